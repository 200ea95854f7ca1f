import { type AccessMode, type Public, type Service, services } from "../vocabulary.ts";
import { allThemes, groupCodes, groupOf, themeGroups, themes, themesOfService } from "../vocabulary-themes.ts";
import { communeName, type ExportContext, type ExportedPlace, pageOf } from "./exported-place.query.ts";
import { producerOf, structureId, uri, whereOf } from "./inclusion-structure.ts";

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

/** data·inclusion v1, « Service »: one for each digital service of a place, and one for each group of the other themes that it says. */
export function inclusionServices(place: ExportedPlace, context: ExportContext) {
  const said = [...digitalServices(place), ...otherServices(place)];
  return said.map(({ code, nom, what, type, thematiques }) => ({
    source: producerOf(context),
    structure_id: structureId(place, context),
    id: `${structureId(place, context)}--${code}`,
    nom,
    description: `${what}, à ${place.name} (${communeName(place, context)}). ${place.summary ?? ""}`.trim(),
    date_maj: place.known_on,
    type,
    thematiques,
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

function digitalServices(place: ExportedPlace) {
  const known = place.services.filter((code): code is Service => Object.hasOwn(services, code));
  return known.map((code) => ({ code, nom: services[code].fr, what: services[code].national, type: typeOf(code, place), thematiques: themesOfService[code] }));
}

/** Themes that no digital service of the place means already: told once each. */
function otherServices(place: ExportedPlace) {
  const meant = new Set<string>(allThemes({ themes: [], services: place.services }));
  const others = allThemes(place).filter((theme) => !meant.has(theme));
  return groupCodes.flatMap((code) => {
    const thematiques = others.filter((theme) => groupOf(theme) === code);
    if (thematiques.length === 0) return [];
    const what = thematiques.map((theme) => themes[theme].fr).join(", ");
    return [{ code, nom: themeGroups[code].fr, what: what.slice(0, 1000), type: howOf(place), thematiques }];
  });
}

function typeOf(code: Service, { support_modes }: Pick<ExportedPlace, "support_modes">): string {
  if (code === "equipment_access" || code === "equipment_purchase") return "aide-materielle";
  return howOf({ support_modes });
}

function howOf({ support_modes }: Pick<ExportedPlace, "support_modes">): string {
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
