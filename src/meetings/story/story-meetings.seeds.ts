import type { StoryProcess } from "#processes";

export interface StoryMeeting {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly agenda?: string;
  readonly process?: StoryProcess;
  readonly stage?: string;
  /** Slug of the commune that organises it on its own. */
  readonly owner?: string;
  readonly service: string;
  readonly contact?: string;
  readonly commune?: string;
  /** In the first third place of the directory there. */
  readonly place?: boolean;
  readonly venue?: string;
  readonly online?: string;
  readonly onlineOnly?: boolean;
  /** Days from now. */
  readonly starts: number;
  readonly clock: string;
  readonly minutes?: number;
  readonly provisions?: readonly string[];
  readonly registers?: boolean;
  readonly seats?: number;
  readonly registered?: number;
  readonly onlineRegistered?: number;
  readonly waiting?: number;
  readonly came?: number;
  readonly walkIns?: number;
  readonly state?: "draft" | "announced" | "cancelled";
  readonly reason?: string;
  readonly announced?: number;
  readonly sequence?: number;
  readonly minutesText?: string;
  readonly change?: { readonly change: "moved" | "cancelled"; readonly from: number; readonly reason: string };
}

const workshop =
  "18 h 30 Accueil et café\n18 h 45 Trois idées de l’an dernier, et ce qu’elles sont devenues\n19 h 15 Écrire à deux ou trois\n20 h Lire à voix haute";

export const storyMeetings: readonly StoryMeeting[] = [
  {
    ...{
      slug: "marche-couvert-premiere-reunion",
      title: "La place du marché couvert\u00a0: qu’y faire\u202f?",
      process: "coveredMarket",
      owner: "roubaix",
      commune: "roubaix",
      place: true,
    },
    summary: "Stationnement, terrasses, arbres\u00a0: la ville vient avec trois questions et sans plan.",
    agenda:
      "18 h 30 Accueil\n18 h 45 La place en chiffres\u00a0: qui traverse, qui s’arrête\n19 h 10 Trois tables, trois questions\n20 h Ce que la ville a entendu",
    ...{
      service: "Ville de Roubaix, aménagement",
      contact: "marche@roubaix.example",
      venue: "Grande salle, au rez-de-chaussée",
      starts: 9,
      clock: "18:30",
      minutes: 105,
    },
    ...{ provisions: ["wheelchair", "sign_language", "childcare"], seats: 40, registered: 40, waiting: 7, announced: -13 },
  },
  {
    ...{
      slug: "marche-couvert-balade",
      title: "Balade autour du marché couvert",
      process: "coveredMarket",
      owner: "roubaix",
      commune: "roubaix",
      venue: "Départ devant l’entrée nord du marché",
    },
    summary: "Une heure à pied pour voir ce que les plans ne montrent pas.",
    ...{ service: "Ville de Roubaix, aménagement", starts: 15, clock: "10:00", minutes: 60, registers: false, announced: -10 },
  },
  {
    ...{
      slug: "atelier-d-idees-a-tourcoing",
      title: "Atelier d’idées à Tourcoing",
      process: "budget2027",
      commune: "tourcoing",
      place: true,
      agenda: workshop,
    },
    summary: "Venez avec une envie, repartez avec une idée écrite, chiffrée et déposée.",
    ...{ service: "Direction de la citoyenneté", starts: 12, clock: "18:30", provisions: ["wheelchair"], seats: 25, registered: 14, announced: -9 },
  },
  {
    ...{ slug: "atelier-d-idees-a-roubaix", title: "Atelier d’idées à Roubaix", process: "budget2027", commune: "roubaix", place: true, agenda: workshop },
    summary: "Trente voisins ont écrit onze idées en deux heures.",
    ...{ service: "Direction de la citoyenneté", starts: -8, clock: "18:30", seats: 30, registered: 27, came: 22, walkIns: 9 },
    minutesText:
      "## Ce qui s’est écrit\n\nOnze idées, dont sept sur les rues à l’ombre. Deux ont été fusionnées sur place.\n\n## Ce qui a été demandé\n\n- Que les enfants puissent déposer une idée sans compte\u00a0: c’est possible avec leur école.\n- Que la métropole dise vite quand une idée relève de la commune.\n\n## La suite\n\nLes idées sont en ligne. La prochaine étape est la vérification, en janvier.",
  },
  {
    ...{ slug: "atelier-d-idees-a-lille", title: "Atelier d’idées à Lille", process: "budget2027", commune: "lille", place: true, agenda: workshop },
    ...{
      summary: "Venez avec une envie, repartez avec une idée écrite.",
      service: "Direction de la citoyenneté",
      starts: -3,
      clock: "18:30",
      seats: 30,
      registered: 30,
      waiting: 2,
    },
  },
  {
    ...{
      slug: "plan-velo-restitution",
      title: "Plan vélo\u00a0: ce que vous avez répondu",
      process: "bikePlan",
      commune: "lille",
      venue: "Hôtel de la métropole, salle du conseil",
    },
    summary: "Les réponses au questionnaire, le débat, et ce que la métropole en retient avant le vote.",
    agenda: "18 h Les chiffres\n18 h 30 Les cinq propositions, une par une\n19 h 30 Vos questions",
    ...{ service: "Direction des mobilités", online: "https://visio.exemple.fr/plan-velo", starts: 20, clock: "18:00", minutes: 150 },
    ...{ provisions: ["wheelchair", "captions", "sign_language", "induction_loop"], seats: 120, registered: 63, onlineRegistered: 88, announced: -4 },
  },
  {
    ...{
      slug: "charte-lecture-publique",
      title: "Lecture publique de la charte",
      process: "charter",
      onlineOnly: true,
      online: "https://visio.exemple.fr/charte",
    },
    summary: "Article par article, avec celles et ceux qui ont écrit. On y règle les derniers désaccords.",
    ...{ service: "Mission tiers-lieux", starts: 25, clock: "12:30", provisions: ["captions"], onlineRegistered: 31, announced: -2 },
  },
  {
    ...{
      slug: "square-du-nouveau-fort",
      title: "Réunion sur le terrain du Nouveau fort",
      process: "newSquare",
      owner: "mons-en-baroeul",
      commune: "mons-en-baroeul",
    },
    ...{
      summary: "On classe les idées à main levée, debout, sur le terrain.",
      venue: "Angle des deux rues, devant la grille",
      service: "Ville de Mons-en-Barœul, cadre de vie",
    },
    ...{ starts: -35, clock: "15:00", registered: 48, came: 41, walkIns: 23, announced: -60 },
    minutesText:
      "## Le classement\n\n1. Une grande table\n2. Des arbres côté rue\n3. Un coin pour les petits\n\nSoixante-quatre personnes étaient là. La fontaine a divisé\u00a0: trente pour, vingt-huit contre.\n\n## La suite\n\nLa ville répond à chaque idée avant la fin du mois.",
  },
  {
    ...{
      slug: "piscines-avec-les-clubs",
      title: "Les horaires des piscines, avec les clubs",
      process: "pools",
      commune: "lille",
      venue: "Piscine olympique, salle des juges",
    },
    ...{
      summary: "Trois grilles d’horaires sur la table.",
      service: "Direction des sports",
      starts: -369,
      clock: "19:00",
      registered: 36,
      came: 33,
      walkIns: 2,
    },
    minutesText: "Les clubs gardent deux soirs, le public gagne l’heure de midi. La troisième grille est retenue pour un an d’essai.",
  },
  {
    ...{ slug: "cafe-des-maires", title: "Café des habitants de Wattrelos", owner: "wattrelos", commune: "wattrelos", place: true },
    ...{
      summary: "Un café, un élu, pas d’ordre du jour.",
      service: "Ville de Wattrelos",
      starts: 6,
      clock: "09:30",
      minutes: 120,
      registers: false,
      announced: -20,
    },
    ...{ sequence: 1, change: { change: "moved", from: 4, reason: "La salle accueille les inscriptions scolaires ce jour-là." } },
  },
  {
    ...{
      slug: "balade-des-ilots-de-fraicheur",
      title: "Balade des îlots de fraîcheur",
      process: "coolStreets",
      stage: "opinion",
      commune: "villeneuve-d-ascq",
      venue: "Départ du lac",
    },
    ...{
      summary: "Thermomètre en main, d’une place à l’autre.",
      service: "Direction du climat",
      starts: 5,
      clock: "14:00",
      seats: 20,
      registered: 12,
      announced: -15,
    },
    ...{ state: "cancelled", sequence: 1, reason: "La guide est souffrante et personne ne peut la remplacer. Une autre date sera annoncée au printemps." },
    change: { change: "cancelled", from: 5, reason: "La guide est souffrante et personne ne peut la remplacer. Une autre date sera annoncée au printemps." },
  },
  {
    ...{ slug: "assemblee-du-quartier-de-l-epeule", title: "Assemblée du quartier de l’Épeule", owner: "roubaix", commune: "roubaix", place: true },
    ...{
      summary: "En préparation\u00a0: la date attend l’accord de la salle.",
      service: "Ville de Roubaix, démocratie locale",
      starts: 40,
      clock: "18:30",
      seats: 60,
      state: "draft",
    },
  },
];
