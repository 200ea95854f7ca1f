import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Sort } from "./order.ts";

interface ChooseTexts {
  readonly help: string;
  readonly leads: {
    readonly knapsack: string;
    readonly approval: (min: number, max: number | null) => string;
    readonly against: (max: number) => string;
    readonly ofPart: (name: string, max: number) => string;
    readonly oneDistrict: (names: string) => string;
    readonly ofCategory: (max: number) => string;
    readonly ofCommune: (max: number) => string;
    readonly points: (total: number, max: number) => string;
    readonly ranked: (min: number, max: number | null) => string;
  };
  readonly opens: (when: string) => string;
  readonly closed: string;
  readonly closedNext: string;
  readonly counted: string;
  readonly countedNext: string;
  readonly result: string;
  readonly cancelled: string;
  readonly rehearsal: string;
  readonly rehearsalNext: string;
  readonly voted: string;
  readonly votedNext: string;
  readonly desk: Record<"kiosk" | "paper", string>;
  readonly deskNext: string;
  readonly rules: string;
  readonly find: string;
  readonly manage: string;
  readonly search: string;
  readonly words: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly sort: string;
  readonly sorts: Record<Sort, string>;
  readonly fits: string;
  readonly easy: string;
  readonly filter: string;
  readonly clear: string;
  readonly otherOrder: string;
  readonly orderNote: string;
  readonly orderNoteOwn: string;
  readonly themes: string;
  readonly mapTitle: string;
  readonly mapSummary: string;
  readonly mapCaption: string;
  readonly mapLegend: readonly [string, string, string, string];
  readonly none: string;
  readonly noneNext: string;
  readonly found: Plurals;
  readonly projects: Plurals;
  /** "1 à 20 sur 200", in the order of this reader. */
  readonly fromTo: (from: number, to: number, all: number) => string;
  readonly inTheme: (projects: string, least: string, most: string) => string;
  readonly alsoChosen: string;
  readonly details: string;
  readonly detailsOf: (title: string) => string;
  readonly pointsFor: (title: string) => string;
  readonly sideOf: { readonly for: (points: number) => string; readonly none: string; readonly against: (points: number) => string };
  readonly rankOf: (title: string) => string;
  readonly points: string;
  readonly rank: string;
  readonly purse: string;
  readonly toCheck: string;
  readonly kiloEuros: (budget: string) => string;
  readonly euros: (budget: string) => string;
  readonly kiloNote: string;
  readonly chosen: string;
  readonly wallNote: string;
  readonly recount: string;
  readonly keep: string;
  readonly verify: string;
  readonly compare: string;
  readonly signInNote: string;
  readonly saved: string;
  readonly parts: string;
  readonly left: string;
  readonly over: string;
  readonly limits: string;
  readonly districts: string;
  readonly against: string;
  /** {name}: a theme, a commune, a part or `against`. */
  readonly overLimit: string;
  readonly sumOf: {
    readonly money: (used: string, all: string) => string;
    readonly left: (left: string) => string;
    readonly over: (over: string) => string;
    readonly choices: (used: number, max: number | null) => string;
    readonly points: (used: number, all: number) => string;
  };
}

const fr: ChooseTexts = {
  help: "On lit les projets avec vous, à voix haute. Personne ne choisit à votre place.",
  leads: {
    knapsack: "Tous les projets sont étudiés et chiffrés. Prenez-en autant que l’enveloppe le permet, dans l’ordre que vous voulez.",
    against: (max) => `Vous pouvez aussi être contre ${max} projet${max > 1 ? "s" : ""} au plus, et contre moins de projets que vous n’en soutenez.`,
    ofPart: (name, max) => `${name}\u00a0: ${max} au plus.`,
    oneDistrict: (names) => `Un seul de ces quartiers\u00a0: ${names}.`,
    ofCategory: (max) => `Au plus ${max} d’un même thème.`,
    ofCommune: (max) => `Au plus ${max} dans une même commune.`,
    approval: (min, max) => (max === null ? `Cochez au moins ${min} projet${min > 1 ? "s" : ""}.` : `Cochez de ${min} à ${max} projets.`),
    points: (total, max) => `Répartissez jusqu’à ${total} points, et ${max} au plus pour un même projet.`,
    ranked: (min, max) =>
      max === null
        ? `Classez au moins ${min} projet${min > 1 ? "s" : ""}, le préféré en premier.`
        : `Classez de ${min} à ${max} projets, le préféré en premier.`,
  },
  opens: (when) => `Le vote ouvre ${when}. Vous pouvez déjà lire les projets.`,
  closed: "Le vote est clos",
  closedNext: "Plus aucun bulletin n’entre. Le résultat paraîtra ici, avec tous les bulletins sans les noms.",
  counted: "Le vote est dépouillé",
  countedNext: "Le résultat, les bulletins et le journal sont publiés.",
  result: "Voir le résultat",
  cancelled: "Ce vote est annulé",
  rehearsal: "Répétition générale",
  rehearsalNext: "Rien de ce qui se passe ici ne compte. Seule l’équipe voit cette page.",
  voted: "Votre bulletin est compté",
  votedNext:
    "Vous pouvez encore changer d’avis\u00a0: un nouveau bulletin prend la place du premier. Ce que vous avez voté n’est montré à personne, pas même ici.",
  desk: {
    kiosk: "Un guichet vous a donné un jeton pour voter sur une borne",
    paper: "Un guichet vous a donné un bulletin papier",
  },
  deskNext:
    "Vous ne pouvez donc pas voter aussi en ligne. Si vous n’avez pas utilisé ce qui vous a été remis, rapportez-le au guichet\u00a0: il vous rayera de sa liste.",
  rules: "Les règles de ce vote",
  find: "Retrouver mon bulletin",
  manage: "Suivre ce vote",
  search: "Trouver des projets",
  words: "Mots",
  theme: "Thème",
  allThemes: "Tous les thèmes",
  commune: "Commune",
  allCommunes: "Toutes les communes",
  sort: "Ordre",
  sorts: { lot: "Au hasard", cheap: "Du moins cher au plus cher", dear: "Du plus cher au moins cher", number: "Par numéro" },
  fits: "Seulement ce qui tient dans le reste",
  easy: "Résumés faciles à lire",
  filter: "Chercher",
  clear: "Tout voir",
  otherOrder: "Tirer un autre ordre",
  orderNote: "L’ordre est tiré au sort, pour qu’aucun projet ne soit toujours le premier.",
  orderNoteOwn: "L’ordre est tiré au sort pour vous, et reste le même à chacune de vos visites.",
  themes: "Thèmes",
  mapTitle: "Projets par commune",
  mapSummary: "Chercher sur la carte",
  mapCaption: "Une commune mène à ses projets. Gardez d’abord votre sélection.",
  mapLegend: ["aucun projet", "un projet", "deux ou trois", "quatre et plus"],
  none: "Aucun projet ne répond à cette recherche",
  noneNext: "Retirez un mot ou un filtre.",
  found: { one: "# projet trouvé", other: "# projets trouvés" },
  projects: { one: "# projet", other: "# projets" },
  fromTo: (from, to, all) => `${from} à ${to} sur ${all}`,
  inTheme: (projects, least, most) => (least === most ? `${projects}, ${least}` : `${projects}, de ${least} à ${most}`),
  alsoChosen: "Choisis aussi, hors de cette recherche",
  details: "Lire le projet",
  detailsOf: (title) => `Lire le projet\u00a0: ${title}`,
  pointsFor: (title) => `Points pour\u00a0: ${title}`,
  sideOf: { for: (points) => `pour\u00a0: ${points}`, none: "ni pour ni contre", against: (points) => `contre\u00a0: ${points}` },
  rankOf: (title) => `Rang de\u00a0: ${title}`,
  points: "points",
  rank: "rang",
  purse: "Votre sélection",
  toCheck: "Aller à ma sélection et à la vérification",
  kiloEuros: (budget) => `k€ sur ${budget}\u00a0k€`,
  euros: (budget) => `€ sur ${budget}`,
  kiloNote: "k€\u00a0: millier d’euros.",
  chosen: "projets choisis.",
  wallNote: "Une brique par projet, large comme son coût\u00a0; celle qui ne tient pas passe à la deuxième rangée.",
  recount: "Recalculer le total",
  keep: "Garder pour plus tard",
  verify: "Vérifier mon vote",
  compare: "Comparer mes choix",
  signInNote: "Rien n’est envoyé avant l’étape 2, où vous vous connecterez.",
  saved: "Votre sélection est gardée. Elle n’est pas encore un vote.",
  parts: "Parts de l’enveloppe",
  left: "reste",
  over: "dépassé",
  limits: "Limites du bulletin",
  districts: "Quartiers",
  against: "Contre",
  overLimit: "{name}\u00a0: {most} au plus.",
  sumOf: {
    money: (used, all) => `${used} sur ${all}`,
    left: (left) => `Il reste ${left}.`,
    over: (over) => `Dépassé de ${over}\u00a0: retirez un projet.`,
    choices: (used, max) => (max === null ? `${used} projets choisis` : `${used} sur ${max} projets`),
    points: (used, all) => `${used} sur ${all} points`,
  },
};

const en: ChooseTexts = {
  help: "Somebody reads the projects with you, aloud. Nobody chooses in your place.",
  leads: {
    knapsack: "All projects have been studied and costed. Take as many as the budget allows, in any order.",
    against: (max) => `You may also be against ${max} project${max > 1 ? "s" : ""} at most, and against fewer projects than you support.`,
    ofPart: (name, max) => `${name}: ${max} at most.`,
    oneDistrict: (names) => `One of these districts only: ${names}.`,
    ofCategory: (max) => `At most ${max} of one theme.`,
    ofCommune: (max) => `At most ${max} in one commune.`,
    approval: (min, max) => (max === null ? `Tick at least ${min} project${min > 1 ? "s" : ""}.` : `Tick from ${min} to ${max} projects.`),
    points: (total, max) => `Share out up to ${total} points, at most ${max} to one project.`,
    ranked: (min, max) =>
      max === null ? `Rank at least ${min} project${min > 1 ? "s" : ""}, best first.` : `Rank from ${min} to ${max} projects, best first.`,
  },
  opens: (when) => `The vote opens on ${when}. You can already read the projects.`,
  closed: "The vote is closed",
  closedNext: "No more ballots come in. The result will appear here, with all ballots and no names.",
  counted: "The vote has been counted",
  countedNext: "The result, the ballots and the log are published.",
  result: "See the result",
  cancelled: "This vote is cancelled",
  rehearsal: "Dress rehearsal",
  rehearsalNext: "Nothing that happens here counts. Only the team sees this page.",
  voted: "Your ballot is counted",
  votedNext: "You can still change your mind: a new ballot takes the place of the first. What you voted is shown to nobody, not even here.",
  desk: { kiosk: "A desk gave you a pass to vote on a kiosk", paper: "A desk gave you a paper ballot" },
  deskNext: "So you cannot vote online as well. If you did not use what you were given, take it back to the desk: it will strike you off its list.",
  rules: "The rules of this vote",
  find: "Find my ballot",
  manage: "Follow this vote",
  search: "Find projects",
  words: "Words",
  theme: "Theme",
  allThemes: "All themes",
  commune: "Commune",
  allCommunes: "All communes",
  sort: "Order",
  sorts: { lot: "At random", cheap: "Cheapest first", dear: "Dearest first", number: "By number" },
  fits: "Only what fits into the rest",
  easy: "Easy-to-read summaries",
  filter: "Search",
  clear: "See all",
  otherOrder: "Draw another order",
  orderNote: "The order is drawn by lot, so that no project is always first.",
  orderNoteOwn: "The order is drawn by lot for you, and stays the same at each of your visits.",
  themes: "Themes",
  mapTitle: "Projects by commune",
  mapSummary: "Search on the map",
  mapCaption: "A commune leads to its projects. Keep your selection first.",
  mapLegend: ["no project", "one project", "two or three", "four and more"],
  none: "No project answers this search",
  noneNext: "Take away a word or a filter.",
  found: { one: "# project found", other: "# projects found" },
  projects: { one: "# project", other: "# projects" },
  fromTo: (from, to, all) => `${from} to ${to} of ${all}`,
  inTheme: (projects, least, most) => (least === most ? `${projects}, ${least}` : `${projects}, from ${least} to ${most}`),
  alsoChosen: "Also chosen, outside this search",
  details: "Read the project",
  detailsOf: (title) => `Read the project: ${title}`,
  pointsFor: (title) => `Points for: ${title}`,
  sideOf: { for: (points) => `for: ${points}`, none: "neither for nor against", against: (points) => `against: ${points}` },
  rankOf: (title) => `Rank of: ${title}`,
  points: "points",
  rank: "rank",
  purse: "Your selection",
  toCheck: "Go to my selection and check it",
  kiloEuros: (budget) => `k€ of ${budget}\u00a0k€`,
  euros: (budget) => `€ of ${budget}`,
  kiloNote: "k€: thousand euros.",
  chosen: "projects chosen.",
  wallNote: "One brick for each project, as wide as its cost; one that does not fit goes to the second row.",
  recount: "Work out the total",
  keep: "Keep for later",
  verify: "Check my vote",
  compare: "Compare my choices",
  signInNote: "Nothing is sent before step 2, where you will sign in.",
  saved: "Your selection is kept. It is not a vote yet.",
  parts: "Parts of the budget",
  left: "left",
  over: "exceeded",
  limits: "Limits of the ballot",
  districts: "Districts",
  against: "Against",
  overLimit: "{name}: {most} at most.",
  sumOf: {
    money: (used, all) => `${used} of ${all}`,
    left: (left) => `${left} left.`,
    over: (over) => `Over by ${over}: take a project away.`,
    choices: (used, max) => (max === null ? `${used} projects chosen` : `${used} of ${max} projects`),
    points: (used, all) => `${used} of ${all} points`,
  },
};

const nl: ChooseTexts = {
  help: "Iemand leest de projecten samen met u, hardop. Niemand kiest in uw plaats.",
  leads: {
    knapsack: "Alle projecten zijn onderzocht en begroot. Neem er zoveel als het budget toelaat, in de volgorde die u wilt.",
    against: (max) => `U mag ook tegen hoogstens ${max} project${max > 1 ? "en" : ""} zijn, en tegen minder projecten dan u er steunt.`,
    ofPart: (name, max) => `${name}: hoogstens ${max}.`,
    oneDistrict: (names) => `Maar één van deze wijken: ${names}.`,
    ofCategory: (max) => `Hoogstens ${max} van één thema.`,
    ofCommune: (max) => `Hoogstens ${max} in één gemeente.`,
    approval: (min, max) => (max === null ? `Kruis minstens ${min} project${min > 1 ? "en" : ""} aan.` : `Kruis ${min} tot ${max} projecten aan.`),
    points: (total, max) => `Verdeel tot ${total} punten, hoogstens ${max} voor één project.`,
    ranked: (min, max) =>
      max === null ? `Rangschik minstens ${min} project${min > 1 ? "en" : ""}, het beste eerst.` : `Rangschik ${min} tot ${max} projecten, het beste eerst.`,
  },
  opens: (when) => `De stemming opent op ${when}. U kunt de projecten al lezen.`,
  closed: "De stemming is gesloten",
  closedNext: "Er komt geen stembiljet meer bij. De uitslag verschijnt hier, met alle stembiljetten zonder namen.",
  counted: "De stemmen zijn geteld",
  countedNext: "De uitslag, de stembiljetten en het logboek zijn bekendgemaakt.",
  result: "De uitslag bekijken",
  cancelled: "Deze stemming is geannuleerd",
  rehearsal: "Generale repetitie",
  rehearsalNext: "Niets van wat hier gebeurt, telt. Alleen het team ziet deze pagina.",
  voted: "Uw stembiljet is geteld",
  votedNext: "U kunt nog van mening veranderen: een nieuw stembiljet komt in de plaats van het eerste. Wat u stemde, wordt aan niemand getoond, ook hier niet.",
  desk: { kiosk: "Een balie gaf u een penning om op een stemzuil te stemmen", paper: "Een balie gaf u een papieren stembiljet" },
  deskNext: "U kunt dus niet ook online stemmen. Hebt u niet gebruikt wat u kreeg, breng het dan terug naar de balie: zij schrapt u van haar lijst.",
  rules: "De regels van deze stemming",
  find: "Mijn stembiljet terugvinden",
  manage: "Deze stemming volgen",
  search: "Projecten zoeken",
  words: "Woorden",
  theme: "Thema",
  allThemes: "Alle thema’s",
  commune: "Gemeente",
  allCommunes: "Alle gemeenten",
  sort: "Volgorde",
  sorts: { lot: "Willekeurig", cheap: "Goedkoopste eerst", dear: "Duurste eerst", number: "Op nummer" },
  fits: "Alleen wat in de rest past",
  easy: "Gemakkelijk te lezen samenvattingen",
  filter: "Zoeken",
  clear: "Alles tonen",
  otherOrder: "Een andere volgorde loten",
  orderNote: "De volgorde is geloot, zodat geen project altijd eerst staat.",
  orderNoteOwn: "De volgorde is voor u geloot en blijft dezelfde bij elk bezoek.",
  themes: "Thema’s",
  mapTitle: "Projecten per gemeente",
  mapSummary: "Op de kaart zoeken",
  mapCaption: "Een gemeente leidt naar haar projecten. Bewaar eerst uw keuze.",
  mapLegend: ["geen project", "één project", "twee of drie", "vier en meer"],
  none: "Geen project beantwoordt deze zoekopdracht",
  noneNext: "Haal een woord of een filter weg.",
  found: { one: "# project gevonden", other: "# projecten gevonden" },
  projects: { one: "# project", other: "# projecten" },
  fromTo: (from, to, all) => `${from} tot ${to} van ${all}`,
  inTheme: (projects, least, most) => (least === most ? `${projects}, ${least}` : `${projects}, van ${least} tot ${most}`),
  alsoChosen: "Ook gekozen, buiten deze zoekopdracht",
  details: "Het project lezen",
  detailsOf: (title) => `Het project lezen: ${title}`,
  pointsFor: (title) => `Punten voor: ${title}`,
  sideOf: { for: (points) => `voor: ${points}`, none: "voor noch tegen", against: (points) => `tegen: ${points}` },
  rankOf: (title) => `Rang van: ${title}`,
  points: "punten",
  rank: "rang",
  purse: "Uw keuze",
  toCheck: "Naar mijn keuze en de controle",
  kiloEuros: (budget) => `k€ van ${budget}\u00a0k€`,
  euros: (budget) => `€ van ${budget}`,
  kiloNote: "k€: duizend euro.",
  chosen: "gekozen projecten.",
  wallNote: "Eén baksteen per project, zo breed als de kosten; wat niet past, komt op de tweede rij.",
  recount: "Het totaal berekenen",
  keep: "Bewaren voor later",
  verify: "Mijn stem nakijken",
  compare: "Mijn keuzes vergelijken",
  signInNote: "Niets wordt verzonden vóór stap 2, waar u zich aanmeldt.",
  saved: "Uw keuze is bewaard. Het is nog geen stem.",
  parts: "Delen van het budget",
  left: "over",
  over: "overschreden",
  limits: "Grenzen van het stembiljet",
  districts: "Wijken",
  against: "Tegen",
  overLimit: "{name}: hoogstens {most}.",
  sumOf: {
    money: (used, all) => `${used} van ${all}`,
    left: (left) => `Er blijft ${left} over.`,
    over: (over) => `${over} te veel: haal een project weg.`,
    choices: (used, max) => (max === null ? `${used} projecten gekozen` : `${used} van ${max} projecten`),
    points: (used, all) => `${used} van ${all} punten`,
  },
};

export const chooseTexts: Record<Locale, ChooseTexts> = { fr, en, nl };
