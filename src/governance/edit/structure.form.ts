import type { Reader } from "#platform/web/reader.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { structureTexts } from "../strategy/structure.texts.ts";

/** Stands for the priority that the same form adds. */
export const fresh = "new";

interface PriorityInput {
  /** An identifier, or `fresh`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}

interface PlacedObjective {
  readonly id: string;
  readonly priority: string;
}

interface AddedObjective {
  readonly title: string;
  readonly owner: string;
  readonly priority: string;
}

/** The form has room for so many new objectives; a file takes more. */
export const newObjectives = [1, 2, 3] as const;

/** The field of the new objective of that number: the first has the plain name. */
export const newField = (field: "" | "owner" | "priority", number: number): string => `new_objective${field && `_${field}`}${number > 1 ? `_${number}` : ""}`;

export interface StructureInput {
  /** In their order. */
  readonly priorities: readonly PriorityInput[];
  /** In their order within each priority. */
  readonly objectives: readonly PlacedObjective[];
  readonly added: readonly AddedObjective[];
  readonly reason: string;
  readonly version: number;
}

/** The name of a field of a priority or an objective: by who it is, so that what was typed finds it also in a tree that changed meanwhile. */
export const fieldOf = (id: string, field: "title" | "summary" | "rank" | "remove" | "priority"): string => `${field}_${id}`;

/**
 * The whole tree at once; what is added has names of its own. What the strategy does not hold any more is left out: the version check
 * tells the person.
 */
export function readStructure(form: Reader, strategy: Strategy): StructureInput {
  const edit = editTexts[form.locale].problems;
  const priorities = readPriorities(form, strategy);
  const ids = new Set(priorities.map(({ id }) => id));
  const objectives = readPlaces(form, strategy, ids);
  const added = newObjectives
    .filter((number) => form.has(newField("", number)))
    .map((number) => ({
      title: form.line(newField("", number), 2, 200, edit.title),
      owner: form.line(newField("owner", number), 2, 200, edit.owner),
      priority: readPriority(form, newField("priority", number), ids),
    }));
  // A name typed without its objective would be lost without a word.
  for (const number of newObjectives) if (form.has(newField("owner", number))) form.check(newField("", number), form.has(newField("", number)), edit.title);
  return { priorities, objectives, added, reason: form.line("reason", 1, 500, edit.reason), version: form.version() };
}

function readPriorities(form: Reader, strategy: Strategy): PriorityInput[] {
  const t = editTexts[form.locale].problems;
  const standing = strategy.priorities
    .filter(({ id }) => !form.ticked(fieldOf(id, "remove")))
    .map(({ id }) => ({
      id,
      title: form.line(fieldOf(id, "title"), 2, 200, t.title),
      summary: form.lines(fieldOf(id, "summary"), 0, 2000, t.summary) || null,
      rank: readRank(form, id),
    }));
  const ordered = standing.toSorted((a, b) => a.rank - b.rank).map(({ rank: _, ...priority }) => priority);
  if (!form.has("new_priority")) return ordered;
  const title = form.line("new_priority", 2, 200, t.title);
  return [...ordered, { id: fresh, title, summary: form.lines("new_priority_summary", 0, 2000, t.summary) || null }];
}

/** `ids`: the priorities that stay. One that still holds an objective cannot go. */
function readPlaces(form: Reader, strategy: Strategy, ids: ReadonlySet<string>): PlacedObjective[] {
  const kept = strategy.priorities
    .flatMap(({ objectives }) => objectives)
    .filter(({ id }) => !form.ticked(fieldOf(id, "remove")))
    .map(({ id }) => {
      const place = form.text(fieldOf(id, "priority"));
      const removed = !ids.has(place) && strategy.priorities.some((one) => one.id === place);
      if (removed) form.check(fieldOf(place, "remove"), false, structureTexts[form.locale].problems.kept);
      return { id, priority: removed ? place : readPriority(form, fieldOf(id, "priority"), ids), rank: readRank(form, id) };
    });
  return kept.toSorted((a, b) => a.rank - b.rank).map(({ id, priority }) => ({ id, priority }));
}

function readPriority(form: Reader, name: string, ids: ReadonlySet<string>): string {
  const priority = form.text(name);
  form.check(name, ids.has(priority), priority === fresh ? structureTexts[form.locale].problems.noNew : editTexts[form.locale].problems.priority);
  return priority;
}

const readRank = (form: Reader, id: string) => form.whole(fieldOf(id, "rank"), 0, 999, structureTexts[form.locale].problems.order);
