import { sql } from "kysely";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { proposeWithin, signWithin } from "../agreements/agree.command.ts";
import { findVersions } from "../agreements/agreements.query.ts";
import { joinWithin, publishWithin } from "../framework/framework.command.ts";
import { findFrameworks } from "../frameworks.query.ts";
import type { Offer } from "../offers.query.ts";
import type { StoryAgent } from "./past.seeds.ts";

const idOf = (kind: "4a" | "4b" | "4d", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Public employers of the demo, each with who signs for it. */
const employers = [
  { id: "c0000000-0000-4000-8000-000000000002", mail: "metropole", signs: cast.louise, capacity: "Direction des ressources humaines" },
  { id: "c0000000-0000-4000-8000-000000000003", mail: "ville", signs: cast.denis, capacity: "Direction générale" },
] as const;

const agentsEach = 12;

/** The metropolis and a commune, whose agents work at the same three places as those of the company; gives the agents. */
export async function plantPublicEmployers(db: Db, offered: readonly Offer[]): Promise<StoryAgent[]> {
  const { rows } = await sql<{
    id: string;
    name: string;
  }>`select id, name from people.structure where id = any(${employers.map(({ id }) => id)}::uuid[])`.execute(db);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const told = employers.filter(({ id }) => names.has(id));
  await insertRows(
    db,
    "telework.employer",
    told.map(({ id, signs }) => ({ structure_id: id, created_by: signs.id, demo: true })),
  );
  await insertRows(
    db,
    "telework.centre",
    told.map(({ id }, at) => ({ id: idOf("4a", 11 + at), employer_id: id, code: "SIEGE", name: "Services centraux" })),
  );
  const agents = told.flatMap(({ id, mail }, at) =>
    Array.from({ length: agentsEach }, (_, turn) => ({
      ...{ id: idOf("4b", 101 + at * agentsEach + turn), employer_id: id, centre_id: idOf("4a", 11 + at), number: `P-${100 + turn}` },
      ...{ email: `agent-${turn}@${mail}.example`, commune_code: offered[(turn * 2 + at) % offered.length]!.communeCode, state: "active", demo: true },
    })),
  );
  await insertRows(db, "telework.agent", agents);
  for (const [at, employer] of told.entries())
    for (const [turn, offer] of offered.slice(0, 3).entries()) await agree(db, employer, names.get(employer.id)!, offer, idOf("4d", 11 + at * 3 + turn));
  await plantFramework(db, told);
  return agents.map(({ id, employer_id, centre_id }) => ({ id, employerId: employer_id, centreId: centre_id }));
}

/** Terms of the metropolis, which the commune has joined. */
async function plantFramework(db: Db, told: readonly (typeof employers)[number][]): Promise<void> {
  const [metropolis, commune] = [employers[0], told.find(({ mail }) => mail === "ville")];
  const today = dayOf(new Date());
  const terms = {
    halfCents: 750,
    dayCents: 1400,
    vat: 2000,
    weekdays: [1, 2, 3, 4, 5],
    cancel: 24,
    notice: 60,
    validFrom: addDays(today, -30),
    validUntil: null,
  };
  await publishWithin(db, { metropolis: "Métropole du Beffroi", terms, read: 0, by: metropolis.signs.id });
  await sql`update telework.framework set demo = true`.execute(db);
  const [framework] = await findFrameworks(db);
  if (!framework || !commune) return;
  const joining = { frameworkId: framework.id, employerId: commune.id, sha256: framework.sha256, name: commune.signs.name, capacity: commune.capacity };
  await joinWithin(db, { ...joining, by: commune.signs.id });
}

/** Proposed, and signed by both sides. */
async function agree(db: Db, { id: employerId, signs, capacity }: (typeof employers)[number], name: string, offer: Offer, id: string): Promise<void> {
  const terms = {
    ...offer,
    weekdays: [1, 2, 3, 4, 5],
    ceiling: null,
    validFrom: addDays(dayOf(new Date()), -150),
    validUntil: addDays(dayOf(new Date()), 365),
  };
  await proposeWithin(db, { id, offer, employer: { id: employerId, name }, notice: 60, terms, by: signs.id });
  await sql`update telework.agreement set demo = true where id = ${id}`.execute(db);
  const { sha256 } = (await findVersions(db, id))[0]!;
  await signWithin(db, id, { side: "employer", name: signs.name, capacity, sha256, by: signs.id });
  await signWithin(db, id, { side: "place", name: cast.bilal.name, capacity: "Coordination du lieu", sha256, by: cast.bilal.id });
}
