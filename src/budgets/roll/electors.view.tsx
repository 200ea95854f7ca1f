import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { SentFiles } from "#platform/imports/send.view.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { FileField, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { mostMembers } from "../member.ts";
import { membersTexts } from "../members/members.texts.ts";
import { KeyFields } from "./key-fields.view.tsx";
import { megabytes, mostTelephones } from "./list-file.form.ts";
import { most } from "./list-file.ts";
import type { ListRun } from "./list-import.job.ts";
import { tooLate } from "./list-state.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { rollTexts } from "./roll.texts.ts";

interface ListProps {
  vote: Vote;
  kind: "list" | "codes";
  places: number;
  /** What the members of an open ballot count for together; null in a secret vote. */
  voices: number | null;
  form: FormState;
  said: string | null;
  runs: readonly ListRun[];
  /** The house has a service that sends text messages. */
  sends: boolean;
}

export function List({ vote, kind, places, voices, runs, form, said, sends }: ListProps) {
  const t = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = vote;
  const members = useTexts(membersTexts);
  const late = tooLate(vote, t);
  return (
    <>
      <PageHead
        title={t.listTitle[kind]}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.follow.href({ slug }) },
        ]}
        lead={vote.open_ballot ? t.membersLead : t.listLead[kind]}
      />
      <div class="wrap flow">
        {said && <Notice tone="ok" title={said} announce />}
        <p>{voices === null ? t.listCount(formatNumber(places, locale)) : members.count(formatNumber(places, locale), formatNumber(voices, locale))}</p>
        {voices !== null && <Onward href={routes.members.href({ slug })}>{t.seeMembers}</Onward>}
        {late && <Notice tone="info" title={late} />}
        {!late && kind === "list" && <Upload vote={vote} form={form} />}
        {vote.phase === "announced" && kind === "codes" && (
          <>
            <Make slug={slug} form={form} />
            {sends && <SendCodes slug={slug} form={form} />}
          </>
        )}
        <SentFiles
          runs={runs}
          hrefOf={(run) => routes.electorsRun.href({ slug: vote.slug, run })}
          figures={(["read", "added", "known", "rejected"] as const).map((name) => [(vote.open_ballot ? t.memberFigures : t.listFigures)[name], name] as const)}
        />
        {(vote.phase === "announced" || vote.phase === "open") && <Release slug={slug} kind={kind} form={form} />}
      </div>
    </>
  );
}

function Upload({ vote: { slug, open_ballot }, form }: { vote: Vote; form: FormState }) {
  const t = useTexts(rollTexts);
  const action = routes.electors.href({ slug });
  return (
    <Form action={action} state={stateOf(form, "add")} label={t.listTitle.list} files>
      <TableField most={open_ballot ? mostMembers : most} megabytes={megabytes} template={action} />
      <Submit label={t.tryList} act="add" />
    </Form>
  );
}

function Make({ slug, form }: { slug: string; form: FormState }) {
  const t = useTexts(rollTexts);
  return (
    <Form action={routes.electors.href({ slug })} state={stateOf(form, "codes")} label={t.listTitle.codes}>
      <TextField name="nombre" label={t.codesCount} inputMode="numeric" short />
      <Submit label={t.makeCodes} act="codes" icon="printer" />
    </Form>
  );
}

function SendCodes({ slug, form }: { slug: string; form: FormState }) {
  const t = useTexts(rollTexts);
  const imports = useTexts(importsTexts);
  const locale = useLocale();
  return (
    <Form action={routes.electors.href({ slug })} state={stateOf(form, "send")} label={t.sendCodes} files>
      <FileField name="fichier" label={imports.file} hint={`${t.telephoneColumn}. ${imports.fileHint(mostTelephones, megabytes, locale)}`} />
      <Submit label={t.sendCodes} act="send" />
    </Form>
  );
}

/** A place whose account was erased before it voted. */
function Release({ slug, kind, form }: { slug: string; kind: "list" | "codes"; form: FormState }) {
  const t = useTexts(rollTexts);
  return (
    <TitledPart id="liberer" title={t.release}>
      <p>{t.releaseText}</p>
      <Form action={routes.electors.href({ slug })} state={stateOf(form, "release")} label={t.release}>
        <KeyFields kind={kind} />
        <TextArea name="raison" label={t.releaseReason} rows={2} maxLength={500} />
        <Submit label={t.release} kind="quiet" act="release" />
      </Form>
    </TitledPart>
  );
}

/** One letter for each, to be put into an envelope. */
export function Letters({ vote, codes, address }: { vote: Vote; codes: readonly string[]; address: string }) {
  const t = useTexts(rollTexts);
  return (
    <div class="wrap flow">
      <h1 class="no-print">{t.listTitle.codes}</h1>
      <p class="no-print">{t.codesSheet}</p>
      <ul class="passes">
        {codes.map((code) => (
          <li>
            <span class="small">{vote.title}</span>
            <b>{code}</b>
            <span class="small">{t.letterUse(address)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
