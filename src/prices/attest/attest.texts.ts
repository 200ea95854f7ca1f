import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line =
  | "title"
  | "lead"
  | "search"
  | "words"
  | "empty"
  | "emptyNext"
  | "remove"
  | "attest"
  | "attestLead"
  | "attestNow"
  | "email"
  | "emailHint"
  | "place"
  | "group"
  | "until"
  | "untilHint";
type Sentence = (said: string) => string;

type AttestTexts = Readonly<Record<Line, string>> & {
  readonly count: Plurals;
  readonly over: Sentence;
  readonly untilDay: Sentence;
  readonly done: Readonly<Record<"attestee" | "retiree", string>>;
  readonly problems: Readonly<Record<"email" | "unknown" | "place" | "group" | "until" | "length" | "notStructure" | "gone", string>>;
};

const fr: AttestTexts = {
  title: "Attestations",
  lead: "Vous avez vu le justificatif\u00a0: dites jusqu’à quand il vaut. Le papier n’est ni copié ni gardé.",
  search: "Chercher",
  words: "Nom ou lieu",
  empty: "Aucune attestation",
  emptyNext: "Qui appartient à un groupe à tarif réduit le montre une fois au lieu, puis paie ce prix sans le redire.",
  remove: "Retirer",
  attest: "Attester pour quelqu’un ou pour une structure",
  attestLead:
    "Une adhésion vaut dans ce lieu\u202f; les autres attestations valent dans tous les lieux. Ce qui est réservé au nom d’une structure suit les groupes de la structure.",
  attestNow: "Attester",
  email: "Pour qui",
  emailHint: "L’adresse de courriel avec laquelle la personne se connecte, ou le numéro SIRET ou RNA de la structure.",
  place: "Lieu",
  group: "La personne ou la structure fait partie des",
  until: "Jusqu’au",
  untilHint: "Ce jour compris, dans deux ans au plus.",
  count: { one: "# attestation", other: "# attestations" },
  over: (day) => `finie le ${day}`,
  untilDay: (day) => `jusqu’au ${day}`,
  done: { attestee: "L’attestation est enregistrée.", retiree: "L’attestation est retirée." },
  problems: {
    email: "Écrivez une adresse de courriel complète, ou un numéro SIRET ou RNA",
    unknown: "Aucun compte ni aucune structure de l’annuaire ne correspond",
    place: "Choisissez un lieu",
    group: "Choisissez un groupe",
    until: "Écrivez un jour qui existe",
    length: "Choisissez un jour qui vient, dans deux ans au plus",
    notStructure: "Une structure est adhérente, association ou entreprise",
    gone: "Cette attestation a déjà été retirée.",
  },
};

const en: AttestTexts = {
  title: "Attestations",
  lead: "You have seen the proof: say until when it is good. The paper is neither copied nor kept.",
  search: "Search",
  words: "Name or place",
  empty: "No attestation",
  emptyNext: "Whoever belongs to a group that pays less shows it once to the place, and then pays that price without saying it again.",
  remove: "Withdraw",
  attest: "Attest for somebody or for a structure",
  attestLead:
    "A membership counts at this place; other attestations count at every place. What is booked in the name of a structure follows the groups of the structure.",
  attestNow: "Attest",
  email: "For whom",
  emailHint: "The mail address with which the person signs in, or the SIRET or RNA number of the structure.",
  place: "Place",
  group: "They belong to",
  until: "Until",
  untilHint: "That day included, within two years.",
  count: { one: "# attestation", other: "# attestations" },
  over: (day) => `ended on ${day}`,
  untilDay: (day) => `until ${day}`,
  done: { attestee: "The attestation is saved.", retiree: "The attestation is withdrawn." },
  problems: {
    email: "Write a whole mail address, or a SIRET or RNA number",
    unknown: "No account and no structure of the directory answers to it",
    place: "Choose a place",
    group: "Choose a group",
    until: "Write a day that exists",
    length: "Choose a day to come, within two years",
    notStructure: "A structure is a member, an association or a company",
    gone: "This attestation was withdrawn already.",
  },
};

const nl: AttestTexts = {
  title: "Attesten",
  lead: "U hebt het bewijs gezien: zeg tot wanneer het geldt. Het papier wordt niet gekopieerd en niet bewaard.",
  search: "Zoeken",
  words: "Naam of plek",
  empty: "Geen attest",
  emptyNext: "Wie tot een groep met een lager tarief behoort, toont dat eenmaal aan de plek, en betaalt dan die prijs zonder het te herhalen.",
  remove: "Intrekken",
  attest: "Attesteren voor iemand of voor een structuur",
  attestLead:
    "Een lidmaatschap geldt op deze plek; andere attesten gelden op elke plek. Wat in naam van een structuur gereserveerd wordt, volgt de groepen van de structuur.",
  attestNow: "Attesteren",
  email: "Voor wie",
  emailHint: "Het e-mailadres waarmee de persoon zich aanmeldt, of het SIRET- of RNA-nummer van de structuur.",
  place: "Plek",
  group: "De persoon behoort tot",
  until: "Tot en met",
  untilHint: "Die dag inbegrepen, binnen twee jaar.",
  count: { one: "# attest", other: "# attesten" },
  over: (day) => `beëindigd op ${day}`,
  untilDay: (day) => `tot ${day}`,
  done: { attestee: "Het attest is opgeslagen.", retiree: "Het attest is ingetrokken." },
  problems: {
    email: "Schrijf een volledig e-mailadres, of een SIRET- of RNA-nummer",
    unknown: "Geen account en geen structuur van de lijst komt overeen",
    place: "Kies een plek",
    group: "Kies een groep",
    until: "Schrijf een dag die bestaat",
    length: "Kies een dag die komt, binnen twee jaar",
    notStructure: "Een structuur is lid, vereniging of bedrijf",
    gone: "Dit attest is al ingetrokken.",
  },
};

export const attestTexts: Record<Locale, AttestTexts> = { fr, en, nl };
