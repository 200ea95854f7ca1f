import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { weighText } from "#moderation";
import { isPublic } from "#processes";
import { hrefOf } from "../case/case.query.ts";
import { lockCase } from "../case/lock.command.ts";
import type { Change } from "./testimony.ts";

export interface NewTestimony {
  readonly change: Change;
  readonly words: string | null;
  readonly signature: string;
}

interface Testifying extends NewTestimony {
  readonly proposalId: string;
  readonly by: string;
}

type Outcome = { readonly ok: true; readonly held: boolean } | { readonly ok: false };

/** Says, once a person, what a delivered idea changed; said again, it takes the place of what was said. Words that a brake holds wait for a moderator. */
export async function testify(db: Db, { proposalId, by, change, words, signature }: Testifying): Promise<Outcome> {
  return db.transaction().execute(async (trx): Promise<Outcome> => {
    const judged = await lockCase(trx, proposalId);
    if (judged?.state !== "delivered" || !isPublic(judged.process.state)) return { ok: false };
    const { rows } = await sql<{ id: string; isNew: boolean }>`
      with was as (select words from ideas.testimony where proposal_id = ${proposalId} and by = ${by}),
      said as (
        insert into ideas.testimony (proposal_id, by, change, words, signature) values (${proposalId}, ${by}, ${change}, ${words}, ${signature})
        on conflict (proposal_id, by) do update set change = excluded.change, words = excluded.words, signature = excluded.signature, said_at = clock_timestamp()
        returning id, words)
      select said.id, said.words is not null and said.words is distinct from (select words from was) as "isNew" from said`.execute(trx);
    const [said] = rows;
    if (!said!.isNew) return { ok: true, held: false };
    const href = `${hrefOf(judged)}#evaluation`;
    const thing = { title: judged.title, href, excerpt: words!, authorId: by, where: { commune: judged.communeCode } };
    const brakes = await weighText(trx, { ...thing, kind: "testimony", id: said!.id, text: words!, author: by });
    return { ok: true, held: brakes.length > 0 };
  });
}

/** Takes back what one said. False when there was nothing. */
export async function takeBack(db: Db, proposalId: string, by: string): Promise<boolean> {
  const gone = await sql`delete from ideas.testimony where proposal_id = ${proposalId} and by = ${by}`.execute(db);
  return gone.numAffectedRows === 1n;
}
