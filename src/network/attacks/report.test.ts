import { sql } from "kysely";
import { expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
import { findWrongSums } from "../given-year.testing.ts";
import { networkHouse } from "../network.testing.ts";
import { reportDataset } from "../offers/report.dataset.ts";
import { findYear, findYears } from "../report/report.query.ts";

const house = await networkHouse();
const { db, owner, as, member } = house;
const today = dayOf(Date.now());
const year = Number(today.slice(0, 4));
const [giver, taker, leader] = [await member(), await member(), await member("leaders")];

/** Of the past, by the hand of the owner of the tables. */
const given = (kind: string, quantity: number, day: string, state: string, more: { readonly paid?: boolean; readonly value?: number } = {}) =>
  sql`insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, paid, state, answered_at, answered_by, reason, demo)
    values (${giver.id}, ${taker.id}, ${kind}, ${quantity}, ${day}, 'Un coup de main', ${more.value ?? 100}, ${more.paid ?? false}, ${state},
      case when ${state} <> 'declared' then now() end, ${taker.manager}, case when ${state} in ('contested', 'corrected') then 'Non.' end, true)`.execute(
    owner,
  );

it("counts in each year what was confirmed then, hours, days and unpaid time apart; what was corrected, contested or only declared does not count", async () => {
  await given("time", 90, `${year - 1}-12-31`, "confirmed", { value: 150 });
  await given("time", 60, `${year}-01-01`, "confirmed", { paid: true });
  await given("equipment", 3, `${year}-01-01`, "confirmed", { value: 1200 });
  await given("shift", 45, `${year}-01-01`, "declared");
  await given("shift", 45, `${year}-01-01`, "contested");
  await given("shift", 45, `${year}-01-01`, "corrected");
  // Admitted at midnight of the year here, which is the evening before in universal time; another one left the year before.
  await sql`update network.member set admitted_at = ${`${year - 1}-12-31T23:30:00Z`}::timestamptz where id = ${leader.id}`.execute(owner);
  await sql`update network.member set admitted_at = ${`${year - 1}-12-31T22:30:00Z`}::timestamptz where id = ${giver.id}`.execute(owner);
  expect(await findYear(db, year)).toMatchObject({
    ...{ members: 3, places: 2, leaders: 1, admitted: 2, contributions: 2, givers: 1, minutes: 60, unpaidMinutes: 0, equipmentDays: 3, credits: 1300 },
    ...{ sessions: 0, meetings: 0, paidCents: 0, duesCents: 0 },
  });
  expect(await findYear(db, year - 1)).toMatchObject({ members: 1, places: 1, leaders: 0, admitted: 1, contributions: 1, minutes: 90, unpaidMinutes: 90 });
  expect(await findYears(db, today)).toEqual([year, year - 1]);
});

it("is read by everybody, names nobody, says the same as the published file, and has no page for other years", async () => {
  const page = await house.get(`/reseau/bilan/${year}`);
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).not.toContain("Structure essayée");
  expect(text.replaceAll(/\s/g, " ")).toMatch(/Heures données.{0,200}1 h/s);
  for (const other of [year + 1, year - 2, "rien", `0${year}`]) expect((await as(giver.manager).get(`/reseau/bilan/${other}`)).status).toBe(404);
  const rows: unknown[] = [];
  for await (const row of reportDataset.rows(db, house.services.offers)) rows.push(row);
  expect(rows).toContainEqual({ annee: year, chiffre: "heures_donnees", valeur: 1, unite: "heures" });
  expect(rows).toContainEqual({ annee: year - 1, chiffre: "valeur_donnee", valeur: 1.5, unite: "credits" });
  expect(await reportDataset.count(db, house.services.offers)).toBe(rows.length);
});

it("adds up what each member gave in each year as its contributions stand, after a thousand random acts of two connections, and by no other hand", async () => {
  const work = (seed: number) => `do $$
    declare
      n integer; one network.contribution; ids uuid[] := array(select id from network.member order by number); others uuid[] := array['${giver.manager}', '${taker.manager}', '${leader.manager}']::uuid[];
      a integer; b integer;
    begin
      perform setseed(${seed});
      for n in 1..500 loop
        begin
          a := 1 + floor(random() * 3)::int;
          b := 1 + a % 3;
          select * into one from network.contribution where member_id = ids[a] order by random() limit 1;
          case floor(random() * 8)::int
            when 0, 1, 2 then
              insert into network.contribution (member_id, to_member_id, kind, quantity, done_on, words, value, paid, declared_by)
              values (ids[a], case when random() < 0.7 then ids[b] end, (array['time', 'equipment', 'service'])[1 + floor(random() * 3)::int], 1 + floor(random() * 90)::int,
                make_date(2024 + floor(random() * 3)::int, 12, 31) + floor(random() * 2)::int, 'Un coup de main', floor(random() * 200)::int, random() < 0.3, others[a]);
            when 3, 4 then
              update network.contribution set state = 'confirmed', answered_by = others[b], answered_at = clock_timestamp(), reason = null where id = one.id;
              perform network.post_contribution(one.id);
            when 5 then
              update network.contribution set state = 'corrected', answered_by = others[b], answered_at = clock_timestamp(), reason = 'Non.' where id = one.id;
              perform network.post_counter(one.id);
            when 6 then update network.contribution set paid = not paid, words = '(texte retiré)' where id = one.id;
            else
              update network.contribution set state = 'contested', answered_by = others[b], answered_at = clock_timestamp(), reason = 'Non.' where id = one.id;
          end case;
        exception when check_violation or unique_violation then null;
        end;
        commit;
      end loop;
    end $$`;
  await Promise.all([0.2, 0.8].map((seed) => sql.raw(work(seed)).execute(owner)));
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count from network.contribution group by state order by count desc`.execute(db);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.find(({ state }) => state === "confirmed")!.count).toBeGreaterThan(20);
  expect(await findWrongSums(db)).toEqual([]);
  // What an insider takes away, the sums follow.
  await sql`delete from network.contribution where id in (
    select id from network.contribution c where state = 'confirmed' and not exists (select from network.movement m where m.contribution_id = c.id) limit 1)`.execute(
    owner,
  );
  expect(await findWrongSums(db)).toEqual([]);
  for (const attack of [
    sql`update network.given_year set minutes = minutes + 60`,
    sql`delete from network.given_year`,
    sql`insert into network.given_year values (${giver.id}, 2020, 1, 60, 0, 0, 100, now())`,
    sql`select network.add_given(1, c, now()) from network.contribution c`,
  ])
    await expect(attack.execute(db)).rejects.toThrow(/permission denied/);
});
