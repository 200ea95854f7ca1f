import type { AssociatedCommune, Commune, Membership } from "./commune.ts";
import type { CommuneHit } from "./commune-search.ts";
import type { Point } from "./geometry/point.ts";
import type { TerritoryMap } from "./map.ts";
import type { Zone } from "./zone.ts";

interface Metropolis {
  readonly siren: string;
  readonly name: string;
  /** Numbers of the legal persons it followed: real data still carry them. */
  readonly formerSirens: readonly string[];
  /** The sum of its communes. */
  readonly population: number;
  readonly populationYear: number;
  readonly geographyYear: number;
  readonly source: string;
}

/** The territory in memory: what other rooms ask of it costs microseconds and no query. Get it by `readTerritory(db)`. */
export interface Territory {
  readonly metropolis: Metropolis;
  /** Members today, by name. */
  readonly communes: readonly Commune[];
  /** Members on a day, `YYYY-MM-DD`: the perimeter is dated. */
  membersOn(day: string): Commune[];
  /** Of every commune that is or was a member. */
  readonly memberships: readonly Membership[];
  /** Also one that has left: its page stays. */
  communeBySlug(slug: string): Commune | null;
  /** Any code that real data carry; an associated commune's gives its commune, and says so. */
  communeByCode(code: string): { readonly commune: Commune; readonly associated: AssociatedCommune | null } | null;
  /** Forgives accents, hyphens, articles and typos; exact on postal codes. Best first. */
  search(text: string): CommuneHit[];
  locate(point: Point): Location;
  /** With contours, those that share a border; without, none: the schematic map does not know. */
  neighbours(commune: Commune): Commune[];
  /** By distance between their middles, nearest first. */
  nearest(point: Point, count: number): Commune[];
  /** Null where neither contours nor centroids are known. */
  readonly map: TerritoryMap | null;
  /** Where a point goes on the map; on the schematic one, inside the cell of its commune (found by nearness when not given). */
  position(point: Point, communeCode?: string): { x: number; y: number } | null;
  /** Of the last year imported of that kind. Empty: none were loaded. */
  zones(kind: string): readonly Zone[];
  zonesOf(commune: Commune, kind?: string): Zone[];
}

interface Location {
  /** Null: outside the metropolis, or nothing is known to tell. */
  readonly commune: Commune | null;
  /** True without contours: the commune whose middle is nearest for its size, which may be wrong near a border. */
  readonly approximate: boolean;
  readonly zones: readonly Zone[];
}
