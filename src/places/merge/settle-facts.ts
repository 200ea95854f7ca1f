import { isField, sameFact } from "../saving/same.ts";
import { comparedFacts } from "./compared-facts.ts";
import type { ChangedFacts, ChangedFact, MergedFacts } from "./write-merged.command.ts";

interface FactSettlement {
  /** Facts that go back to what they were before the merge. */
  readonly restored: MergedFacts;
  /** Facts that somebody changed after the merge. */
  readonly stayed: readonly string[];
}

/**
 * What undoing a merge does to each fact that it changed: back when it still says what the merge wrote, stays when somebody changed it
 * since. Facts that make sense only together go together. Those that a later merge changed again are that merge's: see `passOn`.
 */
export function settle(changed: ChangedFacts, now: Readonly<Record<string, unknown>>, later: readonly { readonly changed: ChangedFacts }[]): FactSettlement {
  const restored: Record<string, unknown> = {};
  const stayed: string[] = [];
  for (const columns of groupsOf(Object.keys(changed))) {
    if (later.some((merge) => touches(merge.changed, columns))) continue;
    if (columns.every((column) => still(column, now[column], changed[column]!.after))) {
      for (const column of columns) restored[column] = changed[column]!.before;
    } else stayed.push(...columns);
  }
  return { restored, stayed };
}

/**
 * What a later merge took for "before" is what the undone one had written: now it becomes what was there before that one. Only the first
 * merge that changed a fact again is handed it. Gives the later merges, in their order, as they are then.
 */
export function passOn<merge extends { readonly changed: ChangedFacts }>(later: readonly merge[], undone: ChangedFacts): merge[] {
  const groups = groupsOf(Object.keys(undone));
  return later.map((merge, at) => {
    const mine = groups.filter((columns) => touches(merge.changed, columns) && !later.slice(0, at).some((earlier) => touches(earlier.changed, columns)));
    const handed = mine.flat().map((column): [string, ChangedFact] => {
      const { before, after, source } = undone[column]!;
      const again = merge.changed[column];
      // Changed by hand in between: that is what the later merge found.
      if (again && !still(column, again.before, after)) return [column, again];
      return [column, { before, after: again ? again.after : after, source }];
    });
    return { ...merge, changed: { ...merge.changed, ...Object.fromEntries(handed) } };
  });
}

/** Whether a merge changed one of these facts, or one that makes sense only with them. */
function touches(changed: ChangedFacts, columns: readonly string[]): boolean {
  const group = comparedFacts.find((fact) => (fact.columns as readonly string[]).includes(columns[0]!))?.columns ?? columns;
  return (group as readonly string[]).some((column) => column in changed);
}

function still(field: string, now: unknown, after: unknown): boolean {
  if (field === "confirmed_at") return Date.parse(String(now)) === Date.parse(String(after));
  return isField(field) ? sameFact(field, now, after) : now === after;
}

function groupsOf(fields: readonly string[]): string[][] {
  const grouped = comparedFacts.map(({ columns }) => columns.filter((column) => fields.includes(column)) as string[]);
  const alone = fields.filter((field) => !grouped.flat().includes(field)).map((field) => [field]);
  return [...grouped.filter((group) => group.length > 0), ...alone];
}
