import { dayOf } from "#platform/time/day.ts";
import { type Commune, isMemberOn, type Liaison } from "./commune.ts";
import { searchCommunes } from "./commune-search.ts";
import { findNeighbours } from "./geometry/neighbours.ts";
import { distanceMetres, type Point } from "./geometry/point.ts";
import { buildLocator, type Outline } from "./locator.ts";
import { buildMap } from "./build-map.ts";
import { settleZones } from "./settle-zones.ts";
import type { Territory } from "./territory.ts";
import type { CommuneRow, TerritoryRows } from "./territory.query.ts";

/** Makes rows into what rooms ask. Some tens of milliseconds with contours, once per change. */
export function buildTerritory({ metropolis, communes: rows, zones: zoneRows }: TerritoryRows, today = dayOf(new Date())): Territory {
  const ever = rows.map(communeOf);
  const communes = ever.filter((commune) => isMemberOn(commune.membership, today));
  const bySlug = new Map(ever.map((commune) => [commune.slug, commune]));
  const byCode = new Map(ever.map((commune) => [commune.code, { commune, associated: null } as const]));
  const parts = new Map(ever.flatMap((commune) => commune.associated.map((associated) => [associated.code, { commune, associated }] as const)));
  const outlines = outlinesOf(rows, communes);
  const locator = buildLocator(communes, outlines);
  const zones = settleZones(zoneRows, locator.commune, outlines.length > 0);
  const borders = findNeighbours(new Map(outlines.map(({ commune, geometry }) => [commune.code, geometry])));
  const nearest = (point: Point, count: number) => byDistance(communes, point).slice(0, count);

  return {
    metropolis: { ...describe(metropolis), population: communes.reduce((sum, commune) => sum + commune.population, 0) },
    communes,
    membersOn: (day) => ever.filter((commune) => isMemberOn(commune.membership, day)),
    memberships: ever.map(({ membership }) => membership),
    communeBySlug: (slug) => bySlug.get(slug) ?? null,
    communeByCode: (code) => byCode.get(code) ?? parts.get(code) ?? null,
    search: (text) => searchCommunes(communes, text),
    locate: (point) => ({ commune: locator.commune(point), approximate: outlines.length === 0, zones: zones.at(point) }),
    // In the order of the list, which is by name.
    neighbours: ({ code }) => communes.filter((other) => borders.get(code)?.includes(other.code)),
    nearest,
    ...buildMap(metropolis.siren, communes, outlines, rows.find((row) => row.contour_source)?.contour_source ?? "", locator.commune),
    zones: (kind) => zones.all.filter((zone) => zone.kind === kind),
    zonesOf: (commune, kind) => zones.all.filter((zone) => zone.communes.includes(commune.code) && (!kind || zone.kind === kind)),
  };
}

function communeOf(row: CommuneRow): Commune {
  const { longitude, latitude } = row;
  return {
    code: row.code,
    slug: row.slug,
    // The official code writes a straight apostrophe; French typography does not.
    name: row.name.replaceAll("'", "’"),
    liaison: row.liaison as Liaison,
    siren: row.siren,
    population: row.population,
    populationYear: row.population_year,
    areaKm2: row.area_km2,
    point: longitude !== null && latitude !== null ? { longitude, latitude } : null,
    postalCodes: row.postal_codes,
    associated: row.associated,
    membership: { from: row.member_from, exact: row.member_from_exact, until: row.member_until },
  };
}

/** All of them or none: a map official in parts would show holes as facts. */
function outlinesOf(rows: readonly CommuneRow[], communes: readonly Commune[]): Outline[] {
  const geometries = new Map(rows.filter((row) => row.geometry).map((row) => [row.code, row.geometry]));
  const outlines = communes.filter(({ code }) => geometries.has(code)).map((commune) => ({ commune, geometry: geometries.get(commune.code) }));
  return outlines.length === communes.length ? outlines : [];
}

function describe(row: TerritoryRows["metropolis"]) {
  const { siren, name, former_sirens, population_year, geography_year, source } = row;
  return { siren, name, formerSirens: former_sirens, populationYear: population_year, geographyYear: geography_year, source };
}

function byDistance(communes: readonly Commune[], point: Point): Commune[] {
  const measured = communes.filter((commune) => commune.point).map((commune) => ({ commune, metres: distanceMetres(point, commune.point!) }));
  return measured.sort((a, b) => a.metres - b.metres).map(({ commune }) => commune);
}
