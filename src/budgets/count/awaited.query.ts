import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What may still bring ballots after the closing: sheets not admitted, ballots of kiosks whose pass no desk gave, kiosks that never came back. */
interface AwaitedBallots {
  readonly batches: number;
  readonly waiting: number;
  readonly kiosks: number;
}

/**
 * A kiosk `k` of the vote `v` that did not come back since the closing. In a demonstration whoever tries sets one up in a press: one that was never opened
 * has made no key, and keeps nothing. Elsewhere that is an agent's to say: a device may have taken ballots, and never reached the house.
 */
const isOut = sql`
  k.revoked_at is null and (k.public_key is not null or not v.demo)
  and not exists (select from budgets.kiosk_merge m where m.device_id = k.id and m.at >= v.closes_at)`;

export async function findAwaited(db: Db, voteId: string): Promise<AwaitedBallots> {
  const { rows } = await sql<AwaitedBallots>`
    select
      (select count(*)::int from budgets.paper_batch where vote_id = ${voteId} and state <> 'admitted') as batches,
      (select count(*)::int from budgets.kiosk_waiting where vote_id = ${voteId}) as waiting,
      (select count(*)::int from budgets.kiosk_device k join budgets.vote v on v.id = k.vote_id where k.vote_id = ${voteId} and ${isOut}) as kiosks`.execute(
    db,
  );
  return rows[0]!;
}

export const awaitsNothing = ({ batches, waiting, kiosks }: AwaitedBallots): boolean => batches + waiting + kiosks === 0;

/** One thing that the count waits for, of one desk. */
export interface AwaitedThing {
  readonly kind: "batch" | "pass" | "kiosk";
  /** A batch, a kiosk, the numbers of passes. */
  readonly name: string;
  readonly deskId: string;
  readonly desk: string;
  readonly communeCode: string | null;
}

/** The same, one by one: what it is, and at which desk somebody can act. Passes of a desk are one thing. */
export async function listAwaited(db: Db, voteId: string): Promise<AwaitedThing[]> {
  const { rows } = await sql<AwaitedThing>`
    select t.kind, t.name, d.id as "deskId", d.name as desk, d.commune_code as "communeCode" from (
      select 'batch' as kind, b.name, b.desk_id from budgets.paper_batch b where b.vote_id = ${voteId} and b.state <> 'admitted'
      union all
      select 'pass', string_agg(p.number::text, ', ' order by p.number), p.desk_id
      from budgets.kiosk_waiting w join budgets.pass p on p.id = w.pass_id where w.vote_id = ${voteId} group by p.desk_id
      union all
      select 'kiosk', k.name, k.desk_id from budgets.kiosk_device k join budgets.vote v on v.id = k.vote_id
      where k.vote_id = ${voteId} and budgets.phase(v) = 'closed' and ${isOut}) t
    join budgets.desk d on d.id = t.desk_id order by d.name, d.id, t.kind, t.name`.execute(db);
  return rows;
}
