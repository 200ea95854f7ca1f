import type { Db } from "#platform/db/db.ts";
import { planAll, type Problem, spanOf, type Wish } from "../taking/plan.ts";
import { padded } from "../booking.ts";
import { type Asks, askAll } from "../conditions/ask.query.ts";
import { countMissed, findOwn, findTakings, readBookable } from "../taking/hold.query.ts";

/** One date of a series, and what stands against it. */
export interface SeriesDate {
  readonly wish: Wish;
  readonly problem: Problem | null;
}

/** Which of these could be booked together at this moment. Nothing is held: the command judges again. */
export async function previewSeries(db: Db, asks: Asks, personId: string, wishes: readonly Wish[], now: Date): Promise<SeriesDate[]> {
  const [first] = wishes;
  const [resource] = first ? await readBookable(db, [first.resourceId], await askAll(db, asks, personId, [first.resourceId])) : [];
  if (!resource) return [];
  const spans = wishes.map(spanOf);
  const [takings, own, missed] = await Promise.all([
    findTakings(
      db,
      resource.units,
      spans.map((span) => padded(span, resource)),
    ),
    findOwn(db, personId, [resource.id], spans),
    countMissed(db, personId),
  ]);
  const standing = takings.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  const { problems } = planAll(new Map([[resource.id, resource]]), wishes, { now, own, takings: standing, exception: false, missed });
  return wishes.map((wish, at) => ({ wish, problem: problems[at] ?? null }));
}
