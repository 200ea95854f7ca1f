import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Checkbox, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Steps } from "#platform/ui/thread.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { peopleRoutes } from "#people";
import { proposalTexts } from "../proposal.texts.ts";
import { Documents, Pictures } from "../proposal-files.view.tsx";
import type { ProcessSheet } from "#processes";
import type { Draft } from "./draft.ts";
import type { ReadProposal } from "./proposal.form.ts";
import type { Rules } from "./rules.query.ts";
import type { SimilarProposal } from "../similar/similar.query.ts";
import { SimilarProposals } from "../similar/similar.view.tsx";
import { checkTexts } from "./check.texts.ts";
import { usualSignature } from "../signature.ts";
import { kindsFor, type OwnStructure } from "./signing.form.ts";
import { useTrail } from "./write.view.tsx";
import { writeTexts } from "./write.texts.ts";
import { routes } from "../routes.ts";

/** A draft with which nothing is wrong any more. */
export interface FinishedDraft {
  readonly process: ProcessSheet;
  readonly draft: Draft;
  readonly content: ReadProposal;
  readonly rules: Rules;
  readonly structures: readonly OwnStructure[];
}

interface CheckProps extends FinishedDraft {
  form: FormState;
  similar: readonly SimilarProposal[];
  visitor: Visitor | null;
  /** Of this page: where signing in comes back to. */
  address: string;
}

export function Check(props: CheckProps) {
  const { form, process, draft, rules, similar } = props;
  const t = useTexts(checkTexts);
  const back = routes.draft.href({ process: process.slug, draft: draft.param });
  const steps = useTexts(writeTexts).steps;
  return (
    <>
      <PageHead title={t.title} trail={useTrail(process)} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        <Steps titles={[{ label: steps.write, href: back }, { label: steps.check }]} current={1} />
        {form.status === 409 && <Onward href={routes.participations.href()}>{t.seeMine}</Onward>}
        {similar.length > 0 && (
          <Notice tone="warn" title={similar.some(({ same }) => same) ? t.same : t.similar}>
            <p>{t.similarNote}</p>
            <SimilarProposals process={process.slug} proposals={similar} territory={rules.territory} />
          </Notice>
        )}
      </div>
      <Preview {...props} back={back} />
      <Band ground="linen" tight id="signer">
        <h2>{t.sign}</h2>
        {props.visitor ? <SignForm {...props} visitor={props.visitor} /> : <SignIn address={props.address} />}
      </Band>
    </>
  );
}

function Preview({ draft, content, rules, back }: CheckProps & { back: string }) {
  const t = useTexts(checkTexts);
  const { everywhere } = useTexts(proposalTexts);
  const locale = useLocale();
  const { title, body, categoryId, communeCode, address, costCents, coauthors } = content;
  const commune = communeCode ? rules.territory.communeByCode(communeCode)?.commune.name : everywhere;
  const files = draft.files.map((file) => ({ ...file, title: file.title || file.name }));
  return (
    <Band ground="surface" tight>
      <div class="row between">
        <h2>{t.preview}</h2>
        <Go icon="pencil" href={back}>
          {t.change}
        </Go>
      </div>
      <Columns kind="aside">
        <article class="flow">
          <h3>{title}</h3>
          <Prose html={renderMarkdown(body, 3)} />
          <Pictures files={files} preview />
          <Documents files={files} hrefOf={() => `${back}#documents`} preview />
        </article>
        <div class="flow">
          <Facts
            facts={[
              [t.category, rules.categories.find(({ id }) => id === categoryId)?.name],
              [t.where, [address, commune].filter(Boolean).join(", ")],
              [t.cost, costCents === null ? null : sayEuros(costCents, locale)],
            ]}
          />
          {coauthors.length > 0 && <p class="idea-invited">{t.invited(formatList(coauthors, locale))}</p>}
        </div>
      </Columns>
    </Band>
  );
}

function SignIn({ address }: { address: string }) {
  const t = useTexts(checkTexts);
  return (
    <div class="flow">
      <p>{t.signInNote}</p>
      <p>
        <ButtonLink big icon="log-in" href={withQuery(peopleRoutes.signIn.href(), { suite: address })}>
          {t.signIn}
        </ButtonLink>
      </p>
    </div>
  );
}

function SignForm({ form, process, draft, visitor, structures }: CheckProps & { visitor: Visitor }) {
  const t = useTexts(checkTexts);
  const { authorKinds } = useTexts(proposalTexts);
  const kinds = kindsFor(visitor, structures);
  const values = { signature: usualSignature(visitor.name), genre: "resident", ...form.values };
  return (
    <Form action={routes.checkDraft.href({ process: process.slug, draft: draft.param })} state={{ ...form, values }} label={t.sign}>
      <input type="hidden" name="brouillon" value={draft.id} />
      <Radios name="genre" label={t.kind} choices={kinds.map((kind) => ({ value: kind, label: authorKinds[kind] }))} />
      {structures.length > 0 && (
        <Select name="structure" label={t.structure} choices={structures.map(({ id, name }) => ({ value: id, label: name }))} optional />
      )}
      <TextField name="signature" label={t.signature} hint={t.signatureHint} maxLength={80} autocomplete="nickname" />
      <Checkbox name="accord" label={t.agree} hint={t.agreeHint} />
      <Submit label={t.file} big />
    </Form>
  );
}
