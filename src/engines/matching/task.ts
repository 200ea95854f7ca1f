/** Who may read what: files and reviewers by their place in the lists, affinities in thousandths. */
export interface Task {
  /** How many reviewers each file wants. */
  readonly files: readonly { readonly id: string; readonly wanted: number }[];
  /** How many files each reviewer takes at most. */
  readonly reviewers: readonly { readonly id: string; readonly most: number }[];
  /** By file, then by reviewer: 0 to 1000. */
  readonly affinity: readonly ArrayLike<number>[];
  /** Pairs that must not be: conflicts of interest. */
  readonly conflicts: readonly Pair[];
  /** Pairs that somebody set by hand: they stay, and count towards both sides. */
  readonly fixed: readonly Pair[];
}

type Pair = readonly [file: number, reviewer: number];

/** What is left to be found once the pairs set by hand are taken. */
export interface Rest {
  readonly wanted: Int32Array;
  readonly most: Int32Array;
  /** Whether a pair is neither a conflict nor taken: 1 or 0, by file × reviewers + reviewer. */
  readonly free: Uint8Array;
}

/** @throws RangeError for a pair set by hand that is a conflict or stands twice, for more than a side takes, or for a number out of its range */
export function restOf({ files, reviewers, affinity, conflicts, fixed }: Task): Rest {
  const count = (number: number) => number >= 0 && Number.isInteger(number);
  if (!files.every(({ wanted }) => count(wanted)) || !reviewers.every(({ most }) => count(most))) throw new RangeError("a number of people is none");
  const known = ([file, reviewer]: Pair) => file in files && reviewer in reviewers;
  if (![...conflicts, ...fixed].every(known)) throw new RangeError("a pair names nobody of the task");
  if (
    affinity.length !== files.length ||
    !affinity.every((row) => row.length === reviewers.length && Array.from(row).every((one) => count(one) && one <= 1000))
  )
    throw new RangeError("affinities are thousandths, one for each file and reviewer");
  const rest: Rest = {
    wanted: Int32Array.from(files, ({ wanted }) => wanted),
    most: Int32Array.from(reviewers, ({ most }) => most),
    free: new Uint8Array(files.length * reviewers.length).fill(1),
  };
  const at = ([file, reviewer]: Pair) => file * reviewers.length + reviewer;
  for (const pair of conflicts) rest.free[at(pair)] = 0;
  for (const pair of fixed) {
    if (rest.free[at(pair)] === 0) throw new RangeError(`set by hand, but a conflict or there twice: ${pair.join(" and ")}`);
    rest.free[at(pair)] = 0;
    if (rest.most[pair[1]]!-- === 0) throw new RangeError(`reviewer ${pair[1]} would read more than they take`);
    rest.wanted[pair[0]] = Math.max(0, rest.wanted[pair[0]]! - 1);
  }
  return rest;
}
