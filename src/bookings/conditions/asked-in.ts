import { instantOf, minutesFrom } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";

/** The time that an address asks for, as far as it says one (an hour of it unless said); else now: what is lacking then is told before anybody books. */
export function askedIn(search: URLSearchParams, now: Date): { readonly from: number; readonly to: number } {
  const day = search.get("jour") ?? "";
  const [begins, ends] = [minutesFrom(search.get("de") ?? ""), minutesFrom(search.get("a") ?? "")];
  if (!isDayOfThisCentury(day) || begins === null) return { from: now.getTime(), to: now.getTime() + 1 };
  const from = instantOf(day, begins).getTime();
  return { from, to: ends !== null && ends > begins ? instantOf(day, ends).getTime() : from + 3_600_000 };
}
