import { type RawBuilder, sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { JobServices } from "#platform/jobs/job.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { whereOf } from "../place.ts";
import { routes } from "../routes.ts";
import { stillTrueLetter } from "./confirm.letters.ts";

/** What it takes to write to a place: a request and a job both lend it. */
export type Sender = Pick<JobServices, "offers" | "settings" | "mailer" | "metropolis" | "now">;

const oldDays = 365;
const pauseDays = 60;

/** Published places that live, not asked for two months, and that somebody can answer for. */
const askable = (today: string) => sql<boolean>`
  p.status = 'published' and p.stage in ('prefiguration', 'opening', 'rooted')
  and (p.emails <> '{}' or exists (select from people.role_grant g
    where g.role = 'host' and g.scope_kind = 'place' and g.scope_id = p.id::text and g.revoked_at is null
      and (g.ends_at is null or g.ends_at > now())))
  and not exists (select from places.confirmation_request r
    where r.place_id = p.id and r.sent_at > ${startOfDay(addDays(today, -pauseDays))})`;

/** Those whose record nobody has known to be true for a year. */
const due = (today: string) => sql<boolean>`p.known_on < ${addDays(today, -oldDays)}::date and ${askable(today)}`;

/** The oldest first; at most `most` on one day, however often it runs. Gives how many were asked. */
export async function askToConfirm(db: Db, lent: JobServices, most: number): Promise<number> {
  const today = dayOf(lent.now().getTime());
  const { rows } = await sql<{ id: string }>`select p.id from places.place p where ${due(today)} order by p.known_on, p.id limit ${most}`.execute(db);
  let asked = 0;
  for (const { id } of rows) if (await askOne(db, lent, id, today, most)) asked++;
  return asked;
}

/** Each in its own transaction, counted and looked at again: two processes at once ask once. */
function askOne(db: Db, lent: JobServices, id: string, today: string, most: number): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await oneAtATime(trx);
    const counted = await sql<{ count: number }>`select count(*) as count from places.confirmation_request
      where sent_at >= ${startOfDay(today)}`.execute(trx);
    if (counted.rows[0]!.count >= most) return false;
    const place = await lockPlace(trx, id, due(today));
    return place !== null && ask(trx, lent, place);
  });
}

/** Asked for by hand, whatever the age of its record: not more often than the others. False when nobody can be asked now. */
export function askPlaceToConfirm(db: Db, lent: Sender, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await oneAtATime(trx);
    const place = await lockPlace(trx, id, askable(dayOf(lent.now().getTime())));
    return place !== null && ask(trx, lent, place);
  });
}

/** A request that another process writes just now is seen by the next. */
const oneAtATime = (trx: Db) => waitInLine(trx, "places/ask-to-confirm");

async function lockPlace(trx: Db, id: string, condition: RawBuilder<boolean>): Promise<DuePlace | null> {
  const { rows } = await sql<DuePlace>`
    select p.id, p.slug, p.name, p.commune_code, p.emails, p.known_on from places.place p where p.id = ${id} and ${condition}
      for update of p`.execute(trx);
  return rows[0] ?? null;
}

interface DuePlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune_code: string;
  readonly emails: readonly string[];
  readonly known_on: string;
}

/** Its hosts where there are some, else the address that it publishes. */
async function ask(trx: Db, lent: Sender, { id, slug, name, commune_code, emails, known_on: known }: DuePlace): Promise<boolean> {
  const hosts = (await listHolders(trx, lent.offers, "places.confirm", whereOf({ id, commune_code }))).filter(({ role }) => role === "host");
  const sent_at = lent.now();
  if (hosts.length > 0) {
    await trx.insertInto("places.confirmation_request").values({ place_id: id, way: "hosts", sent_at }).execute();
    const to = hosts.map(({ personId }) => personId);
    await notify(trx, { to, kind: "places.still_true", payload: { place: name, slug, known } });
    return true;
  }
  const [email] = emails;
  if (!email) return false;
  const token = newToken();
  await trx
    .insertInto("places.confirmation_request")
    .values({ place_id: id, way: "mail", token_hash: hashOfToken(token), sent_at })
    .execute();
  const href = publicAddress(lent.settings, routes.confirmByMail.href({ token }));
  await sendLetter(
    lent,
    (language) => stillTrueLetter(language, { place: name, known, href }),
    { to: email, locale: "fr", room: "places", unasked: true },
    trx,
  );
  return true;
}
