import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DraftFacts } from "./draft.query.ts";
import type { Selection } from "./selection.form.ts";

interface Saving {
  readonly voteId: string;
  readonly personId: string;
  readonly selection: Selection;
  /** Given at the check step: from there a reminder may follow. */
  readonly checked?: boolean;
  readonly facts?: DraftFacts;
}

/** Keeps a selection while the vote is open; an empty one is forgotten. False when the vote is not open. */
export async function saveDraft(db: Db, { voteId, personId, selection, checked = false, facts }: Saving): Promise<boolean> {
  const { choices, points } = selection;
  if (choices.length === 0) {
    // The row of somebody who was reminded stays, empty: nobody is reminded twice.
    await sql`delete from budgets.draft where vote_id = ${voteId} and person_id = ${personId} and reminded_at is null`.execute(db);
    await sql`update budgets.draft set choices = '{}', points = null, facts = '{}' where vote_id = ${voteId} and person_id = ${personId}`.execute(db);
    return true;
  }
  const { rows } = await sql`
    insert into budgets.draft as kept (vote_id, person_id, choices, points, facts, checked_at)
    select ${voteId}, ${personId}, ${[...choices]}::smallint[], ${points && [...points]}::smallint[], ${JSON.stringify(facts ?? {})}::jsonb, ${checked ? sql`now()` : null}
    from budgets.vote v where v.id = ${voteId} and budgets.phase(v) = 'open'
    on conflict (vote_id, person_id) do update set choices = excluded.choices, points = excluded.points, changed_at = now(),
      facts = case when ${facts !== undefined} then excluded.facts else kept.facts end, checked_at = coalesce(kept.checked_at, excluded.checked_at)
    returning 1`.execute(db);
  return rows.length > 0;
}
