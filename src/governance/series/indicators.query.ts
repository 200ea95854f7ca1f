import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Granularity, Indicator, Measure } from "#territory";
import { routes } from "../routes.ts";
import { type Reliability, type Series, seriesIndicatorId } from "../series.ts";
import { seriesTexts } from "./series.texts.ts";
import { listSeries } from "./series.query.ts";

/** An indicator of a room, or a series that is entered: pages treat both alike. */
export interface KnownIndicator extends Indicator {
  readonly reliability: Reliability;
  /** Absent for what rooms offer. */
  readonly series?: Series;
}

/** All that figures are known of: what rooms offer, then what is entered. */
export async function readIndicators(db: Db, offers: Pick<AllOffers, "indicators">): Promise<readonly KnownIndicator[]> {
  const offered = offers.indicators.map((indicator): KnownIndicator => ({ ...indicator, reliability: indicator.estimate ? "estimated" : "counted" }));
  return [...offered, ...(await listSeries(db)).map(ofSeries)];
}

export async function findIndicator(db: Db, offers: Pick<AllOffers, "indicators">, id: string): Promise<KnownIndicator | null> {
  return (await readIndicators(db, offers)).find((one) => one.id === id) ?? null;
}

/** What is entered stands in one language, that of the source. */
const same = (text: string): Translated => ({ fr: text, en: text, nl: text });

const counted: Record<Indicator["unit"], Translated> = {
  count: same(""),
  share: same(""),
  number: same(""),
  euros: { fr: "euros", en: "euros", nl: "euro" },
  days: { fr: "jours", en: "days", nl: "dagen" },
};

const estimate: Translated = {
  fr: "La source dit que c’est une estimation.",
  en: "The source says that it is an estimate.",
  nl: "De bron zegt dat het een schatting is.",
};

export function ofSeries(series: Series): KnownIndicator {
  const { slug, title, definition, source, unit, type, reliability } = series;
  return {
    id: seriesIndicatorId(slug),
    title: same(title),
    definition: same(definition),
    source: same(source),
    unit,
    type,
    granularity: granularityOf(series),
    reliability,
    series,
    counted: series.counted ? same(series.counted) : counted[unit],
    ...(reliability === "estimated" ? { estimate } : {}),
    ...(series.persons ? { persons: true } : {}),
    measure: async (db, day) => withTotal(await lastValues(db, series, day), series),
    changedSince: async (db, at) =>
      (
        await sql<{ count: number }>`select count(*) as count from governance.series_value where series_id = ${series.id}
        and entered_at > ${at}`.execute(db)
      ).rows[0]!.count,
    rows: () => (series.persons ? { href: null, why: (locale) => seriesTexts[locale].personsRows } : { href: routes.series.href({ slug }) }),
  };
}

/** Of persons, the whole and its communes: neighbourhoods overlap with them. */
function granularityOf({ persons, granularity }: Series): readonly Granularity[] {
  if (!persons || granularity.length === 0) return granularity;
  return granularity.includes("commune") ? ["metropolis", "commune"] : ["metropolis"];
}

/** Of persons, the total that nobody entered is the sum: no part is published without the whole. */
function withTotal(measures: Measure[], { persons }: Series): Measure[] {
  if (!persons || measures.length === 0 || measures.some(({ part }) => part.kind === "metropolis")) return measures;
  const communes = measures.filter(({ part }) => part.kind === "commune");
  return [{ part: { kind: "metropolis", id: null }, value: communes.reduce((sum, { value }) => sum + (value ?? 0), 0) }, ...measures];
}

interface Row {
  readonly kind: Granularity;
  readonly id: string;
  readonly value: number;
  readonly day: string;
}

/** The last value of each part on that day or before. */
async function lastValues(db: Db, { id, unit }: Series, day: string): Promise<Measure[]> {
  const { rows } = await sql<Row>`
    select distinct on (part_kind, part_id) part_kind as kind, part_id as id, value, day from governance.series_value
    where series_id = ${id} and day <= ${day}::date order by part_kind, part_id, day desc`.execute(db);
  return rows.map(({ kind, id: part, value, day: asOf }) => ({
    part: { kind, id: part || null },
    value,
    asOf,
    ...(unit === "share" ? { of: 1 } : {}),
  }));
}
