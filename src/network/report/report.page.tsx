import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findYear, findYears } from "./report.query.ts";
import { reportTexts } from "./report.texts.ts";
import { Report } from "./report.view.tsx";

/** What the network did in a year beside the year before, for everybody and to be printed; no member is named. */
export default page("network/report", routes.report, {
  access: anyone,
  async get({ db, params, locale, now }) {
    const years = await findYears(db, dayOf(now));
    const year = years.find((one) => String(one) === params.year);
    if (year === undefined) throw new NotFound();
    const [told, before] = await Promise.all([findYear(db, year), years.includes(year - 1) ? findYear(db, year - 1) : null]);
    const t = reportTexts[locale];
    return {
      title: t.of(String(year)),
      description: t.lead,
      body: <Report year={year} years={years} told={told} before={before} today={dayOf(now)} />,
    };
  },
});
