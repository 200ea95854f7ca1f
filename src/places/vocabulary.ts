import type { Locale } from "#platform/i18n/locale.ts";

/** What citizens read. A missing language does not compile. */
export type Words = Readonly<Record<Locale, string>>;

/** A term of the national schema of digital-mediation places (schéma LaMednum 1.0.2): our stable code, its label there, our words. */
export type NationalTerm = Words & { readonly national: string };

export const services = {
  administrative: {
    national: "Aide aux démarches administratives",
    fr: "Aide aux démarches administratives",
    en: "Help with paperwork and official procedures",
    nl: "Hulp bij administratie",
  },
  everyday_tools: {
    national: "Maîtrise des outils numériques du quotidien",
    fr: "Apprendre les outils numériques du quotidien",
    en: "Learning everyday digital tools",
    nl: "Dagelijkse digitale hulpmiddelen leren gebruiken",
  },
  employment: {
    national: "Insertion professionnelle via le numérique",
    fr: "Trouver un emploi avec le numérique",
    en: "Finding work with digital tools",
    nl: "Werk vinden met digitale hulpmiddelen",
  },
  safe_use: {
    national: "Utilisation sécurisée du numérique",
    fr: "Utiliser le numérique en sécurité",
    en: "Staying safe online",
    nl: "Veilig online",
  },
  parenting: {
    national: "Parentalité et éducation avec le numérique",
    fr: "Parents, enfants et numérique",
    en: "Parenting and education in a digital world",
    nl: "Opvoeding en digitale media",
  },
  creation: {
    national: "Loisirs et créations numériques",
    fr: "Loisirs et créations numériques",
    en: "Digital leisure and making",
    nl: "Digitale hobby’s en creatie",
  },
  understanding: {
    national: "Compréhension du monde numérique",
    fr: "Comprendre le monde numérique",
    en: "Understanding the digital world",
    nl: "De digitale wereld begrijpen",
  },
  equipment_access: {
    national: "Accès internet et matériel informatique",
    fr: "Internet et ordinateurs sur place",
    en: "Internet and computers on site",
    nl: "Internet en computers ter plaatse",
  },
  equipment_purchase: {
    national: "Acquisition de matériel informatique à prix solidaire",
    fr: "Matériel informatique à prix solidaire",
    en: "Affordable computer equipment",
    nl: "Betaalbaar computermateriaal",
  },
} as const satisfies Record<string, NationalTerm>;

export const publics = {
  young_people: { national: "Jeunes", fr: "Jeunes", en: "Young people", nl: "Jongeren" },
  students: { national: "Étudiants", fr: "Étudiants", en: "Students", nl: "Studenten" },
  families: { national: "Familles et/ou enfants", fr: "Familles et enfants", en: "Families and children", nl: "Gezinnen en kinderen" },
  seniors: { national: "Seniors", fr: "Seniors", en: "Older people", nl: "Senioren" },
  women: { national: "Femmes", fr: "Femmes", en: "Women", nl: "Vrouwen" },
} as const satisfies Record<string, NationalTerm>;

export const specificCare = {
  deaf: { national: "Surdité", fr: "Surdité", en: "Deaf and hard of hearing", nl: "Doof en slechthorend" },
  motor: { national: "Handicaps moteurs", fr: "Handicaps moteurs", en: "Motor disabilities", nl: "Motorische beperkingen" },
  mental: { national: "Handicaps mentaux", fr: "Handicaps mentaux", en: "Learning disabilities", nl: "Verstandelijke beperkingen" },
  illiteracy: { national: "Illettrisme", fr: "Difficultés avec l’écrit", en: "Difficulties with reading and writing", nl: "Moeite met lezen en schrijven" },
  english: { national: "Langues étrangères (anglais)", fr: "Accueil en anglais", en: "English spoken", nl: "Onthaal in het Engels" },
  other_languages: {
    national: "Langues étrangères (autres)",
    fr: "Accueil dans d’autres langues",
    en: "Other languages spoken",
    nl: "Onthaal in andere talen",
  },
  visual: { national: "Déficience visuelle", fr: "Déficience visuelle", en: "Visual impairment", nl: "Visuele beperking" },
} as const satisfies Record<string, NationalTerm>;

export const fees = {
  free: { national: "Gratuit", fr: "Gratuit", en: "Free", nl: "Gratis" },
  free_conditions: { national: "Gratuit sous condition", fr: "Gratuit sous condition", en: "Free under conditions", nl: "Gratis onder voorwaarden" },
  paying: { national: "Payant", fr: "Payant", en: "Paying", nl: "Betalend" },
} as const satisfies Record<string, NationalTerm>;

export const accessModes = {
  walk_in: { national: "Se présenter", fr: "Venir sur place", en: "Walk in", nl: "Ter plaatse langsgaan" },
  phone: { national: "Téléphoner", fr: "Téléphoner", en: "Telephone", nl: "Bellen" },
  mail: { national: "Contacter par mail", fr: "Écrire un courriel", en: "Send an e-mail", nl: "Mailen" },
  book_online: { national: "Prendre un RDV en ligne", fr: "Prendre rendez-vous en ligne", en: "Book online", nl: "Online een afspraak maken" },
  no_public: {
    national: "Ce lieu n'accueille pas de public",
    fr: "N’accueille pas de public",
    en: "Not open to the public",
    nl: "Niet toegankelijk voor publiek",
  },
  referral: {
    national: "Envoyer un mail avec une fiche de prescription",
    fr: "Être orienté par un professionnel",
    en: "Through a professional’s referral",
    nl: "Via doorverwijzing",
  },
} as const satisfies Record<string, NationalTerm>;

export const supportModes = {
  alone: { national: "En autonomie", fr: "En autonomie", en: "On your own", nl: "Zelfstandig" },
  one_to_one: { national: "Accompagnement individuel", fr: "Accompagnement individuel", en: "One-to-one help", nl: "Individuele begeleiding" },
  workshop: { national: "Dans un atelier collectif", fr: "En atelier collectif", en: "In a group workshop", nl: "In een groepsworkshop" },
  remote: { national: "À distance", fr: "À distance", en: "Remotely", nl: "Op afstand" },
} as const satisfies Record<string, NationalTerm>;

export const mobility = {
  travelling: { national: "Itinérant", fr: "Itinérant", en: "Travelling", nl: "Rondreizend" },
  fixed: { national: "Fixe", fr: "Fixe", en: "Fixed", nl: "Vast" },
} as const satisfies Record<string, NationalTerm>;

export type Service = keyof typeof services;
export type Public = keyof typeof publics;
export type SpecificCare = keyof typeof specificCare;
export type Fee = keyof typeof fees;
export type AccessMode = keyof typeof accessModes;
export type SupportMode = keyof typeof supportModes;
export type Mobility = keyof typeof mobility;

export type Vocabulary = Readonly<Record<string, NationalTerm>>;

/** The labels of the national schema for our codes; a code that the schema does not know has none. */
export function nationalLabels(vocabulary: Vocabulary, codes: readonly string[]): string[] {
  return codes.flatMap((code) => vocabulary[code]?.national ?? []);
}
