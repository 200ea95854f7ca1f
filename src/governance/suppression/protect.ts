import { hiddenCells, isSmall } from "#engines/disclosure/small-cells.ts";
import type { Measure, Part } from "#territory";

const whole: Part = { kind: "metropolis", id: null };

export interface Amount {
  readonly value: number | null;
  readonly of: number | null;
}

/** Every amount that was ever published of a part: of any day, and the one that stands now. */
export type PublishedBefore = (part: Part) => readonly Amount[];

/**
 * What may be published of an indicator that counts persons. Three rules, so that no subtraction tells of fewer than five:
 *
 * 1. One to four persons are not published; nor a share of which one side, counted or not counted, is one to four. Other parts are hidden
 *    beside them, as in every table of the house (engines/disclosure): a hidden part is not thereby known to be of one to four.
 * 2. An amount differs from every one published of the same part, on any day, by nought or by five at least; else the nearest of those
 *    is said again. Two days never differ by a few persons.
 * 3. A total is the sum of the parts that are published, and of nothing else: it says nothing of those that are not. Parts that do not
 *    add up to the whole (somebody is counted in two communes) are not published, nor any part once the whole was published alone. Zones,
 *    which overlap with communes, are published by an indicator that is known of nothing else.
 *
 * Hiding others beside the small ones is enough for one table; over the tables of many days, what is hidden on one is told by another:
 * hence the second and the third rule.
 */
export function protect(measures: readonly Measure[], publishedBefore: PublishedBefore): Measure[] {
  const publish = (measure: Measure): Measure => withAmount(measure, settle(amountOf(measure), publishedBefore(measure.part)));
  if (measures.every(({ part }) => part.kind === "zone")) return measures.map(publish);
  const total = measures.find(({ part }) => part.kind === "metropolis");
  const communes = measures.filter(({ part }) => part.kind === "commune");
  // A total that was once shown alone is the real one: beside it, parts would tell of those that are hidden.
  const alone = publishedBefore(whole).length > 0 && communes.every(({ part }) => publishedBefore(part).length === 0);
  if (!total || alone || !addUp(total, communes)) return total ? [publish(total)] : [];
  const hidden = hiddenParts(communes);
  const cells = communes.map((measure, at) => (hidden.has(at) ? withAmount(measure, { value: null, of: null }) : publish(measure)));
  return [withAmount(total, sumOf(cells)), ...cells];
}

const amountOf = ({ value, of }: Measure): Amount => ({ value, of: of ?? null });
const withAmount = ({ part, of }: Measure, amount: Amount): Measure => ({ part, value: amount.value, ...(of === undefined ? {} : { of: amount.of }) });

/** Groups of persons that an amount tells of: those counted and, of a share, those not counted. */
function groupsOf({ value, of }: Amount): number[] {
  if (value === null) return [];
  return of === null ? [value] : [value, of - value];
}

function hiddenParts(communes: readonly Measure[]): ReadonlySet<number> {
  const groups = communes.map((measure) => groupsOf(amountOf(measure)));
  const counts = groups.map((sides) => sides.reduce((sum, side) => sum + side, 0));
  return hiddenCells(
    counts,
    groups.map((sides) => sides.some(isSmall)),
  );
}

function settle(amount: Amount, before: readonly Amount[]): Amount {
  const groups = groupsOf(amount);
  if (groups.length === 0 || groups.some(isSmall)) return { value: null, of: null };
  const distance = (other: Amount) => groupsOf(other).map((count, at) => count - groups[at]!);
  const tooNear = before.filter((other) => other.value !== null && distance(other).some(isSmall));
  const size = (other: Amount) => distance(other).reduce((sum, count) => sum + Math.abs(count), 0);
  return tooNear.toSorted((a, b) => size(a) - size(b))[0] ?? amount;
}

function addUp(total: Measure, communes: readonly Measure[]): boolean {
  const known = communes.every(({ value }) => value !== null);
  const sum = (key: "value" | "of") => communes.reduce((all, measure) => all + (measure[key] ?? 0), 0);
  return communes.length > 0 && known && sum("value") === total.value && sum("of") === (total.of ?? 0);
}

function sumOf(cells: readonly Measure[]): Amount {
  const shown = cells.filter(({ value }) => value !== null);
  const hidden = shown.length < cells.length;
  const value = shown.reduce((sum, one) => sum + one.value!, 0);
  // Nought would say that there is nobody, where all there are is hidden.
  if (hidden && value === 0) return { value: null, of: null };
  return { value, of: shown.reduce((sum, { of }) => sum + (of ?? 0), 0) };
}
