import { apportion } from "#engines/apportion/apportion.ts";

/** Computed ones, and those by which members share out in common: by consent, or in a vote. */
export const computed = ["proportional", "same_most"] as const;
type ComputedRule = (typeof computed)[number];
export const rules = [...computed, "consent", "vote"] as const;
export type Rule = (typeof rules)[number];

export const isComputed = (rule: Rule): rule is ComputedRule => rule !== "consent" && rule !== "vote";

interface FundClaim {
  readonly id: string;
  /** Cents. */
  readonly asked: number;
}

/**
 * What each claim gets, in cents; everything when the envelope suffices. Else by the published rule: `proportional`, each the same part of
 * what it asks (cents that remain go to the largest remainders, then by id); `same_most`, nobody more than one and the same sum, so that
 * small claims are met first (cents that remain go one by one, by id). Never more than was asked, never more than the envelope in all,
 * and nothing of it is left while somebody lacks a cent.
 */
export function arbitrate(rule: ComputedRule, envelope: number, claims: readonly FundClaim[]): ReadonlyMap<string, number> {
  const total = claims.reduce((sum, { asked }) => sum + asked, 0);
  if (total <= envelope) return new Map(claims.map(({ id, asked }) => [id, asked]));
  if (rule === "same_most") return byMost(envelope, claims);
  return apportion(
    envelope,
    claims.map(({ id, asked }) => ({ id, weight: asked })),
  );
}

const byId = (one: FundClaim, other: FundClaim) => (one.id < other.id ? -1 : 1);

function byMost(envelope: number, claims: readonly FundClaim[]): ReadonlyMap<string, number> {
  const order = claims.toSorted((one, other) => one.asked - other.asked || byId(one, other));
  const given = new Map<string, number>();
  let left = envelope;
  order.forEach(({ id, asked }, at) => {
    const most = Math.floor(left / (order.length - at));
    const cents = Math.min(asked, most);
    given.set(id, cents);
    left -= cents;
  });
  for (const { id, asked } of order.toSorted(byId)) {
    if (left === 0) break;
    if (given.get(id)! >= asked) continue;
    given.set(id, given.get(id)! + 1);
    left -= 1;
  }
  return given;
}
