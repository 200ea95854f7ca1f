import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { ofCommune, readTerritory, type Territory } from "#territory";
import { grantRole, revokeRole } from "../granting/grant.command.ts";
import { isSiret } from "../structures/structure.ts";

const reason = "ProConnect\u00a0: agent de cet employeur";
/** Whoever leaves an employer comes no more through ProConnect: the role ends by itself. Each sign-in renews it. */
const days = 90;

/**
 * Joins a public officer to their employer, and lets them act for it when it is the metropolis or one of its communes, as the
 * national register of communes knows their SIREN. What somebody typed into a structure's record opens nothing. Never administrator.
 */
export async function settleAgent(db: Db, personId: string, siret: string): Promise<void> {
  const territory = await readTerritory(db);
  await db.transaction().execute(async (trx) => {
    const employer = isSiret(siret) ? employerOf(siret, territory) : null;
    await takeBackOthers(trx, personId, employer?.scope ?? null);
    if (!employer) return;
    const structureId = await findOrAddStructure(trx, siret, employer);
    await grantOnce(trx, personId, "member", { kind: "structure", id: structureId }, null);
    if (employer.scope) await grantOnce(trx, personId, "agent", employer.scope, new Date(Date.now() + days * 86_400_000));
  });
}

interface Employer {
  readonly name: string;
  readonly kind: "metropolis" | "commune" | "public_body";
  readonly scope: Scope | null;
}

function employerOf(siret: string, { metropolis, communes }: Territory): Employer {
  const siren = siret.slice(0, 9);
  if (siren === metropolis.siren || metropolis.formerSirens.includes(siren))
    return { name: metropolis.name, kind: "metropolis", scope: { kind: "metropolis", id: null } };
  const commune = communes.find((one) => one.siren === siren);
  if (commune) return { name: `Commune ${ofCommune(commune, "fr")}`, kind: "commune", scope: { kind: "commune", id: commune.code } };
  return { name: `Organisme ${siret}`, kind: "public_body", scope: null };
}

async function findOrAddStructure(trx: Db, siret: string, { name, kind }: Employer): Promise<string> {
  await trx
    .insertInto("people.structure")
    .values({ name, kind, siret })
    .onConflict((known) => known.column("siret").doNothing())
    .execute();
  return (await trx.selectFrom("people.structure").select("id").where("siret", "=", siret).executeTakeFirstOrThrow()).id;
}

/** What somebody of the staff took back stays so, whatever the provider says. */
async function grantOnce(trx: Db, personId: string, role: "member" | "agent", scope: Scope, endsAt: Date | null): Promise<void> {
  const { rows } = await sql<{ revoked: boolean; lasting: boolean }>`
    select bool_or(revoked_by is not null) as revoked,
      bool_or(revoked_at is null and (granted_by is not null or (ends_at is null and ${endsAt}::timestamptz is null))) as lasting
    from people.role_grant where person_id = ${personId} and role = ${role} and scope_kind = ${scope.kind}
      and scope_id is not distinct from ${scope.id}`.execute(trx);
  if (rows[0]?.revoked || rows[0]?.lasting) return;
  await grantRole(trx, { personId, role, scope, reason, by: null, endsAt });
}

/** Another employer: what the former one opened closes. */
async function takeBackOthers(trx: Db, personId: string, scope: Scope | null): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from people.role_grant
    where person_id = ${personId} and role = 'agent' and granted_by is null and revoked_at is null and reason = ${reason}
      and not (scope_kind = ${scope?.kind ?? ""} and scope_id is not distinct from ${scope?.id ?? null})`.execute(trx);
  for (const { id } of rows) await revokeRole(trx, id, { by: null, reason: "ProConnect\u00a0: autre employeur" });
}
