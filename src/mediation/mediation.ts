import { keysOf } from "#platform/keys-of.ts";
import { type ThemeGroup, themeGroups } from "#places";
import { can, may, type Reach, reachOf, scopesOf, type Visitor } from "#platform/web/visitor.ts";

export const notePower = "mediation.note";
export const readPower = "mediation.read";

/** Gates: who notes acts at a place; who reads its figures. */
export const noter = may(notePower);
export const reader = may(readPower);

export const mayNote = (someone: Visitor | null, placeId: string): boolean => can(someone, notePower, { place: placeId });
export const mayRead = (someone: Visitor | null, placeId: string, commune: string): boolean => can(someone, readPower, { place: placeId, commune });

/** Places where this person notes acts. */
export const placesOf = (someone: Visitor): string[] => scopesOf(someone, notePower).flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));

/** Whose figures this person reads besides those of their own places: of communes, or of all. */
export const readsOf = (someone: Visitor): Reach => reachOf(someone, readPower);

export const needs = keysOf(themeGroups);
export const ages = ["under_18", "18_25", "26_64", "65_more", "unknown"] as const;
export const companies = ["alone", "with_somebody", "group"] as const;
export const outcomes = ["done", "oriented", "again"] as const;
export const orientations = ["town_hall", "benefits", "work", "health", "housing", "social", "association", "adviser", "other"] as const;
export const lengths = [10, 20, 30, 45, 60, 90, 120] as const;

/** Days back on which an act can still be noted. */
export const daysBack = 7;

type Age = (typeof ages)[number];
type Company = (typeof companies)[number];
type Outcome = (typeof outcomes)[number];
type Orientation = (typeof orientations)[number];

export interface ActFacts {
  readonly day: string;
  readonly need: ThemeGroup;
  readonly minutes: number;
  readonly age: Age;
  readonly company: Company;
  readonly outcome: Outcome;
  readonly oriented: Orientation | null;
}
