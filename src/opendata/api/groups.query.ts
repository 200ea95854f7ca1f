import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetValue } from "#platform/open-data/dataset.ts";
import type { Grouping, Measure } from "./groups.ts";
import { type Copy, matches } from "./record.query.ts";

interface Group {
  /** A value for each field that it is grouped by. */
  readonly by: readonly DatasetValue[];
  readonly count: number;
  /** In the order of the measures; null where no row has a number. */
  readonly measures: readonly (number | null)[];
}

const functions: Readonly<Record<Measure["kind"], RawBuilder<unknown>>> = { sum: sql`sum`, min: sql`min`, max: sql`max`, avg: sql`avg` };

const arrayOf = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  parts.length > 0 ? sql`jsonb_build_array(${sql.join(parts)})` : sql`'[]'::jsonb`;

/** The groups with most rows first; one more than was asked, where there are more. */
export async function listGroups(db: Db, copy: Copy, { by, measures, question }: Grouping): Promise<Group[]> {
  const keys = arrayOf(by.map((name) => sql`coalesce(row -> ${name}::text, 'null')`));
  const sums = arrayOf(measures.map(({ kind, field }) => sql`${functions[kind]}((row ->> ${field}::text)::numeric)::float8`));
  const { rows } = await sql<Group>`
    select by, count(*)::int as count, ${sums} as measures
    from (select ${keys} as by, row from opendata.record where ${matches(copy, question)}) found
    group by by order by count desc, by limit ${question.limit + 1}`.execute(db);
  return rows;
}
