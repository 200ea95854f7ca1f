import type { Db } from "#platform/db/db.ts";
import type { Indicator, Territory } from "#territory";
import type { NewEvaluation } from "./evaluate.command.ts";
import type { IndicatorReading } from "./evaluate.form.ts";

/** Figures of persons are published by the dashboard alone, protected; and what is only known of today says nothing of a change. */
export const canBeRead = ({ persons, todayOnly }: Indicator): boolean => !persons && !todayOnly;

interface Where {
  readonly territory: Territory;
  readonly communeCode: string | null;
}

/**
 * What an indicator said before and after, where the idea is: in its commune when the figure goes so far down, else in the whole
 * metropolis. Shares in percent, money in euros, two decimals. Else the field of the day of which nothing is known.
 */
export async function readOff(
  db: Db,
  { indicator, beforeOn, afterOn, words }: IndicatorReading,
  { territory, communeCode }: Where,
): Promise<{ ok: true; value: NewEvaluation } | { ok: false; field: "before_on" | "after_on" }> {
  const commune = indicator.granularity.includes("commune") && communeCode ? territory.communeByCode(communeCode)?.commune : undefined;
  const on = (day: string) => valueOn(db, indicator, day, territory, commune?.code ?? null);
  const [earlier, after] = await Promise.all([beforeOn === null ? null : on(beforeOn), on(afterOn)]);
  if (after === null) return { ok: false, field: "after_on" };
  if (beforeOn !== null && earlier === null) return { ok: false, field: "before_on" };
  const measure = [indicator.title.fr, commune?.name].filter(Boolean).join(", ");
  const before = beforeOn === null ? null : { value: earlier!, on: beforeOn };
  return { ok: true, value: { indicator: indicator.id, measure, unit: unitOf(indicator), before, after: { value: after, on: afterOn }, words } };
}

function unitOf({ unit, counted }: Indicator): string {
  if (unit === "share") return "%";
  return unit === "euros" ? "€" : counted.fr;
}

async function valueOn(db: Db, indicator: Indicator, day: string, territory: Territory, commune: string | null): Promise<number | null> {
  const measures = await indicator.measure(db, day, territory);
  const found = measures.find(({ part }) => (commune === null ? part.kind === "metropolis" : part.kind === "commune" && part.id === commune));
  if (!found || found.value === null) return null;
  if (indicator.unit === "share") return found.of ? rounded((100 * found.value) / found.of) : null;
  return rounded(indicator.unit === "euros" ? found.value / 100 : found.value);
}

const rounded = (value: number) => Math.round(value * 100) / 100;
