import type { Strategy } from "../strategy/strategy.query.ts";
import type { EditTexts } from "./edit.texts.ts";
import type { StructureTexts } from "./structure.texts.ts";

/** Stands for the priority that the same form adds. */
export const fresh = "new";

export interface TypedPriority {
  /** An identifier, or `fresh`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}

export interface PlacedObjective {
  readonly id: string;
  readonly priority: string;
}

export interface TypedStructure {
  /** In their order. */
  readonly priorities: readonly TypedPriority[];
  /** In their order within each priority. */
  readonly objectives: readonly PlacedObjective[];
  readonly added: { readonly title: string; readonly owner: string; readonly priority: string } | null;
  readonly reason: string;
  readonly version: number;
}

type Problems = Record<string, string>;
type Typed = Readonly<Record<string, string>>;
export type ReadStructure = { ok: true; value: TypedStructure } | { ok: false; problems: Problems };

/** The name of a field of a priority or an objective: by who it is, so that what was typed finds it also in a tree that changed meanwhile. */
export const fieldOf = (id: string, field: "title" | "summary" | "rank" | "remove" | "priority"): string => `${field}_${id}`;

/**
 * The whole tree at once; what is added has names of its own. What the strategy does not hold any more is left out: the version check
 * tells the person.
 */
export function readStructure(typed: Typed, strategy: Strategy, t: StructureTexts, edit: EditTexts): ReadStructure {
  const problems: Problems = {};
  const said = (name: string) => (typed[name] ?? "").trim();
  const fits = (name: string, least: number, most: number, problem: string) => {
    const length = said(name).length;
    if (length < least || length > most) problems[name] = problem;
  };
  const rank = (name: string) => {
    if (!/^\d{1,3}$/.test(said(name))) problems[name] = t.problems.order;
    return Number(said(name)) || 0;
  };

  const priorities = readPriorities();
  const ids = new Set(priorities.map(({ id }) => id));
  const inPriority = (name: string) => {
    if (!ids.has(said(name))) problems[name] = said(name) === fresh ? t.problems.noNew : edit.problems.priority;
    return said(name);
  };
  const kept = strategy.priorities
    .flatMap(({ objectives }) => objectives)
    .filter(({ id }) => !typed[fieldOf(id, "remove")])
    .map(({ id }) => ({ id, priority: said(fieldOf(id, "priority")), rank: rank(fieldOf(id, "rank")) }));
  for (const { id, priority } of kept) {
    const removed = !ids.has(priority) && strategy.priorities.some((one) => one.id === priority);
    if (removed) problems[fieldOf(priority, "remove")] = t.problems.kept;
    else inPriority(fieldOf(id, "priority"));
  }
  const added = said("new_objective") ? readAdded() : null;
  fits("reason", 1, 500, edit.problems.reason);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const objectives = kept.toSorted((a, b) => a.rank - b.rank).map(({ id, priority }) => ({ id, priority }));
  return { ok: true, value: { priorities, objectives, added, reason: said("reason"), version: Number(typed["version"]) || 0 } };

  function readPriorities(): TypedPriority[] {
    const standing = strategy.priorities
      .filter(({ id }) => !typed[fieldOf(id, "remove")])
      .map(({ id }) => {
        fits(fieldOf(id, "title"), 2, 200, edit.problems.title);
        fits(fieldOf(id, "summary"), 0, 2000, edit.problems.summary);
        return { id, title: said(fieldOf(id, "title")), summary: said(fieldOf(id, "summary")) || null, rank: rank(fieldOf(id, "rank")) };
      });
    const ordered = standing.toSorted((a, b) => a.rank - b.rank).map(({ rank: _, ...priority }) => priority);
    if (said("new_priority") === "") return ordered;
    fits("new_priority", 2, 200, edit.problems.title);
    fits("new_priority_summary", 0, 2000, edit.problems.summary);
    return [...ordered, { id: fresh, title: said("new_priority"), summary: said("new_priority_summary") || null }];
  }

  function readAdded() {
    fits("new_objective", 2, 200, edit.problems.title);
    fits("new_objective_owner", 2, 200, edit.problems.owner);
    return { title: said("new_objective"), owner: said("new_objective_owner"), priority: inPriority("new_objective_priority") };
  }
}
