import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Stage } from "../place.ts";
import { datesTexts } from "./dates.texts.ts";
import { begun, type DatedStage, type StageDates } from "./stage-dates.ts";

/** What citizens read in the form that is sent. */
export const dateFields: Readonly<Record<DatedStage, string>> = { idea: "idee", prefiguration: "prefiguration", opening: "ouverture", rooted: "enracinement" };
export interface DatesForm {
  readonly dates: StageDates;
  /** `versionOf` the dates that the person had before their eyes. */
  readonly version: string;
}

/** Days of stages that have begun, in their order, none of them to come; `closed`: the day on which the place closed. */
export function readDates(form: Reader, stage: Stage, closed: string | null, today: string): DatesForm {
  const t = datesTexts[form.locale].problems;
  const dates: Record<DatedStage, string | null> = { idea: null, prefiguration: null, opening: null, rooted: null };
  let last = "1900-01-01";
  for (const one of begun(stage)) {
    const day = form.text(dateFields[one]) || null;
    dates[one] = day;
    if (day === null) continue;
    if (!form.check(dateFields[one], isDay(day) && day >= "1900-01-01", t.day)) continue;
    form.check(dateFields[one], day <= today, t.future);
    form.check(dateFields[one], closed === null || day <= closed, t.closed);
    form.check(dateFields[one], day >= last, t.order);
    last = day > last ? day : last;
  }
  return { dates, version: form.text("version") };
}
