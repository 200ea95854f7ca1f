import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";
import { expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";

const house = await budgetsHouse();
const { owner } = house;

/** Rows that this transaction has read of a table so far, one by one or by an index. */
async function rowsRead(db: Db, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (pg_stat_get_xact_tuples_returned(${table}::regclass) + pg_stat_get_xact_tuples_fetched(${table}::regclass))::int as n`.execute(db);
  return rows[0]!.n;
}

it("a look at who somebody might be reads a handful of rows, however many are marked and have accounts", async () => {
  const vote = await house.addVote();
  const names = sql`(array['Marie','Jean','Camille','Louise','Paul'])[1 + n % 5] || ' ' || (array['Dupont','Carlier','Leroy','Wattel'])[1 + n / 5 % 4]
    || chr(97 + n % 26) || chr(97 + n / 26 % 26)`;
  const people = sql`generate_series(1, 3300) n`;
  await sql`insert into budgets.desk (id, vote_id, name) values ('0b6ae5d2-0000-4000-8000-00000000000d', ${vote.id}, 'Mairie')`.execute(owner);
  await sql`insert into people.person (name, email, email_verified) select ${names}, 'compte-' || n || '@exemple.example', true from ${people}`.execute(owner);
  await sql`insert into budgets.roll (vote_id, name, birth_date, commune_code, tie, channel, desk_id)
    select ${vote.id}, ${names}, date '1930-01-01' + n * 7919 % 30000, '59299', 'residence', 'paper', '0b6ae5d2-0000-4000-8000-00000000000d' from ${people}`.execute(
    owner,
  );
  await sql`update budgets.roll set key_hashes = array[sha256('one')] where vote_id = ${vote.id} and birth_date = (select min(birth_date) from budgets.roll)`.execute(
    owner,
  );
  await sql`analyze budgets.roll, people.person`.execute(owner);
  const { rows } = await sql<{ id: string }>`select id from people.person where email = 'compte-7@exemple.example'`.execute(owner);
  await owner.transaction().execute(async (trx) => {
    const found = async (person: string | null, name: string | null, birth: string | null) =>
      (await sql<{ kind: string }>`select kind from budgets.look_alikes(${vote.id}, ${person}, ${name}, ${birth}::date)`.execute(trx)).rows
        .map(({ kind }) => kind)
        .sort();
    const before = [await rowsRead(trx, "budgets.roll"), await rowsRead(trx, "people.person")] as const;
    expect(await found(null, "Gaston Inconnu", "1950-04-09")).toEqual([]);
    // The seventh has a namesake without an account, whom a desk marked.
    expect(await found(rows[0]!.id, null, null)).toEqual(["mark"]);
    const read = [(await rowsRead(trx, "budgets.roll")) - before[0], (await rowsRead(trx, "people.person")) - before[1]];
    for (const count of read) expect(count).toBeLessThan(60);
    // What each press asks of it.
    const marked = sql<{ n: number }>`select count(*)::int as n from budgets.keys_on_roll(${vote.id}, array[sha256('one'), sha256('two')])`;
    expect((await marked.execute(trx)).rows).toEqual([{ n: 1 }]);
    expect((await rowsRead(trx, "budgets.roll")) - before[0] - read[0]!).toBeLessThan(60);
  });
});
