import { type AccessMode, type Public, type Service, services } from "../vocabulary.ts";
import { communeName, type ExportContext, type ExportedPlace, pageOf } from "./exported-place.query.ts";
import { producer, structureId, uri, whereOf } from "./inclusion-structure.ts";

const fundamentals = "numerique--maitriser-les-fondamentaux-du-numerique";

const themes: Readonly<Record<Service, readonly string[]>> = {
  administrative: ["difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives", "numerique--acceder-a-des-services-en-ligne"],
  everyday_tools: [fundamentals],
  employment: [fundamentals, "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi"],
  safe_use: [fundamentals],
  parenting: [fundamentals, "famille--soutien-a-la-parentalite-et-a-leducation"],
  creation: [fundamentals],
  understanding: [fundamentals],
  equipment_access: ["numerique--acceder-a-une-connexion-internet"],
  equipment_purchase: ["numerique--acquerir-un-equipement"],
};

const audiences: Readonly<Record<Public, string>> = {
  young_people: "jeunes",
  students: "etudiants",
  families: "familles",
  seniors: "seniors",
  women: "femmes",
};

const ways: Readonly<Partial<Record<AccessMode, string>>> = {
  walk_in: "se-presenter",
  phone: "telephoner",
  mail: "envoyer-un-courriel",
  book_online: "utiliser-lien-mobilisation",
  referral: "envoyer-un-courriel",
};

/** data·inclusion v1, « Service »: one for each digital service of a place. */
export function inclusionServices(place: ExportedPlace, context: ExportContext) {
  const known = place.services.filter((code): code is Service => Object.hasOwn(services, code));
  return known.map((code) => ({
    source: producer,
    structure_id: structureId(place),
    id: `${structureId(place)}--${code}`,
    nom: services[code].fr,
    description: `${services[code].national}, à ${place.name} (${communeName(place, context)}). ${place.summary ?? ""}`.trim(),
    date_maj: place.known_on,
    type: typeOf(code, place),
    thematiques: themes[code],
    publics: audienceOf(place),
    frais: feesOf(place),
    frais_precisions: place.price_note,
    ...whereOf(place, context),
    telephone: place.phone,
    courriel: place.emails[0] ?? null,
    horaires_accueil: place.hours,
    modes_accueil: place.support_modes.includes("remote") ? ["en-presentiel", "a-distance"] : ["en-presentiel"],
    modes_mobilisation: mobilisation(place),
    mobilisable_par: place.access_modes.includes("referral") ? ["usagers", "professionnels"] : ["usagers"],
    lien_mobilisation: uri(place.booking_url),
    lien_source: pageOf(place, context),
  }));
}

function typeOf(code: Service, { support_modes }: ExportedPlace): string {
  if (code === "equipment_access" || code === "equipment_purchase") return "aide-materielle";
  if (support_modes.includes("one_to_one")) return "accompagnement";
  return support_modes.includes("workshop") ? "atelier" : "information";
}

/** "Everyone" is said alone. */
function audienceOf({ publics }: ExportedPlace): string[] {
  const said = publics.flatMap((code) => audiences[code as Public] ?? []);
  return said.length > 0 ? said : ["tous-publics"];
}

function feesOf({ fees }: ExportedPlace): "gratuit" | "payant" | null {
  if (fees.includes("free") || fees.includes("free_conditions")) return "gratuit";
  return fees.includes("paying") ? "payant" : null;
}

function mobilisation({ access_modes }: ExportedPlace): string[] | null {
  const said = new Set(access_modes.flatMap((code) => ways[code as AccessMode] ?? []));
  return said.size > 0 ? [...said] : null;
}
