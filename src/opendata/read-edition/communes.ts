import { fold } from "#engines/similarity/fold.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import type { Territory } from "#territory";
import type { Communes } from "../published/published.ts";

/** As many rows tell whether a column names communes. */
const sample = 50;
const mostUnknown = 20;

interface WatchedColumn {
  readonly column: string;
  readonly seen: Record<"code" | "name", { known: number; readonly unknown: Set<string> }>;
  filled: number;
}

/** Looks for columns that name communes, by their code or their name, while the rows go by. */
export function watchCommunes(territory: Pick<Territory, "communes" | "communeByCode">, columns: readonly string[]) {
  const names = new Set(territory.communes.map(({ name }) => fold(name)));
  let watched: WatchedColumn[] = columns.map((column) => ({ column, filled: 0, seen: { code: newCount(), name: newCount() } }));
  let rows = 0;
  return {
    see(row: DatasetRow): void {
      for (const one of watched) {
        const value = row[one.column];
        if (typeof value !== "string" || value === "") continue;
        one.filled += 1;
        count(one.seen.code, value, /^\d[\dAB]\d{3}$/.test(value) && territory.communeByCode(value) !== null);
        count(one.seen.name, value, value.length < 60 && names.has(fold(value)));
      }
      rows += 1;
      if (rows === sample) watched = watched.filter((one) => byOf(one) !== null);
    },
    found: (): Communes[] =>
      watched.flatMap((one): Communes[] => {
        const by = byOf(one);
        return by ? [{ column: one.column, by, known: one.seen[by].known, unknown: [...one.seen[by].unknown].sort() }] : [];
      }),
  };
}

const newCount = () => ({ known: 0, unknown: new Set<string>() });

function count(counted: { known: number; readonly unknown: Set<string> }, value: string, isKnown: boolean): void {
  if (isKnown) counted.known += 1;
  else if (counted.unknown.size < mostUnknown) counted.unknown.add(value);
}

/** Most of what it holds. A file of the region names others too. */
function byOf({ filled, seen }: WatchedColumn): "code" | "name" | null {
  const enough = (known: number) => filled > 0 && known >= filled * 0.6;
  return enough(seen.code.known) ? "code" : enough(seen.name.known) ? "name" : null;
}
