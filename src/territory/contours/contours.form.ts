import type { Commune } from "../commune.ts";
import { type Feature, geometryWords, textOf } from "../geojson-file.ts";
import { type Geometry, readGeometry } from "../geometry/geometry.ts";
import { areaKm2, centroid } from "../geometry/measure.ts";
import { distanceMetres } from "../geometry/point.ts";

type ContoursRead = { readonly ok: true; readonly contours: ReadonlyMap<string, Geometry> } | { readonly ok: false; readonly why: string };

/** Further from where a commune is known to be, its outline is another's, or its coordinates are swapped. */
const farMetres = 20_000;

/** Takes the outlines of exactly these communes, each once, each an area in the right part of the world; else says what is wrong. */
export function readContours(features: readonly Feature[], communes: readonly Commune[]): ContoursRead {
  const expected = new Map(communes.map((commune) => [commune.code, commune]));
  const contours = new Map<string, Geometry>();
  for (const [at, feature] of features.entries()) {
    const code = textOf(feature, "code", "insee", "code_insee", "INSEE_COM");
    const name = `${textOf(feature, "nom", "name", "NOM") || `feature ${at + 1}`} (${code || "without code"})`;
    const commune = expected.get(code);
    if (!commune) return { ok: false, why: `${name} is not a commune of this metropolis.` };
    if (contours.has(code)) return { ok: false, why: `${name} is there twice.` };
    const read = readGeometry(feature.geometry);
    if (!read.ok) return { ok: false, why: `The outline of ${name} ${geometryWords[read.problem]}.` };
    if (areaKm2(read.geometry) < 0.001) return { ok: false, why: `The outline of ${name} ${geometryWords.empty}.` };
    if (commune.point && distanceMetres(commune.point, centroid(read.geometry)) > farMetres) {
      return { ok: false, why: `The outline of ${name} lies elsewhere: check that positions are longitude, then latitude.` };
    }
    contours.set(code, read.geometry);
  }
  const missing = communes.filter(({ code }) => !contours.has(code));
  if (missing.length === 0) return { ok: true, contours };
  const names = missing.slice(0, 3).map(({ name, code }) => `${name} (${code})`);
  return { ok: false, why: `${missing.length} of ${communes.length} communes are missing: ${names.join(", ")}${missing.length > 3 ? "…" : ""}.` };
}
