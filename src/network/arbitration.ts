export const rules = ["proportional", "same_most"] as const;
export type Rule = (typeof rules)[number];

interface Asked {
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
export function arbitrate(rule: Rule, envelope: number, claims: readonly Asked[]): ReadonlyMap<string, number> {
  const total = claims.reduce((sum, { asked }) => sum + asked, 0);
  if (total <= envelope) return new Map(claims.map(({ id, asked }) => [id, asked]));
  return rule === "proportional" ? byPart(envelope, total, claims) : byMost(envelope, claims);
}

const byId = (one: Asked, other: Asked) => (one.id < other.id ? -1 : 1);

function byPart(envelope: number, total: number, claims: readonly Asked[]): ReadonlyMap<string, number> {
  const exact = claims.map((claim) => ({ claim, share: (claim.asked * envelope) / total }));
  const given = new Map(exact.map(({ claim, share }) => [claim.id, Math.floor(share)]));
  let left = envelope - [...given.values()].reduce((sum, cents) => sum + cents, 0);
  const order = exact.toSorted((one, other) => (other.share % 1) - (one.share % 1) || byId(one.claim, other.claim));
  for (const { claim } of order) {
    if (left === 0) break;
    given.set(claim.id, given.get(claim.id)! + 1);
    left -= 1;
  }
  return given;
}

function byMost(envelope: number, claims: readonly Asked[]): ReadonlyMap<string, number> {
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
