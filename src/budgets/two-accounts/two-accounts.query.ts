import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import type { Settings } from "#platform/settings.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";

interface OpenVote {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly owner_commune: string | null;
  readonly open: boolean;
}

/** A vote that is announced and not sealed, and with which of the two accounts its person has voted or been marked. */
export interface TwoMarks extends OpenVote {
  readonly kept: boolean;
  readonly gone: boolean;
}

/** Of these votes alone can the server still tell who has voted; and only there can somebody vote again. */
export async function listTwoMarks(db: Db, settings: Settings, { kept, gone }: Pair): Promise<TwoMarks[]> {
  const { rows } = await sql<OpenVote>`
    select v.id, v.slug, v.title, v.owner_commune::text, budgets.phase(v) in ('announced', 'open') as open
    from budgets.vote v where v.state in ('announced', 'counted') and v.listed order by v.opens_at, v.id`.execute(db);
  const marks: TwoMarks[] = [];
  const isMarked = async (voteId: string, person: string) => {
    const { voted, desk } = await standingOf(db, settings, voteId, person);
    return voted || desk !== null;
  };
  for (const vote of rows) marks.push({ ...vote, kept: await isMarked(vote.id, kept), gone: await isMarked(vote.id, gone) });
  return marks;
}

/**
 * Titles of votes that want this very account: it is of their list, or of their bureau once they are announced, or holds half of their secret. Of a
 * draft, where both accounts are of the bureau: it would lose a member.
 */
export async function listWanting(db: Db, { kept, gone }: Pair): Promise<string[]> {
  const member = (person: string) => sql`exists (select from budgets.bureau_member m where m.vote_id = v.id and m.person_id = ${person})`;
  const { rows } = await sql<{ title: string }>`
    select v.title from budgets.vote v
    where v.state in ('draft', 'announced', 'counted') and (
      ${member(gone)} and (v.state <> 'draft' or ${member(kept)})
      or exists (select from budgets.escrow s where s.vote_id = v.id and s.person_id = ${gone})
      or budgets.phase(v) in ('announced', 'open') and (exists (select from budgets.elector e where e.vote_id = v.id and e.person_id = ${gone})
        or exists (select from budgets.elector e join budgets.hand h on h.elector_id = e.id where e.vote_id = v.id and h.person_id = ${gone})))
    order by v.opens_at, v.id`.execute(db);
  return rows.map(({ title }) => title);
}
