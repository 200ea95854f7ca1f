import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { CountedFile } from "./count-file.ts";
import type { PublishedFile } from "./published-files.ts";

interface Count {
  readonly ballots: number;
  readonly files: readonly PublishedFile[];
  readonly results: readonly (CountedFile & {
    readonly envelope: number | null;
    readonly without: "none" | "challenged";
    /** The file of the ballots, and the one that tells the result. */
    readonly file: string;
    readonly told: string;
    readonly parameters: object;
  })[];
}

/** Hands a count over to the database, which hashes the files as it keeps them and writes the line that tells. Gives its number. */
export async function keepCount(trx: Db, voteId: string, { ballots, files, results }: Count): Promise<number> {
  await trx.deleteFrom("budgets.publication_waiting").where("vote_id", "=", voteId).execute();
  for (const { name, mediaType, content } of files)
    await trx
      .insertInto("budgets.publication_waiting")
      .values({ vote_id: voteId, name, media_type: mediaType, content: Buffer.from(content) })
      .execute();
  const { rows } = await sql<{ count: number }>`select budgets.publish_count(${voteId}, ${ballots}, ${JSON.stringify(results)}::jsonb) as count`.execute(trx);
  return rows[0]!.count;
}
