interface Claim {
  readonly id: string;
  /** A whole number, nought or more. */
  readonly weight: number;
}

/**
 * Divides a whole number among weights, exactly: each gets the whole part of total × weight ÷ sum, and what remains goes one by one to the
 * largest remainders (Hamilton's method), equal ones by id. Remainders are compared as whole numbers, never as floating ones. Nobody gets
 * more than their exact part rounded up, and the parts are the total. Where no weight is above nought nobody gets anything, and only nought can be divided.
 * @throws RangeError for what is not a whole number, is below nought, or cannot be divided
 */
export function apportion(total: number, claims: readonly Claim[]): ReadonlyMap<string, number> {
  for (const number of [total, ...claims.map(({ weight }) => weight)])
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is no whole number from nought on`);
  const sum = claims.reduce((all, { weight }) => all + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total !== 0) throw new RangeError("nobody to divide among");
    return new Map(claims.map(({ id }) => [id, 0]));
  }
  const exact = claims.map(({ id, weight }) => {
    const share = BigInt(total) * BigInt(weight);
    return { id, whole: share / sum, rest: share % sum };
  });
  const left = Number(BigInt(total) - exact.reduce((all, { whole }) => all + whole, 0n));
  const more = new Set(
    exact
      .toSorted((one, other) => (one.rest === other.rest ? (one.id < other.id ? -1 : 1) : one.rest > other.rest ? -1 : 1))
      .slice(0, left)
      .map(({ id }) => id),
  );
  return new Map(exact.map(({ id, whole }) => [id, Number(whole) + (more.has(id) ? 1 : 0)]));
}
