import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { daysBack, type LetterKind } from "./letter.ts";

export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly words: string | null;
  readonly state: "draft" | "sent";
  readonly madeAt: Date;
  readonly sentAt: Date | null;
  readonly items: number;
  readonly version: number;
}

const columns = sql`l.id, l.title, l.words, l.state, l.made_at as "madeAt", l.sent_at as "sentAt", l.version,
  (select count(*)::int from network.letter_item i where i.letter_id = l.id) as items`;

/** Drafts are for coordinators; the latest first. */
export async function listLetters(db: Db, keeps: boolean, { limit, offset }: Range): Promise<Slice<Letter>> {
  const where = sql`(${keeps}::boolean or l.state = 'sent')`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Letter>`select ${columns} from network.letter l where ${where} order by l.sent_at desc nulls first, l.made_at desc, l.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from network.letter l where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export async function findLetter(db: Db, id: string, keeps: boolean): Promise<Letter | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Letter>`select ${columns} from network.letter l where l.id = ${id} and (${keeps}::boolean or l.state = 'sent')`.execute(db);
  return rows[0] ?? null;
}

export interface LetterItem {
  readonly kind: LetterKind;
  readonly thingId: string;
  readonly title: string;
  /** Of a member. */
  readonly number: number | null;
}

export async function findItems(db: Db, letterId: string): Promise<LetterItem[]> {
  const { rows } = await sql<LetterItem>`
    select i.kind, i.thing_id as "thingId", i.title, m.number from network.letter_item i left join network.member m on i.kind = 'member' and m.id = i.thing_id
    where i.letter_id = ${letterId} order by i.rank`.execute(db);
  return rows;
}

interface PastItem extends LetterItem {
  readonly at: Date;
}

/**
 * What happened since the last letter was sent, or in the last month, the latest first: structures admitted, decisions adopted, general meetings called
 * or held, questions answered, elections and contributive budgets opened. Persons stand in no letter.
 */
export async function findHappened(db: Db, now: Date): Promise<PastItem[]> {
  const { rows } = await sql<PastItem>`
    with since as (select coalesce((select max(sent_at) from network.letter where state = 'sent'), ${now}::timestamptz - make_interval(days => ${daysBack})) as at),
    happened as (
      select 'member' as kind, m.id as thing_id, coalesce(s.name, m.name) as title, m.number, m.admitted_at as at
      from network.member m left join people.structure s on s.id = m.structure_id where m.state = 'admitted' and m.kind = 'structure'
      union all select 'decision', d.id, d.title, null, d.decided_at from network.decision d where d.state = 'adopted'
      union all select 'meeting', g.id, g.title, null, coalesce(g.closed_at, g.called_at) from network.general_meeting g where g.state in ('called', 'open', 'closed')
      union all select 'question', q.id, q.title, null, q.settled_at from network.question q where q.state = 'answered'
      union all select 'election', e.id, e.title, null, e.opened_at from network.election e where e.state <> 'cancelled'
      union all select 'fund', f.id, f.title, null, coalesce(f.arbitrated_at, f.made_at) from network.fund f where f.state <> 'cancelled')
    select h.kind, h.thing_id as "thingId", h.title, h.number, h.at from happened h, since where h.at > since.at and h.at <= ${now}::timestamptz
    order by h.at desc, h.thing_id limit 60`.execute(db);
  return rows;
}
