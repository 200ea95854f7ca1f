import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { addOpen, roomOf } from "../../bookings/bookings.testing.ts";
import { amend, propose, sign } from "../agreements/agree.command.ts";
import { findVersions } from "../agreements/agreements.query.ts";
import { findLeft } from "../agents.query.ts";
import { findDesks } from "../near/near.query.ts";
import { saveOffer } from "../hosting/offer.command.ts";
import { findDesksOf, findOpenOffer } from "../offers.query.ts";
import { close } from "../settle/close.command.ts";
import { teleworkHouse, today, week } from "../telework.testing.ts";

const house = await teleworkHouse();
const { db, addHost, addEmployer, addAgent, book, stay } = house;
const host = await addHost("Le Double essayé", 1);
const other = await addHost("L’Autre essayé", 1);
const employer = await addEmployer("Employeur aux deux salles");
const second = await addOpen(
  db,
  roomOf(host.id, { kind: "desk", capacity: null, quantity: 1, atOnce: 1, words: { name: "Mezzanine essayée", about: "À l’étage.", rules: null } }),
);
const offered = { halfCents: 800, dayCents: 1500, vat: 2000, morningFrom: "09:00", morningTo: "12:30", afternoonFrom: "13:30", afternoonTo: "17:00" };
await saveOffer(db, second, { ...offered, cancel: 24, quiet: "quiet", note: null, state: "open", version: 0 }, host.host);

const [first, more] = [(await findOpenOffer(db, host.desk))!, (await findOpenOffer(db, second))!];
const terms = { ...offered, cancel: 24, weekdays: [1, 2, 3, 4, 5, 6, 7], ceiling: null, validFrom: today, validUntil: null };
let id = "";
let version = "";

const signed = async (agreement: string): Promise<string> => {
  const { id: made, sha256 } = (await findVersions(db, agreement))[0]!;
  await sign(db, agreement, { side: "employer", name: "Une directrice", capacity: "Direction", sha256, by: employer.manager });
  await sign(db, agreement, { side: "place", name: "Un hôte", capacity: "Coordination", sha256, by: host.host });
  return made;
};

beforeAll(async () => {
  id = await propose(db, { offer: first, more: [more], employer, notice: 0, terms: { ...terms, ceiling: 3 }, by: employer.manager });
  version = await signed(id);
});

it("names in the text that is signed all desks that it opens, and each is booked by itself, under one ceiling and one envelope", async () => {
  const [agreed] = await findVersions(db, id);
  expect(agreed!.text).toContain("aux postes «\u00a0Postes essayés\u00a0», «\u00a0Mezzanine essayée\u00a0»");
  expect(agreed!.pools.map(({ resourceId }) => resourceId)).toEqual([host.desk, second]);
  const [ada, bea, cyd] = [await addAgent(employer), await addAgent(employer), await addAgent(employer)];
  const near = await findDesks(db, ada, { day: week[0]!, part: "morning", point: null, home: null });
  expect(near.map(({ pool, name, free }) => [pool, name, free]).toSorted()).toEqual([
    [1, "Postes essayés", 1],
    [2, "Mezzanine essayée", 1],
  ]);
  const outcomes = await Promise.all([
    book(ada, version, week[0]!, "morning", 1),
    book(bea, version, week[0]!, "morning", 1),
    book(cyd, version, week[0]!, "morning", 2),
  ]);
  expect(outcomes.map(({ ok }) => ok).filter(Boolean)).toHaveLength(2);
  expect(outcomes[2]).toMatchObject({ ok: true });
  expect(await findLeft(db, cyd.id, week[0]!)).toEqual({ own: 399, centre: null });
  expect(await book(cyd, version, week[1]!, "day", 2)).toMatchObject({ ok: false, problem: "refused", refusals: [{ rule: "ceiling", limit: 3 }] });
  // A number that the version does not have opens nothing.
  expect(await book(cyd, version, week[2]!, "morning", 3)).toEqual({ ok: false, problem: "gone" });
});

it("opens no desks of another place, and none after the first signature, whoever writes", async () => {
  const theirs = (await findOpenOffer(db, other.desk))!;
  await expect(propose(db, { offer: first, more: [theirs], employer, notice: 0, terms, by: employer.manager })).rejects.toSatisfy(
    (error) => brokenConstraint(error) === "pool_of_place",
  );
  const late = sql`insert into telework.pool (version_id, number, resource_id, name) values (${version}, 3, ${other.desk}, 'Ajoutés')`.execute(db);
  await expect(late).rejects.toSatisfy((error) => brokenConstraint(error) === "pool_of_place");
  await expect(sql`update telework.pool set name = 'Autres' where version_id = ${version}`.execute(db)).rejects.toThrow(/permission denied/);
  const none = sql`insert into telework.version (agreement_id, number, half_cents, day_cents, weekdays, cancel, valid_from, side, text)
    select agreement_id, 90, half_cents, day_cents, weekdays, cancel, valid_from, side, text from telework.version where id = ${version}`.execute(db);
  await expect(none).rejects.toSatisfy((error) => brokenConstraint(error) === "version_has_pool");
});

it("is amended to other desks of the place; what was booked under the first version stays and is settled with its desks", async () => {
  const dee = await addAgent(employer);
  const before = await stay(dee, version, week[3]!, "morning");
  const { number } = (await findVersions(db, id))[0]!;
  expect((await findDesksOf(db, host.id)).map(({ resourceId }) => resourceId).toSorted()).toEqual([host.desk, second].toSorted());
  expect(await amend(db, id, { side: "place", terms, pools: [more], by: host.host, read: number })).toBe("proposed");
  const last = await signed(id);
  const near = await findDesks(db, dee, { day: week[4]!, part: "morning", point: null, home: null });
  expect(near.map(({ versionId, pool, name }) => [versionId, pool, name])).toEqual([[last, 1, "Mezzanine essayée"]]);
  const { rows } = await sql<{ name: string }>`
    select q.name from telework.stay s join telework.pool q on (q.version_id, q.number) = (s.version_id, s.pool) where s.id = ${before}`.execute(db);
  expect(rows).toEqual([{ name: "Postes essayés" }]);

  // A month of the past, of five persons, at both desks: each line says at which.
  const agents = await Promise.all(Array.from({ length: 5 }, () => addAgent(employer)));
  for (const [at, agent] of agents.entries())
    await sql`
      insert into telework.stay (agent_id, employer_id, centre_id, version_id, pool, place_id, day, part, cents, vat, state)
      values (${agent.id}, ${employer.id}, ${agent.centreId}, ${version}, ${1 + (at % 2)}, ${host.id}, '2026-01-14'::date, 'morning', 800, 2000, 'came')`.execute(
      db,
    );
  await close(db, "2026-01", "clef");
  const { rows: lines } = await sql<{ pool: string; halves: number }>`
    select pool, sum(halves)::int as halves from telework.settlement_line group by pool order by pool`.execute(db);
  expect(lines).toEqual([
    { pool: "Mezzanine essayée", halves: 2 },
    { pool: "Postes essayés", halves: 3 },
  ]);
  const { rows: owed } = await sql<{ halves: number }>`select sum(halves)::int as halves from telework.statement_line`.execute(db);
  expect(owed).toEqual([{ halves: 5 }]);
});

it("keeps the desks of a version that is proposed where nothing else is said, and forgets those that are no more", async () => {
  const { number } = (await findVersions(db, id))[0]!;
  expect(await amend(db, id, { side: "employer", terms, by: employer.manager, read: number })).toBe("proposed");
  expect((await findVersions(db, id))[0]!.pools.map(({ resourceId }) => resourceId)).toEqual([second]);
});

it("asks an employer which desks, on the page, and keeps what was ticked when something else is wrong", async () => {
  const manager = house.as(employer.manager);
  const address = `/teletravail/conventions/nouvelle?offre=${host.desk}&employeur=${employer.id}`;
  expect(await (await manager.get(address)).text()).toContain("Mezzanine essayée, 1");
  const fields = { demi: "8", journee: "15", tva: "2000", jours: "1", annulation: "24", du: today, au: "", plafond: "", preavis: "30" };
  const empty = await manager.post(address, fields);
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain("Choisissez au moins une sorte de postes");
  const forged = await manager.post(address, { ...fields, postes: other.desk });
  expect(forged.status).toBe(422);
});
