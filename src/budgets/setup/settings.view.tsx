import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Checkbox, CheckboxGroup, DateTimeField, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { countingTexts } from "../counting-rules.texts.ts";
import { rollTexts } from "../roll/roll.texts.ts";
import { routes } from "../routes.ts";
import { ballotKinds, electorKinds, ties } from "../vote.ts";
import type { Origin } from "./origin.ts";
import type { ProcessBrief } from "./processes.query.ts";
import { tieOrders } from "./settings.form.ts";
import { setupTexts } from "./setup.texts.ts";

interface CommuneName {
  readonly code: string;
  readonly name: string;
}

interface SettingsProps {
  /** Null for a new vote. */
  vote: { readonly slug: string; readonly title: string } | null;
  form: FormState;
  communes: readonly CommuneName[];
  /** Communes that may own it; null when the metropolis may too. */
  owners: readonly string[] | null;
  processes: readonly ProcessBrief[];
  /** The stage that a new vote is begun from; how many ideas can be voted on, and of how many somebody said the cost. */
  begun: { readonly origin: Origin; readonly ideas: number; readonly priced: number } | null;
}

export function SettingsPage(props: SettingsProps) {
  const { vote, begun, form } = props;
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  const create = withQuery(routes.create.href(), begun ? { etape: begun.origin.stageId } : {});
  const action = vote ? routes.settings.href({ slug: vote.slug }) : create;
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: t.manage, href: routes.manage.href() },
  ];
  return (
    <>
      <PageHead
        title={vote ? t.settings : t.newVote}
        trail={vote ? [...trail, { label: <Written>{vote.title}</Written>, href: routes.setup.href({ slug: vote.slug }) }] : trail}
        lead={t.settingsLead}
      />
      <div class="wrap flow">
        <Form action={action} state={form} label={vote ? t.settings : t.newVote}>
          {vote && <input type="hidden" name="version" value={String(form.values["version"])} />}
          <input type="hidden" name="etape" value={String(form.values["etape"] ?? "")} />
          {begun && <Begun {...begun} />}
          <WhatFields {...props} />
          <BallotFields />
          <VoterFields {...props} />
          <DateFields />
          <CountFields />
          <Submit label={vote ? t.save : t.create} big />
        </Form>
      </div>
    </>
  );
}

/** What was taken from the process and its stage, and the ideas that come with it. */
function Begun({ origin, ideas, priced }: NonNullable<SettingsProps["begun"]>) {
  const t = useTexts(setupTexts);
  const locale = useLocale();
  return (
    <Notice tone="info" title={t.begun(origin.processTitle, origin.stageTitle)}>
      <p>{t.begunWhat}</p>
      {origin.scale === "zone" && <p>{t.begunZones}</p>}
      {ideas > 0 ? (
        <>
          <Checkbox name="idees" label={plural(priced, locale, t.begunIdeas)} />
          {priced < ideas && <p>{plural(ideas - priced, locale, t.begunNoCost)}</p>}
        </>
      ) : (
        <p>{t.begunNone}</p>
      )}
    </Notice>
  );
}

function WhatFields({ communes, owners, processes }: SettingsProps) {
  const t = useTexts(setupTexts);
  const mayOwn = communes.filter(({ code }) => owners === null || owners.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <h2>{t.what}</h2>
      <TextField name="titre" label={t.name} maxLength={160} />
      <TextArea name="resume" label={t.summary} hint={t.summaryHint} rows={3} maxLength={600} />
      <TextArea name="description" label={t.description} rows={6} maxLength={12_000} optional />
      <Select name="porteur" label={t.owner} choices={mayOwn} empty={owners === null ? t.ownerMetropolis : undefined} />
      {processes.length > 0 && (
        <Select
          name="demarche"
          label={t.process}
          empty={t.processNone}
          choices={processes.map(({ id, title }) => ({ value: id, label: title, written: true }))}
          optional
        />
      )}
      <h2>{t.money}</h2>
      <TextField name="enveloppe" label={t.budget} hint={t.budgetHint} inputMode="decimal" unit="€" short />
    </>
  );
}

function BallotFields() {
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  return (
    <>
      <h2>{t.ballot}</h2>
      <Radios name="forme" label={t.kind} choices={ballotKinds.map((value) => ({ value, label: general.kinds[value], note: t.kindNotes[value] }))} />
      <TextField name="minimum" label={t.minimum} inputMode="numeric" short />
      <TextField name="maximum" label={t.maximum} hint={t.maximumHint} inputMode="numeric" short optional />
      <TextField name="par_theme" label={t.maxOfCategory} hint={t.maximumHint} inputMode="numeric" short optional />
      <TextField name="par_commune" label={t.maxOfCommune} hint={t.maxOfCommuneHint} inputMode="numeric" short optional />
      <TextField name="points_total" label={t.pointsTotal} hint={t.pointsHint} inputMode="numeric" short optional />
      <TextField name="points_max" label={t.pointsMax} inputMode="numeric" short optional />
      <TextField name="contre" label={t.against} hint={t.againstHint} inputMode="numeric" short optional />
      <Checkbox name="melange" label={t.shuffled} hint={t.shuffledHint} />
    </>
  );
}

function VoterFields({ communes }: SettingsProps) {
  const t = useTexts(setupTexts);
  const roll = useTexts(rollTexts);
  const general = useTexts(budgetsTexts);
  return (
    <>
      <h2>{t.voters}</h2>
      <TextField name="age" label={t.age} inputMode="numeric" unit={t.years} short />
      <TextField name="age_max" label={t.maxAge} inputMode="numeric" unit={t.years} short optional />
      <CheckboxGroup
        name="accepte"
        label={t.accepts}
        choices={ties.map((value) => ({ value, label: general.ties[value], ...(value === "attested_residence" && { note: roll.attestedWeakness }) }))}
      />
      <Radios name="votants" label={t.electors} choices={electorKinds.map((value) => ({ value, label: roll.electors[value], note: roll.weakness[value] }))} />
      <Checkbox name="public" label={t.openBallot} hint={t.openBallotHint} />
      <Radios
        name="territoire"
        label={t.area}
        choices={[
          { value: "metropole", label: t.areaWhole },
          { value: "communes", label: t.areaSome },
        ]}
      />
      <Disclosure summary={t.areaCommunes}>
        <CheckboxGroup name="communes" label={t.areaCommunes} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} optional />
      </Disclosure>
    </>
  );
}

function DateFields() {
  const t = useTexts(setupTexts);
  return (
    <>
      <h2>{t.dates}</h2>
      <DateTimeField name="ouverture" label={t.opens} />
      <DateTimeField name="cloture" label={t.closes} />
      <TextField name="contestation" label={t.challenge} hint={t.challengeHint} inputMode="numeric" unit={t.days} short />
    </>
  );
}

function CountFields() {
  const t = useTexts(setupTexts);
  const counting = useTexts(countingTexts);
  const locale = useLocale();
  const choicesOf = <key extends string>(labels: Record<key, string>) => Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  return (
    <>
      <h2>{t.count}</h2>
      <p>{t.countHint}</p>
      <Radios
        name="regle"
        label={t.rule}
        choices={Object.entries(counting.rules).map(([value, label]) => ({ value, label, note: counting.ruleSays[value as keyof typeof counting.ruleSays] }))}
      />
      <Select name="rangs" label={t.ranks} hint={`${t.ranksHint} ${counting.rankSays.borda}`} choices={choicesOf(counting.ranks)} optional />
      <Select name="reste" label={t.completion} hint={t.completionHint} choices={choicesOf(counting.completions)} optional />
      <TextField name="pas" label={t.step} hint={t.stepHint} inputMode="decimal" unit="€" short optional />
      <TextField name="seuil" label={t.threshold} inputMode="decimal" short optional />
      <TextField name="voix_minimum" label={t.minimumVotes} inputMode="numeric" short optional />
      <TextField name="part_minimum" label={t.minimumShare} hint={t.minimumShareHint} inputMode="decimal" unit="%" short optional />
      <TextField name="participation_minimum" label={t.minimumTurnout} hint={t.minimumTurnoutHint} inputMode="numeric" short optional />
      <TextField name="depassement" label={t.overspend} hint={t.overspendHint} inputMode="decimal" unit="€" short optional />
      <TextArea name="exclusions" label={t.exclusions} hint={t.exclusionsHint} rows={3} maxLength={4000} optional />
      <Checkbox name="comparaison" label={t.comparison} />
      <Radios
        name="egalites"
        label={t.ties}
        choices={Object.entries(tieOrders).map(([value, rules]) => ({
          value,
          label: formatList(
            rules.map((one) => counting.ties[one]),
            locale,
          ),
        }))}
      />
    </>
  );
}
