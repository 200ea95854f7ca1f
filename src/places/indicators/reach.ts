import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { withQuery } from "#platform/web/path.ts";
import { type Commune, type Indicator, type Line, type LinesRequest, type Measure, type Territory, territoryRoutes, type Zone } from "#territory";
import { routes } from "../routes.ts";
import { changedSince, listChanges } from "./changes.query.ts";
import { communesReached, communesServed, type Reach, zonesReached } from "./reach.query.ts";
import { reachTexts } from "./reach.texts.ts";

const source: Translated = {
  fr: "Annuaire de Beffroi, populations légales de l’Insee",
  en: "Beffroi’s directory, legal populations by Insee",
  nl: "Gids van Beffroi, wettelijke bevolkingscijfers van Insee",
};

/** What is reached or not, and what each adds to the figure. */
interface Reckoning<thing> {
  reach(db: Db, day: string, territory: Territory, knownAt?: Date | null): Promise<readonly Reach<thing>[]>;
  /** Null: not known of this one, which is left out. */
  weigh(one: Reach<thing>): { readonly value: number; readonly of: number } | null;
  partOf(thing: thing): Measure["part"];
  line(thing: thing): Pick<Line, "title" | "href" | "commune">;
}

function reaching<thing>(
  reckoning: Reckoning<thing>,
  facts: Omit<Indicator, "source" | "changedSince" | "measure" | "rows" | "unit" | "type" | "todayOnly">,
): Indicator {
  const { reach, partOf } = reckoning;
  const { granularity } = facts;
  const measure = async (db: Db, day: string, territory: Territory, at: Date | null = null): Promise<Measure[]> => {
    const weighed = (await reach(db, day, territory, at)).flatMap((one) => weighedIn(one, reckoning));
    if (weighed.length === 0) return [];
    const parts = weighed.map(({ thing, value, of }): Measure => ({ part: partOf(thing), value, of })).filter(({ part }) => granularity.includes(part.kind));
    return [{ part: { kind: "metropolis", id: null }, ...sumOf(weighed) }, ...parts];
  };
  return {
    ...facts,
    type: "outcome",
    unit: "share",
    source,
    changedSince,
    changes: listChanges,
    measure: (db, day, territory) => measure(db, day, territory),
    measureKnown: measure,
    lines: (db, asked) => linesOf(db, asked, reckoning),
    rows: ({ kind, id }) => ({ href: withQuery(routes.directory.href(), { commune: kind === "commune" ? id : null }) }),
  };
}

function weighedIn<thing>(one: Reach<thing>, { weigh }: Reckoning<thing>) {
  const weight = weigh(one);
  return weight ? [{ thing: one.thing, ...weight }] : [];
}

const sumOf = (weighed: readonly { value: number; of: number }[]) => ({
  value: weighed.reduce((sum, { value }) => sum + value, 0),
  of: weighed.reduce((sum, { of }) => sum + of, 0),
});

async function linesOf<thing>(db: Db, { part, day, territory, offset = 0, limit }: LinesRequest, reckoning: Reckoning<thing>) {
  const { kind, id } = part;
  const all = (await reckoning.reach(db, day, territory)).flatMap((one) => weighedIn(one, reckoning));
  const weighed = kind === "metropolis" ? all : all.filter(({ thing }) => reckoning.partOf(thing).id === id);
  const lines = weighed.map(({ thing, value, of }): Line => ({ ...reckoning.line(thing), day: null, value, of }));
  const sorted = lines.toSorted((a, b) => b.value - a.value || b.of! - a.of! || a.title.localeCompare(b.title, "fr"));
  return { total: lines.length, ...sumOf(weighed), lines: sorted.slice(offset, limit === undefined ? undefined : offset + limit) };
}

const ofCommune = {
  partOf: ({ code }: Commune) => ({ kind: "commune", id: code }) as const,
  line: ({ name, slug, code }: Commune) => ({ title: name, href: territoryRoutes.commune.href({ slug }), commune: code }),
};
const ofZone = {
  partOf: ({ id }: Zone) => ({ kind: "zone", id }) as const,
  line: ({ name, communes }: Zone) => ({ title: name, href: null, commune: communes[0] ?? null }),
};

/** How near the places are to people. */
export const reachIndicators: readonly Indicator[] = [
  reaching<Commune>(
    { reach: communesReached, weigh: ({ thing: { population }, reached }) => ({ value: reached ? population : 0, of: population }), ...ofCommune },
    { id: "places.residents_near", granularity: ["metropolis", "commune"], ...reachTexts.residentsNear },
  ),
  reaching<Commune>(
    { reach: communesServed, weigh: ({ reached }) => ({ value: reached ? 0 : 1, of: 1 }), ...ofCommune },
    { id: "places.communes_without", granularity: ["metropolis"], ...reachTexts.communesWithout },
  ),
  reaching<Zone>(
    { reach: zonesReached, weigh: ({ reached }) => ({ value: reached ? 1 : 0, of: 1 }), ...ofZone },
    { id: "places.zones_near", granularity: ["metropolis", "zone"], ...reachTexts.zonesNear },
  ),
  reaching<Zone>(
    {
      reach: zonesReached,
      weigh: ({ thing: { population }, reached }) => (population === null ? null : { value: reached ? population : 0, of: population }),
      ...ofZone,
    },
    { id: "places.zone_residents_near", granularity: ["metropolis", "zone"], ...reachTexts.zoneResidentsNear },
  ),
];
