import type { Kind, ThemeCode, Wish } from "./vocabulary.ts";
import type { Mode } from "./route.ts";
import type { Half, State, StopState } from "./visit.ts";

/** A delegation of the demo. None of these organisations exists. Days are counted from the day of planting. */
export interface VisitStory {
  readonly state: State;
  readonly organisation: string;
  readonly kind: Kind;
  readonly city: string;
  readonly country: string;
  readonly contact: string;
  readonly email: string;
  readonly phone?: string;
  readonly locale?: "fr" | "en" | "nl";
  readonly language?: string;
  readonly people: number;
  readonly wish?: Wish;
  readonly themes: readonly ThemeCode[];
  readonly transport?: Mode;
  readonly wheelchair?: boolean;
  readonly message?: string;
  /** Days since it was confirmed by its delegation. */
  readonly asked: number;
  readonly wished: readonly (readonly [days: number, half: Half])[];
  readonly day?: number;
  /** Words that find each place in the directory, minutes of arrival, minutes there, the host's answer. */
  readonly stops?: readonly (readonly [words: string, arrival: number, minutes: number, state: StopState, reason?: string])[];
  readonly practical?: string;
  readonly reason?: string;
  readonly held?: "links" | "same_text";
  readonly notes?: readonly (readonly [side: "delegation" | "planner", words: string, internal?: true])[];
  /** Tokens of private links that everybody knows: they open nothing but the demo's own pages. */
  readonly link?: string;
  readonly hostLink?: { readonly stop: number; readonly token: string };
  readonly report?: { readonly title: string; readonly body: string; readonly people: number; readonly photo?: string };
}

export const delegations: readonly VisitStory[] = [
  {
    state: "unconfirmed",
    organisation: "Atelier urbain de Belcourt",
    kind: "association",
    city: "Belcourt",
    country: "CH",
    contact: "Secrétariat",
    email: "secretariat@belcourt.example",
    people: 6,
    themes: ["culture"],
    asked: 0,
    wished: [[40, "morning"]],
    link: "demo-confirmer-belcourt-01",
    message: "Nous ouvrons une maison de quartier et voulons apprendre de vos lieux.",
  },
  {
    state: "received",
    organisation: "Ville de Sambreval",
    kind: "city",
    city: "Sambreval",
    country: "BE",
    contact: "Service Innovation",
    email: "innovation@sambreval.example",
    phone: "+32 71 55 01 02",
    people: 12,
    themes: ["social_innovation", "digital_mediation"],
    transport: "transit",
    wheelchair: true,
    asked: 2,
    wished: [
      [30, "whole"],
      [37, "whole"],
    ],
    message: "Deux élues et dix agents préparent l’ouverture de trois tiers-lieux. Nous voulons comprendre qui paie, qui décide et qui vient.",
  },
  {
    state: "received",
    organisation: "Netwerk Scheldeland Deelt",
    kind: "network",
    city: "Scheldemonde",
    country: "BE",
    contact: "Coördinatie",
    email: "bezoek@scheldeland.example",
    locale: "nl",
    language: "nl",
    people: 20,
    wish: "both",
    themes: ["governance", "joint_ownership", "food"],
    transport: "coach",
    asked: 13,
    wished: [[45, "morning"]],
    message: "Wij zijn twintig gastheren van derde plekken. Wie beheert hier wat?",
  },
  {
    state: "received",
    organisation: "Promo Éclair",
    kind: "company",
    city: "Villeneuve-sur-Toile",
    country: "FR",
    contact: "Service commercial",
    email: "ventes@promo-eclair.example",
    people: 2,
    themes: ["telework"],
    asked: 1,
    wished: [[20, "morning"]],
    held: "links",
    message: "Découvrez nos offres sur https://promo-eclair.example/a et https://promo-eclair.example/b dès maintenant.",
  },
  {
    state: "planning",
    organisation: "Université de Rochemont",
    kind: "university",
    city: "Rochemont",
    country: "FR",
    contact: "Master Villes et communs",
    email: "communs@rochemont.example",
    people: 18,
    themes: ["makers", "reuse"],
    transport: "bike",
    asked: 9,
    wished: [[24, "whole"]],
    day: 24,
    stops: [
      ["Usine à Idées Vannes", 570, 75, "accepted"],
      ["Navette Retrouvée", 675, 60, "declined", "Nous déménageons l’atelier cette semaine-là."],
      ["Cabane aux Outils", 840, 60, "countered", "Le matin est réservé aux permanences, mais 15 h 30 nous va."],
    ],
    notes: [
      ["planner", "Groupe à vélo\u00a0: éviter les trajets de plus de 4 km.", true],
      ["planner", "Bonjour, le 24 nous convient. Nous cherchons trois lieux proches les uns des autres."],
      ["delegation", "Merci. Nous louons les vélos à la gare, dix-huit personnes."],
    ],
  },
  {
    state: "proposed",
    organisation: "City of Harrowmere",
    kind: "city",
    city: "Harrowmere",
    country: "GB",
    contact: "Libraries and Places team",
    email: "places@harrowmere.example",
    locale: "en",
    language: "en",
    people: 9,
    themes: ["digital_mediation", "training"],
    transport: "transit",
    asked: 6,
    wished: [[21, "whole"]],
    day: 21,
    stops: [
      ["Courée Ouverte", 570, 60, "accepted"],
      ["Quenouille", 660, 75, "asked"],
      ["Guichet du Carillon", 840, 60, "asked"],
    ],
    link: "demo-suivi-harrowmere-0001",
    hostLink: { stop: 3, token: "demo-hote-harrowmere-00001" },
    message: "We run libraries that become third places. How do you train the people who help others with computers?",
  },
  {
    state: "confirmed",
    organisation: "Stadt Lindenbruck",
    kind: "city",
    city: "Lindenbruck",
    country: "DE",
    contact: "Amt für Stadtentwicklung",
    email: "stadt@lindenbruck.example",
    locale: "en",
    language: "de",
    people: 14,
    themes: ["culture", "joint_ownership"],
    transport: "transit",
    wheelchair: true,
    asked: 24,
    wished: [[12, "whole"]],
    day: 12,
    stops: [
      ["Condensation", 585, 75, "accepted"],
      ["Usine à Idées Vannes", 690, 60, "accepted"],
      ["Courée Ouverte", 810, 90, "accepted"],
    ],
    practical: "Rendez-vous à 9 h 40 devant l’entrée. Déjeuner sur place à La Courée Ouverte, 12 euros par personne.",
    link: "demo-suivi-lindenbruck-001",
    hostLink: { stop: 1, token: "demo-hote-lindenbruck-0001" },
    message: "Wir möchten Häuser sehen, die ihren Nutzern gehören.",
  },
  {
    state: "done",
    organisation: "Coopérative Terra Comum",
    kind: "association",
    city: "Vilaverde",
    country: "PT",
    contact: "Direção",
    email: "terra@vilaverde.example",
    language: "pt",
    people: 8,
    themes: ["food"],
    transport: "foot",
    asked: 50,
    wished: [[-4, "morning"]],
    day: -4,
    stops: [["Courée Ouverte", 600, 120, "accepted"]],
  },
  {
    state: "reported",
    organisation: "Réseau des fabriques de l’estuaire",
    kind: "network",
    city: "Port-Salins",
    country: "FR",
    contact: "Animation du réseau",
    email: "reseau@estuaire.example",
    people: 16,
    themes: ["makers", "governance"],
    transport: "coach",
    asked: 90,
    wished: [[-34, "whole"]],
    day: -34,
    stops: [
      ["Usine à Idées Vannes", 570, 90, "accepted"],
      ["Quenouille", 690, 60, "accepted"],
      ["Condensation", 840, 75, "accepted"],
    ],
    link: "demo-suivi-estuaire-000001",
    report: {
      title: "Seize fabriques regardent Roubaix travailler",
      people: 15,
      photo: "Dessin de trois maisons à pignon, reliées par un fil rouge, sous un ciel clair",
      body: "Quinze personnes du réseau sont venues par le premier car.\n\n## Ce qui a été vu\n\nÀ **L’Usine à Idées Vannes**, les machines sont prêtées contre une formation d’une heure. À la Quenouille, la caisse est tenue par les habituées. La Condensation a montré ses comptes, sans rien cacher.\n\n## Ce qui est emporté\n\n- une règle\u00a0: qui casse répare, avec quelqu’un\u202f;\n- un contrat d’une page entre un lieu et ses usagers\u202f;\n- l’envie d’inviter les hôtes en retour.\n\n## La suite\n\nUne journée commune au printemps, à Port-Salins.",
    },
  },
  {
    state: "reported",
    organisation: "École des communs de Montclair",
    kind: "school",
    city: "Montclair",
    country: "FR",
    contact: "Direction des études",
    email: "etudes@montclair.example",
    people: 24,
    wish: "share",
    themes: ["telework", "training"],
    asked: 130,
    wished: [[-80, "afternoon"]],
    day: -80,
    stops: [["Guichet du Carillon", 840, 90, "accepted"]],
    report: {
      title: "Deux heures en vidéo avec Le Guichet du Carillon",
      people: 22,
      body: "Vingt-deux étudiants ont posé leurs questions à distance\u00a0: comment accueillir sans faire à la place, comment partager un seul guichet entre cinq services. La rencontre a été filmée par l’école.",
    },
  },
  {
    state: "cancelled",
    organisation: "Agence des faubourgs de Tierceville",
    kind: "city",
    city: "Tierceville",
    country: "FR",
    contact: "Mission quartiers",
    email: "quartiers@tierceville.example",
    people: 10,
    themes: ["social_innovation"],
    asked: 40,
    wished: [[5, "morning"]],
    day: 5,
    stops: [["Guichet du Carillon", 600, 60, "released"]],
    reason: "Nos élus ne sont plus disponibles ce jour-là. Nous redemanderons au printemps.",
  },
  {
    state: "refused",
    organisation: "Cabinet Horizon Conseil",
    kind: "company",
    city: "Grandvoir",
    country: "LU",
    contact: "Bureau d’études",
    email: "etudes@horizon-conseil.example",
    people: 3,
    themes: ["telework"],
    asked: 20,
    wished: [[8, "whole"]],
    reason: "Les visites sont réservées aux acteurs publics, aux associations et à l’enseignement. L’annuaire et les données ouvertes répondent à votre étude.",
  },
];
