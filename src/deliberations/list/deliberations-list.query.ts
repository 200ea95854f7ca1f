import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { havingWords } from "#platform/search/words.query.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { State } from "../deliberation.ts";
import { isPublic } from "../deliberations.query.ts";

export interface ListedDeliberation {
  readonly id: string;
  readonly slug: string;
  /** Null: the council of the metropolis. */
  readonly communeCode: string | null;
  readonly number: string;
  readonly adoptedOn: string;
  readonly title: string;
  readonly decides: string;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstentions: number | null;
  /** Of all that it funds; null when it funds nothing. */
  readonly cents: number | null;
  readonly state: State;
  readonly withdrawReason: string | null;
}

interface Question {
  readonly q: string;
  /** Undefined: all assemblies; null: that of the metropolis. */
  readonly assembly: string | null | undefined;
  readonly year: number | null;
  /** Code of a commune: its council's, and what is decided about things on its ground. */
  readonly commune: string | null;
  readonly order: Order<"day" | "sum">;
}

const cents = sql`(select sum(e.cents)::bigint from deliberations.effect e where e.deliberation_id = d.id)`;

/** Those which `shown` lets through: what is public, or what somebody keeps. */
export async function listDeliberations(
  db: Db,
  question: Question,
  { limit, offset }: Range,
  shown: RawBuilder<unknown> = isPublic,
): Promise<Slice<ListedDeliberation>> {
  const { q, assembly, year, commune, order } = question;
  const where = sql`${shown}
    and (${assembly === undefined}::boolean or d.commune_code is not distinct from ${assembly ?? null}::text)
    and (${year}::integer is null or d.year = ${year})
    and (${commune}::text is null or d.commune_code = ${commune}
      or exists (select from deliberations.effect e where e.deliberation_id = d.id and e.commune_code = ${commune}))
    and ${havingWords(sql`d.words`, q)}`;
  const by = { day: sql`d.adopted_on`, sum: sql`coalesce(${cents}, 0)` }[order.by];
  const direction = order.descending ? sql`asc` : sql`desc`;
  const [found, counted] = await Promise.all([
    sql<ListedDeliberation>`
      select d.id, d.slug, d.commune_code as "communeCode", d.number, d.adopted_on::text as "adoptedOn", d.title, d.decides, d.votes_for as yes,
        d.votes_against as no, d.abstentions, ${cents} as cents, d.state, d.withdraw_reason as "withdrawReason"
      from deliberations.deliberation d where ${where}
      order by ${by} ${direction}, d.adopted_on desc, d.number, d.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from deliberations.deliberation d where ${where}`.execute(db),
  ]);
  return { rows: found.rows, total: counted.rows[0]!.count };
}

export interface Choices {
  readonly years: readonly number[];
  /** Codes of the communes whose council has one there; null stands for the metropolis. */
  readonly assemblies: readonly (string | null)[];
}

/** What the filters offer: years and assemblies that have one. */
export async function findChoices(db: Db, shown: RawBuilder<unknown> = isPublic): Promise<Choices> {
  const { rows } = await sql<{ years: number[]; assemblies: (string | null)[] }>`
    select coalesce(array_agg(distinct d.year order by d.year desc), '{}') as years,
      coalesce(array_agg(distinct d.commune_code::text), '{}') as assemblies
    from deliberations.deliberation d where ${shown}`.execute(db);
  return rows[0]!;
}
