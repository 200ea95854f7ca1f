import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";

const { db, owner } = await testDb();
const fold = async (words: string) => (await sql<{ folded: string }>`select platform.fold(${words}) as folded`.execute(db)).rows[0]!.folded;

describe("what searches compare", () => {
  it.each([
    ["Villeneuve-d’Ascq", "villeneuve d ascq"],
    ["  L'HERMITAGE – Café  ", "l hermitage cafe"],
    ["Œuvre & Cæsar", "oeuvre caesar"],
    ["Mons-en-Barœul", "mons en baroeul"],
    ["e\u0301cole", "ecole"],
    ["ŒIL Ça Ÿ ß", "oeil ca y ss"],
    ["’-'", ""],
  ])("%j is %j", async (words, folded) => {
    expect(await fold(words)).toBe(folded);
  });

  it("can be indexed, alone and by trigrams", async () => {
    await sql`create table public.folded as select 'Marcq-en-Barœul'::text as name`.execute(owner);
    await sql`create index on public.folded (platform.fold(name))`.execute(owner);
    await sql`create index on public.folded using gin (platform.fold(name) public.gin_trgm_ops)`.execute(owner);
    const { rows } = await sql`select name from public.folded where platform.fold(name) % platform.fold('marcq baroeul')`.execute(owner);
    expect(rows).toHaveLength(1);
  });
});
