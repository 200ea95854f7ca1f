import { communeName, type ExportContext, type ExportedPlace, pageOf } from "./exported-place.query.ts";
import { networksOf } from "./inclusion-networks.ts";

/** Who publishes, in identifiers of data·inclusion: this house, by the number of its inter-municipal body, and not all that run the same software. */
export const producerOf = ({ territory }: Pick<ExportContext, "territory">): string => `beffroi-${territory.metropolis.siren}`;

export function structureId({ id }: Pick<ExportedPlace, "id">, context: Pick<ExportContext, "territory">): string {
  return `${producerOf(context)}--${id}`;
}

/** data·inclusion v1, « Structure ». */
export function inclusionStructure(place: ExportedPlace, context: ExportContext) {
  return {
    source: producerOf(context),
    id: structureId(place, context),
    nom: inclusionName(place.name, communeName(place, context)),
    date_maj: place.known_on,
    siret: siretOf(place),
    description: descriptionOf(place),
    ...whereOf(place, context),
    telephone: place.phone,
    courriel: place.emails[0] ?? null,
    site_web: uri(place.websites[0] ?? null),
    horaires_accueil: place.hours,
    accessibilite_lieu: uri(place.access_libre_url),
    reseaux_porteurs: networksOf(place),
    lien_source: pageOf(place, context),
  };
}

export function whereOf(place: ExportedPlace, context: ExportContext) {
  return {
    adresse: place.address || null,
    complement_adresse: place.address_extra,
    commune: communeName(place, context),
    code_postal: place.postal_code,
    code_insee: place.commune_code,
    longitude: place.longitude,
    latitude: place.latitude,
  };
}

/** 3 to 150 signs, no full stop at the end. */
function inclusionName(name: string, commune: string): string {
  const whole = name.length < 3 ? `${name} ${commune}` : name;
  return whole.slice(0, 150).replace(/[.\s]+$/, "");
}

/** The standard wants an URI: letters with accents percent-encoded. */
export function uri(address: string | null): string | null {
  const href = address === null ? null : (URL.parse(address)?.href ?? null);
  return href !== null && href.length <= 2083 && !/["<>\\^`{|}\s]/.test(href) ? href : null;
}

function siretOf({ structure_pivot }: ExportedPlace): string | null {
  return structure_pivot && /^\d{14}$/.test(structure_pivot) ? structure_pivot : null;
}

function descriptionOf({ description, summary }: ExportedPlace): string | null {
  const text = description ?? summary;
  return text !== null && text.length >= 5 ? text.slice(0, 10_000) : null;
}
