import { cast } from "#people";

export const idOf = (kind: "7a" | "7b" | "7c" | "7d" | "7e", n: number): string => `${kind}000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** What the story's two challenges say; days are counted from its beginning. */
export const toldChallenges = [
  {
    ...{ slug: "entendre-la-ville-la-nuit", title: "Entendre la ville la nuit", opens: -20, questions: 10, closes: 25, results: null },
    question: "Comment montrer à chacun où le bruit empêche de dormir, et ce qui l’apaise\u202f?",
    about:
      "Le bruit de nuit est la première gêne dite par les habitants. Les mesures existent, mais elles sont dispersées et difficiles à lire.\n\nNous cherchons des cartes, des récits ou des appareils simples qui aident une rue à comprendre ses nuits, puis à agir.",
    rules:
      "Équipes de une à six personnes. Chacune garde ses droits et publie sous une licence ouverte. Aucune donnée ne doit permettre de reconnaître quelqu’un.",
    partners: ["École d’ingénieurs des Hauts Bois", "Réseau des tiers-lieux"],
    criteria: [
      { key: "utilite", label: "Utilité pour une rue", weight: 3 },
      { key: "lisible", label: "Se comprend sans explication", weight: 2 },
      { key: "refaire", label: "Peut être refait ailleurs", weight: 1 },
    ],
    datasets: ["tiers-lieux", "series-de-mesures", "valeurs-mesurees"],
    prizes: [
      { rank: 1, label: "Premier prix", cents: 400_000 },
      { rank: 2, label: "Un an de bureau dans un tiers-lieu", cents: null },
    ],
  },
  {
    ...{ slug: "ou-capte-la-5g", title: "Où capte la 5G\u202f?", opens: -150, questions: -100, closes: -60, results: -24 },
    question: "Comment savoir, rue par rue, ce que la 5G permet vraiment\u202f?",
    about: "Les cartes des opérateurs disent une couverture calculée. Nous voulons celle que l’on constate, avec un téléphone ordinaire et une méthode dite.",
    rules: "Équipes de une à six personnes. Les mesures sont publiées avec leur instrument et leur méthode.",
    partners: ["Réseau des tiers-lieux"],
    criteria: [
      { key: "methode", label: "Méthode", weight: 2 },
      { key: "utilite", label: "Utilité", weight: 2 },
    ],
    datasets: ["series-de-mesures", "valeurs-mesurees"],
    prizes: [
      { rank: 1, label: "Premier prix", cents: 300_000 },
      { rank: 2, label: "Second prix", cents: 100_000 },
    ],
  },
] as const;

interface TeamStory {
  readonly challenge: 0 | 1;
  readonly name: string;
  readonly words: string;
  readonly seeks: readonly string[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly entry: { readonly title: string; readonly summary: string; readonly description: string; readonly link: string; readonly licence: string } | null;
  readonly sent: boolean;
}

/** The first member is the captain. */
export const toldTeams: readonly TeamStory[] = [
  {
    ...{ challenge: 0, name: "Nuits calmes", words: "Une carte des nuits de notre quartier, dessinée avec ceux qui y dorment.", seeks: ["mapping", "design"] },
    members: [
      { id: cast.elif.id, name: "Elif" },
      { id: cast.bilal.id, name: "Bilal" },
    ],
    entry: {
      ...{ title: "La carte des nuits", summary: "Où l’on dort mal, à quelle heure, et ce qui a changé quelque chose.", licence: "odbl-1.0" },
      description: "Nous croisons les mesures de bruit des tiers-lieux avec ce que disent les voisins. Une première carte couvre quatre rues.",
      link: "https://nuits-calmes.example/carte",
    },
    sent: false,
  },
  {
    ...{ challenge: 0, name: "Oreille 59", words: "Un capteur à monter soi-même, pour moins de trente euros.", seeks: ["hardware", "writing"] },
    members: [{ id: cast.amina.id, name: "Amina" }],
    ...{ entry: null, sent: false },
  },
  {
    ...{ challenge: 1, name: "Antennes claires", words: "Mesurer en marchant.", seeks: [] },
    members: [
      { id: cast.elif.id, name: "Elif" },
      { id: cast.gaelle.id, name: "Gaëlle" },
    ],
    entry: {
      ...{ title: "Marcher pour mesurer", summary: "Douze promenades, un téléphone, une carte de ce que l’on reçoit vraiment.", licence: "etalab-2.0" },
      description:
        "Douze parcours de quarante minutes, faits trois fois. Chaque mesure dit l’heure, le téléphone et la météo. Le code et les données sont ouverts.",
      link: "https://antennes-claires.example",
    },
    sent: true,
  },
  {
    ...{ challenge: 1, name: "Un trait de réseau", words: "Ce que la 5G change dans les tiers-lieux.", seeks: [] },
    members: [{ id: cast.bilal.id, name: "Bilal" }],
    entry: {
      ...{ title: "La fiche réseau d’un lieu", summary: "Une page par tiers-lieu, avec ce que l’on peut y faire en 5G.", licence: "cc-by-4.0" },
      description: "Huit tiers-lieux mesurés pièce par pièce. La fiche dit si l’on peut tenir une visioconférence, et à quelle heure.",
      link: "https://trait-de-reseau.example",
    },
    sent: true,
  },
  {
    ...{ challenge: 1, name: "Ondes de poche", words: "Une alerte quand le réseau manque.", seeks: [] },
    members: [
      { id: cast.hugo.id, name: "Hugo" },
      { id: cast.jonas.id, name: "Jonas" },
    ],
    entry: {
      ...{ title: "Le réseau manque ici", summary: "Un bouton pour dire où la 5G ne passe pas, et une carte de ces points.", licence: "mit" },
      description: "Une page sans compte, ouverte dans deux quartiers pendant trois semaines. Chaque point dit l’heure et le téléphone.",
      link: "https://ondes-de-poche.example",
    },
    sent: true,
  },
];

export const toldJurors = [
  { id: cast.denis.id, name: "Denis Mallet, ville de Roubaix" },
  { id: cast.katia.id, name: "Katia Wibaut, auditrice" },
] as const;

/** Points by criterion, of each juror, for the answers of the past challenge. */
export const toldPoints = [
  [
    { methode: 5, utilite: 4, comment: "Une méthode que chacun peut refaire. Les parcours sont bien choisis." },
    { methode: 4, utilite: 4, comment: "Clair et vérifiable. Il manque les mesures à l’intérieur." },
  ],
  [
    { methode: 3, utilite: 5, comment: "Très utile aux lieux. Le nombre de mesures est faible." },
    { methode: 3, utilite: 4, comment: "La fiche est simple à lire. La méthode mérite d’être dite plus tôt." },
  ],
  [
    { methode: 2, utilite: 3, comment: "L’idée est bonne. On ne sait pas qui signale, ni combien de fois." },
    { methode: 2, utilite: 3, comment: "Peu de points, et la méthode est courte." },
  ],
] as const;

export const toldReasons = [
  "La méthode est dite, refaite trois fois et publiée. Le jury retient qu’une commune peut la reprendre sans aide.",
  "La fiche répond à un besoin que les lieux ont dit. Le jury demande plus de mesures avant de l’étendre.",
  "L’alerte est simple et ouverte. Le jury n’y trouve pas assez de points pour la comparer aux deux autres.",
] as const;

/** An appeal that is upheld: points that were given on a draft. The places stay as they were. */
export const toldAppeal = {
  team: 5,
  words: "Le jury a compté douze points. Notre envoi en donne quarante et un, avec l’heure et le téléphone de chacun.",
  answer: "Les quarante et un points sont bien dans l’envoi. La méthode est notée à nouveau\u00a0; l’ordre des réponses reste le même.",
  corrections: { methode: 3 },
} as const;

/** Where what they made was tried. */
export const toldTrial = { team: 3, words: "Trois promenades au départ du lieu, avec douze personnes." } as const;

/** How what they made stands, by number of the team. */
export const toldStandings = [
  {
    team: 3,
    state: "adopted",
    adoptedBy: "Service du numérique de la métropole",
    words: "Le service refait les douze promenades chaque trimestre, et publie les valeurs.",
  },
  { team: 5, state: "given_up", adoptedBy: null, words: "Nous n’avons plus le temps de la tenir. Le code reste ouvert." },
  { team: 4, state: "alive", adoptedBy: null, words: "Onze lieux ont leur fiche. Nous cherchons qui la tiendrait l’an prochain." },
] as const;

export const toldQuestions = [
  {
    text: "Peut-on se servir de mesures faites par des voisins, sans étalonnage\u202f?",
    answer: "Oui, si l’instrument et la méthode sont dits et si chaque valeur porte sa qualité.",
  },
  { text: "Une équipe peut-elle rendre un appareil plutôt qu’une carte\u202f?", answer: null },
] as const;

/** The last series stands beside the first, with another instrument. `gap`: hours back from now without a value. */
export const toldSeries = [
  {
    ...{
      quantity: "noise",
      title: "Bruit, rue étroite, la nuit",
      place: "Rue étroite, côté pair, deuxième étage",
      commune: "59350",
      latitude: 50.6402,
      longitude: 3.0631,
    },
    ...{ instrument: "Sonomètre de classe 2, étalonné le mois précédent", author: "Collectif Nuits calmes", base: 46, swing: 9, night: -6, gap: [0, 0] },
    method: "Une valeur par heure, moyenne de dix minutes (LAeq), micro à un mètre de la façade.",
  },
  {
    ...{
      quantity: "pm25",
      title: "Particules fines, cour d’un tiers-lieu",
      place: "Cour pavée, à 2 m du sol",
      commune: "59512",
      latitude: 50.6918,
      longitude: 3.1815,
    },
    ...{ instrument: "Capteur optique monté en atelier", author: "Atelier de la cour", base: 14, swing: 7, night: 2, gap: [130, 190] },
    method: "Une valeur par heure. Le capteur est comparé chaque mois à une station de référence voisine.",
  },
  {
    ...{
      quantity: "coverage",
      title: "5G, parcours du canal",
      place: "Quai, au niveau de la passerelle",
      commune: "59599",
      latitude: 50.7224,
      longitude: 3.1602,
    },
    ...{ instrument: "Téléphone du commerce, application libre", author: "Antennes claires", base: -92, swing: 11, night: 3, gap: [60, 85] },
    method: "Puissance reçue (RSRP), trois relevés par heure de marche, la médiane est gardée.",
  },
  {
    ...{
      quantity: "noise",
      title: "Bruit, rue étroite, au téléphone",
      place: "Rue étroite, côté pair, au pied de la façade",
      commune: "59350",
      latitude: 50.6403,
      longitude: 3.0632,
    },
    ...{ instrument: "Téléphone du commerce, application libre", author: "Une voisine", base: 51, swing: 8, night: -5, gap: [250, 330] },
    method: "Une valeur par heure, moyenne de cinq minutes. Le téléphone n’est pas étalonné.",
  },
] as const;

interface StoryWords {
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly rules: string;
  readonly criteria: readonly string[];
  readonly prizes: readonly string[];
}

/** What both challenges say in English and Dutch, in their order. */
export const toldWords: readonly Readonly<Record<"en" | "nl", StoryWords>>[] = [
  {
    en: {
      ...{ title: "Hearing the city at night", question: "How can everybody be shown where noise keeps people awake, and what calms it?" },
      about:
        "Noise at night is the first nuisance that residents name. Measurements exist, but they are scattered and hard to read.\n\nWe look for maps, stories or simple devices that help a street to understand its nights, then to act.",
      rules: "Teams of one to five people. Each keeps its rights and publishes under an open licence. No data may let anybody be recognised.",
      criteria: ["Use to a street", "Understood without explanation", "Can be done again elsewhere"],
      prizes: ["First prize", "A desk for a year in a third place"],
    },
    nl: {
      ...{ title: "De stad ’s nachts horen", question: "Hoe kan iedereen zien waar lawaai mensen wakker houdt, en wat het stilt?" },
      about:
        "Nachtlawaai is de eerste hinder die bewoners noemen. Er zijn metingen, maar ze liggen verspreid en zijn moeilijk te lezen.\n\nWe zoeken kaarten, verhalen of eenvoudige toestellen die een straat helpen haar nachten te begrijpen, en dan te handelen.",
      rules: "Teams van een tot vijf personen. Elk behoudt zijn rechten en publiceert onder een open licentie. Geen enkel gegeven mag iemand herkenbaar maken.",
      criteria: ["Nut voor een straat", "Begrijpelijk zonder uitleg", "Elders opnieuw te doen"],
      prizes: ["Eerste prijs", "Een jaar een bureau in een derde plek"],
    },
  },
  {
    en: {
      ...{ title: "Where does 5G reach?", question: "How can we know, street by street, what 5G really allows?" },
      about: "Maps of operators tell a coverage that is computed. We want the one that is found, with an ordinary telephone and a method that is said.",
      rules: "Teams of one to six people. Measurements are published with their instrument and their method.",
      criteria: ["Method", "Use"],
      prizes: ["First prize", "Second prize"],
    },
    nl: {
      ...{ title: "Waar reikt 5G?", question: "Hoe weten we, straat per straat, wat 5G echt mogelijk maakt?" },
      about: "Kaarten van operatoren tonen een berekende dekking. Wij willen die welke men vaststelt, met een gewone telefoon en een methode die gezegd wordt.",
      rules: "Teams van een tot zes personen. Metingen worden bekendgemaakt met hun instrument en hun methode.",
      criteria: ["Methode", "Nut"],
      prizes: ["Eerste prijs", "Tweede prijs"],
    },
  },
];
