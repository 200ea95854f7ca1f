import type { Reader } from "#platform/web/reader.ts";
import { mostCriteria, type NewCriterion } from "./criteria.ts";
import { criteriaTexts } from "./criteria.texts.ts";

/** Rows without a name are left out. Weights are asked of a jury alone. */
export function readCriteriaRows(form: Reader, weighted: boolean): NewCriterion[] {
  const t = criteriaTexts[form.locale];
  const rows = Array.from({ length: mostCriteria }, (_, n) => n).filter((n) => form.has(`name_${n}`));
  form.check("name_0", rows.length > 0, t.noneGiven);
  const names = new Set<string>();
  return rows.map((n) => {
    const name = form.line(`name_${n}`, 3, 120, t.nameWrong);
    form.check(`name_${n}`, !names.has(name), t.twice);
    names.add(name);
    return {
      id: form.text(`id_${n}`) || null,
      name,
      description: form.lines(`description_${n}`, 0, 1000, t.descriptionWrong),
      weight: weighted ? form.whole(`weight_${n}`, 1, 100, t.weightWrong) : 1,
    };
  });
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
