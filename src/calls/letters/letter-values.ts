import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import type { Values } from "./letter.ts";

/** What blanks become, in a language: what the file and its decision say, days in words. */
export interface Facts {
  readonly number: number;
  readonly title: string;
  readonly structure: string;
  readonly askedCents: number;
  readonly cents: number;
  readonly heldOn: string;
  /** Last day on which one may appeal. */
  readonly appealUntil: string;
  readonly deliberation: string | null;
  readonly conditions: string | null;
  readonly reasons: string | null;
}

export function valuesOf(facts: Facts, call: string, locale: Locale): Values {
  const day = (on: string) => sayShortDay(startOfDay(on), locale);
  return {
    ...{ appel: call, numero: formatNumber(facts.number, locale), titre: facts.title, structure: facts.structure },
    ...{ seance: day(facts.heldOn), recours: day(facts.appealUntil), deliberation: facts.deliberation ?? "" },
    ...{ demande: sayEuros(facts.askedCents, locale), somme: facts.cents > 0 ? sayEuros(facts.cents, locale) : "" },
    ...{ conditions: facts.conditions ?? "", motifs: facts.reasons ?? "" },
  };
}
