import type { Db } from "#platform/db/db.ts";
import { planAll, type Problem, spanOf, type Wish } from "../taking/plan.ts";
import { padded } from "../booking.ts";
import { type Alternative, findAlternatives } from "../book/alternatives.query.ts";
import { type Asks, askAll } from "../conditions/ask.query.ts";
import type { Resource } from "../resources.query.ts";
import { findHad } from "../taking/had.query.ts";
import { findTakings, readBookable } from "../taking/hold.query.ts";
import { ofWhom, type Whom } from "../whom.ts";

/** One date of a series, what stands against it, and what could be had instead. */
export interface SeriesDate {
  readonly wish: Wish;
  readonly problem: Problem | null;
  readonly ways: readonly Alternative[];
}

interface PreviewRequest extends Asks {
  readonly personId: string;
  readonly whom: Whom;
  readonly now: Date;
}

/** Dates for which the house looks for something else: a series with more clashes is asked for at another hour. */
const mostSought = 12;

/** Which of these could be booked together at this moment. Nothing is held: the command judges again. */
export async function previewSeries(db: Db, resource: Resource, wishes: readonly Wish[], asked: PreviewRequest): Promise<SeriesDate[]> {
  const problems = await findProblems(db, resource.id, wishes, asked);
  const dates = wishes.map((wish, at) => ({ wish, problem: problems[at] ?? null }));
  const sought = new Set(dates.filter(({ problem }) => problem !== null).slice(0, mostSought));
  return Promise.all(dates.map(async (date) => ({ ...date, ways: sought.has(date) ? await findAlternatives(db, resource, date.wish, asked) : [] })));
}

async function findProblems(
  db: Db,
  resourceId: string,
  wishes: readonly Wish[],
  { personId, whom, now, offers }: PreviewRequest,
): Promise<readonly (Problem | null)[]> {
  const [bookable] = wishes.length > 0 ? await readBookable(db, [resourceId], await askAll(db, { offers }, personId, [resourceId])) : [];
  if (!bookable) return [];
  const spans = wishes.map(spanOf);
  const [takings, had] = await Promise.all([
    findTakings(
      db,
      bookable.units,
      spans.map((span) => padded(span, bookable)),
    ),
    findHad(db, ofWhom(personId, whom), [resourceId], spans),
  ]);
  const standing = takings.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  return planAll(new Map([[resourceId, bookable]]), wishes, { now, had, takings: standing, exception: false }).problems;
}
