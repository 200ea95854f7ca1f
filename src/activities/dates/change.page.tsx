import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Refused } from "#platform/refused.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf, isDay } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { activityTexts } from "../activities.texts.ts";
import { HourFields } from "../timing/timing-fields.view.tsx";
import { furthest, readHours } from "../timing/timing.form.ts";
import { routes } from "../routes.ts";
import { asHead, sayWhen } from "../say.ts";
import { cancelDate, type Change, changeDate } from "./change.command.ts";
import { datesTexts } from "./dates.texts.ts";
import { findShown, type DateForVisitor } from "./shown.query.ts";

/** One date is moved or cancelled; the others of its series stay as they are. */
export default acts("activities/dates", routes.changeDate, {
  access: signedIn,
  async find({ db, params, visitor, now }: VisitOf<typeof routes.changeDate>): Promise<DateForVisitor> {
    const date = await findShown(db, params.id, visitor);
    if (!date.mine) throw new NotFound();
    if (date.state !== "planned" || date.from <= now) throw new Refused(409);
    return date;
  },
  values: (_, { day, begins, ends, seats, dateVersion }) => ({
    ...{ jour: day, debut: begins, fin: ends, places: seats === null ? "" : String(seats), version: String(dateVersion) },
  }),
  show: ({ locale }, date, form) => ({
    title: `${datesTexts[locale].change}, ${date.title}`,
    robots: "noindex",
    body: <ChangeDate date={date} form={form} />,
  }),
  acts: (step) => ({
    change: step({
      read: (form, { now }, date) => ({ change: readChange(form, date, now), version: form.version() }),
      async run({ db, visitor, locale, params }, date, { change, version }) {
        const t = activityTexts[locale].problems;
        const outcome = await changeDate(db, date.id, change, { by: visitor.id, version });
        if (outcome === "done") return done(routes.date.href(params), "modifiee");
        return conflict(outcome === "seats" ? { places: t.seatsTaken } : datesTexts[locale].moved);
      },
    }),
    cancel: step({
      read: (form) => form.line("motif", 3, 300, activityTexts[form.locale].problems.reason),
      async run({ db, visitor, locale, params }, date, reason) {
        const cancelled = await cancelDate(db, date.id, { by: visitor.id, reason });
        return cancelled ? done(routes.date.href(params), "annulee") : conflict(datesTexts[locale].moved);
      },
    }),
  }),
});

function readChange(form: Reader, date: DateForVisitor, now: Date): Change {
  const t = activityTexts[form.locale].problems;
  const day = form.text("jour");
  form.check("jour", isDay(day) && day <= addDays(dayOf(now), furthest), t.day);
  const hours = readHours(form);
  if (form.isRight()) form.check("debut", instantOf(day, hours.begins) > now, t.past);
  // Whether people register is decided for the whole series.
  return { day, ...hours, seats: date.seats === null ? null : form.whole("places", 1, 500, t.seats) };
}

function ChangeDate({ date, form }: { date: DateForVisitor; form: FormState }) {
  const t = useTexts(datesTexts);
  const { fields: f, ...general } = useTexts(activityTexts);
  const locale = useLocale();
  const action = routes.changeDate.href({ id: date.id });
  return (
    <PageFrame
      title={t.change}
      trail={[{ label: <Written>{date.title}</Written>, href: routes.date.href({ id: date.id }) }]}
      lead={t.changeLead(asHead(sayWhen(date, locale)), date.taken + date.waiting)}
      ground="surface"
    >
      <Columns kind="half">
        <Form action={action} state={stateOf(form, "change", form.values)} label={t.change}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? date.dateVersion)} />
          <TextField name="jour" label={f.day} type="date" short />
          <HourFields />
          {date.seats !== null && <TextField name="places" label={f.seats} inputMode="numeric" maxLength={3} short />}
          <Submit label={t.saveChange} act="change" big />
        </Form>
        <Form action={action} state={stateOf(form, "cancel")} label={t.cancelDate}>
          <h2>{t.cancelDate}</h2>
          <TextField name="motif" label={general.reason} hint={t.reasonHint} maxLength={300} />
          <Submit label={t.cancelDate} act="cancel" kind="danger" />
        </Form>
      </Columns>
    </PageFrame>
  );
}
