import type { Db } from "#platform/db/db.ts";
import { readTerritory } from "#territory";
import type { Reading } from "./answers.form.ts";

export interface CommuneChoice {
  readonly value: string;
  readonly label: string;
}

export async function readingOf(db: Db): Promise<Reading> {
  const codes = new Set((await readTerritory(db)).communes.map(({ code }) => code));
  return { isCommune: (code) => codes.has(code) };
}

export async function communeChoices(db: Db): Promise<CommuneChoice[]> {
  return (await readTerritory(db)).communes.map(({ code, name }) => ({ value: code, label: name }));
}
