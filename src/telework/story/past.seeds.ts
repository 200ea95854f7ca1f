import { randomUUID } from "node:crypto";

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { closeWithin } from "../settle/close.command.ts";
import { weekdayOf } from "../telework.ts";

/** An agent of the story who joined. */
export interface StoryAgent {
  readonly id: string;
  readonly employerId: string;
  readonly centreId: string;
}

interface Version {
  readonly id: string;
  readonly employerId: string;
  readonly placeId: string;
  readonly half: number;
  readonly day: number;
  readonly vat: number | null;
}

const parts = ["day", "morning", "afternoon"] as const;

/** Four months that were settled, and one half-day of the last days that is contested. */
export async function plantPast(db: Db, key: string, agents: readonly StoryAgent[]): Promise<void> {
  const versions = await readVersions(db);
  const today = dayOf(new Date());
  let month = today.slice(0, 7);
  const months = [1, 2, 3, 4].map(() => (month = addDays(`${month}-01`, -1).slice(0, 7))).toReversed();
  for (const [back, one] of months.entries()) {
    const days = workdaysOf(one);
    const rows = agents.flatMap((agent, at) => [0, 1].map((turn) => stayOf(versions, agent, at + turn + back, days[(at * 3 + turn * 11) % days.length]!)));
    await insertRows(db, "telework.stay", rows);
    await closeWithin(db, one, key);
  }
  const before = Array.from({ length: 5 }, (_, at) => addDays(today, -1 - at)).filter((day) => weekdayOf(day) <= 5);
  const contested = { contested_by: "agent", contested_why: "La salle était fermée à mon arrivée." };
  await insertRows(db, "telework.stay", [stayOf(versions, agents[0]!, 0, before[1]!, contested), stayOf(versions, agents[1]!, 1, before[0]!)]);
}

async function readVersions(db: Db): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select v.id, a.employer_id as "employerId", coalesce(a.place_id::text, '') as "placeId", v.half_cents as half, v.day_cents as day, v.vat
    from telework.version v join telework.pool q on q.version_id = v.id join telework.agreement a on a.id = v.agreement_id where v.state = 'signed' and a.demo order by q.resource_id, v.id`.execute(
    db,
  );
  return rows;
}

/** Monday to Friday, as agreements have it. */
const workdaysOf = (month: string): string[] =>
  Array.from({ length: 31 }, (_, at) => addDays(`${month}-01`, at)).filter((day) => day.startsWith(month) && weekdayOf(day) <= 5);

/** Half a day or a day at one of the places of the agent's employer, in turn. */
function stayOf(versions: readonly Version[], agent: StoryAgent, turn: number, day: string, more: Row = {}): Row {
  const own = versions.filter(({ employerId }) => employerId === agent.employerId);
  const version = own[turn % own.length]!;
  const part = parts[Math.floor(turn / 3) % 3]!;
  return {
    ...{ id: randomUUID(), agent_id: agent.id, employer_id: agent.employerId, centre_id: agent.centreId, version_id: version.id, pool: 1, demo: true },
    ...{ place_id: version.placeId, day, part, cents: part === "day" ? version.day : version.half, vat: version.vat, state: "came" },
    ...{ contested_by: null, contested_why: null, ...more },
  };
}
