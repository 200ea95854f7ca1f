import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Mailing {
  readonly id: string;
  readonly number: number;
  readonly seed: string;
  readonly filePrint: string;
  readonly addresses: number;
  readonly homes: number;
  readonly letters: number;
  readonly madeAt: Date;
  /** A day: "2026-12-03". */
  readonly sentOn: string | null;
  /** How many registered with their letter. */
  readonly answered: number;
}

/** By number. */
export async function findMailings(db: Db, assemblyId: string): Promise<Mailing[]> {
  const { rows } = await sql<Mailing>`
    select m.id, m.number, m.seed, m.file_print as "filePrint", m.addresses, m.homes, m.letters, m.made_at as "madeAt", m.sent_on::text as "sentOn",
      (select count(*)::int from assemblies.candidate c join assemblies.invitation i on i.id = c.invitation_id
        where i.mailing_id = m.id and c.confirmed_at is not null and c.withdrawn_at is null) as answered
    from assemblies.mailing m where m.assembly_id = ${assemblyId} order by m.number`.execute(db);
  return rows;
}

export interface PostedLetter {
  readonly id: string;
  readonly number: number;
  readonly addressee: string | null;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

/** Of one mailing, by number. */
export async function findLetters(db: Db, mailingId: string, { limit, offset }: { readonly limit: number; readonly offset: number }): Promise<PostedLetter[]> {
  const { rows } = await sql<PostedLetter>`
    select id, number, addressee, street, postcode, town from assemblies.invitation where mailing_id = ${mailingId}
    order by number limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** The invitation of a code, by what is kept of it; null for none. */
export async function findInvitation(db: Db, assemblyId: string, hash: Buffer): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from assemblies.invitation where assembly_id = ${assemblyId} and hash = ${hash}`.execute(db);
  return rows[0]?.id ?? null;
}
