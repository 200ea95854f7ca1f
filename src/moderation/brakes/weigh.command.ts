import { sql } from "kysely";

import { sha256 } from "#platform/crypto/sha256.ts";

import type { Db } from "#platform/db/db.ts";
import type { ReportableThing } from "../offers.ts";
import { type Brake, brakesOf, countLinks, isRepeatable, wordsOf } from "../brakes.ts";

interface AuthoredText extends ReportableThing {
  readonly kind: string;
  readonly id: string;
  /** All that was written. */
  readonly text: string;
  /** Who wrote: a person's identifier, or the confirmed address of somebody without account. */
  readonly author: string;
}

/**
 * Weighs what somebody just wrote, in the transaction that keeps it. What a brake holds is hidden and waits in the moderators'
 * queue: the room says so to its author. Gives what held it; nothing when it may be shown.
 */
export async function weighText(trx: Db, written: AuthoredText): Promise<Brake[]> {
  const { text, author } = written;
  const brakes = brakesOf({ links: countLinks(text), ...(await readPast(trx, written)) });
  await sql`insert into moderation.written (author, digest) values (${sha256(author)}, ${sha256(wordsOf(text))})`.execute(trx);
  if (brakes.length > 0) await hold(trx, written, brakes);
  return brakes;
}

async function readPast(trx: Db, { text, author, authorId }: AuthoredText) {
  const { rows } = await sql<{ sameTexts: number; textsInHour: number; accountHours: number | null; suspended: boolean }>`
    select
      (select count(*) from moderation.written
        where digest = ${sha256(wordsOf(text))} and at > now() - interval '7 days') as "sameTexts",
      (select count(*) from moderation.written
        where author = ${sha256(author)} and at > now() - interval '1 hour') as "textsInHour",
      (select extract(epoch from now() - created_at)::float8 / 3600 from people.person where id = ${authorId}) as "accountHours",
      ${isSuspended(authorId)} as suspended`.execute(trx);
  const past = rows[0]!;
  return isRepeatable(text) ? { ...past, sameTexts: 0 } : past;
}

/** Whether a decision that holds has this person's texts read before they are shown. */
const isSuspended = (personId: string | null) => sql<boolean>`exists (
  select from moderation.decision d join moderation.case_file c on c.id = d.case_id
  where c.author_id = ${personId} and d.suspended_until > now()
    and not exists (select from moderation.appeal a where a.decision_id = d.id and a.outcome = 'reversed'))`;

async function hold(trx: Db, { kind, id, title, href, excerpt, authorId, where }: AuthoredText, brakes: readonly Brake[]): Promise<void> {
  await sql`
    with opened as (
      insert into moderation.case_file (kind, thing_id, title, excerpt, href, author_id, stands_in, brakes)
      values (${kind}, ${id}, ${title}, ${excerpt}, ${href}, ${authorId}, ${JSON.stringify(where)}::jsonb, ${brakes}::text[])
      on conflict (kind, thing_id) where closed_at is null do update set brakes = excluded.brakes, excerpt = excluded.excerpt
      returning id)
    insert into moderation.hidden_thing (kind, thing_id, case_id, because)
    select ${kind}, ${id}, id, 'held' from opened
    on conflict (kind, thing_id) do nothing`.execute(trx);
}

export async function forgetWritten(db: Db): Promise<void> {
  await sql`delete from moderation.written where at < now() - interval '7 days'`.execute(db);
}
