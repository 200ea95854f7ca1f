import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";
import { hashOfToken } from "#platform/crypto/token.ts";

import { cast } from "#people";
import type { Db } from "#platform/db/db.ts";
import { hashPass } from "../desk/passes.command.ts";
import { nullifierOf, randomReceipt, type VoteSecret } from "../nullifier.ts";
import { enterOther } from "../urn/enter.command.ts";
import type { UrnKeys } from "../urn/press.ts";
import { closeText, markOf } from "../urn/slip.ts";

/** The address of the demo's kiosk, for whoever wants to try it: /votes/borne/demonstration-borne-de-hem-01. */
const demoKiosk = "demonstration-borne-de-hem-01";
/** Codes of the demo's passes: the first is given and used, the second is given, the others are free. */
const demoPasses = ["HEM0-0001", "HEM0-0002", "HEM0-0003", "HEM0-0004", "HEM0-0005", "HEM0-0006"] as const;

const uuid = (name: string) => {
  const hex = sha256(`beffroi demo ${name}`).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const demoDesk = uuid("desk hem");
/** Hem. */
export const deskCommune = "59299";
const demoBatches = { keying: uuid("batch keying"), settling: uuid("batch settling"), admitted: uuid("batch admitted") } as const;

/** A desk in Hem: people marked for the kiosk and for paper, a double refused, a ballot that waits for its name, batches in each state. */
export async function plantChannels(trx: Db, keys: UrnKeys): Promise<void> {
  const { secret } = keys;
  const { voteId } = secret;
  await sql`insert into budgets.desk (id, vote_id, name, commune_code, note) values (${demoDesk}, ${voteId}, 'Mairie de Hem, accueil', ${deskCommune}, 'Du lundi au vendredi, 9 h à 17 h')`.execute(
    trx,
  );
  await sql`insert into budgets.desk (vote_id, name, commune_code, note) values (${voteId}, 'Bus des villages', '59051', 'La Bassée le mardi, Fournes-en-Weppes le jeudi')`.execute(
    trx,
  );
  const device = uuid("kiosk hem");
  await sql`
    insert into budgets.kiosk_device (id, vote_id, desk_id, name, token_hash, registered_by) values (${device}, ${voteId}, ${demoDesk}, 'Tablette de l’accueil', ${hashOfToken(demoKiosk)}, ${cast.chloe.id})`.execute(
    trx,
  );
  for (const [at, code] of demoPasses.entries())
    await sql`insert into budgets.pass (id, vote_id, desk_id, number, code_hash) values (${uuid(`pass ${at}`)}, ${voteId}, ${demoDesk}, ${at + 1}, ${hashPass(voteId, code)})`.execute(
      trx,
    );
  const mark = (name: string, birth: string, channel: "kiosk" | "paper") => markOne(trx, secret, { name, birth, channel });
  await give(trx, 0, await mark("Odette Caron", "1948-03-14", "kiosk"));
  await give(trx, 1, await mark("Marcel Dhondt", "1951-11-02", "kiosk"));
  for (const [name, birth] of paperVoters) await mark(name, birth, "paper");
  const { rows } = await sql<{
    identity: string;
  }>`select r.identity from budgets.pass p join budgets.roll r on r.id = p.roll_id where p.id = ${uuid("pass 0")}`.execute(trx);
  await enter(trx, keys, rows[0]!.identity, [2, 32, 49]);
  const waiting = { receipt: randomReceipt().receipt, choices: [5, 28], points: null };
  await sql`
    insert into budgets.kiosk_waiting (vote_id, pass_id, device_id, mark, slip)
    values (${voteId}, ${uuid("pass 2")}, ${device}, ${markOf(secret, waiting.receipt)}, ${closeText(secret, JSON.stringify(waiting))})`.execute(trx);
  await sql`insert into budgets.kiosk_refusal (vote_id, receipt, device_id, pass_number, reason) values (${voteId}, ${randomReceipt().receipt}, ${device}, 4, 'double')`.execute(
    trx,
  );
  await sql`insert into budgets.kiosk_merge (vote_id, device_id, received, entered, repeated, waiting, refused) values (${voteId}, ${device}, 3, 1, 0, 1, 1)`.execute(
    trx,
  );
  await plantBatches(trx, voteId);
  await sql`select budgets.rewrite_roll(${voteId})`.execute(trx);
}

const paperVoters = [
  ["Jeanne Wallart", "1939-06-21"],
  ["Roger Vanhoutte", "1944-01-30"],
  ["Solange Picavet", "1946-09-09"],
  ["Ahmed Belkacem", "1957-12-12"],
  ["Thérèse Lambin", "1950-02-27"],
] as const;

async function markOne(trx: Db, secret: VoteSecret, { name, birth, channel }: { name: string; birth: string; channel: string }): Promise<string> {
  const { rows: identities } = await sql<{
    identity: string;
  }>`select platform.fold(${name}) || ' ' || (${birth}::date - date '1900-01-01') as identity`.execute(trx);
  const nullifier = nullifierOf(secret, `person:${identities[0]!.identity}`);
  const { rows } = await sql<{ roll_id: string }>`
    select roll_id from budgets.mark_roll(${secret.voteId}, ${nullifier}, null, ${name}, ${birth}::date, '59299', 'residence', ${channel}, ${demoDesk}, false, '{}', null)`.execute(
    trx,
  );
  return rows[0]!.roll_id;
}

const give = (trx: Db, at: number, rollId: string) => sql`update budgets.pass set roll_id = ${rollId} where id = ${uuid(`pass ${at}`)}`.execute(trx);

async function enter(trx: Db, keys: UrnKeys, identity: string, choices: readonly number[]): Promise<void> {
  const nullifier = nullifierOf(keys.secret, `person:${identity}`);
  const { receipt } = randomReceipt();
  await enterOther(trx, keys, { origin: `kiosk:${demoDesk}`, nullifier, receipt, choices, points: null, commune: deskCommune, tie: "residence" });
}

/** One batch to key, one whose keyings differ on two sheets, one that agrees and waits to be admitted. */
async function plantBatches(trx: Db, voteId: string): Promise<void> {
  const open = (id: string, name: string, sheets: number) =>
    sql`insert into budgets.paper_batch (id, vote_id, desk_id, name, sheets, opened_by) values (${id}, ${voteId}, ${demoDesk}, ${name}, ${sheets}, ${cast.chloe.id})`.execute(
      trx,
    );
  await open(demoBatches.keying, "Urne de la mairie, troisième semaine", 4);
  await key(trx, demoBatches.keying, 1, cast.louise.id, ["1 33", "5 11 39"], false);
  await open(demoBatches.settling, "Urne de la mairie, deuxième semaine", 3);
  await key(trx, demoBatches.settling, 1, cast.louise.id, ["2 32 49", "7 30", ""], true);
  await key(trx, demoBatches.settling, 2, cast.chloe.id, ["2 32 49", "7 36", "4 28"], true);
  await sql`update budgets.paper_batch set state = 'settling', mismatches = 2 where id = ${demoBatches.settling}`.execute(trx);
  await open(demoBatches.admitted, "Urne de la mairie, première semaine", 2);
  await key(trx, demoBatches.admitted, 1, cast.louise.id, ["28 33", "11"], true);
  await key(trx, demoBatches.admitted, 2, cast.chloe.id, ["28 33", "11"], true);
  await sql`update budgets.paper_batch set state = 'settling', mismatches = 0 where id = ${demoBatches.admitted}`.execute(trx);
}

async function key(trx: Db, batchId: string, pass: number, person: string, sheets: readonly string[], finished: boolean): Promise<void> {
  await sql`insert into budgets.paper_keying (batch_id, pass, person_id, finished_at) values (${batchId}, ${pass}, ${person}, ${finished ? sql`now()` : null})`.execute(
    trx,
  );
  for (const [at, typed] of sheets.entries()) {
    const choices = typed.split(" ").filter(Boolean).map(Number);
    await sql`insert into budgets.paper_entry (batch_id, sheet, pass, verdict, choices) values (${batchId}, ${at + 1}, ${pass}, ${choices.length > 0 ? "valid" : "blank"}, ${choices}::smallint[])`.execute(
      trx,
    );
  }
}
