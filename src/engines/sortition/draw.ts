/** Somebody who agreed to take part. Of people of one household at most one is drawn. */
export interface Candidate {
  readonly id: string;
  /** The value of each feature: "age" → "16-29". */
  readonly features: Readonly<Record<string, string>>;
  readonly household?: string;
}

/** How many of a panel have this value, at least and at most. */
export interface Quota {
  readonly feature: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

export interface Draw {
  readonly candidates: readonly Candidate[];
  readonly quotas: readonly Quota[];
  /** How many people are drawn. */
  readonly size: number;
}

interface Bound {
  readonly min: number;
  readonly max: number;
}

/** Candidates who are alike for the draw: the same values, and no household with others. Each of them has the same chance. */
interface Kind {
  /** Their places among the candidates. */
  readonly people: readonly number[];
  /** Which bounds count them: those of their values and of their household. */
  readonly bounds: readonly number[];
}

/** A draw as its counting sees it: kinds of people, and how many of which a panel may hold. The quotas come first among the bounds. */
export interface Kinds {
  readonly kinds: readonly Kind[];
  readonly bounds: readonly Bound[];
  readonly size: number;
}

/** How many of each kind a panel holds. */
export type Composition = Uint16Array;

/** @throws RangeError that names what is wrong: a value without a quota, a quota twice, an identifier twice, bounds that are none. */
export function kindsOf({ candidates, quotas, size }: Draw): Kinds {
  const places = new Map<string, Map<string, number>>();
  for (const [at, { feature, value }] of quotas.entries()) {
    const values = places.getOrInsertComputed(feature, () => new Map());
    if (values.has(value)) throw new RangeError("a quota stands twice");
    values.set(value, at);
  }
  if (new Set(candidates.map(({ id }) => id)).size !== candidates.length) throw new RangeError("an identifier stands twice");
  if (![size, ...quotas.flatMap(({ min, max }) => [min, max])].every((number) => Number.isInteger(number) && number >= 0))
    throw new RangeError("sizes and quotas are whole numbers");
  const features = [...places];
  const households = Map.groupBy(candidates.keys(), (at) => candidates[at]!.household);
  const shared = [...households].flatMap(([household, those]) => (household !== undefined && those.length > 1 ? [household] : []));
  const boundOf = new Map(shared.map((household, at) => [household, quotas.length + at]));
  const boundsOf = ({ id, features: values, household }: Candidate): number[] => {
    const ofValues = features.map(([feature, those]) => {
      const at = those.get(values[feature] ?? "");
      if (at === undefined) throw new RangeError(`no quota for ${feature} "${values[feature] ?? ""}" of ${id}`);
      return at;
    });
    const ofHousehold = household === undefined ? undefined : boundOf.get(household);
    return ofHousehold === undefined ? ofValues : [...ofValues, ofHousehold];
  };
  const all = candidates.map(boundsOf);
  const kinds = [...Map.groupBy(candidates.keys(), (at) => all[at]!.join(" ")).values()].map((people) => ({ people, bounds: all[people[0]!]! }));
  return { kinds, bounds: [...quotas, ...shared.map(() => ({ min: 0, max: 1 }))], size };
}

/**
 * What is still to be drawn when some were drawn already, for a replacement or a second draw: they and their households leave, quotas and
 * size are lowered by them.
 */
export function without({ candidates, quotas, size }: Draw, drawn: ReadonlySet<string>): Draw {
  const here = candidates.filter(({ id }) => drawn.has(id));
  const households = new Set(here.flatMap(({ household }) => household ?? []));
  return {
    candidates: candidates.filter(({ id, household }) => !drawn.has(id) && !(household !== undefined && households.has(household))),
    quotas: quotas.map((quota) => {
      const has = here.filter(({ features }) => features[quota.feature] === quota.value).length;
      return { ...quota, min: Math.max(0, quota.min - has), max: Math.max(0, quota.max - has) };
    }),
    size: Math.max(0, size - here.length),
  };
}
