import { fold } from "#engines/similarity/fold.ts";
import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import type { Glass } from "#platform/ui/stained-map.tsx";
import type { Commune, Territory } from "#territory";
import { hasPlace } from "../api/place.ts";
import { measurable, type Reckoning, reckonings } from "../chart/chart.ts";
import { isStored } from "../published/published.dataset.ts";

/** How rows are laid on the map: each where it lies, or put together by commune. */
const views = ["points", "communes"] as const;
export type View = (typeof views)[number];

export interface MapRequest {
  readonly view: View;
  /** The column that names communes; null among points. */
  readonly commune: DatasetField | null;
  /** Null: rows are counted. */
  readonly measure: { readonly field: DatasetField; readonly reckoning: Reckoning } | null;
}

const named = /(^|_)(commune|insee|ville)(_|$)/;

/** The columns that may name a commune, by its code or its name: as the file was read, else by their names. */
export function communeColumns(dataset: Dataset): readonly DatasetField[] {
  const read = isStored(dataset) ? dataset.communeColumns : [];
  const texts = dataset.fields.filter(({ type }) => type === "string");
  const found = texts.filter(({ name }) => read.includes(name));
  return found.length > 0 ? found : texts.filter(({ name }) => named.test(name));
}

export const viewsOf = (dataset: Dataset): readonly View[] =>
  views.filter((view) => (view === "points" ? hasPlace(dataset) : communeColumns(dataset).length > 0));

/** What an address asks: "?vue=communes&mesure=hauteur_m&calcul=moyenne"; null for a dataset that has nothing to lay on a map. */
export function readMapAsked(dataset: Dataset, search: URLSearchParams): MapRequest | null {
  const able = viewsOf(dataset);
  const view = able.find((one) => one === search.get("vue")) ?? able[0];
  if (!view) return null;
  if (view === "points") return { view, commune: null, measure: null };
  const columns = communeColumns(dataset);
  const field = measurable(dataset).find(({ name }) => name === search.get("mesure"));
  return {
    view,
    commune: columns.find(({ name }) => name === search.get("par")) ?? columns[0]!,
    measure: field ? { field, reckoning: reckonings.find((one) => one === search.get("calcul")) ?? "somme" } : null,
  };
}

/** Rows that say the same of their commune. */
export interface Tally {
  readonly said: string | null;
  readonly rows: number;
  readonly numbers: number;
  readonly sum: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

export interface CommuneValue {
  readonly commune: Commune;
  readonly rows: number;
  readonly value: number | null;
}

/** What each commune is said to have, whether by its code, its name or one of its parts; and how many rows name none of here. */
export function byCommune(
  tallies: readonly Tally[],
  { measure }: Pick<MapRequest, "measure">,
  territory: Pick<Territory, "communes" | "communeByCode">,
): { values: CommuneValue[]; elsewhere: number } {
  const byName = new Map(territory.communes.flatMap((commune) => [commune, ...commune.associated].map(({ name }) => [fold(name), commune] as const)));
  const sums = new Map<Commune, Tally[]>();
  let elsewhere = 0;
  for (const tally of tallies) {
    const said = tally.said?.trim() ?? "";
    const commune = territory.communeByCode(said)?.commune ?? byName.get(fold(said));
    if (commune) sums.getOrInsertComputed(commune, () => []).push(tally);
    else elsewhere += tally.rows;
  }
  const values = [...sums].map(([commune, own]) => {
    const rows = own.reduce((sum, one) => sum + one.rows, 0);
    return { commune, rows, value: measure ? reckon(own, measure.reckoning) : rows };
  });
  return { values: values.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.commune.name < b.commune.name ? -1 : 1)), elsewhere };
}

function reckon(tallies: readonly Tally[], reckoning: Reckoning): number | null {
  const some = tallies.filter(({ numbers }) => numbers > 0);
  if (some.length === 0) return null;
  const sum = some.reduce((all, one) => all + one.sum!, 0);
  switch (reckoning) {
    case "somme":
      return sum;
    case "moyenne":
      return sum / some.reduce((all, { numbers }) => all + numbers, 0);
    case "minimum":
      return Math.min(...some.map(({ least }) => least!));
    case "maximum":
      return Math.max(...some.map(({ most }) => most!));
  }
}

export interface Cluster {
  readonly longitude: number;
  readonly latitude: number;
  readonly rows: number;
  /** What one of them is called. */
  readonly name: string | null;
}

export interface PlacedCluster extends Cluster {
  readonly commune: Commune;
  /** On the drawing; null where there is none. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type Laid =
  | { readonly view: "points"; readonly points: readonly PlacedCluster[]; readonly unplaced: number; readonly outside: number }
  | { readonly view: "communes"; readonly values: readonly CommuneValue[]; readonly elsewhere: number };

interface Shade {
  readonly glass: Glass;
  readonly from: number;
  readonly to: number;
}

const glasses = ["q0", "q1", "q2", "q3", "q4"] as const;

/** Five parts with as many communes in each as can be: equal values never differ in colour. */
export function shadesOf(values: readonly number[]): Shade[] {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) return [];
  const starts = [...new Set(glasses.map((_, at) => sorted[Math.floor((at * sorted.length) / glasses.length)]!))];
  // Few values take the darker glasses: what is there is seen beside what is not.
  const darker = glasses.slice(glasses.length - starts.length);
  return starts.map((from, at) => ({ glass: darker[at]!, from, to: sorted.findLast((value) => at + 1 >= starts.length || value < starts[at + 1]!)! }));
}
