import { accessModes, fees, mobility, nationalLabels, publics, services, specificCare, supportModes } from "../vocabulary.ts";
import { bookingUrl, communeName, type ExportContext, type ExportedPlace } from "./exported-place.query.ts";
import { forHarvesters, nationalPhone, nationalUrls, nationalWay } from "./national-forms.ts";

/** Columns of the national schema (LaMednum 1.0.2), in its order. */
export const mednumColumns = [
  ...(["id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude", "longitude"] as const),
  ...(["typologie", "telephone", "courriels", "site_web", "horaires", "presentation_resume", "presentation_detail", "source"] as const),
  ...(["itinerance", "structure_parente", "date_maj", "services", "publics_specifiquement_adresses"] as const),
  ...(["prise_en_charge_specifique", "frais_a_charge", "dispositif_programmes_nationaux", "formations_labels"] as const),
  ...(["autres_formations_labels", "modalites_acces", "modalites_accompagnement", "fiche_acces_libre", "prise_rdv"] as const),
] as const;

export type MednumRecord = { readonly [column in (typeof mednumColumns)[number]]?: string | number };

/** The national convention where no SIRET or RNA is known: the field is required. */
const unknownPivot = "00000000000000";

/** A place as the national map harvests it. Only fields that have a value are there. */
export function mednumRecord(place: ExportedPlace, context: ExportContext): MednumRecord {
  const commune = communeName(place, context);
  const { training, other } = labelsOf(place);
  const record: { [column in keyof MednumRecord]: string | number | null } = {
    id: place.id,
    pivot: place.structure_pivot && /^(\d{14}|W[a-zA-Z0-9]{9})$/.test(place.structure_pivot) ? place.structure_pivot : unknownPivot,
    nom: place.name,
    commune,
    code_postal: place.postal_code,
    code_insee: place.commune_code,
    // Where a source only gave the commune, that is all the address there is; the field is required.
    adresse: nationalWay(place.address) || commune,
    complement_adresse: place.address_extra,
    latitude: place.latitude,
    longitude: place.longitude,
    typologie: several(place.typologies),
    telephone: nationalPhone(place.phone),
    courriels: several(place.emails),
    site_web: several(nationalUrls(place.websites)),
    horaires: place.hours,
    presentation_resume: place.summary,
    presentation_detail: place.description,
    source: place.source,
    itinerance: several(nationalLabels(mobility, place.mobility)),
    structure_parente: place.structure_name,
    date_maj: place.known_on,
    services: several(nationalLabels(services, place.services)),
    publics_specifiquement_adresses: several(nationalLabels(publics, place.publics)),
    prise_en_charge_specifique: several(nationalLabels(specificCare, place.specific_care)),
    frais_a_charge: several(nationalLabels(fees, place.fees)),
    dispositif_programmes_nationaux: several(place.programmes),
    formations_labels: several(training),
    autres_formations_labels: several(other),
    modalites_acces: several(nationalLabels(accessModes, place.access_modes)),
    modalites_accompagnement: several(nationalLabels(supportModes, place.support_modes)),
    fiche_acces_libre: forHarvesters(place.access_libre_url),
    prise_rdv: forHarvesters(bookingUrl(place, context)),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ""));
}

function several(values: readonly string[]): string | null {
  return values.length > 0 ? values.join("|") : null;
}

/** The schema writes "Étapes numériques(La Poste)" and the ANCT library "Étapes numériques (La Poste)": both accept it as another label. */
function labelsOf({ training_labels, other_labels }: ExportedPlace) {
  const disputed = training_labels.filter((label) => label.startsWith("Étapes numériques"));
  return {
    training: training_labels.filter((label) => !disputed.includes(label)),
    other: [...other_labels.map((label) => label.replaceAll("|", " ")), ...disputed],
  };
}
