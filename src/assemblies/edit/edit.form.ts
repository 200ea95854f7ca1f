import { typedEuros } from "#platform/money/euros.ts";
import { localOf } from "#platform/time/clock.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Assembly } from "../assemblies.query.ts";
import { type Recruitment, recruitments } from "../assembly.ts";
import { editTexts } from "./edit.texts.ts";

/** What an agent says of an assembly. */
export interface Details {
  readonly title: string;
  readonly question: string;
  readonly asks: string;
  /** Null: the metropolis. */
  readonly ownerCommune: string | null;
  readonly ownerService: string;
  readonly size: number;
  readonly recruits: Recruitment;
  readonly registersUntil: Date;
  readonly allowanceCents: number | null;
  readonly childcare: boolean;
  readonly eraseOn: string;
  readonly answerBy: string | null;
}

/** In the form, what stands for the metropolis. */
export const metropolisValue = "metropole";

/** `owners`: codes of the communes that may run it, "metropole" among them. `fixed`: the size was sealed. */
export function readDetails(form: Reader, { owners, fixed }: { readonly owners: readonly string[]; readonly fixed: Pick<Assembly, "size"> | null }): Details {
  const t = editTexts[form.locale].problems;
  const owner = form.choice("porteur", owners, t.owner);
  const registersUntil = form.moment("jusque", t.until);
  const eraseOn = form.day("effacer", t.erase);
  form.check("effacer", isDayOfThisCentury(eraseOn) && eraseOn > dayOf(registersUntil), t.eraseAfter);
  form.check("effacer", eraseOn <= addDays(dayOf(registersUntil), 3 * 366), t.eraseLong);
  const answerBy = form.has("reponse") ? form.day("reponse", t.answer) : null;
  form.check("reponse", answerBy === null || (isDayOfThisCentury(answerBy) && answerBy > dayOf(registersUntil)), t.answer);
  return {
    title: form.line("titre", 3, 160, t.title),
    question: form.lines("question", 10, 2000, t.question),
    asks: form.lines("demande", 10, 3000, t.asks),
    ownerCommune: owner === metropolisValue ? null : owner,
    ownerService: form.line("service", 2, 160, t.service),
    size: fixed?.size ?? form.whole("places", 2, 300, t.size),
    recruits: form.choice("recrute", recruitments, t.recruits),
    registersUntil,
    allowanceCents: form.has("indemnite") ? form.euros("indemnite", 1, t.allowance, 100_000) : null,
    childcare: form.ticked("garde"),
    eraseOn,
    answerBy,
  };
}

export const valuesOf = (one: Assembly): Record<string, string> => ({
  titre: one.title,
  question: one.question,
  demande: one.asks,
  porteur: one.ownerCommune ?? metropolisValue,
  service: one.ownerService,
  places: String(one.size),
  recrute: one.recruits,
  jusque: localOf(one.registersUntil),
  indemnite: typedEuros(one.allowanceCents),
  garde: one.childcare ? "1" : "",
  effacer: one.eraseOn,
  reponse: one.answerBy ?? "",
  version: String(one.version),
});
