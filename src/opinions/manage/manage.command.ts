import { sql } from "kysely";

import { fold } from "#engines/similarity/fold.ts";
import type { Db } from "#platform/db/db.ts";
import { holdConversation, record, slugFor } from "../hold.command.ts";
import type { Presentation } from "./presentation.form.ts";

type ManageProblem = "changed" | "published" | "empty" | "begun";
type ManageOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: ManageProblem };

const managed: ManageOutcome = { ok: true };
const fails = (problem: ManageProblem): ManageOutcome => ({ ok: false, problem });

interface At {
  readonly processId: string;
  readonly stageId: string;
  readonly by: string;
}

/** Creates it in preparation. Gives its address. */
export async function createConversation(db: Db, { processId, stageId, by }: At, said: Presentation): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const slug = await slugFor(trx, processId, said.title);
    const { rows } = await sql<{ id: string }>`
      insert into opinions.conversation (process_id, stage_id, slug, title, introduction, entry, language, statements_each, read_first, earlier_id, created_by)
      values (${processId}, ${stageId}, ${slug}, ${said.title}, ${said.introduction}, ${said.entry ?? "device"}, ${said.language}, ${said.statementsEach},
        ${said.readFirst}, ${said.earlierId}, ${by}) returning id`.execute(trx);
    await record(trx, rows[0]!.id, by, "create");
    return slug;
  });
}

export async function savePresentation(db: Db, id: string, said: Presentation, { version, by }: { version: number; by: string }): Promise<ManageOutcome> {
  return db.transaction().execute(async (trx) => {
    const held = await holdConversation(trx, id);
    if (held.state === "published") return fails("published");
    if (held.version !== version) return fails("changed");
    if (held.begun && said.entry !== null) return fails("changed");
    await sql`
      update opinions.conversation
      set title = ${said.title}, introduction = ${said.introduction}, entry = coalesce(${said.entry}, entry), language = ${said.language},
        statements_each = ${said.statementsEach}, read_first = ${said.readFirst}, earlier_id = ${said.earlierId}, version = version + 1
      where id = ${id}`.execute(trx);
    await record(trx, id, by, "present", { title: said.title });
    return managed;
  });
}

/** The public finds it, and answers while its stage is open. Off line again as long as nobody has answered. */
export async function putOnline(db: Db, id: string, online: boolean, by: string): Promise<ManageOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state, begun } = await holdConversation(trx, id);
    if (state === "published") return fails("published");
    if (!online && begun) return fails("begun");
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from opinions.statement where conversation_id = ${id} and state = 'shown'`.execute(trx);
    if (online && rows[0]!.count < 2) return fails("empty");
    await sql`update opinions.conversation set state = ${online ? "open" : "draft"} where id = ${id}`.execute(trx);
    await record(trx, id, by, online ? "put_online" : "take_offline");
    return managed;
  });
}

type AddOutcome =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problem: "published" }
  | { readonly ok: false; readonly twice: string };

/** Statements of whoever runs it: asked at once. All of them, or none when one is there already. */
export async function addSeeds(
  db: Db,
  id: string,
  seeds: { readonly lines: readonly string[]; readonly askedFirst: boolean },
  by: string,
): Promise<AddOutcome> {
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    if ((await holdConversation(trx, id)).state === "published") return { ok: false, problem: "published" };
    const known = await sql<{ words: string }>`
      select words from opinions.statement where conversation_id = ${id} and state in ('waiting', 'shown')`.execute(trx);
    const folded = new Set(known.rows.map(({ words }) => fold(words)));
    const twice = seeds.lines.find((line) => folded.has(fold(line)));
    if (twice) return { ok: false, twice };
    await sql`
      with taken as (update opinions.conversation set last_number = last_number + ${seeds.lines.length} where id = ${id} returning last_number, language)
      insert into opinions.statement (conversation_id, number, words, language, seed, asked_first, state, decided_by, decided_at)
      select ${id}, last_number - ${seeds.lines.length} + rank, line, language, true, ${seeds.askedFirst}, 'shown', ${by}, now()
      from taken, unnest(${[...seeds.lines]}::text[]) with ordinality as s (line, rank)`.execute(trx);
    await record(trx, id, by, "add_statements", { count: seeds.lines.length });
    return { ok: true, count: seeds.lines.length };
  });
}
