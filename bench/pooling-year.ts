import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { listDeals } from "../src/pooling/deals/deals.query.ts";
import { close } from "../src/pooling/settle/close.command.ts";
import { findStatement, listStatements } from "../src/pooling/statements/statements.query.ts";

export const structures = 200;
const deals = 600;
/** Of each agreement in each month. */
const uses = 3;
const year = 2025;

/** 200 structures, 600 agreements among them, three uses of each a month for a year, confirmed: a third of them in exchange. */
export async function plantPooling(db: Db): Promise<void> {
  await sql`insert into people.structure (name, kind) select 'Structure ' || lpad(n::text, 3, '0'), 'association' from generate_series(1, ${structures}::int) n`.execute(
    db,
  );
  await sql`
    with s as (select id, row_number() over (order by name, id) as turn from people.structure where name like 'Structure %')
    insert into pooling.deal (provider_id, taker_id, asked_by, title, unit, pay, price, vat, first_day, text, state)
    select p.id, t.id, 'taker', 'Service ' || n, 'hour', case when n % 3 = 0 then 'exchange' else 'euros' end, 60, case when n % 3 = 0 then null else 2000 end,
      make_date(${year}::int, 1, 1), repeat('Un accord de mesure. ', 10), 'agreed'
    from generate_series(0, ${deals}::int - 1) n join s p on p.turn = 1 + n % ${structures}::int join s t on t.turn = 1 + (n % ${structures}::int + 1 + n / ${structures}::int) % ${structures}::int`.execute(
    db,
  );
  await sql`
    insert into pooling.use (deal_id, day, quantity, amount, recorded_side, state, confirmed_at)
    select d.id, make_date(${year}::int, m, 4 + 7 * n), 150, 0, 'provider', 'confirmed', clock_timestamp()
    from pooling.deal d, generate_series(1, 12) m, generate_series(1, ${uses}::int) n`.execute(db);
}

/** Settles the year month after month; then what somebody who acts for one structure reads. */
export async function measurePooling(db: Db, say: (what: string, milliseconds: number, aim: number) => void): Promise<void> {
  const count = (await sql<{ n: number }>`select count(*)::int as n from pooling.use`.execute(db)).rows[0]!.n;
  const each: number[] = [];
  let papers = 0;
  for (let month = 1; month <= 12; month += 1) {
    const begun = performance.now();
    papers += (await close(db, `${year}-${String(month).padStart(2, "0")}`)).statements;
    each.push(performance.now() - begun);
  }
  say(
    `a year of ${count} uses of ${structures} structures settled, ${papers} statements`,
    each.reduce((sum, one) => sum + one, 0),
    60_000,
  );
  say("its slowest month", Math.max(...each), 10_000);
  const { rows } = await sql<{ id: string; statement: string }>`
    select structure_id as id, max(id::text) as statement from pooling.statement where structure_id is not null group by 1 order by 1 limit 1`.execute(db);
  const { id, statement } = rows[0]!;
  const someone = {
    ...{ id: "00000000-0000-4000-8000-000000000000", name: "", email: "", locale: "fr" as const, settled: true, dormant: [] },
    grants: [{ role: "manager", scope: { kind: "structure", id }, powers: ["pooling.act"] }],
  };
  const time = async (what: string, read: () => Promise<unknown>) => {
    const begun = performance.now();
    await read();
    say(what, performance.now() - begun, 300);
  };
  await time("the list of its agreements", () => listDeals(db, someone, { q: "", standing: null }, { limit: 25, offset: 0 }));
  await time("the list of its statements", () => listStatements(db, someone, { limit: 25, offset: 0 }));
  await time("one statement", () => findStatement(db, statement, someone));
}
