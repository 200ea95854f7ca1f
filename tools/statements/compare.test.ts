import { resolve } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { compare, readCatalogue } from "./compare.ts";
import { describe } from "./describe.ts";
import { findStatements } from "./find-statements.ts";
import { Modules } from "./modules.ts";

const { ownerUrl } = await testDb("migrated");
const client = new pg.Client(ownerUrl);
await client.connect();
afterAll(() => client.end());
const catalogue = await readCatalogue(client);

/** What is said of a file with this code. */
async function faultsOf(code: string): Promise<string[]> {
  const file = resolve("src/essay.query.ts");
  const statements = findStatements(new Modules(new Map([[file, code]])), () => true);
  const faults: string[] = [];
  for (const { row, texts } of statements)
    for (const text of texts) {
      const described = await describe(client, text);
      faults.push(...("problem" in described ? [described.problem] : compare(row, described.columns, text, catalogue)));
    }
  return faults;
}

it("finds nothing wrong with rows that are what they say", async () => {
  const code = `
    interface Row { readonly id: string; readonly at: Date; readonly until: Date | null; readonly count: number; readonly facts: { n: number } }
    const from = (kind: string) => sql\`moderation.case_file c where c.kind = \${kind}\`;
    export const read = (db, kind) => sql<Row>\`select c.id, c.opened_at as at, c.closed_at as until, 1 as count, c.stands_in as facts from \${from(kind)}\`.execute(db);`;
  expect(await faultsOf(code)).toEqual([]);
});

it.each([
  ["a column that no table has", "sql<{ id: string }>`select c.nothing as id from moderation.case_file c`", "column c.nothing does not exist"],
  ["a column that is not asked for", "sql<{ id: string; title: string }>`select id from moderation.case_file`", "title: is not sent"],
  ["a column that nobody asserts", "sql<{ id: string }>`select id, title from moderation.case_file`", "title: is sent and not asserted"],
  ["another type", "sql<{ opened_at: string }>`select opened_at from moderation.case_file`", "opened_at: string is asserted, Date is sent"],
  ["a list of another type", "sql<{ ids: number[] }>`select array_agg(id) as ids from platform.event`", "ids: number[] is asserted, string[] is sent"],
  ["a column that may be null", "sql<{ closed_at: Date }>`select closed_at from moderation.case_file`", "closed_at: may be null"],
  [
    "a row that a join may lack",
    "sql<{ id: string }>`select d.id from moderation.case_file c left join moderation.decision d on d.case_id = c.id`",
    "id: may be null",
  ],
  [
    "the other of two fragments",
    "((all) => sql<{ id: string }>`select id from moderation.case_file $" + "{all ? sql`where true` : sql`where nothing`}`)",
    'column "nothing" does not exist',
  ],
])("finds %s", async (_, code, fault) => {
  expect(await faultsOf(`export const essay = ${code};`)).toEqual([fault]);
});

it("lets a comparison say that there is no null", async () => {
  expect(await faultsOf("export const essay = sql<{ closed_at: Date }>`select closed_at from moderation.case_file where closed_at is not null`;")).toEqual([]);
});
