import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface AssemblyName {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** By their identifiers. */
export async function findNamed(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, AssemblyName>> {
  const { rows } = await sql<AssemblyName>`select id, slug, title from assemblies.assembly where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((one) => [one.id, one]));
}
