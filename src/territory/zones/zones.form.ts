import { fold } from "#engines/similarity/fold.ts";
import { type Feature, textOf } from "../geojson-file.ts";
import { geometryWords } from "../geojson-file.texts.ts";
import { type Geometry, readGeometry } from "../geometry/geometry.ts";
import { areaKm2 } from "../geometry/measure.ts";
import { communesUnder } from "../settle-zones.ts";
import type { Territory } from "../territory.ts";

export interface NewZone {
  readonly code: string;
  readonly name: string;
  readonly geometry: Geometry;
  /** Codes of communes as the publisher lists them; empty when it does not. */
  readonly communes: readonly string[];
  /** Inhabitants, when the file says so. */
  readonly population?: number | null;
}

type ZonesOutcome = { readonly ok: true; readonly zones: readonly NewZone[]; readonly read: number } | { readonly ok: false; readonly why: string };

/**
 * Takes the areas of a file that lie in the metropolis, even in part: the national file holds all of France. One wrong feature refuses the
 * file, a commune among them too: whoever takes the file of the communes for that of the neighbourhoods would make everybody a resident of one.
 */
export function readZones(features: readonly Feature[], territory: Territory): ZonesOutcome {
  const zones = new Map<string, NewZone>();
  const codes = new Set<string>();
  for (const [at, feature] of features.entries()) {
    const code = textOf(feature, "code_qp", "code");
    const name = textOf(feature, "lib_qp", "nom_qp", "nom", "name");
    if (!code || !name) return { ok: false, why: `Feature ${at + 1} has no ${code ? "name (lib_qp or nom)" : "code (code_qp or code)"}.` };
    if (code.length > 40 || name.length > 200) return { ok: false, why: `Feature ${at + 1} has a code or a name that is too long.` };
    if (codes.has(code)) return { ok: false, why: `The area ${code} is there twice.` };
    codes.add(code);
    const read = readGeometry(feature.geometry);
    if (!read.ok) return { ok: false, why: `The outline of ${name} (${code}) ${geometryWords.en[read.problem]}.` };
    if (areaKm2(read.geometry) === 0) return { ok: false, why: `The outline of ${name} (${code}) ${geometryWords.en.empty}.` };
    if (isCommune(code, name, read.geometry, territory)) return { ok: false, why: `${name} (${code}) is a commune, not an area within or across communes.` };
    const communes = declaredCommunes(feature, territory);
    const population = readPopulation(feature);
    if (population === undefined) return { ok: false, why: `The population of ${name} (${code}) is not a whole number of inhabitants.` };
    const under = communes.length > 0 ? communes : communesUnder(read.geometry, (point) => territory.locate(point).commune);
    if (under.length > 0) zones.set(code, { code, name, geometry: read.geometry, communes, population });
  }
  if (zones.size === 0) return { ok: false, why: `None of the ${features.length} areas of the file lies in ${territory.metropolis.name}.` };
  return { ok: true, zones: [...zones.values()], read: features.length };
}

/** By the official code, an associated commune's too; or by the name, drawn at least half as large as that commune: some areas are called after theirs. */
function isCommune(code: string, name: string, geometry: Geometry, territory: Territory): boolean {
  if (territory.communeByCode(code)) return true;
  const wanted = fold(name);
  const named = territory.communes.find((commune) => fold(commune.name) === wanted);
  return named?.areaKm2 != null && areaKm2(geometry) >= named.areaKm2 / 2;
}

/** Null: the file says nothing of it. Undefined: not a number of inhabitants. */
function readPopulation(feature: Feature): number | null | undefined {
  const said = textOf(feature, "population", "pop_mun");
  if (said === "") return null;
  return /^\d{1,7}$/.test(said) ? Number(said) : undefined;
}

/** "59350, 59512", one code a property, or nothing: files differ. An associated commune's code stands for its commune's. */
function declaredCommunes(feature: Feature, territory: Territory): string[] {
  const listed = textOf(feature, "insee_com", "code_insee", "codes_communes").match(/\b\d[\dAB]\d{3}\b/g) ?? [];
  return [...new Set(listed.flatMap((code) => territory.communeByCode(code)?.commune.code ?? []))];
}
