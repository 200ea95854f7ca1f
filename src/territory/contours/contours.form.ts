import type { Commune } from "../commune.ts";
import { type Feature, textOf } from "../geojson-file.ts";
import { type Geometry, type GeometryProblem, readGeometry } from "../geometry/geometry.ts";
import { areaKm2, centroid } from "../geometry/measure.ts";
import { distanceMetres } from "../geometry/point.ts";

/** A feature as its file calls it: by its name and code, else by its number, from 1. */
export interface FeatureName {
  readonly name: string;
  readonly code: string;
  readonly at: number;
}

/** Why a file of contours is refused whole. */
export type ContoursProblem =
  | { readonly problem: "elsewhere" | "twice" | "far"; readonly what: FeatureName }
  | { readonly problem: "outline"; readonly what: FeatureName; readonly geometry: GeometryProblem }
  | { readonly problem: "missing"; readonly missing: readonly Commune[]; readonly of: number };

type ContoursOutcome = { readonly ok: true; readonly contours: ReadonlyMap<string, Geometry> } | ({ readonly ok: false } & ContoursProblem);

/** Further from where a commune is known to be, its outline is another's, or its coordinates are swapped. */
const farMetres = 20_000;

/** Takes the outlines of exactly these communes, each once, each an area in the right part of the world; else says what is wrong. */
export function readContours(features: readonly Feature[], communes: readonly Commune[]): ContoursOutcome {
  const expected = new Map(communes.map((commune) => [commune.code, commune]));
  const contours = new Map<string, Geometry>();
  for (const [at, feature] of features.entries()) {
    const code = textOf(feature, "code", "insee", "code_insee", "INSEE_COM");
    const what: FeatureName = { name: textOf(feature, "nom", "name", "NOM"), code, at: at + 1 };
    const commune = expected.get(code);
    if (!commune) return { ok: false, problem: "elsewhere", what };
    if (contours.has(code)) return { ok: false, problem: "twice", what };
    const read = readGeometry(feature.geometry);
    if (!read.ok) return { ok: false, problem: "outline", what, geometry: read.problem };
    if (areaKm2(read.geometry) < 0.001) return { ok: false, problem: "outline", what, geometry: "empty" };
    if (commune.point && distanceMetres(commune.point, centroid(read.geometry)) > farMetres) return { ok: false, problem: "far", what };
    contours.set(code, read.geometry);
  }
  const missing = communes.filter(({ code }) => !contours.has(code));
  return missing.length === 0 ? { ok: true, contours } : { ok: false, problem: "missing", missing, of: communes.length };
}
