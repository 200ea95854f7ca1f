import { readShown } from "#bookings";
import { addDays } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Item } from "../items.query.ts";
import type { Refusal, Rule, Wish } from "../loan.ts";
import { sayRefusal } from "../say.ts";
import { askTexts } from "./ask.texts.ts";
import { type Party, wordOf } from "./party.ts";

export interface LoanForm {
  readonly wish: Wish;
  readonly party: Party;
  /** Cents that they were shown; null before they were. */
  readonly shown: number | null;
}

export function readAsk(form: Reader, item: Item, parties: readonly Party[]): LoanForm {
  const t = askTexts[form.locale].problems;
  const first = form.day("du", t.first);
  const last = form.day("au", t.last);
  form.check("au", first === "" || last === "" || last >= first, t.order);
  form.check("du", first === "" || (first.startsWith("20") && last.startsWith("20")), t.first);
  const units = item.quantity > 1 ? form.whole("nombre", 1, 200, t.units) : 1;
  const chosen = parties.length > 1 ? form.choice("pour", parties.map(wordOf), t.party) : "moi";
  const purpose = form.line("usage", 0, 300, t.purpose) || null;
  return {
    wish: { first, last, units, purpose, carried: form.ticked("transport") },
    party: parties.find((one) => wordOf(one) === chosen) ?? parties[0]!,
    shown: readShown(form),
  };
}

/** At which field a rule is said. */
const fieldOf: Readonly<Record<Rule, string>> = {
  ...{ borrower: "pour", notice: "du", longest: "au", horizon: "au", units: "nombre", atOnce: "nombre", carried: "transport" },
};

/** Each at its field; at that of the first day where the form has none for it. */
export const problemsOf = (
  refusals: readonly Refusal[],
  { locale, item, parties }: { locale: Reader["locale"]; item: Item; parties: readonly Party[] },
): Record<string, string> =>
  Object.fromEntries(
    refusals.map((refusal) => {
      const field = fieldOf[refusal.rule];
      const shown = field === "nombre" ? item.quantity > 1 : field === "pour" ? parties.length > 1 : field !== "transport" || item.carries;
      return [shown ? field : "du", sayRefusal(refusal, locale)];
    }),
  );

/** What the form begins with: the day that was pressed, and a loan of three days where that is possible. */
export function firstValues(item: Item, search: URLSearchParams, today: string): Record<string, string> {
  const first = search.get("du") || addDays(today, Math.max(item.notice, 1));
  const isDay = /^20\d{2}-\d{2}-\d{2}$/.test(first) && !Number.isNaN(Date.parse(first));
  const du = isDay ? first : addDays(today, Math.max(item.notice, 1));
  return { du, au: search.get("au") || addDays(du, Math.min(item.longest, 3) - 1), nombre: "1", pour: "moi" };
}
