import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { contentOf } from "../publish/files.query.ts";
import { routes } from "../routes.ts";
import { importPastVote } from "./import-past.command.ts";

interface Simulation {
  readonly slug: string;
  readonly content: Buffer;
  readonly zipped: boolean;
}

/** What this house voted teaches the next vote: its published ballots join those that rules are tried on. Gives the first problem. */
export async function keepOwnVote(db: Db, voteId: string): Promise<string | null> {
  const { rows } = await sql<Simulation>`
    select v.slug, p.content, p.zipped from budgets.publication p join budgets.vote v on v.id = p.vote_id
    where p.vote_id = ${voteId} and p.name ~ '^bulletins(-[0-9]+)?[.]pb$' and v.listed order by p.name`.execute(db);
  for (const { slug, ...file } of rows) {
    const imported = await importPastVote(db, { content: contentOf(file), source: routes.result.href({ slug }), by: null });
    if (!imported.ok) return imported.problem;
  }
  return null;
}
