import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Listing } from "./decision.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Decision, Objection } from "./decisions.query.ts";
import { decisionsTexts } from "./decisions.texts.ts";

export const toneOf: Readonly<Record<Listing, "ok" | "warn" | "danger" | "none">> = {
  ...{ open: "warn", adopted: "ok", blocked: "danger", withdrawn: "none", rejected: "danger" },
};

export interface DecisionThing {
  readonly decision: Decision;
  readonly objections: readonly Objection[];
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
  readonly today: string;
  readonly keeps: boolean;
}

type Props = DecisionThing & { form: FormState };

const trail = (network: string, label: string) => [
  { label: network, href: routes.directory.href() },
  { label, href: routes.decisions.href() },
];

export function Propose({ own, form }: { own: readonly Member[]; form: FormState }) {
  const t = useTexts(decisionsTexts);
  const general = useTexts(networkTexts);
  return (
    <PageFrame title={t.propose} lead={t.proposeLead} trail={trail(general.network, t.title)}>
      <Form action={routes.propose.href()} state={form} label={t.propose}>
        <Giver own={own} />
        <TextField name="titre" label={t.name} maxLength={160} />
        <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={6000} rows={10} />
        <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

function Giver({ own }: { own: readonly Member[] }) {
  const t = useTexts(decisionsTexts);
  if (own.length < 2) return null;
  return <Radios name="pour" label={t.giver} choices={own.map(({ id, name }) => ({ value: id, label: name }))} />;
}

export function DecisionPage(props: Props) {
  const { decision, objections } = props;
  const t = useTexts(decisionsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { id, title, body, member, state, number, closesOn, decidedAt, outcome, fundId } = decision;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={trail(general.network, t.title)}
      badges={
        <>
          <Badge tone={toneOf[state]}>{t.states[state]}</Badge>
          {number !== null && t.numbered(String(number))}
        </>
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "blocked" && <Notice tone="warn" title={t.blocked} text={t.blockedLead} />}
          {body.split("\n\n").map((part) => (
            <Written as="p">{part}</Written>
          ))}
          {fundId && <Onward href={routes.fund.href({ id: fundId })}>{t.sharing}</Onward>}
          <Facts
            wide
            facts={[
              [t.proposer, member],
              [t.closes, formatDate(closesOn, locale)],
              [t.decided, decidedAt && sayShortDay(decidedAt, locale)],
              [t.outcome, state === "adopted" && (outcome ? <Written>{outcome}</Written> : t.noOutcome)],
            ]}
          />
          <TitledPart id="objections" title={t.objections}>
            {objections.length === 0 && <p class="soft">{t.none}</p>}
            {objections.map((one) => (
              <OneObjection objection={one} id={id} open={state === "open" || state === "blocked"} />
            ))}
          </TitledPart>
        </div>
        <aside class="flow loose">
          <Forms {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function OneObjection({ objection, id, open }: { objection: Objection; id: string; open: boolean }) {
  const t = useTexts(decisionsTexts);
  const locale = useLocale();
  const { member, words, raisedAt, liftedAt, own } = objection;
  return (
    <article class="flow">
      <h3>{member}</h3>
      <p class="meta">
        <span>{sayShortDay(raisedAt, locale)}</span>
        <Badge tone={liftedAt ? "ok" : "warn"}>{liftedAt ? t.lifted : t.stands}</Badge>
      </p>
      <Written as="p">{words}</Written>
      {own && open && !liftedAt && (
        <form method="post" action={routes.decision.href({ id })} aria-label={t.lift}>
          <Button act={`lift:${objection.id}`} kind="quiet">
            {t.lift}
          </Button>
        </form>
      )}
    </article>
  );
}

/** What whoever looks can do now. */
function Forms({ decision, own, keeps, form }: Props) {
  const t = useTexts(decisionsTexts);
  const { id, state, body, outcome, version } = decision;
  const action = routes.decision.href({ id });
  const open = state === "open" || state === "blocked";
  const anew = stateOf(form, "rewrite", { texte: body, jour: form.values["jour"] });
  const telling = stateOf(form, "tell", { suite: outcome });
  return (
    <>
      {open && own.length > 0 && !decision.own && (
        <Form action={action} state={stateOf(form, "object", { pour: own[0]?.id })} label={t.object}>
          <h2>{t.object}</h2>
          <p class="soft">{t.objectLead}</p>
          <Giver own={own} />
          <TextArea name="motif" label={t.why} maxLength={2000} rows={5} />
          <Submit label={t.object} act="object" />
        </Form>
      )}
      {open && decision.own && (
        <>
          {decision.fundId === null && (
            <Form action={action} state={anew} label={t.rewrite}>
              <h2>{t.rewrite}</h2>
              <p class="soft">{t.rewriteLead}</p>
              <input type="hidden" name="version" value={String(anew.values["version"] ?? version)} />
              <TextArea name="texte" label={t.body} maxLength={6000} rows={8} />
              <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
              <Submit label={t.rewrite} act="rewrite" />
            </Form>
          )}
          <Form action={action} label={t.withdraw}>
            <Submit label={t.withdraw} act="withdraw" kind="danger" />
          </Form>
        </>
      )}
      {state === "adopted" && (decision.own || keeps) && (
        <Form action={action} state={telling} label={`${t.tell}, ${t.outcome.toLowerCase()}`}>
          <input type="hidden" name="version" value={String(telling.values["version"] ?? version)} />
          <TextArea name="suite" label={t.outcome} maxLength={2000} rows={4} />
          <Submit label={t.tell} act="tell" />
        </Form>
      )}
    </>
  );
}
