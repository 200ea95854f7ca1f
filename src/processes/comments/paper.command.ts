import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Channel } from "../channel.ts";
import type { Position } from "./comment.ts";

/** What somebody said of an idea otherwise than on the web, as an agent types it in. */
interface PaperComment {
  readonly proposalId: string;
  readonly signature: string;
  readonly position: Position | null;
  readonly body: string;
  readonly channel: Channel;
  readonly at: Date;
}

/** Gives its id. Whoever calls holds the idea, and counts. */
export async function enterComment(trx: Db, { proposalId, signature, position, body, channel, at }: PaperComment): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into processes.comment (proposal_id, signature, position, body, channel, written_at)
    values (${proposalId}, ${signature}, ${position}, ${body}, ${channel}, ${at.toISOString()}) returning id`.execute(trx);
  return rows[0]!.id;
}

/** Typed in by mistake: its words go, its place stays where it was answered. */
export async function strikeComment(trx: Db, id: string): Promise<void> {
  await sql`
    update processes.comment set body = '', signature = '', position = null, deleted_at = clock_timestamp()
      where id = ${id} and deleted_at is null`.execute(trx);
}
