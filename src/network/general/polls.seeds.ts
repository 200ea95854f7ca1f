import { sql } from "kysely";

import { castVoice, findOwnVoices, moveClosingWithin } from "#budgets";
import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { Settings } from "#platform/settings.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { mostMinutes } from "../ballot.ts";
import { openIn, TakenBack } from "./vote.command.ts";

const idOf = (kind: "8e" | "8d" | "9a", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const meeting = idOf("8e", 4);
const [seat, nights] = [idOf("8d", 2), idOf("8d", 3)];
const at = (days: number, clock: string): string => instantOf(addDays(dayOf(Date.now()), days), clock).toISOString();

/** Seconds between the announcement of a vote and its first ballot, as it is planted: more where it was too few. */
const leads = [0.4, 3, 20, 60] as const;

/**
 * An assembly of today whose votes are secret: one between three candidates, closed and due for its count, one that members still have a week for.
 * Opened, voted and closed by the commands of a session. What it gives is to be called when all else is planted: a vote opens a moment after it was announced.
 */
export async function openPolls(db: Db, settings: Settings): Promise<() => Promise<void>> {
  await plantMeeting(db);
  for (const [itemId, minutes] of [
    [seat, 60],
    [nights, mostMinutes],
  ] as const)
    await openSoon(db, settings, itemId, minutes);
  return () => vote(db, settings);
}

async function vote(db: Db, settings: Settings): Promise<void> {
  await sql`
    select pg_sleep(greatest(0, max(extract(epoch from v.opens_at - clock_timestamp())))::float8 + 0.02)
    from budgets.vote v join network.poll p on p.vote_id = v.id where p.item_id = any(${[seat, nights]}::uuid[])`.execute(db);
  const { rows } = await sql<{ itemId: string; voteId: string }>`
    select item_id as "itemId", vote_id as "voteId" from network.poll where item_id = any(${[seat, nights]}::uuid[])`.execute(db);
  const voteOf = (itemId: string) => rows.find((row) => row.itemId === itemId)!.voteId;
  await voteFor(db, settings, voteOf(seat), cast.bilal.id, [2, 2]);
  await voteFor(db, settings, voteOf(seat), cast.denis.id, [2]);
  await voteFor(db, settings, voteOf(seat), cast.amina.id, [1]);
  await voteFor(db, settings, voteOf(nights), cast.denis.id, [1]);
  const { rows: soon } = await sql<{ to: Date }>`select clock_timestamp() + interval '5 seconds' as "to"`.execute(db);
  const reason = "Tous les membres présents ont voté.";
  await moveClosingWithin(db, { voteId: voteOf(seat), to: soon[0]!.to, reason, by: cast.farid.id });
}

/** Within the transaction that plants the story. */
async function openSoon(db: Db, settings: Settings, itemId: string, minutes: number): Promise<void> {
  for (const lead of leads) {
    await sql`savepoint poll`.execute(db);
    try {
      return await openIn(db, settings, meeting, { itemId, minutes, by: cast.farid.id }, lead);
    } catch (error) {
      if (!(error instanceof TakenBack) || error.problem !== "slow" || lead === leads.at(-1)) throw error;
      await sql`rollback to savepoint poll`.execute(db);
    }
  }
}

/** Four members are there, one of them for a fifth. */
async function plantMeeting(db: Db): Promise<void> {
  await insertRows(db, "network.general_meeting", [
    {
      ...{ id: meeting, title: "Assemblée extraordinaire\u00a0: le bureau", place: "Centre social des Trois Ponts", notice_days: 15, proxies: 2, quorum: 5 },
      ...{ held_at: at(0, "00:00"), state: "open", called_at: at(-20, "18:00"), opened_at: at(0, "00:00"), members: 60, demo: true, made_by: cast.farid.id },
      about: "Une place est libre au bureau. Le second scrutin reste ouvert une semaine, pour qui vote de chez soi.",
    },
  ]);
  const item = { meeting_id: meeting, kind: "vote", majority: "half", method: "secret" };
  await insertRows(db, "network.agenda_item", [
    {
      ...{ ...item, id: seat, rank: 1, title: "Une place au bureau", body: "Jusqu’au printemps, à la place du membre qui part." },
      candidates: ["Coopérative La Remise", "Centre social des Trois Ponts", "La Ruche des Voisins"],
    },
    {
      ...{ ...item, id: nights, rank: 2, title: "Un soir par mois ouvert à tous les membres", candidates: null },
      body: "Chaque lieu ouvre un soir par mois à tous les membres du réseau.",
    },
  ]);
  const attendance = (member: number, how: string, by: number | null = null) => ({
    ...{ meeting_id: meeting, member_id: idOf("9a", member), how, by_member_id: by === null ? null : idOf("9a", by), noted_at: at(0, "00:00") },
  });
  await insertRows(db, "network.attendance", [...[1, 2, 4, 6].map((member) => attendance(member, "present")), attendance(3, "proxy", 1)]);
}

/** What a person votes for each of their voices, by name. */
async function voteFor(db: Db, settings: Settings, voteId: string, personId: string, choices: readonly number[]): Promise<void> {
  for (const [turn, { electorId }] of (await findOwnVoices(db, [voteId], personId)).entries()) {
    const choice = choices[turn];
    if (choice === undefined) continue;
    const cast = await castVoice(db, settings, { voteId, electorId, personId, choice: { choices: [choice], points: null }, nonce: "demonstration" });
    if (!cast.ok) throw new Error(`A ballot of the story was refused: ${cast.problem}.`);
  }
}
