import type { NoteKind } from "./circle.ts";

/** A circle of the demo's story; structures are those of the room `people`, by their number there, the host first. */
interface CircleStory {
  readonly question: string;
  readonly about: string;
  readonly structures: readonly number[];
  readonly asked?: readonly number[];
  readonly days: number;
  readonly ending?: string;
}

export const toldCircles: readonly CircleStory[] = [
  {
    ...{ question: "Comment inscrire un enfant au centre de loisirs sans revenir trois fois\u202f?", structures: [5, 1, 3, 6], days: -150 },
    about:
      "À chaque rentrée, des familles reviennent trois fois au guichet, et certaines renoncent. Nous avons compté les allers et retours pendant une semaine.",
  },
  {
    ...{ question: "Comment prêter du matériel sans y passer ses soirées\u202f?", structures: [1, 5, 6], asked: [3], days: -120 },
    about: "La sono, les tables et la laveuse circulent entre nous. Les rendez-vous, les états des lieux et les oublis prennent trop de temps.",
  },
  {
    ...{ question: "Comment accueillir quelqu’un qui ne lit pas\u202f?", structures: [3, 5], days: -300 },
    about: "Une personne sur quinze ne lit pas, ou pas en français. Nos affiches et nos formulaires l’oublient.",
    ending: "Une fiche d’accueil sans écrit, utilisée dans deux lieux. Nous reprendrons la question des courriers dans un autre cercle.",
  },
  {
    ...{ question: "Qu’est-ce qu’un lieu doit à celles et ceux qui l’entourent\u202f?", structures: [2, 5], asked: [1], days: -95 },
    about:
      "En août, trois lieux sur quatre ferment, et chacun dit à sa façon ses prix, ses horaires et qui décide. Avant d’écrire quoi que ce soit, nous avons voulu demander aux habitants.",
  },
  {
    question: "Comment partager une animatrice entre quatre lieux\u202f?",
    structures: [1],
    days: -8,
    about: "Personne ne peut payer un poste seul. Ensemble, peut-être.",
  },
  {
    ...{ question: "Comment dire nos tarifs à tout le monde de la même façon\u202f?", structures: [5, 6], days: -400 },
    about: "Quotient, réductions, adhésions\u00a0: chacun les explique à sa manière.",
    ending: "Nos règles sont trop différentes pour une page commune. Chacun garde la sienne\u202f; nous nous relisons une fois par an.",
  },
];

/** The circle whose question became a process of the story, by its place, and the day before today on which its host proposed it. */
export const toldOpening = { circle: 4, host: 2, days: -70, published: -60 } as const;

interface NoteStory {
  readonly structure: number;
  readonly kind: NoteKind;
  readonly title: string;
  readonly body: string;
  readonly concerns?: string;
  /** The finding that it belongs to, by its place. */
  readonly finding?: number;
}

export const toldFindings = [
  { title: "On demande ce que l’on a déjà", words: "Le justificatif de domicile et le quotient sont dans un autre dossier de la même maison." },
  { title: "Les horaires du guichet excluent ceux qui travaillent", words: null },
] as const;

/** Of the first circle. The last three stand alone: two of them look alike. */
export const toldNotes: readonly NoteStory[] = [
  {
    ...{
      structure: 5,
      kind: "experience",
      title: "Une mère est revenue trois fois pour un justificatif",
      finding: 0,
      concerns: "les familles qui viennent d’emménager",
    },
    body: "La première fois il manquait le justificatif de domicile, la deuxième le quotient. La troisième, l’accueil était fermé.",
  },
  {
    ...{ structure: 3, kind: "fact", title: "Sept dossiers sur dix arrivent incomplets", finding: 0 },
    body: "Compté pendant la première semaine de septembre\u00a0: soixante-trois dossiers, dont quarante-quatre incomplets.",
  },
  {
    ...{ structure: 1, kind: "difficulty", title: "Le guichet ferme à dix-sept heures", finding: 1, concerns: "les parents en horaires décalés" },
    body: "Ceux qui travaillent posent une demi-journée pour une signature.",
  },
  { structure: 6, kind: "idea", title: "Ouvrir un soir par semaine à la rentrée", finding: 1, body: "Deux bénévoles suffiraient pendant trois semaines." },
  {
    ...{ structure: 5, kind: "difficulty", title: "Le formulaire en ligne ne marche pas sur téléphone", concerns: "les familles sans ordinateur" },
    body: "La page du formulaire dépasse de l’écran du téléphone, et la pièce jointe est refusée.",
  },
  {
    ...{ structure: 6, kind: "experience", title: "Le formulaire en ligne refuse les photos du téléphone" },
    body: "Une photo du justificatif prise au téléphone est trop lourde pour le formulaire. La famille abandonne.",
  },
  { structure: 1, kind: "idea", title: "Prendre rendez-vous par message", body: "Un message suffit\u00a0: le jour, l’heure, ce qu’il faut apporter." },
];

export const toldSteps = [
  { phase: "before", rank: 1, what: "Venir chercher le dossier", counter: "Accueil", papers: null, minutes: 40 },
  { phase: "before", rank: 2, what: "Réunir les pièces", counter: null, papers: "Justificatif de domicile, quotient, carnet de santé", minutes: 90 },
  { phase: "before", rank: 3, what: "Déposer le dossier", counter: "Accueil", papers: "Le dossier complet", minutes: 40 },
  { phase: "before", rank: 4, what: "Revenir avec ce qui manque", counter: "Accueil", papers: "La pièce demandée", minutes: 40 },
  { phase: "after", rank: 1, what: "Donner le nom et la date de naissance de l’enfant", counter: "Accueil, ou par téléphone", papers: null, minutes: 10 },
  { phase: "after", rank: 2, what: "Montrer le carnet de santé", counter: "Le premier jour", papers: "Carnet de santé", minutes: 5 },
] as const;

interface CommonStory {
  readonly slug: string;
  readonly kind: "sheet" | "procedure";
  readonly licence: "cc-by" | "cc-by-sa" | "cc0";
  /** Its circle, from 1; null for an adaptation of the third one. */
  readonly circle: number | null;
  readonly days: number;
  readonly authors: readonly number[];
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly cases?: number;
  readonly changed?: string;
}

export const toldCommons: readonly CommonStory[] = [
  {
    ...{ slug: "une-inscription-en-un-passage", kind: "procedure", licence: "cc-by", circle: 1, days: -60, authors: [5, 1, 3, 6], cases: 620 },
    title: "Une inscription en un passage",
    summary: "Les familles donnent un nom et une date de naissance\u00a0; la maison retrouve le reste. Un passage au lieu de trois.",
    body: "Avant de demander une pièce, regardez si la maison l’a déjà\u00a0: le domicile est dans le dossier de l’école, le quotient dans celui de la cantine. Demandez l’accord de la famille une fois, et notez-le.\n\nGardez un soir ouvert pendant les trois premières semaines de septembre.\n\nSi une pièce manque vraiment, l’inscription commence quand même\u00a0: la pièce vient le premier jour.",
    changed: "Le carnet de santé se montre le premier jour, plus à l’inscription.",
  },
  {
    ...{ slug: "preter-entre-voisins-sans-rendez-vous", kind: "sheet", licence: "cc-by-sa", circle: 2, days: -30, authors: [1, 5, 6] },
    title: "Prêter entre voisins, sans rendez-vous",
    summary: "Un carnet, une photo au départ et au retour, une boîte à clés. Le prêt ne prend plus que cinq minutes.",
    body: "Le carnet reste avec le matériel. Qui emprunte écrit son lieu, le jour, et prend une photo. Au retour, une autre photo.\n\nCe qui est cassé se dit\u00a0: personne ne paie seul, le réparateur du mois regarde.",
  },
  {
    ...{ slug: "accueillir-sans-ecrit", kind: "sheet", licence: "cc-by", circle: 3, days: -180, authors: [3, 5] },
    title: "Accueillir sans écrit",
    summary: "Trois gestes et six pictogrammes pour que quelqu’un qui ne lit pas trouve, comprenne et revienne.",
    body: "Dites votre nom. Montrez du doigt, accompagnez jusqu’à la porte.\n\nDessinez le jour et l’heure du prochain rendez-vous sur un carton, avec la photo de la personne qui recevra.\n\nNe demandez jamais devant les autres si la personne sait lire.",
  },
  {
    ...{ slug: "accueillir-sans-ecrit-dans-un-atelier", kind: "sheet", licence: "cc-by", circle: null, days: -90, authors: [1] },
    title: "Accueillir sans écrit dans un atelier",
    summary: "La même fiche pour un atelier de machines\u00a0: les consignes de sécurité se montrent, ne se lisent pas.",
    body: "Chaque machine a sa démonstration, en trois gestes. La personne les refait devant vous.\n\nUn ruban rouge dit non, un ruban vert dit oui.",
  },
];

interface OpinionStory {
  readonly structure: number;
  readonly easier: "easier" | "same" | "harder";
  readonly minutes: number | null;
  readonly words?: string;
}

/** Of the first common, at two counters. */
export const toldOpinions: readonly OpinionStory[] = [
  { structure: 5, easier: "easier", minutes: 15, words: "L’an dernier j’avais pris deux demi-journées." },
  { structure: 5, easier: "easier", minutes: 10 },
  { structure: 3, easier: "easier", minutes: 20 },
  { structure: 5, easier: "same", minutes: 40, words: "Le carnet de santé était chez l’autre parent." },
  { structure: 3, easier: "easier", minutes: 15 },
  { structure: 5, easier: "harder", minutes: null, words: "On m’a demandé mon accord deux fois." },
  { structure: 3, easier: "easier", minutes: 12 },
];

/** The first common in English. */
export const toldTranslation = {
  title: "Registered in one visit",
  summary: "Families give a name and a date of birth; the house finds the rest. One visit instead of three.",
  body: "Before you ask for a paper, look whether the house has it: the address is in the school’s file, the family quotient in the canteen’s. Ask the family once for its agreement, and note it.\n\nKeep one evening open during the first three weeks of September.\n\nIf a paper is really missing, registration begins all the same: it comes on the first day.",
  steps: [
    "Fetch the file",
    "Gather the papers",
    "Hand in the file",
    "Come back with what is missing",
    "Give the child’s name and date of birth",
    "Show the health record",
  ],
} as const;

/** Counters and papers of its steps. */
export const toldWords: Readonly<Record<string, string>> = {
  Accueil: "Front desk",
  "Accueil, ou par téléphone": "Front desk, or by telephone",
  "Le premier jour": "On the first day",
  "Justificatif de domicile, quotient, carnet de santé": "Proof of address, family quotient, health record",
  "Le dossier complet": "The whole file",
  "La pièce demandée": "The paper asked for",
  "Carnet de santé": "Health record",
};

/** Questions of rounds of speech in the first circle. */
export const toldRounds = [
  "Qu’est-ce qui nous empêche de tout finir en un passage\u202f?",
  "Quel soir pouvez-vous tenir l’accueil en septembre\u202f?",
] as const;
