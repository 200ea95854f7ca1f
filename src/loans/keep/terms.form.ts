import type { Reader } from "#platform/web/reader.ts";
import { typedEuros } from "#platform/money/euros.ts";
import type { Item } from "../items.query.ts";
import { borrowers, type Terms } from "../loan.ts";
import { keepTexts } from "./keep.texts.ts";

export interface TermsForm {
  readonly terms: Terms;
  readonly state: "open" | "paused";
  readonly version: number;
}

export function readTerms(form: Reader, item: Item, owners: readonly { readonly id: string }[]): TermsForm {
  const t = keepTexts[form.locale].problems;
  const some = form.choices("qui", borrowers, t.borrowers);
  form.check("qui", some.length > 0, t.borrowers);
  const terms: Terms = {
    ownerId: form.has("proprietaire")
      ? form.choice(
          "proprietaire",
          owners.map(({ id }) => id),
          t.owner,
        )
      : null,
    borrowers: some,
    longest: form.whole("duree", 1, 180, t.longest),
    notice: form.whole("avant", 0, 60, t.notice),
    horizon: form.whole("horizon", 1, 730, t.horizon),
    atOnce: item.quantity > 1 ? form.whole("ensemble", 1, 200, t.atOnce) : 1,
    approval: form.ticked("accord"),
    answer: form.whole("reponse", 1, 30, t.answer),
    waits: form.whole("attente", 0, 30, t.waits),
    valueCents: form.has("valeur") ? form.euros("valeur", 0, t.value, 100_000_000) : null,
    conditions: form.lines("conditions", 0, 2000, t.conditions) || null,
    signs: form.ticked("fiche"),
    carries: form.ticked("transport"),
    byHour: form.ticked("heure"),
  };
  return { terms, state: form.ticked("pause") ? "paused" : "open", version: form.version() };
}

const on = (is: boolean) => (is ? "1" : "");

export const valuesOf = (item: Item): Record<string, string | string[]> => ({
  ...{ version: String(item.version), proprietaire: item.ownerId ?? "", qui: [...item.borrowers], duree: String(item.longest), avant: String(item.notice) },
  ...{ horizon: String(item.horizon), ensemble: String(item.atOnce), accord: on(item.approval), reponse: String(item.answer), attente: String(item.waits) },
  ...{ valeur: typedEuros(item.valueCents), conditions: item.conditions ?? "", fiche: on(item.signs), transport: on(item.carries), heure: on(item.byHour) },
  pause: on(item.state === "paused"),
});
