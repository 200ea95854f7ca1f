import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcessOf, phaseNow } from "#processes";
import type { Conversation } from "./conversation.ts";

type Address = Readonly<{ process: string; conversation: string }>;

/** Null for what is unknown, and for what this person may not see: one in preparation is its team's. */
async function findConversation(db: Db, { process: processSlug, conversation: slug }: Address, someone: Visitor | null): Promise<Conversation | null> {
  const found = await findProcessOf(db, processSlug, someone);
  if (!found) return null;
  const { rows } = await sql<Omit<Conversation, "process" | "team">>`
    select c.id, c.slug, c.title, c.introduction, c.entry, c.language, c.statements_each as "statementsEach", c.read_first as "readFirst", c.state, c.seed,
      c.version, c.earlier_id as "earlierId", c.fingerprint, c.published_at as "publishedAt", c.unlinked_at as "unlinkedAt", s.id as "stageId",
      s.opens_at as "opensAt", s.closes_at as "closesAt", ${phaseNow} as phase
    from opinions.conversation c join processes.stage s on s.id = c.stage_id
    where c.process_id = ${found.process.id} and c.slug = ${slug}`.execute(db);
  const conversation = rows[0];
  if (!conversation || (conversation.state === "draft" && !found.team)) return null;
  return { ...conversation, ...found };
}

/** @throws NotFound as above. */
export async function conversationAt(db: Db, params: Address, someone: Visitor | null): Promise<Conversation> {
  const conversation = await findConversation(db, params, someone);
  if (!conversation) throw new NotFound();
  return conversation;
}

/**
 * A conversation that this person runs.
 * @throws NotFound for one that they may not see, Forbidden for one in which they may only take part
 */
export async function conversationToRun(db: Db, params: Address, visitor: Visitor): Promise<Conversation> {
  const conversation = await conversationAt(db, params, visitor);
  if (!conversation.team) throw new Forbidden();
  return conversation;
}
