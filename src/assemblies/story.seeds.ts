/** The demo's assemblies: one that looks for residents, one that was sealed and waits for its figures, one that was drawn. */
export interface ToldAssembly {
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
  readonly state: "open" | "closed" | "drawn";
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

export const toldAssemblies: readonly ToldAssembly[] = [
  {
    ...{ n: 1, slug: "bien-vieillir-en-ville", title: "Bien vieillir en ville", size: 24, people: 64, until: 30, erase: 420, answer: 240, state: "open" },
    question: "Que doit changer la métropole pour que l’on puisse vieillir chez soi, dans son quartier, sans être seul ?",
    asks: "Quatre samedis, de 9 h 30 à 16 h 30, dans quatre communes. Déjeuner et transport sont pris en charge.\nLa métropole répond à chaque recommandation, en public.",
    service: "Direction de l’habitat et des solidarités",
  },
  {
    ...{ n: 2, slug: "acheter-durable", title: "Acheter durable", size: 24, people: 120, until: -6, erase: 380, answer: 200, state: "closed" },
    question: "Comment la métropole et ses communes doivent-elles acheter, pour que l’argent public serve aussi le climat et l’emploi local ?",
    asks: "Trois samedis et une soirée. On ne demande aucune connaissance des marchés publics : elle s’apprend ensemble.\nLes recommandations sont remises au conseil métropolitain.",
    service: "Direction de la commande publique",
    draw: { sealed: -1, at: 3, place: "Maison des associations", source: "Trois dés à dix faces, lancés par une habitante, un élu et un enfant" },
  },
  {
    ...{ n: 3, slug: "partager-la-rue", title: "Partager la rue", size: 20, people: 96, until: -70, erase: 300, answer: 120, state: "drawn" },
    question: "Comment partager la rue entre ceux qui marchent, roulent, livrent et jouent ?",
    asks: "Quatre samedis et une promenade dans la rue. Une garde d’enfants est offerte.\nChaque recommandation reçoit une réponse écrite.",
    service: "Direction des mobilités",
    draw: {
      ...{ sealed: -61, at: -60, place: "Salle des fêtes de la Gare", source: "Trois dés à dix faces, lancés par trois personnes de la salle" },
      ...{ figures: "724", witnesses: "Une habitante, un élu, un enfant. 64 personnes présentes.", refuse: 3, silent: 1 },
    },
  },
];
