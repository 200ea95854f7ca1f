import type { Locale } from "#platform/i18n/locale.ts";
import { mostCriteria } from "./criteria.ts";
import { criteriaTexts } from "./criteria.texts.ts";

export interface TypedCriterion {
  /** Of one that was published already. */
  readonly id: string | null;
  readonly name: string;
  readonly description: string;
  readonly weight: number;
}

export type Read = { readonly ok: true; readonly value: readonly TypedCriterion[] } | { readonly ok: false; readonly problems: Record<string, string> };

/** Rows without a name are left out. Weights are asked of a jury alone. */
export function readTypedCriteria(form: Record<string, string>, weighted: boolean, locale: Locale): Read {
  const t = criteriaTexts[locale];
  const problems: Record<string, string> = {};
  const rows = Array.from({ length: mostCriteria }, (_, n) => rowOf(form, n)).filter(({ name }) => name !== "");
  for (const { n, name, description, weight } of rows) {
    if (name.length < 3 || name.length > 120) problems[`name_${n}`] = t.nameWrong;
    else if (rows.some((other) => other.n < n && other.name === name)) problems[`name_${n}`] = t.twice;
    if (description.length > 1000) problems[`description_${n}`] = t.descriptionWrong;
    if (weighted && !/^([1-9]\d?|100)$/.test(weight)) problems[`weight_${n}`] = t.weightWrong;
  }
  if (rows.length === 0) problems["name_0"] = t.noneGiven;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: rows.map(({ id, name, description, weight }) => ({ id: id || null, name, description, weight: weighted ? Number(weight) : 1 })) };
}

function rowOf(form: Record<string, string>, n: number) {
  const field = (name: string) => (form[`${name}_${n}`] ?? "").trim();
  return { n, id: field("id"), name: field("name"), description: field("description"), weight: field("weight") };
}

/** What the text of a stage lists: "- Utile à tous", or rows of a table "| Utile à tous | 30 % |". */
export function criteriaInText(text: string): { readonly name: string; readonly weight: number }[] {
  const rows = text.split("\n").flatMap((line) => {
    const listed = /^\s*[-*]\s+(.{3,120})$/.exec(line);
    if (listed) return [{ name: listed[1]!.trim(), weight: 1 }];
    const [, name, weight] = /^\|\s*([^|]{3,120}?)\s*\|\s*(\d{1,3})\s*%?\s*\|/.exec(line) ?? [];
    return name ? [{ name, weight: Math.min(100, Math.max(1, Number(weight))) }] : [];
  });
  return rows.slice(0, mostCriteria);
}
