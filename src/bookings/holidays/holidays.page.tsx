import { plural } from "#platform/i18n/format.ts";
import { asksTemplate, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { holidayPower } from "../keeper.ts";
import { routes } from "../routes.ts";
import { addHoliday, importHolidays, removeHoliday } from "./holidays.command.ts";
import { readFile, readHoliday, template } from "./holidays.form.ts";
import { findHolidays } from "./holidays.query.ts";
import { holidaysTexts } from "./holidays.texts.ts";
import { Holidays } from "./holidays.view.tsx";

type HolidaysVisit = VisitOf<typeof routes.holidays>;

/** School holidays, kept by who is in charge of the whole metropolis, since every series asks them: typed one by one, or imported from the ministry's file. */
export default acts("bookings/holidays", routes.holidays, {
  access: may(holidayPower),
  find({ db, visitor }: HolidaysVisit) {
    if (!can(visitor, holidayPower, {})) throw new Forbidden();
    return findHolidays(db, "2000-01-01");
  },
  show: ({ locale, settings, url }, holidays, form) =>
    asksTemplate(url)
      ? templateCsv(template, "vacances.csv")
      : {
          title: holidaysTexts[locale].title,
          robots: "noindex",
          says: { ...holidaysTexts[locale].done, importees: (count) => plural(count, locale, holidaysTexts[locale].imported) },
          body: <Holidays holidays={holidays} megabytes={settings.FILE_MAX_MB} form={form} />,
        },
  acts: (step) => ({
    add: step({
      read: readHoliday,
      run: async ({ db, locale, visitor }, _, one) =>
        (await addHoliday(db, one, visitor.id)) ? done(routes.holidays.href(), "ajoutees") : wrong({ premier: holidaysTexts[locale].problems.overlap }),
    }),
    import: step({
      read: readFile,
      tooLarge,
      async run({ db, visitor }, _, all) {
        await importHolidays(db, all, visitor.id);
        return done(routes.holidays.href(), "importees", all.length);
      },
    }),
    remove: step({
      read: (form) => form.on(),
      run: async ({ db, locale, visitor }, _, id) =>
        (await removeHoliday(db, id, visitor.id)) ? done(routes.holidays.href(), "retirees") : conflict(holidaysTexts[locale].problems.moved),
    }),
  }),
});
