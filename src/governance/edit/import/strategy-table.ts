import { fold } from "#engines/similarity/fold.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOfCell } from "#platform/imports/day-cell.ts";
import { type FieldLine, type FileFault, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { slugOf } from "#platform/text/slug.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { reading } from "#platform/web/reader.ts";
import type { Indicator } from "#territory";
import type { Objective, Priority, Strategy, Target } from "../../strategy/strategy.query.ts";
import { type TargetInput, readTarget } from "../objective.form.ts";
import { importStrategyTexts } from "./import-strategy.texts.ts";

const names = {
  priorite: ["priorite", "priorites"],
  objectif: ["objectif", "titre", "objectifs"],
  resume: ["resume", "description"],
  responsable: ["responsable", "qui en repond", "pilote", "service"],
  indicateur: ["indicateur"],
  cible: ["cible", "valeur visee"],
  echeance: ["echeance"],
  depart: ["depart", "valeur de depart"],
  jour_depart: ["jour depart", "jour du depart", "date de depart"],
  compter_depuis: ["compter depuis"],
  trajectoire: ["trajectoire"],
  note: ["note"],
} as const;
type Column = keyof typeof names;

export const strategyTable: KnownTable<Column> = { names, needed: ["objectif"], most: 500 };

/** Two objectives to be replaced, the first with a target. */
export const template = (indicator: string): Record<Column, string>[] => [
  {
    ...{
      priorite: "Des lieux proches",
      objectif: "Quarante lieux ouverts",
      resume: "Un lieu à moins de trois kilomètres.",
      responsable: "Direction du numérique",
    },
    ...{ indicateur: indicator, cible: "40", echeance: "31/12/2028", depart: "12", jour_depart: "01/01/2026", compter_depuis: "" },
    ...{ trajectoire: "2026-12-31: 20 | 2027-12-31: 30", note: "" },
  },
  {
    ...{ priorite: "Des lieux proches", objectif: "Une carte tenue à jour", resume: "", responsable: "Direction du numérique" },
    ...{ indicateur: "", cible: "", echeance: "", depart: "", jour_depart: "", compter_depuis: "", trajectoire: "", note: "" },
  },
];

export interface WrongLine {
  readonly line: number;
  readonly what: string;
}

type ReadStrategy =
  /** `after`: the strategy as it would be; what is new has `new` in its identifier. */
  | { readonly ok: true; readonly after: Strategy; readonly lines: number }
  | { readonly ok: false; readonly fault: FileFault }
  | { readonly ok: false; readonly fault: "lines"; readonly lines: readonly WrongLine[] };

interface TableContext {
  readonly strategy: Strategy;
  readonly indicators: readonly Indicator[];
}

interface Draft extends Omit<Priority, "objectives"> {
  readonly objectives: (Omit<Objective, "targets"> & { readonly targets: Target[] })[];
}

interface Row {
  readonly priority: string;
  readonly title: string;
  readonly summary: string;
  readonly owner: string;
  readonly target: TargetInput | null;
}

/**
 * A table of objectives, one line a target: whole or not at all. An objective of the strategy is known again by its title, its targets by
 * their indicator; what the file does not name stays as it is.
 */
export function readStrategyTable(text: string | null, locale: Locale, known: TableContext): ReadStrategy {
  const table = readLines(text, strategyTable);
  if (!table.ok) return table;
  const wrong: WrongLine[] = [];
  const priorities: Draft[] = known.strategy.priorities.map((one) => ({
    ...one,
    objectives: one.objectives.map((objective) => ({ ...objective, targets: [...objective.targets] })),
  }));
  const seen = new Set<string>();
  for (const line of table.lines) {
    const read = readRow(line, locale, known);
    const problems = Array.isArray(read) ? read : place(priorities, read, seen, locale);
    wrong.push(...problems.map((what) => ({ line: line.line, what })));
  }
  if (wrong.length > 0) return { ok: false, fault: "lines", lines: wrong };
  return { ok: true, after: { ...known.strategy, priorities }, lines: table.lines.length };
}

/** The line as its form would be filled in; or what is wrong with it. */
function readRow({ cells }: FieldLine<Column>, locale: Locale, { indicators }: TableContext): Row | string[] {
  const t = importStrategyTexts[locale];
  const cell = (name: Column) => cells[name] ?? "";
  const indicator = cell("indicateur") ? findIndicator(cell("indicateur"), indicators) : null;
  if (cell("indicateur") && !indicator) return [t.problems.indicator(cell("indicateur").slice(0, 80))];
  const fields = new URLSearchParams({
    ...{ titre: cell("objectif"), resume: cell("resume"), responsable: cell("responsable"), priorite: cell("priorite") },
    ...{ indicator_0: indicator?.id ?? "", value_0: cell("cible"), baseline_0: cell("depart"), baseline_on_0: dayOfCell(cell("jour_depart")) },
    ...{ deadline_0: dayOfCell(cell("echeance")), counted_from_0: dayOfCell(cell("compter_depuis")), note_0: cell("note") },
    path_0: cell("trajectoire").replaceAll("|", "\n"),
  });
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const read = reading(inputOf(fields), locale, (form) => ({
    title: form.line("titre", 2, 200, t.problems.title),
    summary: form.lines("resume", 0, 2000, t.problems.summary),
    owner: form.line("responsable", 0, 200, t.problems.owner),
    priority: form.line("priorite", 0, 200, t.problems.priority),
    target: indicator ? readTarget(form, 0, units) : null,
  }));
  return read.ok ? read.value : Object.values(read.problems).filter((what) => what !== undefined);
}

function findIndicator(typed: string, indicators: readonly Indicator[]): Indicator | null {
  const wanted = fold(typed);
  const found = indicators.filter(({ id, title }) => id === typed || Object.values(title).some((one) => fold(one) === wanted));
  return found.length === 1 ? found[0]! : null;
}

/** Puts the line into the tree; gives what stands in the way. */
function place(priorities: Draft[], row: Row, seen: Set<string>, locale: Locale): string[] {
  const t = importStrategyTexts[locale].problems;
  const slug = slugOf(row.title) || "objectif";
  const holder = priorities.find(({ objectives }) => objectives.some((one) => one.slug === slug));
  const standing = holder?.objectives.find((one) => one.slug === slug);
  if (!standing && row.owner.length < 2) return [t.owner];
  const priority = row.priority ? priorityOf(priorities, row.priority) : holder;
  if (!priority) return [t.priority];
  const key = `${slug} ${row.target?.indicator ?? ""}`;
  if (seen.has(key)) return [row.target ? t.twice : t.same];
  seen.add(key);
  const objective = {
    ...(standing ?? { id: `new ${slug}`, slug, summary: null, owner: row.owner, targets: [] }),
    title: row.title,
    ...(row.summary && { summary: row.summary }),
    ...(row.owner && { owner: row.owner }),
  };
  const targets = objective.targets.filter(({ indicator }) => indicator !== row.target?.indicator);
  const before = objective.targets.find(({ indicator }) => indicator === row.target?.indicator);
  if (row.target) targets.push({ ...row.target, id: before?.id ?? "new" });
  const placed = { ...objective, targets };
  if (holder && standing) holder.objectives.splice(holder.objectives.indexOf(standing), 1, ...(holder === priority ? [placed] : []));
  if (holder !== priority || !standing) priority.objectives.push(placed);
  return [];
}

function priorityOf(priorities: Draft[], typed: string): Draft {
  const known = priorities.find(({ title }) => fold(title) === fold(typed));
  if (known) return known;
  const made: Draft = { id: `new ${fold(typed)}`, title: typed, summary: null, objectives: [] };
  priorities.push(made);
  return made;
}
