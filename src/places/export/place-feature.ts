import { activities, isActivity } from "../vocabulary-activities.ts";
import { allThemes } from "../vocabulary-themes.ts";
import { mednumRecord } from "./mednum-record.ts";
import { groupWords, type ownColumns, precisionWords, stageWords, wheelchairWords } from "./own-words.ts";
import { bookingUrl, type ExportContext, type ExportedPlace, pageOf } from "./exported-place.query.ts";

interface PlaceFeature {
  readonly type: "Feature";
  readonly id: string;
  /** Null where no point is known: the place is not dropped. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] } | null;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
}

/** A place for a map: the fields of the national schema, what else the house knows, and its page. */
export function placeFeature(place: ExportedPlace, context: ExportContext): PlaceFeature {
  const { latitude: _latitude, longitude: _longitude, ...said } = mednumRecord(place, context);
  const { longitude, latitude } = place;
  return {
    type: "Feature",
    id: place.id,
    geometry: longitude === null || latitude === null ? null : { type: "Point", coordinates: [longitude, latitude] },
    properties: { ...said, ...plainFacts(place, context), ...ownFields(place, context) },
  };
}

/**
 * What harvesters of the national schema take in another form, or not at all: a Belgian telephone, an address of the web with a port, an
 * associated commune, a number of a structure overseas.
 */
export function plainFacts(place: ExportedPlace, context: ExportContext): Record<string, string | undefined> {
  const { phone, websites, access_libre_url, address, insee_code, training_labels, other_labels, structure_pivot } = place;
  return {
    ...(structure_pivot ? { pivot: structure_pivot } : {}),
    ...(address ? { adresse: address } : {}),
    code_insee: insee_code,
    telephone: phone ?? undefined,
    site_web: websites.join("|") || undefined,
    prise_rdv: bookingUrl(place, context) ?? undefined,
    fiche_acces_libre: access_libre_url ?? undefined,
    formations_labels: training_labels.join("|") || undefined,
    autres_formations_labels: other_labels.map((label) => label.replaceAll("|", " ")).join("|") || undefined,
  };
}

/** What the national schema has no column for. */
export function ownFields(place: ExportedPlace, context: ExportContext): Partial<Record<(typeof ownColumns)[number], string | number>> {
  const done = place.activities.filter(isActivity).map((code) => activities[code].fr);
  const helped = allThemes(place);
  const meant = helped.filter((theme) => !place.themes.includes(theme));
  return {
    etape: stageWords[place.stage],
    ...(done.length > 0 ? { activites: done.join("|") } : {}),
    // What the services mean besides, and nobody said: whoever reads the file back keeps the two apart.
    ...(helped.length > 0 ? { thematiques: helped.join("|"), thematiques_deduites: meant.join("|") } : {}),
    ...(place.wheelchair ? { fauteuil_roulant: wheelchairWords[place.wheelchair] } : {}),
    ...(place.accessibility_note ? { precisions_acces: place.accessibility_note } : {}),
    ...(place.price_note ? { precisions_tarifs: place.price_note } : {}),
    ...(place.languages.length > 0 ? { langues: place.languages.join("|") } : {}),
    ...(place.capacity ? { capacite: place.capacity } : {}),
    ...(place.desks ? { postes: place.desks } : {}),
    ...(place.target_group ? { groupe_vise: groupWords[place.target_group] } : {}),
    ...(place.longitude === null ? {} : { precision_point: precisionWords[place.location_precision] }),
    url: pageOf(place, context),
  };
}
