/** Who may be brought together: each side lists those of the other that it accepts, best first, by their turn in the lists. */
export interface Market {
  /** By applicant: mentors they accept. */
  readonly wishes: readonly (readonly number[])[];
  /** By mentor: applicants they accept. */
  readonly preferences: readonly (readonly number[])[];
  /** By mentor: how many at once. */
  readonly places: readonly number[];
}

/**
 * Deferred acceptance (Gale and Shapley 1962, "College Admissions and the Stability of Marriage"): applicants ask in the order of their wishes, a
 * mentor holds the best of those who asked, up to their places, until a better one asks. No applicant and mentor would both rather have each other
 * than what they have, and no applicant does better in any other such matching. The order of the lists decides; nothing is drawn by lot.
 * @returns by applicant, their mentor; null: none who accepts them had a place for them
 */
export function stableMatching({ wishes, preferences, places }: Market): (number | null)[] {
  const ranks = preferences.map((applicants) => new Map(applicants.map((applicant, rank) => [applicant, rank])));
  const held = preferences.map(() => new Set<number>());
  const matched = wishes.map((): number | null => null);
  const asked = wishes.map(() => 0);
  const free = wishes.map((_, applicant) => applicant).toReversed();
  for (let applicant = free.pop(); applicant !== undefined; applicant = free.pop()) {
    const mentor = wishes[applicant]![asked[applicant]!++];
    if (mentor === undefined) continue;
    const rank = ranks[mentor]!.get(applicant);
    const holds = held[mentor]!;
    if (rank === undefined || places[mentor]! < 1) {
      free.push(applicant);
      continue;
    }
    holds.add(applicant);
    matched[applicant] = mentor;
    if (holds.size <= places[mentor]!) continue;
    const worst = [...holds].reduce((one, other) => (ranks[mentor]!.get(one)! > ranks[mentor]!.get(other)! ? one : other));
    holds.delete(worst);
    matched[worst] = null;
    free.push(worst);
  }
  return matched;
}

/** A fault of a matching: two who would both rather have each other, somebody with whom they did not accept, more than there are places. */
type Fault =
  | { readonly kind: "blocking"; readonly applicant: number; readonly mentor: number }
  | { readonly kind: "unaccepted"; readonly applicant: number; readonly mentor: number }
  | { readonly kind: "crowded"; readonly mentor: number };

/** Checks a matching without finding one: none is stable unless this is empty. */
export function faultsOfMatching({ wishes, preferences, places }: Market, matched: readonly (number | null)[]): Fault[] {
  const faults: Fault[] = [];
  const held = preferences.map((_, mentor) => matched.flatMap((one, applicant) => (one === mentor ? [applicant] : [])));
  for (const [mentor, applicants] of held.entries()) {
    if (applicants.length > places[mentor]!) faults.push({ kind: "crowded", mentor });
    for (const applicant of applicants)
      if (!wishes[applicant]!.includes(mentor) || !preferences[mentor]!.includes(applicant)) faults.push({ kind: "unaccepted", applicant, mentor });
  }
  for (const [applicant, wished] of wishes.entries()) {
    const current = matched[applicant] ?? null;
    for (const mentor of wished) {
      if (mentor === current) break;
      const order = preferences[mentor]!;
      const rank = order.indexOf(applicant);
      const room = held[mentor]!.length < places[mentor]!;
      const displaces = held[mentor]!.some((one) => order.indexOf(one) > rank);
      if (rank >= 0 && places[mentor]! > 0 && (room || displaces)) faults.push({ kind: "blocking", applicant, mentor });
    }
  }
  return faults;
}
