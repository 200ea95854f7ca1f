import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { letClose } from "../vote.testing.ts";
import { openAssemblyVote } from "./assembly-vote.command.ts";
import { castVoice } from "./cast-voice.command.ts";

/** Where a vote of an assembly is opened: a house of tests, or the database of one that runs. */
export interface AssemblyHouse {
  readonly db: Db;
  readonly services: { readonly settings: Settings };
}

interface TestAssembly {
  readonly openBallot?: boolean;
  readonly minutes?: number;
  /** Left closed: as it was announced. */
  readonly waits?: boolean;
  readonly readers?: readonly string[];
}

export interface TestVoice {
  readonly electorId: string;
  readonly member: number | null;
  readonly hands: readonly string[];
}

export interface OpenAssembly {
  readonly id: string;
  readonly slug: string;
  /** In the order of their hands. */
  readonly voices: readonly TestVoice[];
}

/** A vote between five options, one voice for each list of hands, opened by the door of the room as another room does. It is open when it is given. */
export async function openedAssembly(
  house: AssemblyHouse,
  by: string,
  hands: readonly (readonly string[])[],
  { openBallot = false, minutes = 60, waits = false, readers = [] }: TestAssembly = {},
  lead = 0.3,
): Promise<OpenAssembly> {
  const { db, services } = house;
  const ids = hands.map(() => crypto.randomUUID());
  const opened = await db
    .transaction()
    .execute(async (trx) => {
      const vote = await openAssemblyVote(
        trx,
        services.settings,
        {
          ...{
            title: "Vote d’une assemblée d’essai",
            summary: "Ce que l’assemblée décide.",
            openBallot,
            href: "/reseau/assemblees/essai",
            minutes,
            by,
            readers,
          },
          options: [1, 2, 3, 4, 5].map((n) => ({ title: `Choix ${n}`, summary: `Ce que dit le choix ${n}.`, translations: {} })),
          voices: hands.map((persons, at) => ({ id: ids[at]!, name: `Voix ${at + 1}`, hands: persons.map((person) => ({ person, until: null })) })),
        },
        lead,
      );
      if (!vote.ok) throw new Slow();
      return vote;
    })
    .catch((error: unknown) => {
      if (error instanceof Slow) return null;
      throw error;
    });
  if (!opened) return openedAssembly(house, by, hands, { openBallot, minutes, waits, readers }, lead * 4);
  if (!waits) await sql`select pg_sleep(${lead + 0.02}::float8)`.execute(db);
  const { rows } = await sql<{ id: string; voice: string; member: number | null }>`
    select id, voice, member from budgets.elector where vote_id = ${opened.voteId}`.execute(db);
  const voices = ids.map((voice, at) => {
    const place = rows.find((row) => row.voice === voice)!;
    return { electorId: place.id, member: place.member, hands: hands[at]! };
  });
  return { id: opened.voteId, slug: opened.slug, voices };
}

class Slow extends Error {}

interface Pressing {
  readonly voice: TestVoice;
  /** The first hand of the voice, unless said. */
  readonly by?: string;
  readonly choice: number;
  readonly nonce?: string;
}

export const castFor = ({ db, services }: AssemblyHouse, voteId: string, { voice, by, choice, nonce = "n" }: Pressing) =>
  castVoice(db, services.settings, {
    ...{ voteId, electorId: voice.electorId, personId: by ?? voice.hands[0]! },
    choice: { choices: [choice], points: null },
    nonce,
  });

/** Closed now, and counted, as the jobs of the house do. */
export async function countAssembly({ db, owner, services }: AssemblyHouse & { readonly owner: Db }, voteId: string): Promise<void> {
  await letClose(owner, voteId);
  await closeBox(db, services.settings, voteId);
  const counted = await countVote(db, services.settings, { voteId, context });
  if (!counted.ok) throw new Error(`The vote of the test was not counted: ${JSON.stringify(counted)}`);
}
