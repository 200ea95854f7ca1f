import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { cast } from "../cast.ts";
import { recordConsent } from "../consent/consent.command.ts";
import { surveys, terms, termsVersion } from "../terms.ts";
import { startCopy } from "../data-export/ask-copy.command.ts";
import { dataTexts } from "../data-export/data.texts.ts";

type Db = SeedContext["db"];

const marin = { id: "a0000000-0000-4000-8000-000000000020", name: "Marin Desrousseaux", email: "marin@beffroi.example" };

/** Links that the demo can be seen by. They open nothing of anybody else's. */
const demoLinks = { address: "demonstration-nouvelle-adresse-000000000000", undo: "demonstration-annuler-effacement-0000000000" } as const;

/** Everybody agreed to the terms; Elif takes a copy of her data and changes her address; Marin is leaving. */
export async function seedSpace(db: Db): Promise<void> {
  const { elif } = cast;
  for (const { id } of Object.values(cast)) await recordConsent(db, id, terms, termsVersion);
  await recordConsent(db, cast.amina.id, surveys.what, surveys.version);
  await startCopy(db, elif.id, dataTexts.fr.taskTitle);
  await sql`
    insert into people.email_change (person_id, new_email, token_hash, expires_at)
    values (${elif.id}, 'elif.kaplan@beffroi.example', ${hashOfToken(demoLinks.address)}, now() + interval '30 days')`.execute(db);
  await closeMarin(db);
}

async function closeMarin(db: Db): Promise<void> {
  await db
    .insertInto("people.person")
    .values({ ...marin, email_verified: true, demo: true, erasure_asked_at: sql<Date>`now() - interval '3 days'` })
    .execute();
  await db.insertInto("people.erasure").values({ person_id: marin.id, contributions: "anonymise" }).execute();
  await sql`
    insert into people.undo_link (token_hash, person_id, expires_at)
    values (${hashOfToken(demoLinks.undo)}, ${marin.id}, now() + interval '11 days')`.execute(db);
}
