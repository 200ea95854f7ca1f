import type { ComponentChildren } from "preact";

import { formatAge } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { written } from "#platform/ui/written.tsx";
import { type Closing, type OpenState, openState } from "../hours/open-state.ts";
import { parseHours } from "../hours/hours.ts";
import { sayState } from "../hours/say-hours.ts";
import { isOpenStage, knownOn, type Stage } from "../place.ts";
import { texts } from "../texts.ts";
import { fees, type Vocabulary } from "../vocabulary.ts";

interface PlaceTimes {
  readonly stage: Stage;
  readonly hours: string | null;
  readonly closings: readonly Closing[] | null;
}

export interface StateWords {
  readonly state: OpenState["state"];
  readonly open: boolean;
  readonly words: string;
}

/** What the badge says: null when hours are not known. A place that is not open yet, or no more, says so instead. */
export function stateOf({ stage, hours, closings }: PlaceTimes, now: Date, locale: Locale): StateWords | null {
  if (!isOpenStage(stage)) return { state: "closed", open: false, words: texts[locale].stageBadge[stage] };
  const read = hours === null ? null : parseHours(hours);
  if (!read?.ok) return null;
  const state = openState(read.hours, now.getTime(), closings ?? []);
  return { state: state.state, open: state.state === "open", words: sayState(state, now.getTime(), locale) };
}

export function wordsOf(
  vocabulary: Readonly<Record<string, Readonly<Record<Locale, string>>>> | Vocabulary,
  codes: readonly string[],
  locale: Locale,
): string[] {
  return codes.flatMap((code) => vocabulary[code]?.[locale] ?? []);
}

/** The note that the place wrote, else the national words: "Gratuit", "Payant". */
export function sayPrice({ price_note, fees: codes }: { price_note: string | null; fees: readonly string[] }, locale: Locale): ComponentChildren {
  return price_note ? written(price_note) : wordsOf(fees, codes, locale).join(", ");
}

export function sayAge(place: { facts_date: string; confirmed_at: Date | null }, now: Date, locale: Locale): string {
  const age = formatAge(new Date(`${knownOn(place)}T00:00:00Z`), now, locale);
  return place.confirmed_at ? texts[locale].verified(age) : texts[locale].dated(age);
}
