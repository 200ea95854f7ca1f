import { randomBytes } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { homeOf } from "../home.ts";
import { record } from "../record.command.ts";
import type { AddressesForm } from "./addresses.form.ts";
import { type Address, drawHomes, homesOf } from "./draw-homes.ts";
import { codeOf, hashOfCode } from "./letter-code.ts";

interface Around {
  readonly assemblyId: string;
  readonly settings: Settings;
  readonly by: string;
}

type LettersOutcome = { readonly ok: true; readonly letters: number } | { readonly ok: false; readonly problem: "closed" | "few"; readonly homes: number };

/**
 * Homes by lot from a file of addresses, of which nothing stays but what a letter needs. Who was written to, and who registered, is drawn no
 * more. The assembly is held: two agents at once write to no home twice.
 */
export async function drawLetters(db: Db, { addresses, print, letters }: AddressesForm, { assemblyId, settings, by }: Around): Promise<LettersOutcome> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ salt: string; open: boolean }>`
      select salt, state in ('draft', 'open') and not assemblies.is_fixed(id) as open from assemblies.assembly where id = ${assemblyId} for update`.execute(
      trx,
    );
    const { salt, open } = rows[0]!;
    if (!open) return { ok: false, problem: "closed", homes: 0 };
    const free = await freeHomes(trx, assemblyId, addresses, salt);
    if (free.size < letters) return { ok: false, problem: "few", homes: free.size };
    const seed = randomBytes(32).toString("hex");
    const mailing = await sql<{ id: string; number: number; last: number }>`
      insert into assemblies.mailing (assembly_id, number, seed, file_print, addresses, homes, letters, made_by)
      select ${assemblyId}, coalesce(max(m.number), 0) + 1, ${seed}, ${print}, ${addresses.length}, ${free.size}, ${letters}, ${by}
      from assemblies.mailing m where m.assembly_id = ${assemblyId}
      returning id, number, (select coalesce(max(i.number), 0) from assemblies.invitation i where i.assembly_id = ${assemblyId})::int as last`.execute(trx);
    const { id: mailingId, number, last } = mailing.rows[0]!;
    const drawn = drawHomes(free, letters, seed).map((address, at) => {
      const id = crypto.randomUUID();
      const hash = hashOfCode(settings, codeOf(settings, id)).toString("hex");
      return { ...address, id, hash, number: last + at + 1, household: householdOf(address, salt) };
    });
    await sql`
      insert into assemblies.invitation (id, assembly_id, mailing_id, number, addressee, street, postcode, town, household, hash)
      select l.id, ${assemblyId}, ${mailingId}, l.number, l.addressee, l.street, l.postcode, l.town, l.household, decode(l.hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(drawn)}::jsonb)
        as l (id uuid, number integer, addressee text, street text, postcode text, town text, household text, hash text)`.execute(trx);
    await record(trx, {
      kind: "assembly",
      id: assemblyId,
      act: "draw_letters",
      by,
      after: { number, addresses: addresses.length, homes: free.size, letters, seed, print },
    });
    return { ok: true, letters };
  });
}

const householdOf = ({ street, postcode }: Address, salt: string): string => homeOf(`${street}, ${postcode}`, salt);

async function freeHomes(trx: Db, assemblyId: string, addresses: readonly Address[], salt: string): Promise<ReadonlyMap<string, Address>> {
  const { rows } = await sql<{ household: string }>`
    select household from assemblies.invitation where assembly_id = ${assemblyId}
    union select household from assemblies.candidate where assembly_id = ${assemblyId} and household is not null`.execute(trx);
  const known = new Set(rows.map(({ household }) => household));
  return new Map([...homesOf(addresses)].filter(([, address]) => !known.has(householdOf(address, salt))));
}

/** The letters are in the post: from now on they cannot be taken back. False: it was said already. */
export async function noteSent(
  db: Db,
  mailingId: string,
  { assemblyId, day, by }: { readonly assemblyId: string; readonly day: string; readonly by: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.mailing set sent_on = ${day}::date where id::text = ${mailingId} and assembly_id = ${assemblyId} and sent_on is null`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "assembly", id: assemblyId, act: "send_letters", by, after: { mailing: mailingId, day } });
    return true;
  });
}

/** As long as nothing is in the post and nobody has answered; the log of acts keeps that it was drawn. False: it is too late. */
export async function takeBack(db: Db, mailingId: string, { assemblyId, by }: { readonly assemblyId: string; readonly by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
    const done = await sql<{ number: number }>`
      delete from assemblies.mailing m where m.id::text = ${mailingId} and m.assembly_id = ${assemblyId} and m.sent_on is null
        and not exists (select from assemblies.candidate c join assemblies.invitation i on i.id = c.invitation_id where i.mailing_id = m.id)
      returning number`.execute(trx);
    if (!done.rows[0]) return false;
    await record(trx, { kind: "assembly", id: assemblyId, act: "take_letters_back", by, after: { number: done.rows[0].number } });
    return true;
  });
}
