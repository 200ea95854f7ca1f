import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Refused } from "#platform/refused.ts";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { datesTexts } from "../dates/dates.texts.ts";
import { findShown, type DateForVisitor } from "../dates/shown.query.ts";
import { routes } from "../routes.ts";
import { asHead, sayWhen } from "../say.ts";
import { enrol } from "./guest.command.ts";
import { guestTexts } from "../guest.texts.ts";

/** Whoever keeps the place notes somebody who telephoned. */
export default act("activities/guest", routes.enrol, {
  access: signedIn,
  async find({ db, params, visitor, now }: VisitOf<typeof routes.enrol>): Promise<DateForVisitor> {
    const date = await findShown(db, params.id, visitor);
    if (!date.mine || date.seats === null) throw new NotFound();
    if (date.state !== "planned" || date.from <= now) throw new Refused(409);
    return date;
  },
  show: ({ locale }, date, form) => ({
    title: `${guestTexts[locale].enrol}, ${date.title}`,
    robots: "noindex",
    body: <Enrol date={date} form={form} />,
  }),
  read(form: Reader) {
    const t = guestTexts[form.locale];
    const phone = form.line("telephone", 4, 30, t.phoneWrong);
    form.check("telephone", /^\+?[\d\s().-]{4,30}$/.test(phone), t.phoneWrong);
    return { name: form.line("nom", 2, 80, t.nameWrong), phone };
  },
  async run({ db, visitor, locale, params }, date, who) {
    const taken = await enrol(db, date.id, who, visitor.id);
    if (!taken.ok) return conflict(datesTexts[locale][taken.problem]);
    return done(routes.attendance.href(params), taken.state === "taken" ? "note" : "note_attente");
  },
});

function Enrol({ date, form }: { date: DateForVisitor; form: FormState }) {
  const t = useTexts(guestTexts);
  const dates = useTexts(datesTexts);
  const locale = useLocale();
  const { id, title, placeName } = date;
  return (
    <PageFrame
      title={t.enrol}
      trail={[
        { label: <Written>{title}</Written>, href: routes.date.href({ id }) },
        { label: dates.attendance, href: routes.attendance.href({ id }) },
      ]}
      lead={`${asHead(sayWhen(date, locale))}, ${placeName}`}
      ground="surface"
    >
      <Form action={routes.enrol.href({ id })} state={form} label={t.enrol}>
        <p>{t.enrolLead}</p>
        <TextField name="nom" label={t.enrolName} hint={t.enrolNameHint} maxLength={80} />
        <TextField name="telephone" label={t.phone} hint={t.phoneHint} maxLength={30} inputMode="tel" short />
        <Submit label={t.enrol} big />
      </Form>
    </PageFrame>
  );
}
