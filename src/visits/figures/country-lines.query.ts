import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Line, Lines, LinesRequest } from "#territory";
import { sayCountry } from "../vocabulary.ts";
import { askedBy } from "./received-by.query.ts";

/** The countries of the delegations that asked, by name: nothing of how many came from each, nor of whom. */
export async function countryLines(db: Db, { day, locale, offset = 0, limit }: LinesRequest): Promise<Lines> {
  const { rows } = await sql<{ country: string }>`select distinct country from visits.request where ${askedBy(day)}`.execute(db);
  const lines = rows
    .map(({ country }): Line => ({ title: sayCountry(country, locale), href: null, commune: null, day: null, value: 1 }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return { total: lines.length, value: lines.length, lines: lines.slice(offset, limit === undefined ? undefined : offset + limit) };
}
