import type { Db } from "#platform/db/db.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Indicator, Line, Territory } from "#territory";
import { addLink, linksByRoom, nameThings, removeLink, type ThingRef } from "#thread";
import { inTransaction } from "../figures/in-transaction.ts";
import { listStrategies, type Objective, type Target } from "../strategy/strategy.query.ts";

type CountedLine = Line & { readonly thing: ThingRef };

/**
 * Keeps the thread in step with what objectives count since a day: each thing that counts is joined to its objective. One that is hidden,
 * merged or erased keeps its place, and the thread says so; one that everybody sees and that does not count any more leaves it.
 */
export async function linkCounted(db: Db, offers: AllOffers, territory: Territory, today: string): Promise<void> {
  const strategies = await listStrategies(db);
  const objectives = strategies.flatMap(({ priorities }) => priorities.flatMap((priority) => priority.objectives));
  for (const objective of objectives) {
    const counting = objective.targets.flatMap((target) => {
      const indicator = offers.indicators.find(({ id }) => id === target.indicator);
      return indicator?.lines && indicator.unit === "count" && target.counted_from && target.direction === "up" ? [{ target, indicator }] : [];
    });
    if (counting.length === 0) continue;
    const counted = (await Promise.all(counting.map((one) => countedBy(db, one, territory, today)))).flat();
    await inTransaction(db, (trx) => settle(trx, offers, objective, counted, today));
  }
}

interface Counting {
  readonly target: Target;
  readonly indicator: Indicator;
}

async function countedBy(db: Db, { target, indicator }: Counting, territory: Territory, today: string) {
  const { lines } = await indicator.lines!(db, { part: { kind: "metropolis", id: null }, day: today, after: target.counted_from, territory, locale: "fr" });
  const reason = whyCounted(indicator.title, target.counted_from!);
  return lines.filter((line): line is CountedLine => line.thing !== undefined).map((line) => ({ line, reason }));
}

const whyCounted = (title: Translated, since: string): Translated => ({
  fr: `Compte depuis le ${formatDate(since, "fr")} dans «\u00a0${title.fr}\u00a0».`,
  en: `Counts since ${formatDate(since, "en")} in “${title.en}”.`,
  nl: `Telt mee sinds ${formatDate(since, "nl")} in “${title.nl}”.`,
});

async function settle(
  trx: Db,
  offers: AllOffers,
  { id }: Objective,
  counted: readonly { line: CountedLine; reason: Translated }[],
  today: string,
): Promise<void> {
  const from = { kind: "objective", id };
  const standing = await linksByRoom(trx, from, "measures");
  const key = (ref: ThingRef) => `${ref.kind} ${ref.id}`;
  const [joined, counting] = [new Set(standing.map(key)), new Set(counted.map(({ line }) => key(line.thing)))];
  for (const { line, reason } of counted) {
    if (joined.has(key(line.thing))) continue;
    joined.add(key(line.thing));
    await addLink(trx, { from, relation: "measures", to: line.thing, reason, day: line.day ?? today, by: null });
  }
  const gone = standing.filter((ref) => !counting.has(key(ref)));
  for (const { kind, id: thing, thing: named } of await nameThings(trx, offers, gone, "fr")) {
    if (!named || named.hidden) continue;
    await removeLink(trx, { from, relation: "measures", to: { kind, id: thing }, reason: "Ne compte plus pour cet objectif.", by: null });
  }
}
