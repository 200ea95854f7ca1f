import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tidyNumber } from "#people";
import { linesOf, mostKnown, type AudienceReading } from "./audience.form.ts";

/** The structures that these lines name: each by its name, whatever its accents and capitals, or by its SIRET number. */
export async function findNamed(db: Db, typed: string): Promise<AudienceReading> {
  const lines = linesOf(typed).slice(0, mostKnown + 1);
  if (lines.length === 0) return { found: [], unknown: [], twice: [] };
  const { rows } = await sql<{ line: string; ids: string[] }>`
    select w.line, array(select s.id::text from people.structure s
      where platform.fold(s.name) = platform.fold(w.line) or s.siret = w.number order by s.id limit 2) as ids
    from unnest(${lines}::text[], ${lines.map((line) => tidyNumber(line))}::text[]) with ordinality w (line, number, at) order by w.at`.execute(db);
  return {
    found: [...new Set(rows.flatMap(({ ids }) => (ids.length === 1 ? ids : [])))].map((id) => ({ id })),
    unknown: rows.flatMap(({ line, ids }) => (ids.length === 0 ? [line] : [])),
    twice: rows.flatMap(({ line, ids }) => (ids.length > 1 ? [line] : [])),
  };
}

/** The names of those that a resource knows, a line each, as its form holds them. */
export async function findCircleNames(db: Db, resourceId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select case when s.siret is not null and exists (
      select from people.structure o where o.id <> s.id and platform.fold(o.name) = platform.fold(s.name)) then s.siret else s.name end as name
    from bookings.circle c join people.structure s on s.id = c.structure_id where c.resource_id = ${resourceId}
    order by s.name collate "fr-x-icu", s.id`.execute(db);
  return rows.map(({ name }) => name).join("\n");
}
