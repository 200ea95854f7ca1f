import type { Reader } from "#platform/web/reader.ts";
import { type ColumnChoices, columnField, type FileColumns } from "./columns.ts";
import type { NamedColumns } from "./note-columns.command.ts";
import { importsTexts } from "./imports.texts.ts";

/** What each column is, each thing once; what is needed and not there is said at the first column that is left aside. */
export function readColumns(form: Reader, { titles }: FileColumns, { choices, missing }: ColumnChoices): NamedColumns {
  const t = importsTexts[form.locale].columns.problems;
  const labels = new Map(choices.map(({ field, name }) => [field, name]));
  const taken = new Set<string>();
  const readAs = titles.map((_, at) => {
    const field = form.text(columnField(at));
    if (!labels.has(field)) return null;
    form.check(columnField(at), !taken.has(field), t.twice(labels.get(field)!));
    taken.add(field);
    return field;
  });
  const aside = Math.max(0, readAs.indexOf(null));
  for (const group of missing(taken)) {
    const wanted = group.map((field) => `«\u00a0${labels.get(field) ?? field}\u00a0»`);
    form.check(columnField(aside), false, t.missing(wanted.join(t.or)));
  }
  return { titles, readAs };
}
