import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Call, Envelope } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import type { Absence, Decision } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { JudgeHead } from "./jury.view.tsx";
import type { Place, Ranked, Spread } from "./rank.ts";

type File = Ranked & { readonly id: string; readonly title: string };

interface CommitteeProps {
  call: Call;
  files: readonly File[];
  /** Of what is not granted yet. */
  places: readonly Place[];
  spreads: readonly Spread[];
  envelopes: readonly (Envelope & { readonly value: string; readonly freeCents: number })[];
  decided: readonly Decision[];
  absences: readonly Absence[];
  form: FormState;
}

export function Committee(props: CommitteeProps) {
  const { call } = props;
  const t = useTexts(judgeTexts);
  return (
    <>
      <JudgeHead call={call} title={t.committee} lead={t.committeeLead} />
      <Band tight>
        <div class="flow loose">
          <Ranking {...props} />
          <Decide {...props} />
          <Absences {...props} />
          <Form action={routes.committee.href({ slug: call.slug })} label={t.publish}>
            <p>{t.publishLead}</p>
            <Actions>
              <Button kind="quiet" act="publish">
                {t.publish}
              </Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}

const tones = { granted: "ok", reserve: "warn", below: "danger", unjudged: "none" } as const;

const percentOf = ({ score: { points, of } }: Place) => (of === 0 ? null : Math.round((points * 1000) / of) / 10);

function Ranking({ files, places, spreads }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const fileOf = (number: number) => files.find((one) => one.number === number)!;
  return (
    <Table
      caption={t.outcome}
      rows={places}
      columns={[
        { label: t.rank, cell: ({ rank }) => (rank === null ? "–" : formatNumber(rank, locale)), number: true },
        { label: t.file, cell: ({ number }) => `${formatNumber(number, locale)}. ${fileOf(number).title}`, heads: true },
        {
          label: t.score,
          cell: (place) => {
            const percent = percentOf(place);
            const spread = spreads.find(({ number }) => number === place.number);
            return (
              <>
                {percent === null ? "–" : `${formatNumber(percent, locale)}\u00a0%`}{" "}
                {spread && spread.high > spread.low && (
                  <span class="small soft">{t.spread(formatNumber(spread.low, locale), formatNumber(spread.high, locale))}</span>
                )}
              </>
            );
          },
        },
        { label: t.asked, cell: ({ number }) => sayEuros(fileOf(number).askedCents, locale), number: true },
        {
          label: t.outcome,
          cell: ({ outcome, byQuota }) => (
            <>
              <Badge tone={tones[outcome]}>{t.outcomes[outcome]}</Badge> {byQuota && t.quota}
            </>
          ),
        },
      ]}
    />
  );
}

function Decide({ call, files, places, envelopes, decided, form }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  if (envelopes.length === 0) return <p>{t.noEnvelope}</p>;
  const choices = envelopes.map(({ value, year, axis, freeCents }) => ({
    value,
    label: [
      t.left(sayEuros(freeCents, locale), String(year)),
      axis ? (call.rules.axes.find(({ key }) => key === axis)?.label ?? axis) : general.wholeCall,
    ].join(", "),
  }));
  const open = places.flatMap(({ number, outcome }) => (outcome === "unjudged" ? [] : [files.find((one) => one.number === number)!]));
  return (
    <Form action={routes.committee.href({ slug: call.slug })} state={form.act === null || form.act === "decide" ? form : undefined} label={t.decide}>
      <h2>{t.decision}</h2>
      <Select name="enveloppe" label={t.envelope} choices={choices} />
      <TextField name="jour" label={t.heldOn} type="date" short />
      <TextField name="deliberation" label={t.deliberation} maxLength={60} short optional />
      {open.map(({ id, number, title, askedCents }) => {
        const before = decided.find(({ applicationId }) => applicationId === id);
        return (
          <fieldset>
            <legend>
              {formatNumber(number, locale)}. {title}, {sayEuros(askedCents, locale)}
            </legend>
            {before && <p class="hint">{t.decisions[before.outcome]}</p>}
            <div class="filters-grid">
              <Select
                name={`decision_${id}`}
                label={t.decision}
                empty={t.noDecision}
                choices={(["granted", "reserve", "refused"] as const).map((one) => ({ value: one, label: t.decisions[one] }))}
                optional
              />
              <TextField name={`somme_${id}`} label={t.amount} inputMode="decimal" maxLength={14} unit="€" short optional />
              <TextField name={`conditions_${id}`} label={t.conditions} maxLength={2000} optional />
              <TextField name={`motifs_${id}`} label={t.reasons} maxLength={2000} optional />
            </div>
          </fieldset>
        );
      })}
      <Actions>
        <Button act="decide">{t.decide}</Button>
      </Actions>
    </Form>
  );
}

function Absences({ call, files, absences, form }: CommitteeProps) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const titleOf = (id: string) => files.find((one) => one.id === id)?.title ?? "–";
  return (
    <section class="flow" aria-labelledby="sorties">
      <h2 id="sorties">{t.absence}</h2>
      <p class="soft">{t.absenceLead}</p>
      {absences.length > 0 && (
        <ul>
          {absences.map(({ applicationId, name, reason }) => (
            <li lang="fr">{t.absent(name, titleOf(applicationId), reason)}</li>
          ))}
        </ul>
      )}
      <Form action={routes.committee.href({ slug: call.slug })} state={stateOf(form, "absence", { sortie_jour: call.committeeOn ?? "" })} label={t.noteAbsence}>
        <Select
          name="sortie_dossier"
          label={t.file}
          choices={files.map(({ id, number, title }) => ({ value: id, label: `${formatNumber(number, locale)}. ${title}` }))}
        />
        <TextField name="sortie_nom" label={t.name} maxLength={120} />
        <TextField name="sortie_raison" label={t.reason} maxLength={300} />
        <TextField name="sortie_jour" label={t.heldOn} type="date" short />
        <Actions>
          <Button kind="quiet" act="absence">
            {t.noteAbsence}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
