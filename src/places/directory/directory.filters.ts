import { keysOf } from "#platform/keys-of.ts";
import { isClock, instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf, isDay } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import type { Commune, Point, Territory } from "#territory";
import { publics, services } from "../vocabulary.ts";
import { chosenNeeds } from "./chosen-needs.ts";
import { groupOf, type Theme, themeCodes } from "../vocabulary-themes.ts";
import { activities } from "../vocabulary-activities.ts";

export type Sort = "distance" | "name" | "fresh" | "relevance";

interface Near {
  readonly point: Point;
  /** What the reader typed, kept in addresses. */
  readonly typed: string;
  /** Null for a bare point. */
  readonly commune: Commune | null;
}

/** Third places that are open or still a project, counters of public services: what the reader chooses, by the word in the address. */
export const listedKinds = { open: "ouverts", project: "projets", counter: "guichets" } as const;
export type ListedKind = keyof typeof listedKinds;

export interface Filters {
  readonly q: string;
  readonly commune: Commune | null;
  /** Given when the code was an associated commune's: Hellemmes, Lomme. */
  readonly associated: { readonly code: string; readonly name: string } | null;
  readonly near: Near | null;
  readonly km: number;
  readonly activities: readonly string[];
  readonly services: readonly string[];
  readonly publics: readonly string[];
  /** Needs, in the themes of data·inclusion. */
  readonly themes: readonly Theme[];
  readonly kind: ListedKind | null;
  readonly openNow: boolean;
  readonly openOn: { readonly day: string; readonly hour: string } | null;
  readonly wheelchair: boolean;
  readonly free: boolean;
  readonly qpv: boolean;
  readonly mediation: boolean;
  readonly sort: Sort;
  readonly page: number;
  /** A place that was typed and that nobody knows: said beside its field. */
  readonly unknownNear: string | null;
}

const sorts = new Map<string, Sort>([
  ["distance", "distance"],
  ["nom", "name"],
  ["fraicheur", "fresh"],
  ["pertinence", "relevance"],
]);
export const sortWords: Record<Sort, string> = { distance: "distance", name: "nom", fresh: "fraicheur", relevance: "pertinence" };
export const distances = [1, 2, 5, 10, 20] as const;
const usualKm = 5;

/** A hand-edited or stale link shows more results, never an error page. */
export function readFilters(search: URLSearchParams, territory: Territory): Filters {
  const text = (name: string) => (search.get(name) ?? "").normalize("NFC").trim().slice(0, 200);
  const on = (name: string) => ["1", "on", "oui", "true"].includes(text(name));
  const codes = (name: string, vocabulary: object) => [...new Set(search.getAll(name))].filter((code) => Object.hasOwn(vocabulary, code));
  const found = communeOf(text("commune"), territory);
  const near = nearOf(text("near"), territory);
  const km = Number(text("km").replace(",", "."));
  const q = text("q");
  const sort = sorts.get(text("tri"));
  return {
    q,
    commune: found?.commune ?? null,
    associated: found?.associated ?? null,
    near,
    km: Number.isFinite(km) && km > 0 && km <= 100 ? km : usualKm,
    activities: codes("activite", activities),
    services: codes("service", services),
    publics: codes("public", publics),
    themes: themeCodes.filter((theme) => search.getAll("besoin").some((typed) => typed === theme || typed === groupOf(theme))),
    kind: kindOf(text("genre")),
    openNow: on("ouvert"),
    openOn: openOn(text("jour"), text("heure")),
    wheelchair: on("fauteuil"),
    free: on("gratuit"),
    qpv: on("qpv"),
    mediation: on("mediation"),
    sort: sort && (sort !== "distance" || near) && (sort !== "relevance" || q) ? sort : usualSort(near, q),
    page: Math.min(Math.max(Math.trunc(Number(text("page"))) || 1, 1), 100_000),
    unknownNear: text("near") !== "" && !near ? text("near") : null,
  };
}

const kindOf = (typed: string): ListedKind | null => keysOf(listedKinds).find((kind) => listedKinds[kind] === typed) ?? null;

function usualSort(near: Near | null, q: string): Sort {
  if (near) return "distance";
  return q ? "relevance" : "name";
}

function communeOf(typed: string, territory: Territory) {
  if (!typed) return null;
  const byCode = territory.communeByCode(typed.toUpperCase());
  if (byCode) return byCode;
  const commune = territory.communeBySlug(typed) ?? territory.search(typed)[0]?.commune;
  return commune ? { commune, associated: null } : null;
}

function nearOf(typed: string, territory: Territory): Near | null {
  const [, lon, lat] = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(typed.replaceAll(" ", "")) ?? [];
  if (lon && lat && Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 90) {
    return { point: { longitude: Number(lon), latitude: Number(lat) }, typed: `${Number(lon)},${Number(lat)}`, commune: null };
  }
  const commune = communeOf(typed, territory)?.commune;
  return commune?.point ? { point: commune.point, typed, commune } : null;
}

/** A day alone means noon; further than two years away nobody knows the holidays. */
function openOn(day: string, hour: string): Filters["openOn"] {
  if (!isDay(day)) return null;
  const today = dayOf(Date.now());
  if (day < addDays(today, -370) || day > addDays(today, 740)) return null;
  return { day, hour: isClock(hour) ? hour : "12:00" };
}

/** The moment that "open" is about; null when it does not matter. */
export function openAt({ openNow, openOn }: Filters, now: Date): Date | null {
  if (openOn) return instantOf(openOn.day, openOn.hour);
  return openNow ? now : null;
}

/** The same selection as an address; `change` takes filters away or adds them. */
function queryOf(
  filters: Filters,
  change: Readonly<Record<string, string | number | null | readonly string[]>> = {},
): Record<string, string | number | boolean | null | readonly string[]> {
  const { commune, associated, near, openOn } = filters;
  return {
    q: filters.q,
    commune: associated?.code ?? commune?.code ?? null,
    near: near?.typed ?? null,
    km: near && filters.km !== usualKm ? filters.km : null,
    activite: filters.activities,
    service: filters.services,
    public: filters.publics,
    besoin: chosenNeeds(filters).map(({ label }) => label),
    genre: filters.kind && listedKinds[filters.kind],
    ouvert: filters.openNow,
    jour: openOn?.day ?? null,
    heure: openOn?.hour ?? null,
    fauteuil: filters.wheelchair,
    gratuit: filters.free,
    qpv: filters.qpv,
    mediation: filters.mediation,
    tri: filters.sort === usualSort(near, filters.q) ? null : sortWords[filters.sort],
    ...change,
  };
}

export const addressOf = (base: string, filters: Filters, change?: Parameters<typeof queryOf>[1]) => withQuery(base, queryOf(filters, change));
