import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Hearing } from "./hearing.query.ts";
import { hearingTexts } from "./hearing.texts.ts";

export function Accuse({ member, form }: { member: Member; form: FormState }) {
  const t = useTexts(hearingTexts);
  const general = useTexts(networkTexts);
  const number = String(member.number);
  return (
    <PageFrame
      title={t.accuse(member.name)}
      here={t.here}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: member.name, href: routes.member.href({ number }) },
      ]}
      lead={t.lead}
    >
      <Form action={routes.accuse.href({ number })} state={form} label={t.here}>
        <TextArea name="motifs" label={t.grounds} hint={t.groundsHint} maxLength={2000} rows={8} />
        <TextField name="jour" type="date" label={t.day} hint={t.dayHint} short />
        <Submit label={t.call} kind="danger" />
      </Form>
    </PageFrame>
  );
}

interface Props {
  hearing: Hearing;
  form: FormState;
}

export function HearingPage(props: Props) {
  const { hearing } = props;
  const t = useTexts(hearingTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { name, outcome, own, number } = hearing;
  return (
    <PageFrame
      title={t.title(name)}
      here={t.here}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: name, href: routes.member.href({ number: String(number) }) },
      ]}
      badges={<Badge tone={outcome === null ? "warn" : "none"}>{outcome === null ? t.open : t.outcomes[outcome]}</Badge>}
      lead={t.lead}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            wide
            facts={[
              [t.heardOn, formatDate(hearing.heardOn, locale)],
              [t.grounds, <Written>{hearing.grounds}</Written>],
              [t.answer, hearing.defence ? <Written>{hearing.defence}</Written> : t.noAnswer],
              [t.decidedOn, hearing.decidedAt && sayShortDay(hearing.decidedAt, locale)],
              [t.reasons, hearing.reasons && <Written>{hearing.reasons}</Written>],
            ]}
          />
        </div>
        <aside class="flow loose">{outcome === null && (own ? <Defend {...props} /> : <Decide {...props} />)}</aside>
      </Columns>
    </PageFrame>
  );
}

function Defend({ hearing: { id }, form }: Props) {
  const t = useTexts(hearingTexts);
  return (
    <Form action={routes.hearing.href({ id })} state={form} label={t.send}>
      <TextArea name="reponse" label={t.answer} hint={t.answerHint} maxLength={4000} rows={8} />
      <Submit label={t.send} act="defend" />
    </Form>
  );
}

function Decide({ hearing: { id, called }, form }: Props) {
  const t = useTexts(hearingTexts);
  const outcomes = called ? (["dropped"] as const) : (["excluded", "kept", "dropped"] as const);
  return (
    <Form action={routes.hearing.href({ id })} state={stateOf(form, "decide")} label={t.decide}>
      <h2>{t.decide}</h2>
      <p class="soft">{called ? t.called : t.decideLead}</p>
      <Radios name="decision" label={t.decision} choices={outcomes.map((value) => ({ value, label: t.outcomes[value] }))} />
      <TextArea name="raisons" label={t.reasons} maxLength={2000} rows={5} />
      <Submit label={t.record} act="decide" kind="danger" />
    </Form>
  );
}
