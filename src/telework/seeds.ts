import { randomUUID } from "node:crypto";

import { sql } from "kysely";

import { cast } from "#people";
import { readKey } from "#platform/keys/house-key.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { proposeWithin, signWithin } from "./agreements/agree.command.ts";
import { findVersions } from "./agreements/agreements.query.ts";
import { findOffers, isOffered, type Offer } from "./offers.query.ts";
import { bookStayWithin } from "./near/book.command.ts";
import { agents, centres, employerId, offers } from "./story.seeds.ts";
import { closeWithin } from "./settle/close.command.ts";
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
  await plantPast(db, readKey(settings, "secret"));
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

/** Signed with the three first places; proposed to the fourth, refused by nobody yet. */
async function plantAgreements(db: Db, employer: { readonly id: string; readonly name: string }, offered: readonly Offer[]): Promise<void> {
  const today = dayOf(new Date());
  for (const [at, offer] of offered.slice(0, 4).entries()) {
    const terms = { ...offer, weekdays: [1, 2, 3, 4, 5], ceiling: at === 1 ? 40 : null, validFrom: today, validUntil: null };
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
    select v.id from telework.version v join telework.agreement a on a.id = v.agreement_id where v.state = 'signed' and a.demo order by v.resource_id`.execute(
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
      const stayed = await bookStayWithin(db, { offers: { bookingConditions: [] } }, agent, { versionId: version.id, personId: person, day, part, home: null });
      if (stayed.ok) count += 1;
    }
  }
  await sql`update telework.stay set demo = true`.execute(db);
  return count;
}

/** Four months that were settled, and one half-day of these weeks that is contested. */
async function plantPast(db: Db, key: string): Promise<void> {
  const today = dayOf(new Date());
  const { rows: versions } = await sql<{ id: string; placeId: string; half: number; day: number; vat: number | null }>`
    select v.id, coalesce(a.place_id::text, '') as "placeId", v.half_cents as half, v.day_cents as day, v.vat
    from telework.version v join telework.agreement a on a.id = v.agreement_id where v.state = 'signed' and a.demo order by v.resource_id`.execute(db);
  const stayOf = (agent: number, turn: number, day: string, more: Row = {}): Row => {
    const version = versions[turn % versions.length]!;
    const part = turn % 3 === 0 ? "day" : turn % 3 === 1 ? "morning" : "afternoon";
    return {
      ...{
        id: randomUUID(),
        agent_id: idOf("4b", agent + 1),
        employer_id: employerId,
        centre_id: idOf("4a", agents[agent]!.centre),
        version_id: version.id,
        demo: true,
      },
      ...{
        place_id: version.placeId,
        day,
        part,
        cents: part === "day" ? version.day : version.half,
        vat: version.vat,
        state: "came",
        contested_by: null,
        contested_why: null,
        ...more,
      },
    };
  };
  const joined = [...agents.keys()].filter((at) => agents[at]!.state === "active");
  let month = today.slice(0, 7);
  const months = [1, 2, 3, 4].map(() => (month = addDays(`${month}-01`, -1).slice(0, 7))).toReversed();
  for (const [back, one] of months.entries()) {
    const rows = joined.flatMap((agent) => [0, 1].map((turn) => stayOf(agent, agent + turn + back, addDays(`${one}-03`, (agent * 3 + turn * 11) % 24))));
    await insertRows(db, "telework.stay", rows);
    await closeWithin(db, one, key);
  }
  const contested = { contested_by: "agent", contested_why: "La salle était fermée à mon arrivée." };
  await insertRows(db, "telework.stay", [stayOf(0, 0, addDays(today, -2), contested), stayOf(1, 1, addDays(today, -1))]);
}
