import type { Db } from "#platform/db/db.ts";
import type { Indicator, Measure, Part, Territory } from "#territory";
import { asPublishable } from "../suppression/measure-publishable.command.ts";

interface Amount {
  readonly value: number | null;
  readonly of: number | null;
}

/** A figure that is not as it was kept; null on the side where it does not exist. */
export interface Difference {
  readonly part: Part;
  readonly kept: Amount | null;
  readonly measured: Amount | null;
}

export interface Recomputation {
  /** How many figures were kept of that day. */
  readonly figures: number;
  readonly keptAt: Date;
  /** What differs by what is known now; null of what can only be measured on the day itself. */
  readonly byNow: readonly Difference[] | null;
  /** What differs by what was known when it was kept, from the audit of rows; null where a room keeps none. */
  readonly byThen: readonly Difference[] | null;
  /** Rows written since: why the day, measured by what is known now, gives something else. */
  readonly changedRows: number;
}

/** Measures a kept day again, by what is known now and by what was known then. Null when nothing was kept. */
export async function recompute(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<Recomputation | null> {
  const rows = await db.selectFrom("governance.snapshot").selectAll().where("indicator", "=", indicator.id).where("day", "=", day).execute();
  if (rows.length === 0) return null;
  const kept = new Map(
    rows.map(({ part_kind, part_id, value, of_value }) => {
      const part: Part = { kind: part_kind, id: part_id || null };
      return [keyOf(part), { part, value, of: of_value }];
    }),
  );
  const keptAt = new Date(Math.min(...rows.map(({ computed_at }) => computed_at.getTime())));
  const compare = async (measures: readonly Measure[]) => differencesOf(kept, await asPublishable(db, indicator, measures));
  const byNow = indicator.todayOnly ? null : await compare(await indicator.measure(db, day, territory));
  const byThen = indicator.measureKnown ? await compare(await indicator.measureKnown(db, day, territory, keptAt)) : null;
  return { figures: rows.length, keptAt, byNow, byThen, changedRows: await indicator.changedSince(db, keptAt) };
}

/** Nothing explains what differs: neither what was known then, nor, where nobody can tell that, a row written since. */
export function isLost({ byNow, byThen, changedRows }: Recomputation): boolean {
  return byThen ? byThen.length > 0 : (byNow?.length ?? 0) > 0 && changedRows === 0;
}

const keyOf = ({ kind, id }: Part): string => `${kind} ${id ?? ""}`;
const amountOf = (figure: Amount | undefined): Amount | null => (figure ? { value: figure.value, of: figure.of } : null);

function differencesOf(kept: ReadonlyMap<string, Amount & { part: Part }>, measures: readonly Measure[]): Difference[] {
  const measured = new Map(measures.map(({ part, value, of }) => [keyOf(part), { part, value, of: of ?? null }]));
  return [...new Map([...measured, ...kept])].flatMap(([key, { part }]): Difference[] => {
    const [before, after] = [amountOf(kept.get(key)), amountOf(measured.get(key))];
    return before && after && before.value === after.value && before.of === after.of ? [] : [{ part, kept: before, measured: after }];
  });
}
