import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { hashPass } from "../desk/passes.command.ts";
import { nullifierOf } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { Device } from "./device.query.ts";

type PassState = "unknown" | "free" | "given" | "used";

/** Whether a pass of this desk opens the screen: given to somebody of the roll who has no ballot in the box or the urn. */
export async function findPassState(db: Db, settings: Settings, device: Device, code: string): Promise<PassState> {
  const { rows } = await sql<{ refused: boolean; identity: string | null; waiting: boolean }>`
    select p.refused, r.identity, exists (select from budgets.kiosk_waiting w where w.pass_id = p.id) as waiting
    from budgets.pass p left join budgets.roll r on r.id = p.roll_id
    where p.vote_id = ${device.vote_id} and p.desk_id = ${device.desk_id} and p.code_hash = ${hashPass(device.vote_id, code)}`.execute(db);
  const pass = rows[0];
  if (!pass) return "unknown";
  if (pass.refused || pass.waiting) return "used";
  const secret = await findSecret(db, settings, device.vote_id);
  if (pass.identity === null || !secret) return "free";
  const { rows: votes } = await sql<{ voted: boolean }>`
    select budgets.has_voted(${device.vote_id}, ${nullifierOf(secret, `person:${pass.identity}`)}) as voted`.execute(db);
  return votes[0]!.voted ? "used" : "given";
}
