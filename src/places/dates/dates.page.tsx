import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { may } from "#platform/web/visitor.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { useTrail } from "../use-trail.ts";
import { findClosedOn, findDates, saveDates } from "./dates.command.ts";
import { dateFields, readDates } from "./dates.form.ts";
import { datesTexts } from "./dates.texts.ts";
import { begun, datedStages, type StageDates, versionOf } from "./stage-dates.ts";

const power = "places.edit";

interface DatedPlace extends PlaceRecord {
  readonly dates: StageDates;
  readonly version: string;
  readonly closedOn: string | null;
}

/** Since when: what figures of openings are counted from. */
export default act("places/dates", routes.dates, {
  access: may(power),
  async find({ db, params, visitor }): Promise<DatedPlace> {
    const place = await findPlaceFor(db, params.slug, visitor, power);
    return { ...place, ...(await readDatesOf(db, place.id)) };
  },
  values: (_visit, { dates, version }) => ({ version, ...Object.fromEntries(datedStages.map((stage) => [dateFields[stage], dates[stage]])) }),
  read: (form, { now }, { stage, closedOn }) => readDates(form, stage, closedOn, dayOf(now)),
  async run({ db, visitor, params, locale }, place, typed) {
    const t = datesTexts[locale];
    return (await saveDates(db, visitor, place, typed)) ? done(routes.dates.href(params), "dates") : conflict(t.changed, t.changedNote);
  },
  show({ locale }, place, form) {
    const t = datesTexts[locale];
    const says = { dates: { sentence: t.saved, next: t.savedNote } };
    return { title: `${t.title}, ${place.name}`, robots: "noindex", says, body: <Dates place={place} form={form} /> };
  },
});

async function readDatesOf(db: Db, id: string): Promise<Pick<DatedPlace, "dates" | "version" | "closedOn">> {
  const [dates, closedOn] = await Promise.all([findDates(db, id), findClosedOn(db, id)]);
  return { dates, version: versionOf(dates), closedOn };
}

function Dates({ place, form }: { place: DatedPlace; form: FormState }) {
  const t = useTexts(datesTexts);
  const { stages } = texts[useLocale()];
  return (
    <PageFrame title={t.title} here={t.here} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      <Form action={routes.dates.href({ slug: place.slug })} state={form} label={t.form}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? place.version)} />
        {begun(place.stage).map((stage, at) => (
          <TextField name={dateFields[stage]} label={stages[stage]} hint={at === 0 ? t.hint : undefined} type="date" short optional />
        ))}
        <Submit label={t.save} />
      </Form>
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}
