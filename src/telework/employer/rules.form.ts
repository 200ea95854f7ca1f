import type { Reader } from "#platform/web/reader.ts";
import type { EmployerRules } from "../telework.ts";
import type { Blackout, Employer } from "./employer.query.ts";
import { employerTexts } from "./employer.texts.ts";

export function readRules(form: Reader): { readonly rules: EmployerRules; readonly version: number } {
  const t = employerTexts[form.locale].problems;
  return {
    rules: {
      weekHalves: form.whole("semaine", 1, 14, t.week),
      siteHalves: form.whole("site", 0, 10, t.site),
      farthest: form.text("distance") === "" ? null : form.whole("distance", 1, 100, t.farthest),
      horizon: form.whole("avance", 1, 180, t.horizon),
      approval: form.ticked("admission"),
    },
    version: form.version(),
  };
}

export function readBlackout(form: Reader): Omit<Blackout, "id"> {
  const t = employerTexts[form.locale].problems;
  const firstDay = form.day("du", t.day);
  const lastDay = form.text("au") === "" ? firstDay : form.day("au", t.day);
  form.check("au", lastDay === "" || lastDay >= firstDay, t.order);
  return { firstDay, lastDay, why: form.line("motif", 3, 200, t.why) };
}

export const valuesOfRules = ({ rules, version }: Employer): Record<string, string> => ({
  ...{
    version: String(version),
    semaine: String(rules.weekHalves),
    site: String(rules.siteHalves),
    distance: rules.farthest === null ? "" : String(rules.farthest),
  },
  ...{ avance: String(rules.horizon), admission: rules.approval ? "1" : "" },
});
