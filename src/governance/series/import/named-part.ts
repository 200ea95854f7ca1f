import { fold } from "#engines/similarity/fold.ts";
import { communesNamed, type Commune, isWhole, type Part, type Territory } from "#territory";
import type { Fault } from "./file-values.ts";

/** Folded name of a file → code of the commune that somebody said it means. */
export type ChosenCommunes = ReadonlyMap<string, string>;

type PartReading = { readonly part: Part } | { readonly part: null; readonly fault: Fault };

const whole: PartReading = { part: { kind: "metropolis", id: null } };

/** Reads the cells `code` and `commune` of one line; both may hold either. Names repeat: each is looked up once. */
export function partReader(territory: Territory, chosen: ChosenCommunes = new Map()): (code: string, name: string) => PartReading {
  const found = new Map<string, PartReading>();
  const read = (typed: string) => found.getOrInsertComputed(typed, () => readOne(typed, territory, chosen));
  return (code, name) => {
    const [byCode, byName] = [code, name].map((typed) => (typed === "" ? null : read(typed)));
    if (!byCode || !byName) return byCode ?? byName ?? whole;
    if (byCode.part === null || byName.part === null) return byCode.part === null ? byCode : byName;
    return byCode.part.id === byName.part.id ? byCode : { part: null, fault: { kind: "disagree", typed: name, code } };
  };
}

/** Only members today: a value under the code or name of an associated commune would be counted as the whole commune’s. */
function readOne(typed: string, territory: Territory, chosen: ChosenCommunes): PartReading {
  const folded = fold(typed);
  if (folded === "total" || isWhole(territory, typed)) return whole;
  const isMember = (commune: Commune) => territory.communes.some(({ code }) => code === commune.code);
  const hits = communesNamed(territory, typed).filter(({ commune }) => isMember(commune));
  const [hit] = hits;
  if (hits.length === 1 && hit) {
    if (hit.associated) return { part: null, fault: { kind: "part", typed, whole: hit.commune.name } };
    return { part: { kind: "commune", id: hit.commune.code } };
  }
  const said = chosen.get(folded);
  if (said !== undefined && territory.communes.some(({ code }) => code === said)) return { part: { kind: "commune", id: said } };
  if (hits.length > 1) return { part: null, fault: { kind: "several", typed, near: hits.map(({ commune }) => commune) } };
  if (/^\d[\dAB]?\d*$/.test(typed)) return { part: null, fault: { kind: "code", code: typed } };
  return {
    part: null,
    fault: {
      kind: "name",
      typed,
      near: territory
        .search(typed)
        .slice(0, 5)
        .map(({ commune }) => commune),
    },
  };
}
