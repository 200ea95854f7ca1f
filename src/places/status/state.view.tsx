import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { written } from "#platform/ui/written.tsx";
import { useTrail } from "../use-trail.ts";
import type { Status } from "../place.ts";
import { routes } from "../routes.ts";
import { saySource } from "../saving/author.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { texts } from "../texts.ts";
import { needsReason, possibleActs, type StateAct } from "./place-state.ts";
import type { Decision } from "./state.command.ts";
import { reasonField, sinceField } from "./state.form.ts";
import { statusTexts } from "./status.texts.ts";

interface StateViewProps {
  place: PlaceRecord;
  decisions: readonly Decision[];
  /** It is open, and nobody said since when. */
  undated: boolean;
  today: string;
  form: FormState;
}

const tones: Record<Status, Tone> = { proposed: "info", published: "ok", suspended: "danger", refused: "warn", merged: "none" };

export function StateView({ place, decisions, undated, today, form }: StateViewProps) {
  const t = useTexts(statusTexts);
  const acts = possibleActs(place);
  return (
    <PageFrame
      title={t.title}
      here={t.here}
      trail={useTrail(place)}
      badges={
        <>
          <Badge tone={tones[place.status]}>{t.statuses[place.status]}</Badge>
          {place.stage === "closed" && <Badge>{t.closed}</Badge>}
        </>
      }
      lead={t.lead}
      ground="surface"
      flow="loose"
    >
      <Facts
        facts={[
          [t.now, t.statuses[place.status]],
          [t.reasonNow, place.status_reason && written(place.status_reason)],
        ]}
      />
      {undated && (
        <p>
          {t.undated} <Go href={routes.dates.href({ slug: place.slug })}>{t.date}</Go>
        </p>
      )}
      {acts.map((act) => (
        <ActForm act={act} place={place} today={today} form={form} main={acts.length === 1 || act === "publish"} />
      ))}
      <Decisions decisions={decisions} />
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}

type ActFormProps = Pick<StateViewProps, "place" | "today" | "form"> & { act: StateAct; main: boolean };

function ActForm({ act, place, today, form, main }: ActFormProps) {
  const t = useTexts(statusTexts);
  const { title, note, button } = t.acts[act];
  const grave = act === "refuse" || act === "suspend" || act === "close";
  return (
    <section aria-labelledby={`acte-${act}`}>
      <h2 id={`acte-${act}`}>{title}</h2>
      <p class="soft">{note}</p>
      <Form action={routes.state.href({ slug: place.slug })} state={stateOf(form, act, { [sinceField]: today })} label={title}>
        <input type="hidden" name="etat" value={`${place.status}/${place.stage}`} />
        {act === "close" && <TextField name={sinceField} label={t.on} hint={t.onHint} type="date" short />}
        {needsReason(act) && <TextArea name={reasonField(act)} label={t.reason} hint={t.reasonHint} rows={3} maxLength={1000} />}
        <Submit label={button} act={act} kind={grave ? "danger" : main ? "main" : "quiet"} />
      </Form>
    </section>
  );
}

function Decisions({ decisions }: Pick<StateViewProps, "decisions">) {
  const t = useTexts(statusTexts);
  const locale = useLocale();
  const said = ({ field, after }: Decision) =>
    field === "status" ? t.statuses[after as Status] : (texts[locale].stages[after as keyof (typeof texts)["fr"]["stages"]] ?? String(after));
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t.past}</h2>
      {decisions.length === 0 ? (
        <p class="soft">{t.pastEmpty}</p>
      ) : (
        <Table
          caption={t.past}
          hideCaption
          columns={[
            { label: t.what, cell: said, heads: true },
            { label: t.at, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "short" }) },
            { label: t.by, cell: ({ source }) => saySource(source, locale) },
            { label: t.why, cell: ({ reason }) => (reason ? written(reason) : "—") },
          ]}
          rows={decisions}
        />
      )}
    </section>
  );
}
