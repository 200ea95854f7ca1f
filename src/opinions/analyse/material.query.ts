import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { opinionNamed } from "../conversation.ts";
import type { Findings, Material } from "./findings.ts";

interface Read {
  readonly material: Material;
  /** The newest vote that was read; 0 for none. */
  readonly upToMark: number;
}

/** Of people who were excluded nothing; of statements that were taken out, that they are left out. People are numbered by an order that tells nothing. */
export async function readMaterial(db: Db, conversationId: string): Promise<Read> {
  const [statements, votes, conversation, marks] = await Promise.all([
    sql<{ number: number; askedFirst: boolean; left: boolean }>`
      select t.number, t.asked_first as "askedFirst", t.state = 'withdrawn'
        or exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text) as left
      from opinions.statement t where t.conversation_id = ${conversationId} and t.state in ('shown', 'withdrawn') order by t.number`.execute(db),
    sql<{ person: number; number: number; opinion: number; important: boolean }>`
      select p.person, t.number, v.opinion, v.important from opinions.vote v
      join (${numberedPeople(conversationId)}) p on p.id = v.participant_id join opinions.statement t on t.id = v.statement_id
      where v.conversation_id = ${conversationId} and t.state in ('shown', 'withdrawn') order by p.person, t.number`.execute(db),
    sql<{ seed: number; earlier: Findings | null }>`
      select c.seed, a.findings as earlier from opinions.conversation c left join opinions.analysis a on a.conversation_id = c.id
      where c.id = ${conversationId}`.execute(db),
    sql<{ mark: number }>`select coalesce(max(mark), 0)::float8 as mark from opinions.vote where conversation_id = ${conversationId}`.execute(db),
  ]);
  const { seed, earlier } = conversation.rows[0]!;
  return {
    material: {
      statements: statements.rows,
      votes: votes.rows.map(({ person, number, opinion }) => ({ person: String(person), statement: String(number), opinion: opinionNamed(opinion) })),
      important: Object.fromEntries(
        [
          ...Map.groupBy(
            votes.rows.filter(({ important }) => important),
            ({ number }) => number,
          ),
        ].map(([number, own]) => [number, own.length]),
      ),
      seed,
      earlier: earlier && { directions: earlier.directions, groups: earlier.groups },
    },
    upToMark: marks.rows[0]!.mark,
  };
}

/** Who answered and was not excluded, numbered from 0 by identifiers that chance gave: neither by when they came nor by who they are. */
export const numberedPeople = (conversationId: string) => sql`
  select w.id, (row_number() over (order by w.id) - 1)::int as person from opinions.participant w
  where w.conversation_id = ${conversationId} and w.banned_at is null and exists (select from opinions.vote o where o.participant_id = w.id)`;
