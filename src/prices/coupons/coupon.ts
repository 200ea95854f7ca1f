import type { Sum } from "../price.ts";

/** A code that takes something off, of one place. */
export interface Coupon {
  readonly id: string;
  readonly placeId: string;
  readonly code: string;
  /** One of both. */
  readonly percent: number | null;
  readonly cents: number | null;
}

/** As people type it: "bienvenue 10" → "BIENVENUE10"; null for what can be none. */
export function readCode(typed: string): string | null {
  const code = typed.normalize("NFKC").toUpperCase().replaceAll(/\s/g, "");
  return /^[A-Z0-9-]{4,20}$/.test(code) ? code : null;
}

/**
 * What is taken off sums that are booked together, in favour of whoever pays, never below 0. Percents are those of each: whoever cancels the
 * others pays their share of what stays. Euros are taken once, of the first first. A sum that is null is none.
 */
export function takeOff(sums: readonly (Sum | null)[], { percent, cents, id }: Coupon): (Sum | null)[] {
  let left = cents ?? 0;
  return sums.map((sum) => {
    if (!sum) return null;
    const off = percent === null ? Math.min(left, sum.cents) : Math.ceil((sum.cents * percent) / 100);
    left -= percent === null ? off : 0;
    return off > 0 ? { ...sum, cents: sum.cents - off, couponId: id, reasons: [...sum.reasons, { kind: "coupon", cents: -off }] } : sum;
  });
}
