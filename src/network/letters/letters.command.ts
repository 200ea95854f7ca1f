import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellMembers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import type { LetterItem } from "./letters.query.ts";

export interface LetterDraft {
  readonly title: string;
  readonly words: string | null;
  /** In the order in which they are read. */
  readonly items: readonly Pick<LetterItem, "kind" | "thingId" | "title">[];
}

async function putItems(trx: Db, letterId: string, items: LetterDraft["items"]): Promise<void> {
  await sql`delete from network.letter_item where letter_id = ${letterId}`.execute(trx);
  if (items.length > 0)
    await sql`
      insert into network.letter_item (letter_id, rank, kind, thing_id, title)
      select ${letterId}, o.rank, o.one ->> 'kind', (o.one ->> 'thingId')::uuid, left(o.one ->> 'title', 200)
      from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality o (one, rank)`.execute(trx);
}

/** A draft, read by coordinators alone until it is sent. */
export const compose = (db: Db, { title, words, items }: LetterDraft, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`insert into network.letter (title, words, made_by) values (${title}, ${words}, ${by}) returning id`.execute(trx);
    await putItems(trx, rows[0]!.id, items);
    return rows[0]!.id;
  });

/** False: somebody else wrote it meanwhile, or it was sent. */
export const rewrite = (db: Db, id: string, { title, words, items }: LetterDraft, version: number): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update network.letter set title = ${title}, words = ${words}, version = version + 1 where id = ${id} and state = 'draft' and version = ${version}`.execute(
      trx,
    );
    if (numAffectedRows !== 1n) return false;
    await putItems(trx, id, items);
    return true;
  });

type SendOutcome = "sent" | "empty" | "moved";

/** Sent once, as it was read; whoever acts for a member and asked for the letter is told. */
export async function send(db: Db, id: string, version: number, by: string): Promise<SendOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ title: string }>`
        update network.letter set state = 'sent', sent_at = clock_timestamp(), version = version + 1
        where id = ${id} and state = 'draft' and version = ${version} returning title`.execute(trx);
      if (!rows[0]) return "moved";
      await record(trx, { kind: "letter", id, act: "send_letter", by });
      await tellMembers(trx, "letter", rows[0].title, routes.letter.href({ id }));
      return "sent";
    });
  } catch (error) {
    if (brokenConstraint(error) === "letter_tells") return "empty";
    throw error;
  }
}

/** A draft is thrown away. */
export async function discard(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from network.letter where id = ${id} and state = 'draft'`.execute(db);
  return numAffectedRows === 1n;
}
