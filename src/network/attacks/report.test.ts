import { sql } from "kysely";
import { expect, it } from "vitest";

import { dayOf } from "#platform/time/day.ts";
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
  expect(text).not.toContain("Membre essayé");
  expect(text.replaceAll(/\s/g, " ")).toMatch(/Heures données.{0,200}1 h/s);
  for (const other of [year + 1, year - 2, "rien", `0${year}`]) expect((await as(giver.manager).get(`/reseau/bilan/${other}`)).status).toBe(404);
  const rows: unknown[] = [];
  for await (const row of reportDataset.rows(db, house.services.offers)) rows.push(row);
  expect(rows).toContainEqual({ annee: year, chiffre: "heures_donnees", valeur: 1, unite: "heures" });
  expect(rows).toContainEqual({ annee: year - 1, chiffre: "valeur_donnee", valeur: 1.5, unite: "credits" });
  expect(await reportDataset.count(db, house.services.offers)).toBe(rows.length);
});
