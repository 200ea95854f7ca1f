import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";

/** One term of each list of the national schema, as it stands after "n’est pas", "is not" and "is geen". */
const lists = {
  services: { fr: "un service", en: "a service", nl: "dienst" },
  publics: { fr: "un public", en: "an audience", nl: "doelgroep" },
  specificCare: { fr: "une prise en charge", en: "an adapted welcome", nl: "aangepast onthaal" },
  fees: { fr: "un tarif", en: "a fee", nl: "tarief" },
  accessModes: { fr: "une modalité d’accès", en: "a way to come", nl: "toegangswijze" },
  supportModes: { fr: "une modalité d’accompagnement", en: "a kind of support", nl: "soort begeleiding" },
  mobility: { fr: "une itinérance", en: "a kind of mobility", nl: "soort mobiliteit" },
  typologies: { fr: "une typologie", en: "a kind of structure", nl: "soort structuur" },
  programmes: { fr: "un dispositif", en: "a programme", nl: "programma" },
  activities: { fr: "une activité", en: "an activity", nl: "activiteit" },
  themes: { fr: "une thématique", en: "a theme", nl: "thema" },
  trainingLabels: { fr: "une formation ou un label", en: "a training or a label", nl: "opleiding of label" },
} satisfies Record<string, Translated>;

export type TermList = keyof typeof lists;

const openStreetMap = "Mo-Fr 09:00-12:00,14:00-18:00";
const oneDay = "09:00 - 12:00 / 13:30 - 17:00";
const inBrackets = (insee: string) => (insee ? ` (${insee})` : "");

const inFrench = (text: string) => `«\u00a0${text}\u00a0»`;

/**
 * Every sentence about a line, by the code of its note and with the note's values, in their order. Reports keep codes and values for
 * twelve months (places.import_run): a sentence may be written better any day; a code that goes or takes other values would be misread.
 */
const fr = {
  // What refuses a line.
  required: () => "La valeur manque.",
  structure_unknown: (id: string) => `La structure ${inFrench(id)} n’est pas connue de cette source\u00a0: importez d’abord les structures.`,
  date_missing: () => "La date manque.",
  commune_missing: () => "La commune manque.",
  columns: (cells: number, expected: number) => `La ligne a ${cells} colonnes au lieu de ${expected}.`,
  feature: () => "L’élément n’a pas de propriétés.",
  geometry: () => "La géométrie n’est pas un point.",
  repeated: (id: string, line: number) => `C’est déjà le lieu de la ligne ${line}\u00a0: même identifiant, ${id}.`,
  encoding: () => "Un caractère est illisible\u00a0: le fichier a été mal converti.",
  control_character: () => "Le texte contient un caractère de commande invisible.",
  too_short: (least: number) => `Le texte est trop court\u00a0: ${least} lettres au moins.`,
  too_long: (length: number, most: number) => `Le texte a ${length} signes, ${most} au plus.`,
  name_length: (name: string, length: number) => `Le nom ${inFrench(name)} a ${length} signes\u00a0: il en faut de 2 à 200.`,
  too_many: (count: number) => `Il y a ${count} valeurs, 20 au plus.`,
  date: (text: string) => `${inFrench(text)} n’est pas une date, comme 2026-11-24 ou 24/11/2026.`,
  date_in_future: (text: string) => `${inFrench(text)} est dans le futur.`,
  date_too_old: (text: string) => `${inFrench(text)} est trop ancien pour être une date de mise à jour.`,
  postal_code: (text: string) => `${inFrench(text)} n’est pas un code postal.`,
  insee_code: (text: string) => `${inFrench(text)} n’est pas un code de commune.`,
  outside: (name: string, metropolis: string, insee: string) => `${inFrench(name)}${inBrackets(insee)} n’est pas une commune de ${inFrench(metropolis)}.`,
  half_point: () => "Il faut la longitude et la latitude, ou aucune des deux.",
  number: () => "La longitude et la latitude s’écrivent en degrés décimaux.",
  far_point: (km: number, commune: string) => `Le point est à ${km} km de ${commune}\u00a0: la commune ou le point est faux.`,
  term: (label: string, list: TermList) => `${inFrench(label)} n’est pas ${lists[list].fr} ${list === "activities" ? "de l’annuaire" : "du schéma national"}.`,
  hours: (text: string) => `${inFrench(text)} n’est pas un horaire au format OpenStreetMap, par exemple ${inFrench(openStreetMap)}.`,
  day_hours: (text: string) => `${inFrench(text)} n’est pas un horaire de la forme ${inFrench(oneDay)}.`,
  phone: (text: string) => `${inFrench(text)} n’est pas un numéro de téléphone complet, de France ou de Belgique.`,
  email: (text: string) => `${inFrench(text)} n’est pas une adresse de courriel.`,
  url: (text: string) => `${inFrench(text)} n’est pas une adresse web (http ou https).`,
  pivot: (text: string) => `${inFrench(text)} n’est ni un SIRET (14 chiffres), ni un RNA (W et 9 signes), ni un RIDET.`,
  pivot_key: (text: string) => `${inFrench(text)} n’est pas un SIRET\u00a0: sa clé de contrôle est fausse. La structure reste à dire.`,
  // What lets it in.
  commune_name: (insee: string, commune: string, typed: string) =>
    `Le code ${insee} est celui de ${commune}, pas de ${inFrench(typed)}\u00a0: le code a été suivi.`,
  commune_by_point: (commune: string) => `La commune n’est pas dite\u00a0: ${commune} d’après le point.`,
  postal_code_missing: (postal: string, commune: string) => `Le code postal manque\u00a0: ${postal}, celui de ${commune}, a été pris.`,
  postal_code_unusual: (postal: string, commune: string) => `${postal} n’est pas un code postal habituel de ${commune}\u00a0: gardé tel quel.`,
  zero_point: () => "Le point 0, 0 est au large de l’Afrique\u00a0: le lieu est gardé sans point.",
  swapped_point: () => "La latitude et la longitude étaient inversées\u00a0: elles ont été remises à l’endroit.",
  point_outside_commune: (km: number, commune: string) => `Le point est à ${km.toFixed(1)} km du milieu de ${commune}\u00a0: gardé tel quel.`,
  term_corrected: (label: string) => `${inFrench(label)} a été lu comme le terme national qui s’écrit presque ainsi.`,
  hours_rewritten: (text: string, tidy: string) => `${inFrench(text)} a été réécrit ${inFrench(tidy)}.`,
  url_completed: (text: string, complete: string) => `${inFrench(text)} a été complété en ${inFrench(complete)}.`,
  phone_first: (text: string, first: string) => `${inFrench(text)} dit plusieurs numéros\u00a0: ${first} a été gardé.`,
  hours_proposed: (text: string, hours: string) => `${inFrench(text)} a été lu ${inFrench(hours)}\u00a0: à confirmer.`,
  hours_partly: (text: string, hours: string, left: string) =>
    `${inFrench(text)} est gardé tel quel, car ${inFrench(left)} n’est pas compris. Proposition à confirmer\u00a0: ${inFrench(hours)}.`,
  hours_sentence: (text: string) => `${inFrench(text)} est gardé tel quel\u00a0: les horaires restent à saisir.`,
  projected: (projection: string) => `Les coordonnées sont en ${projection}\u00a0: elles ont été converties en degrés.`,
  rounded: (text: string) => `${inFrench(text)} est un nombre que le tableur a arrondi\u00a0: les chiffres qui manquent sont perdus.`,
  word: (text: string) => `${inFrench(text)} n’est pas un mot que l’annuaire connaît ici.`,
  kind_unknown: (text: string) => `${inFrench(text)} n’a pas d’équivalent\u00a0: gardé comme tiers-lieu.`,
};

export type NoteTexts = typeof fr;
export type NoteCode = keyof NoteTexts;

const inEnglish = (text: string) => `“${text}”`;

const en: NoteTexts = {
  required: () => "The value is missing.",
  structure_unknown: (id) => `The structure ${inEnglish(id)} is not known of this source: bring in the structures first.`,
  date_missing: () => "The date is missing.",
  commune_missing: () => "The commune is missing.",
  columns: (cells, expected) => `Columns in this line: ${cells} instead of ${expected}.`,
  feature: () => "The element has no properties.",
  geometry: () => "The geometry is not a point.",
  repeated: (id, line) => `This is the place of line ${line} already: same identifier, ${id}.`,
  encoding: () => "A character cannot be read: the file was badly converted.",
  control_character: () => "The text contains an invisible control character.",
  too_short: (least) => `The text is too short: at least ${least} letters.`,
  too_long: (length, most) => `The text has ${length} characters, ${most} at most.`,
  name_length: (name, length) => `The name ${inEnglish(name)} must have 2 to 200 characters; it has ${length}.`,
  too_many: (count) => `There are ${count} values, 20 at most.`,
  date: (text) => `${inEnglish(text)} is not a date, like 2026-11-24 or 24/11/2026.`,
  date_in_future: (text) => `${inEnglish(text)} is in the future.`,
  date_too_old: (text) => `${inEnglish(text)} is too old to be the date of an update.`,
  postal_code: (text) => `${inEnglish(text)} is not a postal code.`,
  insee_code: (text) => `${inEnglish(text)} is not the code of a commune.`,
  outside: (name, metropolis, insee) => `${inEnglish(name)}${inBrackets(insee)} is not a commune of ${metropolis}.`,
  half_point: () => "Give the longitude and the latitude, or neither.",
  number: () => "Longitude and latitude are written in decimal degrees.",
  far_point: (km, commune) => `The point is ${km} km from ${commune}: the commune or the point is wrong.`,
  term: (label, list) => `${inEnglish(label)} is not ${lists[list].en} of the ${list === "activities" ? "directory" : "national schema"}.`,
  hours: (text) => `${inEnglish(text)} does not say hours in the OpenStreetMap format, for example ${inEnglish(openStreetMap)}.`,
  day_hours: (text) => `${inEnglish(text)} does not say hours in the form ${inEnglish(oneDay)}.`,
  phone: (text) => `${inEnglish(text)} is not a complete telephone number of France or Belgium.`,
  email: (text) => `${inEnglish(text)} is not an e-mail address.`,
  url: (text) => `${inEnglish(text)} is not a web address (http or https).`,
  pivot: (text) => `${inEnglish(text)} is neither a SIRET (14 figures), nor an RNA (W and 9 characters), nor a RIDET.`,
  pivot_key: (text) => `${inEnglish(text)} is no SIRET: its control key is wrong. The structure remains to be said.`,
  commune_name: (insee, commune, typed) => `The code ${insee} is that of ${commune}, not of ${inEnglish(typed)}: the code was followed.`,
  commune_by_point: (commune) => `The commune is not said: ${commune}, judging by the point.`,
  postal_code_missing: (postal, commune) => `The postal code is missing: ${postal}, that of ${commune}, was taken.`,
  postal_code_unusual: (postal, commune) => `${postal} is not a usual postal code of ${commune}: kept as it is.`,
  zero_point: () => "The point 0, 0 is off the coast of Africa: the place is kept without a point.",
  swapped_point: () => "Latitude and longitude were the wrong way round: they have been put right.",
  point_outside_commune: (km, commune) => `The point is ${km.toFixed(1)} km from the middle of ${commune}: kept as it is.`,
  term_corrected: (label) => `${inEnglish(label)} was read as the national term that is written almost like it.`,
  hours_rewritten: (text, tidy) => `${inEnglish(text)} was rewritten as ${inEnglish(tidy)}.`,
  url_completed: (text, complete) => `${inEnglish(text)} was completed as ${inEnglish(complete)}.`,
  phone_first: (text, first) => `${inEnglish(text)} tells several numbers: ${first} was kept.`,
  hours_proposed: (text, hours) => `${inEnglish(text)} was read as ${inEnglish(hours)}: to be confirmed.`,
  hours_partly: (text, hours, left) =>
    `${inEnglish(text)} is kept as it is, for ${inEnglish(left)} is not understood. Proposal to be confirmed: ${inEnglish(hours)}.`,
  hours_sentence: (text) => `${inEnglish(text)} is kept as it is: the hours remain to be entered.`,
  projected: (projection) => `The coordinates are in ${projection}: they were converted to degrees.`,
  rounded: (text) => `${inEnglish(text)} is a number that the spreadsheet rounded: its missing figures are lost.`,
  word: (text) => `${inEnglish(text)} is no word that the directory knows here.`,
  kind_unknown: (text) => `${inEnglish(text)} has no equivalent: kept as a third place.`,
};

const inDutch = (text: string) => `“${text}”`;

const nl: NoteTexts = {
  required: () => "De waarde ontbreekt.",
  structure_unknown: (id) => `De organisatie ${inDutch(id)} is van deze bron niet bekend: breng eerst de organisaties in.`,
  date_missing: () => "De datum ontbreekt.",
  commune_missing: () => "De gemeente ontbreekt.",
  columns: (cells, expected) => `Kolommen op deze regel: ${cells} in plaats van ${expected}.`,
  feature: () => "Het element heeft geen eigenschappen.",
  geometry: () => "De geometrie is geen punt.",
  repeated: (id, line) => `Dit is al de plek van regel ${line}: hetzelfde nummer, ${id}.`,
  encoding: () => "Een teken is onleesbaar: het bestand is slecht omgezet.",
  control_character: () => "De tekst bevat een onzichtbaar stuurteken.",
  too_short: (least) => `De tekst is te kort: minstens ${least} letters.`,
  too_long: (length, most) => `De tekst telt ${length} tekens, hoogstens ${most} zijn toegestaan.`,
  name_length: (name, length) => `De naam ${inDutch(name)} moet 2 tot 200 tekens tellen; hij telt er ${length}.`,
  too_many: (count) => `Er zijn ${count} waarden, hoogstens 20 zijn toegestaan.`,
  date: (text) => `${inDutch(text)} is geen datum, zoals 2026-11-24 of 24/11/2026.`,
  date_in_future: (text) => `${inDutch(text)} ligt in de toekomst.`,
  date_too_old: (text) => `${inDutch(text)} is te oud om de datum van een bijwerking te zijn.`,
  postal_code: (text) => `${inDutch(text)} is geen postcode.`,
  insee_code: (text) => `${inDutch(text)} is geen code van een gemeente.`,
  outside: (name, metropolis, insee) => `${inDutch(name)}${inBrackets(insee)} is geen gemeente van ${metropolis}.`,
  half_point: () => "Geef de lengte- en de breedtegraad, of geen van beide.",
  number: () => "De lengte- en de breedtegraad worden in decimale graden geschreven.",
  far_point: (km, commune) => `Het punt ligt op ${km} km van ${commune}: de gemeente of het punt is fout.`,
  term: (label, list) => `${inDutch(label)} is geen ${lists[list].nl} uit ${list === "activities" ? "de gids" : "het nationale schema"}.`,
  hours: (text) => `${inDutch(text)} zegt geen openingsuren in het OpenStreetMap-formaat, bijvoorbeeld ${inDutch(openStreetMap)}.`,
  day_hours: (text) => `${inDutch(text)} zegt geen openingsuren van de vorm ${inDutch(oneDay)}.`,
  phone: (text) => `${inDutch(text)} is geen volledig telefoonnummer van Frankrijk of België.`,
  email: (text) => `${inDutch(text)} is geen e-mailadres.`,
  url: (text) => `${inDutch(text)} is geen webadres (http of https).`,
  pivot: (text) => `${inDutch(text)} is geen SIRET (14 cijfers), geen RNA (W en 9 tekens) en geen RIDET.`,
  pivot_key: (text) => `${inDutch(text)} is geen SIRET: het controlecijfer klopt niet. De organisatie moet nog gezegd worden.`,
  commune_name: (insee, commune, typed) => `De code ${insee} is die van ${commune}, niet van ${inDutch(typed)}: de code is gevolgd.`,
  commune_by_point: (commune) => `De gemeente is niet vermeld: ${commune}, volgens het punt.`,
  postal_code_missing: (postal, commune) => `De postcode ontbreekt: ${postal}, die van ${commune}, is genomen.`,
  postal_code_unusual: (postal, commune) => `${postal} is geen gebruikelijke postcode van ${commune}: zo bewaard.`,
  zero_point: () => "Het punt 0, 0 ligt voor de kust van Afrika: de plek is zonder punt bewaard.",
  swapped_point: () => "De breedte- en de lengtegraad waren omgewisseld: ze zijn rechtgezet.",
  point_outside_commune: (km, commune) =>
    `Het punt ligt op ${formatNumber(km, "nl", { minimumFractionDigits: 1 })} km van het midden van ${commune}: zo bewaard.`,
  term_corrected: (label) => `${inDutch(label)} is gelezen als de nationale term die bijna zo geschreven wordt.`,
  hours_rewritten: (text, tidy) => `${inDutch(text)} is herschreven als ${inDutch(tidy)}.`,
  url_completed: (text, complete) => `${inDutch(text)} is aangevuld tot ${inDutch(complete)}.`,
  phone_first: (text, first) => `${inDutch(text)} vermeldt meer nummers: ${first} is bewaard.`,
  hours_proposed: (text, hours) => `${inDutch(text)} is gelezen als ${inDutch(hours)}: te bevestigen.`,
  hours_partly: (text, hours, left) => `${inDutch(text)} is zo bewaard, want ${inDutch(left)} is niet begrepen. Voorstel om te bevestigen: ${inDutch(hours)}.`,
  hours_sentence: (text) => `${inDutch(text)} is zo bewaard: de uren moeten nog ingevuld worden.`,
  projected: (projection) => `De coördinaten zijn in ${projection}: ze zijn omgerekend naar graden.`,
  rounded: (text) => `${inDutch(text)} is een getal dat het rekenblad heeft afgerond: de ontbrekende cijfers zijn verloren.`,
  word: (text) => `${inDutch(text)} is geen woord dat de gids hier kent.`,
  kind_unknown: (text) => `${inDutch(text)} heeft geen tegenhanger: bewaard als tiers-lieu.`,
};

export const noteTexts: Record<Locale, NoteTexts> = { fr, en, nl };
