import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { allExamples } from "./all-examples.testing.ts";
import { roles } from "./people/roles.ts";
import type { Params } from "./room-examples.testing.ts";

/** What stands for the parameters of each address, from the demo's story, and what of it outsiders must never read. */
export interface Examples {
  of(pattern: string): Params | undefined;
  readonly placeIds: readonly string[];
  /** A commune in which nothing of the story happens. */
  readonly quietCommune: string;
  readonly secrets: readonly string[];
}

export const openToAll = new Set(allExamples.flatMap(({ openToAll = [] }) => openToAll));
export const recordedReadings = new Set(allExamples.flatMap(({ recordedReadings = [] }) => recordedReadings));
export const untold = new Set(allExamples.flatMap(({ untold = [] }) => untold));
export const counters = new Set(allExamples.flatMap(({ counters = [] }) => counters));

/** A person's own: what they do there concerns nobody else. */
export const isOwn = (pattern: string): boolean => /^\/(mon-espace|second-facteur|bienvenue)(\/|$)/.test(pattern) && !pattern.includes(":");

/** Nobody was given it. */
const noToken: Params = { slug: "rien", meeting: "rien", token: "un-jeton-que-personne-n-a-recu-0000" };

/** Words of the interface that somebody of the story happens to use too. */
const said = new Set(Object.values(roles).map(({ says }) => says.fr));

export async function examplesOf(db: Db): Promise<Examples> {
  const told = await Promise.all(allExamples.flatMap(({ refusals }) => refusals?.(db) ?? []));
  const params = told.flatMap((one) => Object.entries(one.params)).sort(([one], [other]) => other.length - one.length);
  const of = (pattern: string) => params.find(([beginning]) => pattern.startsWith(beginning))?.[1];
  return {
    // Behind a link that nobody was given, what stands there is real: only the link is wrong.
    of: (pattern) => (pattern.includes(":token") ? { ...of(pattern), ...noToken } : of(pattern)),
    placeIds: told.flatMap(({ places = [] }) => places),
    quietCommune: await findQuietCommune(db),
    secrets: [...new Set(told.flatMap(({ secrets = [] }) => secrets))].filter((words) => words.length > 8 && !said.has(words)),
  };
}

async function findQuietCommune(db: Db): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select code from territory.commune c
    where not exists (select from places.place where commune_code = c.code) and not exists (select from people.structure where commune_code = c.code)
      and not exists (select from people.residency where commune_code = c.code) and member_until is null
    order by code limit 1`.execute(db);
  return rows[0]!.code;
}
