import { sql } from "kysely";

import { notify } from "#notifications";
import { findPerson, grantRole, listHolders, revokeRole } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import type { ClaimedPlace } from "./claim.command.ts";
import { isCode, mostTries, readCode } from "./claim-code.ts";

type CodeOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "wrong" | "ended" | "none" };

/** Makes a host of whoever types the code that the place received. One use, five tries, half an hour. */
export function useCode(db: Db, offers: AllOffers, visitor: Visitor, place: ClaimedPlace, typed: string): Promise<CodeOutcome> {
  return db.transaction().execute(async (trx) => {
    const claim = await trx
      .selectFrom("places.claim")
      .select(["id", "code_hash", "tries", sql<boolean>`expires_at > now()`.as("holds")])
      .where("place_id", "=", place.id)
      .where("person_id", "=", visitor.id)
      .where("state", "=", "code_sent")
      .forUpdate()
      .executeTakeFirst();
    if (!claim?.code_hash) return { ok: false, problem: "none" };
    if (!claim.holds || claim.tries >= mostTries) return { ok: false, problem: "ended" };
    const code = readCode(typed);
    if (!code || !isCode(claim.id, code, claim.code_hash)) {
      await trx
        .updateTable("places.claim")
        .set({ tries: claim.tries + 1 })
        .where("id", "=", claim.id)
        .execute();
      return { ok: false, problem: claim.tries + 1 >= mostTries ? "ended" : "wrong" };
    }
    await accept(trx, claim.id, null, null);
    await makeHost(trx, offers, visitor.id, place, { by: null, reason: "Code reçu à l’adresse que le lieu publie" });
    return { ok: true };
  });
}

interface Decision {
  readonly claimId: string;
  readonly accept: boolean;
  readonly reason: string | null;
}

/** An agent's answer to a demand. False when it was answered or taken back meanwhile. */
export function decideClaim(db: Db, offers: AllOffers, visitor: Visitor, place: ClaimedPlace, decision: Decision): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const claim = await trx
      .selectFrom("places.claim")
      .select(["id", "person_id", "function"])
      .where("id", "=", decision.claimId)
      .where("state", "=", "waiting")
      .forUpdate()
      .executeTakeFirst();
    if (!claim) return false;
    const reason = decision.reason ?? "Demande vérifiée";
    if (decision.accept) {
      await accept(trx, claim.id, visitor.id, decision.reason);
      await makeHost(trx, offers, claim.person_id, place, { by: visitor.id, reason });
    } else {
      const decided = { decided_at: sql<Date>`now()`, decided_by: visitor.id, reason };
      await trx
        .updateTable("places.claim")
        .set({ state: "refused", ...decided })
        .where("id", "=", claim.id)
        .execute();
    }
    const payload = { place: place.name, slug: place.slug, accepted: decision.accept, reason: decision.reason };
    await notify(trx, { to: [claim.person_id], kind: "places.claim_decided", payload });
    const act = decision.accept ? "place.claim_accept" : "place.claim_refuse";
    const after = { claim: claim.id, person: claim.person_id, function: claim.function };
    await recordAct(trx, { who: visitor.id, act, room: "places", about: { kind: "place", id: place.id }, after, reason: decision.reason });
    return true;
  });
}

async function accept(trx: Db, claimId: string, by: string | null, reason: string | null): Promise<void> {
  await trx
    .updateTable("places.claim")
    .set({ state: "accepted", decided_at: sql<Date>`now()`, decided_by: by, reason, code_hash: null })
    .where("id", "=", claimId)
    .execute();
}

/** The other hosts are told who joins them: they keep the record together. */
async function makeHost(trx: Db, offers: AllOffers, personId: string, place: ClaimedPlace, why: { by: string | null; reason: string }): Promise<void> {
  const others = (await listHolders(trx, offers, "places.edit", whereOf(place))).filter(({ role, personId: other }) => role === "host" && other !== personId);
  await grantRole(trx, { personId, role: "host", scope: { kind: "place", id: place.id }, ...why });
  const person = await findPerson(trx, personId);
  const payload = { place: place.name, slug: place.slug, person: person?.name ?? "" };
  await notify(trx, { to: others.map((other) => other.personId), kind: "places.host_joined", payload });
}

/** A host leaves. False when they were host no more. */
export function leaveHosts(db: Db, visitor: Visitor, place: ClaimedPlace): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const grant = await trx
      .selectFrom("people.role_grant")
      .select("id")
      .where("person_id", "=", visitor.id)
      .where("role", "=", "host")
      .where("scope_kind", "=", "place")
      .where("scope_id", "=", place.id)
      .where("revoked_at", "is", null)
      .executeTakeFirst();
    return grant !== undefined && (await revokeRole(trx, grant.id, { by: visitor.id, reason: "L’hôte a quitté la fiche" }));
  });
}
