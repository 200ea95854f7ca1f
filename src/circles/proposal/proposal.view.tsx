import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Circle, Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { ForWhom, Paragraphs } from "../say.view.tsx";
import type { Objection, Proposal } from "./proposal.query.ts";
import { toneOf } from "./tone.ts";

export interface ProposalThing {
  readonly circle: Circle;
  /** Structures of whoever looks that take part. */
  readonly own: readonly Structure[];
  readonly proposal: Proposal;
  readonly objections: readonly Objection[];
  readonly today: string;
}

type Props = ProposalThing & { form: FormState };

const trailOf = (t: { title: string }, { id, question }: Circle) => [
  { label: t.title, href: routes.list.href() },
  { label: <Written>{question}</Written>, href: routes.show.href({ id }) },
];

export function Propose({ circle, own, form }: { circle: Circle; own: readonly Structure[]; form: FormState }) {
  const t = useTexts(circlesTexts);
  return (
    <PageFrame title={t.propose} lead={t.proposeLead} trail={trailOf(t, circle)}>
      <Form action={routes.propose.href({ id: circle.id })} state={form} label={t.propose}>
        <ForWhom own={own} />
        <TextField name="titre" label={t.name} maxLength={160} />
        <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={6000} rows={10} />
        <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
        <Submit label={t.propose} />
      </Form>
    </PageFrame>
  );
}

export function ProposalPage(props: Props) {
  const { circle, proposal, objections } = props;
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  const { id, title, body, structure, state, closesOn, decidedAt, common } = proposal;
  const open = state === "open" || state === "blocked";
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={trailOf(t, circle)}
      badges={<Badge tone={toneOf[state]}>{t.proposalStates[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "blocked" && <Notice tone="warn" title={t.blocked} text={t.blockedLead} />}
          <Paragraphs words={body} />
          <Facts
            wide
            facts={[
              [t.by, structure],
              [t.closes, formatDate(closesOn, locale)],
              [t.decided, decidedAt && formatDate(decidedAt, locale)],
            ]}
          />
          <TitledPart id="objections" title={t.objections}>
            {objections.length === 0 && <p class="soft">{t.none}</p>}
            {objections.map((one) => (
              <OneObjection objection={one} action={routes.proposal.href({ id: circle.id, proposal: id })} open={open} />
            ))}
          </TitledPart>
        </div>
        <aside class="flow loose">
          {state === "adopted" && common === null && circle.state === "open" && (
            <ButtonLink href={routes.publish.href({ id: circle.id, proposal: id })}>{t.publish}</ButtonLink>
          )}
          {common !== null && <Go href={routes.common.href({ slug: common })}>{t.published}</Go>}
          {open && <Forms {...props} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function OneObjection({ objection, action, open }: { objection: Objection; action: string; open: boolean }) {
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  const { structureId, structure, words, raisedAt, liftedAt, own } = objection;
  return (
    <article class="flow">
      <h3>{structure}</h3>
      <p class="meta">
        <span>{formatDate(raisedAt, locale)}</span>
        <Badge tone={liftedAt ? "ok" : "warn"}>{liftedAt ? t.lifted : t.stands}</Badge>
      </p>
      <Written as="p">{words}</Written>
      {own && open && !liftedAt && (
        <form method="post" action={action} aria-label={t.lift}>
          <Button act={`lift:${structureId}`} kind="quiet">
            {t.lift}
          </Button>
        </form>
      )}
    </article>
  );
}

function Forms({ circle, proposal, own, form }: Props) {
  const t = useTexts(circlesTexts);
  const action = routes.proposal.href({ id: circle.id, proposal: proposal.id });
  const others = own.filter(({ id }) => id !== proposal.structureId);
  const anew = stateOf(form, "rewrite", { texte: proposal.body, jour: form.values["jour"], version: String(proposal.version) });
  return (
    <>
      {others.length > 0 && (
        <Form action={action} state={stateOf(form, "object", { pour: others[0]?.id })} label={t.object}>
          <h2>{t.object}</h2>
          <p class="soft">{t.objectLead}</p>
          <ForWhom own={own} />
          <TextArea name="motif" label={t.why} maxLength={2000} rows={5} />
          <Submit label={t.object} act="object" />
        </Form>
      )}
      {proposal.own && (
        <>
          <Disclosure bare summary={t.again} open={form.act === "rewrite" || proposal.state === "blocked"}>
            <Form action={action} state={anew} label={t.again}>
              <p class="soft">{t.againLead}</p>
              <input type="hidden" name="version" value={String(anew.values["version"] ?? proposal.version)} />
              <TextArea name="texte" label={t.body} maxLength={6000} rows={8} />
              <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
              <Submit label={t.again} act="rewrite" kind="quiet" />
            </Form>
          </Disclosure>
          <form method="post" action={action}>
            <Button act="withdraw" kind="danger">
              {t.withdraw}
            </Button>
          </form>
        </>
      )}
    </>
  );
}
