import { parts } from "#engines/sortition/record/files.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Criterion, fits, placesFor } from "../assembly.ts";
import { criteriaTexts } from "./criteria.texts.ts";

interface QuotaLine {
  readonly label: string;
  readonly population: number | null;
  readonly min: number;
  readonly max: number;
}

export interface CriterionForm {
  readonly name: string;
  readonly source: string;
  readonly quotas: readonly QuotaLine[];
}

const most = 20;

/**
 * `Femmes ; 612000 ; 12 ; 12`, a value a line, with tabs as a spreadsheet copies it or with semicolons. Without places, those that the
 * population gives; without a population, from none to all.
 */
export function readCriterion(form: Reader, size: number): CriterionForm {
  const t = criteriaTexts[form.locale].problems;
  const name = form.line("nom", 2, 60, t.name);
  form.check("nom", !parts.test(name), t.name);
  const source = form.line("source", 0, 300, t.source);
  const lines = form
    .lines("valeurs", 3, 4000, t.values)
    .split(/\r?\n/)
    .map((line) => line.split(/\s*[;\t]\s*/).map((cell) => cell.trim()))
    .filter(([label]) => label);
  form.check("valeurs", lines.length >= 2 && lines.length <= most, t.count(most));
  const counts = lines.map((line) => line.slice(1, 4).map(wholeOf));
  for (const [at, [label = ""]] of lines.entries()) {
    form.check("valeurs", label.length <= 60 && !parts.test(label), t.label(at + 1));
    form.check("valeurs", lines[at]!.length <= 4 && counts[at]!.every((count) => count !== undefined), t.line(at + 1));
  }
  form.check("valeurs", new Set(lines.map(([label]) => label!.toLowerCase())).size === lines.length, t.twice);
  const all = counts.reduce((sum, [population]) => sum + (population ?? 0), 0);
  const known = counts.every(([population]) => typeof population === "number");
  const quotas = lines.map(([label], at): QuotaLine => {
    const [population = null, min = null, max = null] = counts[at]!;
    const usual = known ? placesFor(population ?? 0, all, size) : { min: 0, max: size };
    return { label: label!, population, min: min ?? usual.min, max: max ?? Math.max(min ?? 0, usual.max) };
  });
  for (const [at, { min, max }] of quotas.entries()) form.check("valeurs", min <= max && max <= 300, t.bounds(at + 1));
  form.check("valeurs", quotas.length === 0 || fits(quotas, size), t.fits(size));
  return { name, source, quotas };
}

/** Null for an empty cell; undefined for what is no whole number. */
function wholeOf(cell: string): number | null | undefined {
  const plain = cell.replace(/[\s\u202f\u00a0.]/g, "");
  if (plain === "") return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

export const typedOf = ({ name, source, quotas }: Pick<Criterion, "name" | "source" | "quotas">): Record<string, string> => ({
  nom: name,
  source,
  valeurs: quotas.map(({ label, population, min, max }) => [label, population ?? "", min, max].join(" ; ")).join("\n"),
});
