import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import type { Reading } from "../answers.form.ts";
import type { CommuneChoice } from "./question-field.view.tsx";

export async function readingOf(db: Db): Promise<Reading> {
  const codes = new Set((await readTerritory(db)).communes.map(({ code }) => code));
  return { isCommune: (code) => codes.has(code) };
}

export async function communeChoices(db: Db): Promise<CommuneChoice[]> {
  return (await readTerritory(db)).communes.map(({ code, name }) => ({ value: code, label: name }));
}
