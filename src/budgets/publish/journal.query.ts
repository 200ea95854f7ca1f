import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

const together = 5000;

/** The public log up to a line, in pieces of text: the hash of each line, a space, its entry. */
export async function* linesOf(db: Db, voteId: string, last: number): AsyncGenerator<string> {
  for (let after = 0; after < last; after += together) {
    const { rows } = await sql<{ hash: string; entry: string }>`
      select encode(hash, 'hex') as hash, entry from budgets.log
      where vote_id = ${voteId} and line > ${after} and line <= ${Math.min(last, after + together)} order by line`.execute(db);
    yield rows.map(({ hash, entry }) => `${hash} ${entry}\n`).join("");
  }
}
