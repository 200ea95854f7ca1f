import { addDays, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type ActFacts, ages, companies, daysBack, lengths, needs, orientations, outcomes } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";

/** What a mediator ticks. No field takes words. */
export function readAct(form: Reader, today: string): ActFacts {
  const t = mediationTexts[form.locale];
  const day = form.text("day") || today;
  form.check("day", isDay(day) && day <= today && day >= addDays(today, -daysBack), t.dayWrong);
  const outcome = form.choice("outcome", outcomes, t.outcomeMissing);
  return {
    day,
    need: form.choice("need", needs, t.needMissing),
    minutes: Number(form.choice("minutes", lengths.map(String), t.minutesMissing)),
    age: form.choice("age", ages, t.ageMissing),
    company: form.choice("company", companies, t.companyMissing),
    outcome,
    oriented: outcome === "oriented" ? form.choice("oriented", orientations, t.orientedMissing) : null,
  };
}
