import type { Indicator } from "#territory";

type Unit = Indicator["unit"];

/** Units as files name them; money as ISO 4217 does. Of a share, the value is a part of what stands beside it. */
export const unitNames: Record<Unit, string> = { count: "nombre", number: "nombre", share: "part", euros: "EUR", days: "jours" };

/** A value as files give it: euros, two decimals at most, where the house counts in cents. */
export function published(value: number | null, unit: Unit): number | null {
  return value === null || unit !== "euros" ? value : Math.round(value) / 100;
}
