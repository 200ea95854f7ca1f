import { sql } from "kysely";

import { cast } from "#people";
import { readKey } from "#platform/keys/house-key.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { proposeWithin, signWithin } from "./agreements/agree.command.ts";
import { findVersions } from "./agreements/agreements.query.ts";
import { findOffers, isOffered, type Offer } from "./offers.query.ts";
import { bookStayWithin } from "./near/book.command.ts";
import { agents, centres, employerId, offers } from "./story.seeds.ts";
import { plantPast } from "./story/past.seeds.ts";
import { plantPublicEmployers } from "./story/public.seeds.ts";
import { usualRules, weekdayOf } from "./telework.ts";

const idOf = (kind: "4a" | "4b" | "4c" | "4d", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** A company whose agents telework, places that offer desks, agreements in several states, half-days ahead. */
export async function seed({ db, say, places, settings }: SeedContext): Promise<void> {
  if (places !== null) return;
  const { rows } = await sql<{ name: string }>`select name from people.structure where id = ${employerId}`.execute(db);
  const employer = rows[0];
  if (!employer) return;
  await plantOffers(db);
  const offered = await findOffers(db, sql`${isOffered} and r.demo`, sql`order by r.id`);
  const home = offered[0];
  if (!home) return;
  await plantEmployer(db, offered);
  await plantAgreements(db, { id: employerId, name: employer.name }, offered);
  const neighbours = await plantPublicEmployers(db, offered);
  await plantPast(db, readKey(settings, "secret"), [...joined(), ...neighbours]);
  const count = await plantStays(db);
  say(`Telework: ${offered.length} places with desks, ${agents.length} agents, ${count} half-days ahead`);
}

/** On the desks of the story of bookings, in their order. */
async function plantOffers(db: Db): Promise<void> {
  const { rows } = await sql<{
    id: string;
  }>`select id from bookings.resource where demo and kind = 'desk' and state = 'open' order by id limit ${offers.length}`.execute(db);
  await insertRows(
    db,
    "telework.offer",
    rows.map(({ id }, at) => ({ resource_id: id, ...offers[at]!, created_by: cast.bilal.id, demo: true })),
  );
}

async function plantEmployer(db: Db, offered: readonly Offer[]): Promise<void> {
  const year = dayOf(new Date()).slice(0, 4);
  const period = { first_day: `${year}-01-01`, last_day: `${Number(year) + 1}-12-31` };
  await insertRows(db, "telework.employer", [{ structure_id: employerId, farthest: 30, created_by: cast.gaelle.id, demo: true }]);
  await insertRows(
    db,
    "telework.centre",
    centres.map(([code, name], at) => ({ id: idOf("4a", at + 1), employer_id: employerId, code, name })),
  );
  const rows = agents.map(({ centre, email, person = null, state = "invited", presence = false }, at) => ({
    ...{
      id: idOf("4b", at + 1),
      employer_id: employerId,
      centre_id: idOf("4a", centre),
      number: `T-${100 + at}`,
      email,
      person_id: person,
      commune_code: state === "active" ? offered[at % offered.length]!.communeCode : null,
      state,
      presence,
      demo: true,
    },
  }));
  await insertRows(db, "telework.agent", rows);
  await insertRows(db, "telework.envelope", [
    ...agents.map((_, at) => ({ employer_id: employerId, agent_id: idOf("4b", at + 1), centre_id: null, ...period, halves: 60, demo: true })),
    // The third is too small to share one.
    ...centres.slice(0, 2).map((_, at) => ({ employer_id: employerId, centre_id: idOf("4a", at + 1), agent_id: null, ...period, halves: 900, demo: true })),
  ]);
  const meeting = addDays(dayOf(new Date()), 20);
  await insertRows(db, "telework.blackout", [
    { id: idOf("4c", 1), employer_id: employerId, first_day: meeting, last_day: meeting, why: "Réunion de toutes les équipes" },
  ]);
}

/** Those of the company who joined. */
const joined = () =>
  agents.flatMap(({ state, centre }, at) => (state === "active" ? [{ id: idOf("4b", at + 1), employerId, centreId: idOf("4a", centre) }] : []));

/** Signed with the three first places; proposed to the fourth, refused by nobody yet. */
async function plantAgreements(db: Db, employer: { readonly id: string; readonly name: string }, offered: readonly Offer[]): Promise<void> {
  const today = dayOf(new Date());
  for (const [at, offer] of offered.slice(0, 4).entries()) {
    const terms = { ...offer, weekdays: [1, 2, 3, 4, 5], ceiling: at === 1 ? 40 : null, validFrom: addDays(today, -150), validUntil: null };
    const id = await proposeWithin(db, { id: idOf("4d", at + 1), offer, employer, notice: 30, terms, by: cast.gaelle.id });
    await sql`update telework.agreement set demo = true where id = ${id}`.execute(db);
    const { sha256 } = (await findVersions(db, id))[0]!;
    await signWithin(db, id, { side: "employer", name: cast.gaelle.name, capacity: "Responsable du télétravail", sha256, by: cast.gaelle.id });
    if (at < 3) await signWithin(db, id, { side: "place", name: cast.bilal.name, capacity: "Coordination du lieu", sha256, by: cast.bilal.id });
  }
}

/** Of those who joined: the next working days, as far as a place is open. */
async function plantStays(db: Db): Promise<number> {
  const today = dayOf(new Date());
  const days = Array.from({ length: 9 }, (_, at) => addDays(today, at)).filter((day) => weekdayOf(day) <= 5);
  const { rows: versions } = await sql<{ id: string }>`
    select v.id from telework.version v join telework.pool q on q.version_id = v.id join telework.agreement a on a.id = v.agreement_id where v.state = 'signed' and a.employer_id = ${employerId} order by q.resource_id`.execute(
    db,
  );
  let count = 0;
  for (const [at, { person, state, centre, wishes = [] }] of agents.entries()) {
    if (!person || state !== "active") continue;
    const agent = {
      ...{
        id: idOf("4b", at + 1),
        employerId,
        employerName: "",
        centreId: idOf("4a", centre),
        communeCode: null,
        state: "active" as const,
        presence: false,
        version: 1,
      },
      ...usualRules,
    };
    for (const [turn, part] of wishes) {
      const [day, version] = [days[turn], versions[0]];
      if (!day || !version) continue;
      const stayed = await bookStayWithin(db, { offers: { bookingConditions: [] } }, agent, {
        versionId: version.id,
        pool: 1,
        personId: person,
        day,
        part,
        home: null,
      });
      if (stayed.ok) count += 1;
    }
  }
  await sql`update telework.stay set demo = true`.execute(db);
  return count;
}
