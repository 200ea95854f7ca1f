import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { nullifierOf } from "../nullifier.ts";
import { enterWaiting, refuseWaiting } from "./waiting.command.ts";
import { raiseDoubt } from "../roll/doubt.command.ts";
import { findPersonKeys } from "../roll/person-keys.query.ts";
import { findSecret } from "../secret/secret.query.ts";
import type { UrnKeys } from "../urn/press.ts";
import { findUrnKeys } from "../urn/urn.query.ts";
import type { Tie } from "../vote.ts";
import { identityOf } from "./desk.query.ts";

export interface Marking {
  readonly voteId: string;
  readonly deskId: string;
  readonly by: string;
  /** The account, or name and date of birth, or a line of the list that no account has taken. */
  readonly person: { readonly id: string } | { readonly name: string; readonly birthDate: string } | { readonly electorId: string };
  readonly communeCode: string;
  readonly tie: Exclude<Tie, "attested_residence">;
  readonly channel: "kiosk" | "paper";
  readonly passNumber: number | null;
  /** Copied from the list on paper. */
  readonly late: boolean;
}

/** `doubled`: a ballot had already come with this pass; it is refused, and told. */
type MarkOutcome =
  | { ok: true }
  | { ok: false; problem: "already_voted" | "already_marked"; doubled: boolean }
  | { ok: false; problem: "not_open" | "pass_unknown" | "pass_taken" | MarkHindrance };

/**
 * `doubtful`: they look like somebody of the accounts or of the roll, and wait for another agent; `same_person`: another agent said that
 * they are that somebody; `not_elector`: they are not on the list of the vote.
 */
type MarkHindrance = "doubtful" | "same_person" | "not_elector";

/**
 * Marks a person on the roll and gives them a pass or a sheet: both, or neither. When a ballot of that pass has been waiting for a name
 * (the network was cut), it enters now, in the same transaction.
 */
export async function markPerson(db: Db, settings: Settings, asked: Marking): Promise<MarkOutcome> {
  const keys = await findUrnKeys(db, settings, asked.voteId);
  if (!keys) return { ok: false, problem: "not_open" };
  return db.transaction().execute((trx) => markIn(trx, keys, asked));
}

async function markIn(trx: Db, keys: UrnKeys, asked: Marking): Promise<MarkOutcome> {
  const { voteId, deskId, person, communeCode, tie, channel, late, by } = asked;
  const account = "id" in person ? person.id : null;
  const elector = "electorId" in person ? person.electorId : null;
  const [name, birthDate] = "name" in person ? [person.name, person.birthDate] : [null, null];
  const identity = account ?? (elector ? `elector ${elector}` : await identityOf(trx, name!, birthDate!));
  const nullifier = nullifierOf(keys.secret, `person:${identity}`);
  const pass = channel === "kiosk" ? await lockPass(trx, asked) : null;
  if (pass === "pass_unknown" || pass === "pass_taken") return { ok: false, problem: pass };
  const personKeys = account ? await findPersonKeys(trx, keys.secret, account) : [];
  const { rows } = await sql<{ outcome: "marked" | "already_voted" | "already_marked" | "not_open" | MarkHindrance; roll_id: string | null }>`
    select outcome, roll_id from budgets.mark_roll(${voteId}, ${nullifier}, ${account}, ${name}, ${birthDate}::date, ${communeCode}, ${tie}, ${channel}, ${deskId}, ${late},
      ${personKeys}::bytea[], ${elector})`.execute(trx);
  const { outcome, roll_id: rollId } = rows[0]!;
  if (outcome === "doubtful") await raiseDoubt(trx, { voteId, deskId, account, name, birthDate, by });
  if (outcome !== "marked" && outcome !== "already_voted" && outcome !== "already_marked") return { ok: false, problem: outcome };
  if (outcome !== "marked") return { ok: false, problem: outcome, doubled: pass !== null && (await refuseWaiting(trx, keys.secret, pass, late)) };
  if (pass) {
    await trx.updateTable("budgets.pass").set({ roll_id: rollId }).where("id", "=", pass).execute();
    await enterWaiting(trx, keys, { passId: pass, deskId, nullifier, communeCode, tie });
  }
  await recordAct(trx, { who: by, act: late ? "roll.mark_late" : "roll.mark", room: "budgets", about: { kind: "desk", id: deskId }, after: { channel } });
  return { ok: true };
}

/** The pass of that number at this desk, held until the transaction ends. */
async function lockPass(trx: Db, { voteId, deskId, passNumber }: Marking): Promise<string | "pass_unknown" | "pass_taken"> {
  const { rows } = await sql<{ id: string; taken: boolean }>`
    select id, roll_id is not null or refused as taken from budgets.pass
    where vote_id = ${voteId} and desk_id = ${deskId} and number = ${passNumber} for update`.execute(trx);
  const pass = rows[0];
  return pass ? (pass.taken ? "pass_taken" : pass.id) : "pass_unknown";
}

type UnmarkOutcome = "unmarked" | "voted" | "unknown";

/** The pass or the sheet was given back unused. Whoever has a ballot in the box stays marked. */
export async function unmarkPerson(
  db: Db,
  settings: Settings,
  { voteId, deskId, rollId, by }: { voteId: string; deskId: string; rollId: string; by: string },
): Promise<UnmarkOutcome> {
  const secret = await findSecret(db, settings, voteId);
  if (!secret) return "unknown";
  return db.transaction().execute(async (trx): Promise<UnmarkOutcome> => {
    const { rows: marks } = await sql<{
      identity: string | null;
    }>`select identity from budgets.roll where id::text = ${rollId} and desk_id = ${deskId}`.execute(trx);
    // Without a name once the vote is sealed.
    if (!marks[0]?.identity) return "unknown";
    // The pass before the turn, as everybody takes them.
    await sql`select from budgets.pass where roll_id = ${rollId}::uuid for update`.execute(trx);
    const { rows } = await sql<{ outcome: UnmarkOutcome }>`
      select outcome from budgets.unmark_roll(${voteId}, ${nullifierOf(secret, `person:${marks[0].identity}`)}, ${rollId}::uuid)`.execute(trx);
    if (rows[0]!.outcome === "unmarked") await recordAct(trx, { who: by, act: "roll.unmark", room: "budgets", about: { kind: "desk", id: deskId } });
    return rows[0]!.outcome;
  });
}
