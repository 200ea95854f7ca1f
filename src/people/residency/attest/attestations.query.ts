import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";

export type ListedAttestation = Awaited<ReturnType<typeof listAttestations>>[number];

/** The codes of communes that scopes cover; null for all of them. */
export function communesOf(scopes: readonly Scope[]): string[] | null {
  return scopes.some(({ kind }) => kind === "metropolis") ? null : scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
}

/** The last ones that stand, where this agent works. */
export function listAttestations(db: Db, communes: readonly string[] | null) {
  return db
    .selectFrom("people.residency as r")
    .innerJoin("people.person as p", "p.id", "r.person_id")
    .leftJoin("people.person as agent", "agent.id", "r.attested_by")
    .select(["r.id", "p.name", "r.commune_code", "r.how", "r.attested_on", "r.valid_until", "agent.name as agent"])
    .where("r.ended_at", "is", null)
    .where("p.erased_at", "is", null)
    .$if(communes !== null, (query) => query.where(sql<boolean>`r.commune_code = any(${communes}::text[])`))
    .orderBy("r.attested_on", "desc")
    .orderBy("r.id", "desc")
    .limit(20)
    .execute();
}

export async function findAttestation(db: Db, id: string) {
  if (!isUuid(id)) return null;
  const row = await db
    .selectFrom("people.residency as r")
    .innerJoin("people.person as p", "p.id", "r.person_id")
    .select(["r.id", "r.person_id", "p.name", "r.commune_code", "r.attested_on", "r.valid_until", "r.ended_at"])
    .where("r.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

export type AttestationSheet = NonNullable<Awaited<ReturnType<typeof findAttestation>>>;
