import { activities, isActivity } from "../vocabulary-activities.ts";
import { allThemes } from "../vocabulary-themes.ts";
import { mednumRecord } from "./mednum-record.ts";
import { type ExportContext, type ExportedPlace, pageOf } from "./exported-place.query.ts";

const stages = { idea: "idée", prefiguration: "préfiguration", opening: "ouverture", rooted: "enracinement", closed: "fermé" } as const;

interface PlaceFeature {
  readonly type: "Feature";
  readonly id: string;
  /** Null where no point is known: the place is not dropped. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] } | null;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A place for a map: the fields of the national schema, what else the house knows, and its page. */
export function placeFeature(place: ExportedPlace, context: ExportContext): PlaceFeature {
  const { latitude: _latitude, longitude: _longitude, ...said } = mednumRecord(place, context);
  const { longitude, latitude } = place;
  return {
    type: "Feature",
    id: place.id,
    geometry: longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties: { ...said, ...ownFields(place, context) },
  };
}

/** What the national schema has no column for. */
export function ownFields(place: ExportedPlace, context: ExportContext): Record<string, string> {
  const done = place.activities.filter(isActivity).map((code) => activities[code].fr);
  const helped = allThemes(place);
  return {
    etape: stages[place.stage],
    ...(done.length > 0 ? { activites: done.join("|") } : {}),
    ...(helped.length > 0 ? { thematiques: helped.join("|") } : {}),
    ...(place.wheelchair ? { fauteuil_roulant: { yes: "oui", limited: "partiel", no: "non" }[place.wheelchair] } : {}),
    url: pageOf(place, context),
  };
}
