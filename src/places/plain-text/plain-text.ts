import type { Reader } from "#platform/web/reader.ts";
import { readText } from "../import/checks/text.ts";
import { Notes } from "../import/notes.ts";

/** A text as records keep theirs, without marks that hide or turn what follows. Null when nothing was typed, or a problem was noted. */
export function readPlainText(form: Reader, field: string, limits: { readonly most: number; readonly paragraphs?: boolean }, problem: string): string | null {
  const notes = new Notes();
  const text = readText(form.text(field), { field, ...limits }, notes);
  form.check(field, notes.problems.length === 0, problem);
  return text;
}
