/** The demo's assemblies: one that looks for residents, one that was sealed and waits for its figures, one that works, one that handed over. */
export interface AssemblyStory {
  readonly n: number;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly asks: string;
  readonly service: string;
  readonly size: number;
  readonly people: number;
  /** In days from today. */
  readonly until: number;
  readonly erase: number;
  readonly answer: number;
  readonly state: "open" | "closed" | "drawn" | "handed";
  readonly draw?: {
    /** In days from today. */
    readonly sealed: number;
    readonly at: number;
    readonly place: string;
    readonly source: string;
    readonly figures?: string;
    readonly witnesses?: string;
    /** How many of those who were drawn refuse, and how many have not answered. */
    readonly refuse?: number;
    readonly silent?: number;
  };
}

export const toldAssemblies: readonly AssemblyStory[] = [
  {
    ...{ n: 1, slug: "bien-vieillir-en-ville", title: "Bien vieillir en ville", size: 24, people: 64, until: 30, erase: 420, answer: 240, state: "open" },
    question: "Que doit changer la métropole pour que l’on puisse vieillir chez soi, dans son quartier, sans être seul\u202f?",
    asks: "Quatre samedis, de 9 h 30 à 16 h 30, dans quatre communes. Déjeuner et transport sont pris en charge.\nLa métropole répond à chaque recommandation, en public.",
    service: "Direction de l’habitat et des solidarités",
  },
  {
    ...{ n: 2, slug: "acheter-durable", title: "Acheter durable", size: 24, people: 120, until: -6, erase: 380, answer: 200, state: "closed" },
    question: "Comment la métropole et ses communes doivent-elles acheter, pour que l’argent public serve aussi le climat et l’emploi local\u202f?",
    asks: "Trois samedis et une soirée. On ne demande aucune connaissance des marchés publics\u00a0: elle s’apprend ensemble.\nLes recommandations sont remises au conseil métropolitain.",
    service: "Direction de la commande publique",
    draw: { sealed: -1, at: 3, place: "Maison des associations", source: "Trois dés à dix faces, lancés par une habitante, un élu et un enfant" },
  },
  {
    ...{ n: 3, slug: "partager-la-rue", title: "Partager la rue", size: 20, people: 96, until: -70, erase: 300, answer: 120, state: "drawn" },
    question: "Comment partager la rue entre ceux qui marchent, roulent, livrent et jouent\u202f?",
    asks: "Quatre samedis et une promenade dans la rue. Une garde d’enfants est offerte.\nChaque recommandation reçoit une réponse écrite.",
    service: "Direction des mobilités",
    draw: {
      ...{ sealed: -61, at: -60, place: "Salle des fêtes de la Gare", source: "Trois dés à dix faces, lancés par trois personnes de la salle" },
      ...{ figures: "724", witnesses: "Une habitante, un élu, un enfant. 64 personnes présentes.", refuse: 3, silent: 1 },
    },
  },
  {
    ...{ n: 4, slug: "la-nuit-en-ville", title: "La nuit en ville", size: 16, people: 72, until: -520, erase: 45, answer: -330, state: "handed" },
    question: "Que doit être la nuit dans nos villes, pour ceux qui dorment, ceux qui sortent et ceux qui travaillent\u202f?",
    asks: "Trois samedis et une marche de nuit.\nChaque recommandation reçoit une réponse écrite, puis un point après un an.",
    service: "Direction de la vie nocturne et de la tranquillité",
    draw: {
      ...{ sealed: -511, at: -510, place: "Hôtel de la métropole", source: "Trois dés à dix faces, lancés par trois personnes de la salle" },
      ...{ figures: "308", witnesses: "Une étudiante, une infirmière, un élu. 41 personnes présentes.", refuse: 2 },
    },
  },
];

interface SessionStory {
  readonly id: number;
  readonly assembly: number;
  readonly day: number;
  readonly title: string;
  readonly place: string;
  readonly programme: string;
  readonly speakers: string;
  readonly documents: string;
}

export const toldSessions: readonly SessionStory[] = [
  {
    ...{ id: 31, assembly: 3, day: -35, title: "Première séance\u00a0: qui est dans la rue\u202f?", place: "Salle des fêtes de la Gare" },
    programme: "Le matin, chacun raconte sa rue. L’après-midi, on écoute ceux qui la partagent déjà.",
    speakers: "Une urbaniste, agence publique d’urbanisme, sans lien avec un aménageur\nUn livreur à vélo, salarié d’une coopérative de livraison",
    documents: "La rue en chiffres, huit pages\nLexique des aménagements",
  },
  {
    ...{ id: 32, assembly: 3, day: 14, title: "Deuxième séance\u00a0: choisir", place: "École du Pont" },
    programme: "On lit les premières recommandations, on propose des changements, on vote.",
    ...{ speakers: "", documents: "" },
  },
  {
    ...{ id: 41, assembly: 4, day: -470, title: "Marche de nuit et première séance", place: "Place du théâtre, puis hôtel de la métropole" },
    programme: "De 22 h à minuit, on marche. Le lendemain, on raconte ce que l’on a vu.",
    ...{
      speakers: "Une médecin du sommeil, hôpital public\nUn gérant de café, syndicat des cafetiers, intéressé aux horaires",
      documents: "La nuit, douze cartes",
    },
  },
];

interface RecommendationStory {
  readonly assembly: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "draft" | "adopted" | "rejected";
  readonly votes?: readonly [yes: number, no: number, blank: number];
  readonly minority?: string;
  readonly verdict?: "followed" | "partly" | "refused";
  readonly answer?: string;
  readonly outcomes?: readonly (readonly [day: number, progress: "done" | "under_way", words: string])[];
}

export const toldRecommendations: readonly RecommendationStory[] = [
  {
    ...{ assembly: 3, number: 1, title: "Fermer aux voitures la rue de chaque école, aux heures d’entrée et de sortie", state: "draft" },
    body: "Une demi-heure le matin et le soir, avec des barrières légères.\n\nLes riverains et les soins passent au pas.",
  },
  {
    ...{ assembly: 4, number: 1, title: "Faire rouler un bus toute la nuit le vendredi et le samedi", state: "adopted", votes: [14, 1, 1] },
    body: "Une ligne toutes les quarante minutes relie la gare, l’hôpital et les quartiers où l’on travaille tard.",
    minority: "Nous préférons un taxi collectif à la demande\u00a0: la nuit, un grand bus roule souvent vide.",
    ...{ verdict: "followed", answer: "La ligne est inscrite au contrat de transport. Elle roule à l’essai pendant un an, puis un bilan est publié." },
    outcomes: [
      [-240, "under_way", "Les horaires sont arrêtés avec les conducteurs et l’hôpital."],
      [-40, "done", "La ligne roule depuis un mois, toutes les quarante minutes."],
    ],
  },
  {
    ...{ assembly: 4, number: 2, title: "Éteindre les vitrines à 23 heures", state: "adopted", votes: [12, 3, 1] },
    body: "La règle existe déjà pour les bureaux\u00a0: elle vaut pour tous, et quelqu’un la rappelle sur place.",
    ...{ verdict: "partly", answer: "Les communes rappellent la règle nationale. Aucune amende n’est décidée la première année." },
  },
  {
    ...{ assembly: 4, number: 3, title: "Ouvrir une maison de la nuit", state: "adopted", votes: [9, 6, 1] },
    body: "Un lieu chauffé, ouvert de 22 h à 6 h, où l’on attend, où l’on se repose et où l’on trouve de l’aide.",
    ...{
      verdict: "refused",
      answer: "Le coût d’un lieu ouvert toutes les nuits dépasse ce que le budget permet. Deux lieux existants ouvriront plus tard le samedi.",
    },
  },
  {
    ...{ assembly: 4, number: 4, title: "Interdire les terrasses après minuit", state: "rejected", votes: [5, 10, 1] },
    body: "Toutes les terrasses fermeraient à minuit, dans toutes les communes.",
  },
];

/** What members would change in the draft of the assembly that sits. */
export const toldChanges = [
  {
    act: "insert",
    paragraph: 1,
    body: "La règle vaut aussi devant les crèches.",
    reason: "On vient à la crèche aux mêmes heures, souvent par la même rue.",
  },
  {
    act: "replace",
    paragraph: 2,
    body: "Les riverains, les soins et les livraisons de l’école passent au pas.",
    reason: "Sans livraison, la cantine ne peut pas ouvrir.",
  },
] as const;
