import type { Locale } from "./locale.ts";

/**
 * An hour of the day as each language says it, the one form on every page: "09:30" is "9 h 30", "9:30", "9.30 u"; "18:00" is "18 h", "18:00",
 * "18.00 u", for "18 u" is a length in Dutch.
 */
export function sayClock(clock: string, locale: Locale): string {
  const [hour, minute] = [String(Number(clock.slice(0, 2))), clock.slice(3, 5)];
  if (locale === "fr") return minute === "00" ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`;
  return locale === "en" ? `${hour}:${minute}` : `${hour}.${minute}\u00a0u`;
}
