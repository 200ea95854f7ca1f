import type { RawBuilder } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Params } from "./room-examples.testing.ts";

const nobody = "00000000-0000-4000-8000-000000000000";

/** Things that do not exist. */
export const nothing: Params = {
  ...Object.fromEntries(
    ["id", "stage", "question", "page", "comment", "source", "entry", "run", "pair", "desk", "batch", "draft", "file", "document", "past"].map((name) => [
      name,
      nobody,
    ]),
  ),
  ...Object.fromEntries(["process", "text", "questionnaire", "meeting", "slug"].map((name) => [name, "rien"])),
  ...{ proposal: "1-rien", number: "1", paragraph: "1", amendment: "1", name: "bulletins.pb" },
};

/** An identifier of the story: told("7d", 5). */
export const told = (kind: string, n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** The first row of a story that must have one. */
export async function one(db: Db, query: RawBuilder<unknown>): Promise<Params> {
  const { rows } = await query.execute(db);
  if (!rows[0]) throw new Error("The demo's story lacks something that the tests of refusals need.");
  return rows[0] as Params;
}

/** The first row; what the story lacks stands for something that does not exist. */
export async function some(db: Db, query: RawBuilder<unknown>): Promise<Params> {
  const { rows } = await query.execute(db);
  const known = Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null);
  return { ...nothing, ...Object.fromEntries(known) };
}

/** All of the column `words`. */
export async function words(db: Db, query: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await query.execute(db);
  return (rows as { words: string }[]).map((row) => row.words);
}
