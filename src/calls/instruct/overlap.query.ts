import { sql } from "kysely";

import { createSimilarityIndex } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import type { Application } from "../apply/application.query.ts";
import type { Line } from "../application.ts";
import { isTied } from "../ties.query.ts";
import { type Overlap, type Why, whys } from "./overlap.ts";

interface Candidate extends Omit<Overlap, "why" | "expenses"> {
  readonly summary: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly placeId: string | null;
  readonly expenses: readonly Line[];
}

/** Applications of so many years back are compared, and the newest so many. */
const years = 4;
const most = 3000;

const fold = (words: string) => words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Other applications, of this call or of others and other years, that ask for the same or on behalf of the same: the most telling first. @param visitor who sees none to which they have a tie */
export async function findOverlaps(db: Db, one: Application, visitor: string): Promise<Overlap[]> {
  const { rows } = await sql<Candidate>`
    select a.id, c.title as "callTitle", c.slug as "callSlug", a.number, a.title, a.summary, a.structure_name as "structureName", a.state,
      a.asked_cents::float8 as "askedCents", a.sent_at as "sentAt", a.siret, a.rna, a.place_id as "placeId", a.expenses
    from calls.application a join calls.call c on c.id = a.call_id
    where a.sent_at > now() - make_interval(years => ${years}) and a.id <> ${one.id} and not ${isTied(visitor)} order by a.sent_at desc limit ${most}`.execute(
    db,
  );
  const index = createSimilarityIndex("fr");
  for (const { id, title, summary } of rows) index.put(id, title, summary);
  const alike = new Set(index.similar(one.title, { body: one.summary, limit: 10 }).map(({ id }) => id));
  return rows
    .map((other) => compare(one, other, alike))
    .filter(({ why }) => why.length > 0)
    .toSorted((a, b) => b.why.length - a.why.length || Number(b.sentAt) - Number(a.sentAt))
    .slice(0, 20);
}

function compare(one: Application, { summary: _, siret, rna, placeId, expenses, ...other }: Candidate, alike: ReadonlySet<string>): Overlap {
  const same = expenses.filter(({ label, cents }) => cents > 0 && one.expenses.some((line) => line.cents === cents && fold(line.label) === fold(label)));
  const found: Record<Why, boolean> = {
    structure: (siret !== null && siret.slice(0, 9) === one.siret?.slice(0, 9)) || (rna !== null && rna === one.rna),
    place: placeId !== null && placeId === one.placeId,
    expense: same.length > 0,
    text: alike.has(other.id),
  };
  return { ...other, why: whys.filter((why) => found[why]), expenses: same.map(({ label }) => label) };
}
