import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isKeptBy } from "../kept.query.ts";
import type { AttestedGroup } from "../price.ts";

export interface Attestation {
  readonly id: string;
  /** Of the person, or of the structure. */
  readonly personName: string;
  readonly placeName: string;
  readonly group: AttestedGroup;
  readonly until: string;
}

const columns = sql`a.id, coalesce(o.name, s.name) as "personName", p.name as "placeName", a."group", a.until::text`;
const tables = sql`prices.attestation a join places.place p on p.id = a.place_id left join people.person o on o.id = a.person_id
  left join people.structure s on s.id = a.structure_id`;

/** Attestations of the places that this person keeps, by name. */
export async function listAttestations(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<Attestation>> {
  const where = sql`${isKeptBy(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(coalesce(o.name, s.name) || ' ' || p.name)) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Attestation>`select ${columns} from ${tables} where ${where} order by coalesce(o.name, s.name) collate "fr-x-icu", a.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** One of them; null for whoever keeps another place. */
export async function findAttestation(db: Db, id: string, someone: Visitor): Promise<Attestation | null> {
  if (!isUuid(id)) return null;
  return (await sql<Attestation>`select ${columns} from ${tables} where a.id = ${id}::uuid and ${isKeptBy(someone)}`.execute(db)).rows[0] ?? null;
}

/** The structure of this SIRET or RNA number; null: none of the directory has it. */
export async function findStructureByNumber(db: Db, number: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from people.structure where siret = ${number} or rna = ${number} order by id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
