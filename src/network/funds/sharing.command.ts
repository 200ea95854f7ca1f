import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { consentDays } from "../decisions/decision.ts";
import { propose } from "../decisions/decisions.command.ts";
import { record } from "../record.command.ts";

export interface NewSharing {
  readonly title: string;
  /** What all read of it, line by line. */
  readonly body: string;
  /** Contribution and cents, of each claim. */
  readonly lines: readonly { readonly id: string; readonly cents: number }[];
}

const late = ["sharing_in_time", "sharing_by_the_rule", "sharing_of_claims", "agenda_was_sent", "agenda_item_rank_check"];

async function unlessLate(work: () => Promise<string>): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    if (late.includes(brokenConstraint(error) ?? "")) return null;
    throw error;
  }
}

async function keep(trx: Db, fundId: string, of: { decisionId: string } | { itemId: string }, lines: NewSharing["lines"], by: string): Promise<void> {
  const [decisionId, itemId] = "decisionId" in of ? [of.decisionId, null] : [null, of.itemId];
  const { rows } = await sql<{ id: string }>`
    insert into network.sharing (fund_id, decision_id, item_id, made_by) values (${fundId}, ${decisionId}, ${itemId}, ${by}) returning id`.execute(trx);
  await insertRows(
    trx,
    "network.sharing_line",
    lines.map(({ id, cents }) => ({ sharing_id: rows[0]!.id, contribution_id: id, cents })),
  );
}

/** A member proposes it to all, as a decision by consent. Gives the decision; null when the fund does not wait for one any more. */
export const shareByConsent = (
  db: Db,
  fundId: string,
  { memberId, now, by }: { readonly memberId: string; readonly now: Date; readonly by: string },
  { title, body, lines }: NewSharing,
): Promise<string | null> =>
  unlessLate(() =>
    db.transaction().execute(async (trx) => {
      const decisionId = await propose(trx, { memberId, title, body, closesOn: addDays(dayOf(now), consentDays) }, by);
      await keep(trx, fundId, { decisionId }, lines, by);
      return decisionId;
    }),
  );

/** A coordinator puts it on the agenda of a general meeting, by name and one voice for each member. Gives the meeting. */
export const shareByVote = (
  db: Db,
  fundId: string,
  { meetingId, by }: { readonly meetingId: string; readonly by: string },
  { title, body, lines }: NewSharing,
): Promise<string | null> =>
  unlessLate(() =>
    db.transaction().execute(async (trx) => {
      await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
      const { rows } = await sql<{ id: string }>`
        insert into network.agenda_item (meeting_id, rank, title, body, kind, majority, method)
        values (${meetingId}, (select coalesce(max(rank), 0) + 1 from network.agenda_item where meeting_id = ${meetingId}), ${title}, ${body}, 'vote', 'half', 'members') returning id`.execute(
        trx,
      );
      await keep(trx, fundId, { itemId: rows[0]!.id }, lines, by);
      await record(trx, { kind: "fund", id: fundId, act: "put_sharing_to_vote", by, after: { meeting: meetingId } });
      return meetingId;
    }),
  );
