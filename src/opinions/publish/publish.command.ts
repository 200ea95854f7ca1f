import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { holdStage } from "#processes";
import { fingerprintsFile, printsOfStatements, sha256Of } from "../compute/fingerprints.ts";
import { type Conversation, type ConversationState, paramsOf } from "../conversation.ts";
import { record } from "../hold.command.ts";
import { routes } from "../routes.ts";
import { answerFileAside } from "./files-aside.ts";
import { commentsFile } from "./files.ts";
import { readFileStatements } from "./files.query.ts";
import { analyseAside } from "../analyse/analyse-aside.ts";
import { keepFindings } from "../analyse/keep.command.ts";
import { readMaterial } from "../analyse/material.query.ts";

type PublishProblem = "published" | "not_online" | "still_open" | "no_answer";
type PublishedNow = { readonly ok: true } | { readonly ok: false; readonly problem: PublishProblem };

/**
 * Publishes the report once and for all. The conversation is held while it is calculated: whoever answers at this moment waits, and is told that it
 * is closed; so that the figures are those of all answers that were taken, and of no other.
 */
export async function publishReport(db: Db, conversation: Conversation, by: string): Promise<PublishedNow> {
  const { id } = conversation;
  return db.transaction().execute(async (trx): Promise<PublishedNow> => {
    const { phase, running } = await holdStage(trx, conversation.stageId);
    const { rows } = await sql<{ state: ConversationState }>`select state from opinions.conversation where id = ${id} for update`.execute(trx);
    const { state } = rows[0]!;
    if (state !== "open") return { ok: false, problem: state === "draft" ? "not_online" : "published" };
    if (phase !== "done" && running) return { ok: false, problem: "still_open" };
    const { material, votes, upToMark } = await readMaterial(trx, id);
    if (votes === 0) return { ok: false, problem: "no_answer" };
    await keepFindings(trx, id, await analyseAside(material), upToMark);
    await seal(trx, id, material.lines);
    await sql`update opinions.conversation set state = 'published', published_at = now(), stale = false where id = ${id}`.execute(trx);
    await tellReport(trx, conversation, by);
    await record(trx, id, by, "publish", { votes });
    return { ok: true };
  });
}

/** Keeps by what anybody knows whether a file of answers or of statements is the one that is published now. @param lines what each person said */
export async function seal(trx: Db, id: string, lines: readonly string[]): Promise<void> {
  const statements = await readFileStatements(trx, id);
  const numbers = statements.map(({ number }) => number);
  const prints = await printsOfStatements(commentsFile(statements));
  await sql`
    update opinions.statement t set print = p.print from unnest(${numbers}::int[], ${prints}::text[]) p (number, print)
    where t.conversation_id = ${id} and t.number = p.number`.execute(trx);
  const list = await answerFileAside({ file: fingerprintsFile, numbers, lines, prints });
  await sql`update opinions.conversation set fingerprint = ${await sha256Of(new TextDecoder().decode(list))} where id = ${id}`.execute(trx);
}

/** Who follows the process, and who took part with an account. */
async function tellReport(trx: Db, conversation: Conversation, by: string): Promise<void> {
  const { id, title, process } = conversation;
  if (process.state === "draft" || process.state === "rehearsal") return;
  const { rows } = await sql<{ person: string }>`
    select person_id::text as person from processes.follow where process_id = ${process.id}
    union select person_id::text from opinions.participant where conversation_id = ${id} and person_id is not null and banned_at is null`.execute(trx);
  const to = rows.map(({ person }) => person).filter((person) => person !== by);
  await notify(trx, { to, kind: "opinions.report_published", payload: { title, href: routes.report.href(paramsOf(conversation)) } });
}
