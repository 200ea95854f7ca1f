import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { Mailer } from "#platform/mail/mail.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";
import { codeMinutes, drawCode, hashCode, writeCode } from "./claim-code.ts";
import { claimCodeLetter } from "./claim.letters.ts";

export interface ClaimedPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune_code: string;
}

interface Posting {
  readonly mailer: Mailer;
  readonly metropolis: string;
  readonly locale: Locale;
}

/** Sends a new code to an address that the place publishes. The one sent before holds no more. */
export async function sendCode(db: Db, visitor: Visitor, place: ClaimedPlace, email: string, posting: Posting): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const id = await openClaim(trx, visitor.id, place.id);
    const code = drawCode();
    await trx
      .updateTable("places.claim")
      .set({
        state: "code_sent",
        sent_to: email,
        code_hash: hashCode(id, code),
        tries: 0,
        expires_at: sql<Date>`now() + make_interval(mins => ${codeMinutes})`,
      })
      .where("id", "=", id)
      .execute();
    await sendLetter(
      posting,
      (language) => claimCodeLetter(language, { place: place.name, person: visitor.name, code: writeCode(code) }),
      { to: email, locale: posting.locale, room: "places" },
      trx,
    );
  });
}

/** Asks the agents who cover the place to check who keeps it. */
export async function askAgent(
  db: Db,
  offers: AllOffers,
  visitor: Visitor,
  place: ClaimedPlace,
  words: { readonly function: string; readonly message: string | null },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const id = await openClaim(trx, visitor.id, place.id);
    const before = await trx.selectFrom("places.claim").select("state").where("id", "=", id).executeTakeFirstOrThrow();
    await trx
      .updateTable("places.claim")
      .set({ ...words, state: "waiting", code_hash: null, expires_at: null })
      .where("id", "=", id)
      .execute();
    // Sent twice, the demand is corrected; the agents are told once.
    if (before.state === "waiting") return;
    const agents = await listHolders(trx, offers, "places.decide_claim", whereOf(place));
    const to = agents.map(({ personId }) => personId).filter((person) => person !== visitor.id);
    await notify(trx, { to, kind: "places.claim_filed", payload: { place: place.name, claim: id } });
  });
}

/** The open claim of this person on this place, locked; made when there is none. A code that nobody could know holds its place until it is sent. */
async function openClaim(trx: Db, personId: string, placeId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into places.claim (place_id, person_id, state, sent_to, code_hash, expires_at)
    values (${placeId}, ${personId}, 'code_sent', '', ${hashCode(randomUUID(), "")}, now())
    on conflict (place_id, person_id) where state in ('code_sent', 'waiting') do update set place_id = excluded.place_id
    returning id`.execute(trx);
  return rows[0]!.id;
}

/** Takes the claim back. Nothing happens when it was decided meanwhile. */
export async function withdrawClaim(db: Db, visitor: Visitor, placeId: string): Promise<void> {
  await db
    .updateTable("places.claim")
    .set({ state: "withdrawn", decided_at: sql<Date>`now()`, code_hash: null })
    .where("place_id", "=", placeId)
    .where("person_id", "=", visitor.id)
    .where("state", "in", ["code_sent", "waiting"])
    .execute();
}
