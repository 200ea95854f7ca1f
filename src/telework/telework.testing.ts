import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addOpen, roomOf } from "../bookings/bookings.testing.ts";
import bookings from "../bookings/module.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson } from "../people/people.testing.ts";
import { addPlace } from "../places/merge/merge.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { propose, sign } from "./agreements/agree.command.ts";
import { findVersions } from "./agreements/agreements.query.ts";
import type { Agent } from "./agents.query.ts";
import { enterAgent, saveRules } from "./employer/employer.command.ts";
import { give } from "./envelopes/give.command.ts";
import { saveOffer } from "./hosting/offer.command.ts";
import telework from "./module.ts";
import { bookStay } from "./near/book.command.ts";
import { findOpenOffer } from "./offers.query.ts";
import { type EmployerRules, type Part, type Terms, usualRules, weekdayOf } from "./telework.ts";

const rooms = [territory, people, notifications, moderation, thread, places, bookings, telework];

export const today = dayOf(Date.now());
/** Mondays to Fridays from tomorrow on, by their turn. */
export const workdays = Array.from({ length: 60 }, (_, at) => addDays(today, at + 1)).filter((day) => weekdayOf(day) <= 5);
/** Monday to Friday of the week after next: whatever the day of the test, all are ahead. */
export const week = Array.from({ length: 5 }, (_, at) => addDays(today, 15 - weekdayOf(today) + at));

/** An employer with its manager, a place with its host and twenty desks, and what agrees, enters and books. */
export async function teleworkHouse(settings: Record<string, string> = {}) {
  const house = await testHouse(rooms, { settings });
  const { db, services } = house;

  async function addHost(name: string, desks: number, hours = "08:00-18:00") {
    const { id } = await addPlace(db, { name, stage: "rooted", longitude: 3.17, latitude: 50.69, hours });
    const host = await addPerson(db, { roles: [{ role: "host", kind: "place", id }] });
    const desk = await addOpen(
      db,
      roomOf(id, {
        kind: "desk",
        capacity: null,
        quantity: desks,
        atOnce: desks,
        words: { name: "Postes essayés", about: "Des postes pour les essais.", rules: null },
      }),
    );
    const offer = { halfCents: 800, dayCents: 1500, vat: 2000, morningFrom: "09:00", morningTo: "12:30", afternoonFrom: "13:30", afternoonTo: "17:00" };
    const saved = await saveOffer(db, desk, { ...offer, cancel: 24, quiet: "quiet", note: null, state: "open", version: 0 }, host);
    if (!saved) throw new Error("not saved");
    return { id, name, host, desk };
  }

  async function addEmployer(name: string, more: Partial<EmployerRules> = {}) {
    const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values (${name}, 'employer') returning id`.execute(db);
    const { id } = rows[0]!;
    const manager = await addPerson(db, { roles: [{ role: "manager", kind: "structure", id }] });
    await saveRules(db, id, { rules: { ...usualRules, weekHalves: 14, siteHalves: 0, ...more }, version: 0 }, manager);
    return { id, name, manager, rules: { ...usualRules, weekHalves: 14, siteHalves: 0, ...more } };
  }

  type Employer = Awaited<ReturnType<typeof addEmployer>>;
  type Host = Awaited<ReturnType<typeof addHost>>;

  async function agree(employer: Employer, host: Host, more: Partial<Terms> = {}) {
    const offer = (await findOpenOffer(db, host.desk))!;
    const terms: Terms = { ...offer, weekdays: [1, 2, 3, 4, 5, 6, 7], ceiling: null, validFrom: today, validUntil: null, ...more };
    const id = await propose(db, { offer, employer, notice: 0, terms, by: employer.manager });
    const { sha256, id: version } = (await findVersions(db, id))[0]!;
    await sign(db, id, { side: "employer", name: "Une directrice", capacity: "Direction", sha256, by: employer.manager });
    await sign(db, id, { side: "place", name: "Un hôte", capacity: "Coordination", sha256, by: host.host });
    return { id, version, sha256 };
  }

  let entered = 0;
  /** Entered, joined, let in; with an envelope of the year unless `halves` is null. */
  async function addAgent(employer: Employer, { centre = "RH", halves = 400 }: { centre?: string; halves?: number | null } = {}) {
    entered += 1;
    const number = `N-${entered}`;
    const email = `agent-${entered}@essai.example`;
    const personId = await addPerson(db);
    await enterAgent(db, employer.id, { number, email, communeCode: null, centre, centreName: null });
    const { rows } = await sql<{ id: string; centreId: string }>`
      update telework.agent set person_id = ${personId}, state = 'active' where employer_id = ${employer.id} and number = ${number} returning id, centre_id as "centreId"`.execute(
      db,
    );
    const agent: Agent = {
      ...{ ...rows[0]!, employerId: employer.id, employerName: employer.name, communeCode: null, state: "active", presence: false, version: 1 },
      ...employer.rules,
    };
    if (halves !== null)
      await give(
        db,
        employer.id,
        { whom: { kind: "agent", code: number }, firstDay: addDays(today, -400), lastDay: addDays(today, 400), halves, carries: false },
        employer.manager,
      );
    return { ...agent, personId, number, email };
  }

  type AddedAgent = Awaited<ReturnType<typeof addAgent>>;

  const book = (agent: AddedAgent, version: string, day: string, part: Part = "day", pool = 1) =>
    bookStay(db, services, agent, { versionId: version, pool, personId: agent.personId, day, part, home: null });

  /** Booked; its identifier. */
  async function stay(agent: AddedAgent, version: string, day: string, part: Part = "day"): Promise<string> {
    const stayed = await book(agent, version, day, part);
    if (!stayed.ok) throw new Error(JSON.stringify(stayed));
    return stayed.id;
  }

  return { ...house, addHost, addEmployer, agree, addAgent, book, stay };
}
