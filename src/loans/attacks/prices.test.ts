import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { pricesHouse } from "../../prices/prices.testing.ts";
import { saveTerms } from "../keep/terms.command.ts";
import { wordOf } from "../ask/party.ts";
import { usualTerms } from "../loan.ts";
import { inDays } from "../loans.testing.ts";
import loans from "../module.ts";

const house = await pricesHouse([loans]);
const { db, as, here, priced, sayPrices, attest } = house;

/** A thing of which the list says a price of a day, 25 € unless said. */
async function lent(more: { approval?: boolean; covers?: Parameters<typeof sayPrices>[1] } = {}) {
  const { approval = false, covers } = more;
  const room = await priced(covers ? { covers } : {});
  const terms = { ...usualTerms, notice: 0, approval, signs: false };
  if (!(await saveTerms(db, room.id, { terms, state: "open", version: 0 }, here.host))) throw new Error("not saved");
  const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${room.id}`.execute(db);
  return { ...room, ask: `/prets/objets/${rows[0]!.slug}/demander`, show: `/prets/objets/${rows[0]!.slug}` };
}
const days = (first: number, last: number, more: Record<string, string> = {}) => ({ act: "ask", du: inDays(first), au: inDays(last), usage: "", ...more });
const owes = async (person: string) =>
  (await sql<{ sum: number }>`select coalesce(sum(cents), 0)::int as sum from prices.entry where person_id = ${person}`.execute(db)).rows[0]!.sum;
const count = async (resource: string) =>
  (await sql<{ count: number }>`select count(*)::int as count from loans.loan where resource_id = ${resource}`.execute(db)).rows[0]!.count;

it("days are asked for at the price that was shown, in their group, owed once they are granted, and no more when they are cancelled", async () => {
  const { id, ask, show } = await lent({ approval: true });
  const mine = await addPerson(db);
  expect(await (await as(mine).get(show)).text()).toContain("25\u00a0€ par jour");
  const shown = await as(mine).post(ask, days(2, 4));
  expect(shown.status).toBe(200);
  expect(await shown.text()).toContain('name="somme" value="7500"');
  // What the form says is never charged, and nothing was taken by asking for the price.
  expect((await as(mine).post(ask, days(2, 4, { somme: "1" }))).status).toBe(409);
  expect(await count(id)).toBe(0);
  const loan = (await as(mine).post(ask, days(2, 4, { somme: "7500" }))).headers.get("location")!.split("?")[0]!;
  expect(await owes(mine)).toBe(0);
  expect((await as(here.host).post(loan, { act: "grant" })).status).toBe(303);
  expect(await owes(mine)).toBe(7500);
  expect(await (await as(mine).get(loan)).text()).toContain("Reste à payer");
  expect(await (await as(here.host).get(loan)).text()).toContain("/tarifs/a-encaisser/");
  // Kept longer, the whole is judged anew and shown first.
  expect(await (await as(mine).post(loan, { act: "extend", au: inDays(5) })).text()).toContain('name="somme" value="10000"');
  expect(await owes(mine)).toBe(7500);
  expect((await as(mine).post(loan, { act: "extend", au: inDays(5), somme: "10000" })).status).toBe(303);
  expect(await owes(mine)).toBe(10000);
  expect((await as(mine).post(loan, { act: "cancel" })).status).toBe(303);
  expect(await owes(mine)).toBe(0);
  // By the price of their group; hours that a list sells are none of a day.
  await attest(mine, "job_seeker", inDays(30));
  await sayPrices((await sql<{ list: string }>`select list_id as list from prices.priced where resource_id = ${id}`.execute(db)).rows[0]!.list, {
    all: { hour: 500, day: 2500 },
    job_seeker: { hour: 100, day: 300 },
  });
  expect(await (await as(mine).post(ask, days(2, 3))).text()).toContain('name="somme" value="600"');
});

it("what has a price of an hour alone is lent free of charge; a pass is not spent on days", async () => {
  const free = await lent({ covers: { all: { hour: 500 } } });
  const mine = await addPerson(db);
  expect((await as(mine).post(free.ask, days(2, 3))).status).toBe(303);
  expect(await owes(mine)).toBe(0);
  await sql`insert into prices.pass (place_id, person_id, bought, remaining, paid, until) values (${here.id}, ${mine}, 6000, 6000, 0, ${inDays(60)})`.execute(
    db,
  );
  const { ask } = await lent();
  expect(await (await as(mine).post(ask, days(2, 2))).text()).toContain('name="somme" value="2500"');
  expect((await as(mine).post(ask, days(2, 2, { somme: "2500" }))).status).toBe(303);
  expect((await sql<{ left: number }>`select remaining as left from prices.pass where person_id = ${mine}`.execute(db)).rows[0]!.left).toBe(6000);
});

it("whoever waited is shown the price before they accept what became free; two who ask at once pay once", async () => {
  const { ask } = await lent();
  const [one, two] = [await addPerson(db), await addPerson(db)];
  const both = await Promise.all([one, two].map((person) => as(person).post(ask, days(2, 3, { somme: "5000" }))));
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const [winner, other] = both[0]!.status === 303 ? [one, two] : [two, one];
  expect([await owes(winner), await owes(other)]).toEqual([5000, 0]);
  const queued = (await as(other).post(ask, days(2, 3, { act: "queue" }))).headers.get("location")!.split("?")[0]!;
  const taken = both
    .find(({ status }) => status === 303)!
    .headers.get("location")!
    .split("?")[0]!;
  expect((await as(winner).post(taken, { act: "cancel" })).status).toBe(303);
  expect(await (await as(other).post(queued, { act: "accept" })).text()).toContain('name="somme" value="5000"');
  expect(await owes(other)).toBe(0);
  expect((await as(other).post(queued, { act: "accept", somme: "5000" })).status).toBe(303);
  expect([await owes(winner), await owes(other)]).toEqual([0, 5000]);
});

it("what is borrowed in the name of a structure is owed by whoever asked, and the invoice bears its name", async () => {
  const { ask } = await lent();
  const { rows } = await sql<{ id: string }>`
    insert into people.structure (name, kind) values ('Les Essayeurs payants', 'association') returning id`.execute(db);
  const structure = rows[0]!.id;
  const member = await addPerson(db, { roles: [{ role: "member", kind: "structure", id: structure }] });
  expect((await as(member).post(ask, days(2, 3, { pour: wordOf({ kind: "structure", id: structure, name: null }), somme: "5000" }))).status).toBe(303);
  // For themselves they borrow at another moment, and are billed by their own name.
  expect((await as(member).post(ask, days(6, 6, { pour: "moi", somme: "2500" }))).status).toBe(303);
  const { rows: bookings } = await sql<{ id: string; payer: string | null }>`
    select id, payer_structure_id as payer from bookings.booking where payer_id = ${member} order by lower(during)`.execute(db);
  expect(bookings.map(({ payer }) => payer)).toEqual([structure, null]);
  for (const { id } of bookings) expect((await as(here.host).post(`/tarifs/a-encaisser/${id}/${member}`, { act: "bill" })).status).toBe(303);
  const { rows: statements } = await sql<{ id: string; payer: string | null }>`
    select id, payer from prices.statement where person_id = ${member} order by number`.execute(db);
  expect(statements.map(({ payer }) => payer)).toEqual(["Les Essayeurs payants", null]);
  expect(await (await as(member).get(`/factures/${statements[0]!.id}`)).text()).toContain("Les Essayeurs payants");
  // A structure that is gone leaves what was billed as it was, and stands against nobody.
  await sql`delete from people.structure where id = ${structure}`.execute(house.owner);
  expect((await sql`select from bookings.booking where payer_structure_id is not null`.execute(db)).rows).toHaveLength(0);
});
