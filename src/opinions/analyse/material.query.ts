import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Findings } from "./findings.ts";
import type { PackedMaterial } from "./packed.ts";

interface MaterialReading {
  readonly material: PackedMaterial;
  /** How many votes it holds. */
  readonly votes: number;
  /** The newest vote that was read; 0 for none. */
  readonly upToMark: number;
}

/** Of people who were excluded nothing; of statements that were taken out, that they are left out. People are numbered by an order that tells nothing. */
export async function readMaterial(db: Db, conversationId: string): Promise<MaterialReading> {
  const [statements, people, important, conversation, marks] = await Promise.all([
    sql<{ number: number; askedFirst: boolean; left: boolean }>`
      select t.number, t.asked_first as "askedFirst", t.state = 'withdrawn'
        or exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text) as left
      from opinions.statement t where t.conversation_id = ${conversationId} and t.state in ('shown', 'withdrawn') order by t.number`.execute(db),
    readAnswers(db, conversationId),
    sql<{ number: number; people: number }>`
      select t.number, count(*)::int as people ${counted(conversationId)} and v.important group by t.number`.execute(db),
    sql<{ seed: number; earlier: Findings | null }>`
      select c.seed, a.findings as earlier from opinions.conversation c left join opinions.analysis a on a.conversation_id = c.id
      where c.id = ${conversationId}`.execute(db),
    sql<{ mark: number }>`select coalesce(max(mark), 0)::float8 as mark from opinions.vote where conversation_id = ${conversationId}`.execute(db),
  ]);
  const { seed, earlier } = conversation.rows[0]!;
  return {
    material: {
      statements: statements.rows,
      lines: people.map(({ line }) => line),
      important: Object.fromEntries(important.rows.map(({ number, people: count }) => [number, count])),
      seed,
      earlier: earlier && { directions: earlier.directions, groups: earlier.groups },
    },
    votes: people.reduce((sum, one) => sum + one.votes, 0),
    upToMark: marks.rows[0]!.mark,
  };
}

interface Answers {
  /** As packed.ts has it. */
  readonly line: string;
  readonly votes: number;
}

/** What each said, by numbers that lead to nobody: a row for each person and none for each vote, since the process that reads answers its visitors too. */
export async function readAnswers(db: Db, conversationId: string): Promise<Answers[]> {
  const { rows } = await sql<Answers>`
    select p.person || ' ' || string_agg(t.number || ':' || v.opinion, ' ' order by t.number) as line, count(*)::int as votes
    ${counted(conversationId)} group by p.person order by p.person`.execute(db);
  return rows;
}

/** Votes `v` that are calculated with, of people `p` on statements `t`. */
const counted = (conversationId: string) => sql`
  from opinions.vote v join (${numberedPeople(conversationId)}) p on p.id = v.participant_id join opinions.statement t on t.id = v.statement_id
  where v.conversation_id = ${conversationId} and t.state in ('shown', 'withdrawn')`;

/** Who answered and was not excluded, numbered from 0 by identifiers that chance gave: neither by when they came nor by who they are. */
export const numberedPeople = (conversationId: string) => sql`
  select w.id, (row_number() over (order by w.id) - 1)::int as person from opinions.participant w
  where w.conversation_id = ${conversationId} and w.banned_at is null and exists (select from opinions.vote o where o.participant_id = w.id)`;
