import { gunzipSync } from "node:zlib";
import { sql } from "kysely";

import type { Listener } from "#platform/events/events.ts";
import { voteSealed } from "../seal/seal-vote.command.ts";
import { routes } from "../routes.ts";
import { importPastVote } from "./import-past.command.ts";

interface Kept {
  readonly slug: string;
  readonly content: Buffer;
}

/** What this house voted teaches the next vote: its published ballots join those that rules are tried on. */
export const onSealedForSimulator: Listener<{ readonly id: string }> = {
  event: voteSealed,
  async handle({ db, log }, { id }) {
    const { rows } = await sql<Kept>`
      select v.slug, p.content from budgets.publication p join budgets.vote v on v.id = p.vote_id
      where p.vote_id = ${id} and p.name ~ '^bulletins(-[0-9]+)?[.]pb$' and v.rehearsal_of is null order by p.name`.execute(db);
    for (const { slug, content } of rows) {
      const imported = await importPastVote(db, { content: gunzipSync(content), source: routes.result.href({ slug }), by: null });
      if (!imported.ok) log.warn({ vote: id, problem: imported.problem }, "not kept for the simulator");
    }
  },
};
