import type { Explanation } from "#engines/budgeting/budgeting.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Outcome = Exclude<Explanation["projects"][number]["outcome"], "elected">;
type By = Exclude<Explanation["rounds"][number]["by"], "payment">;

interface ResultTexts {
  readonly page: (title: string) => string;
  readonly winners: Plurals;
  readonly inCommunes: Plurals;
  readonly lead: (ballots: string) => string;
  readonly none: string;
  readonly spentOf: (budget: string) => string;
  readonly overspent: (over: string) => string;
  readonly withWinner: string;
  readonly perBallot: string;
  readonly departures: string;
  readonly theWinners: string;
  readonly order: string;
  readonly votes: string;
  readonly where: string;
  readonly mapTitle: string;
  readonly mapTable: string;
  readonly nowhere: string;
  readonly one: string;
  readonly two: string;
  readonly more: string;
  readonly why: string;
  readonly given: (first: string) => string;
  readonly raised: (last: string) => string;
  readonly lost: string;
  readonly all: Plurals;
  readonly explanations: string;
  readonly twoRules: string;
  readonly twoRulesSays: string;
  readonly measure: string;
  readonly chosenRule: (rule: string) => string;
  readonly onlyWith: (rule: string) => string;
  readonly sameTitle: string;
  readonly sameBoth: (rule: string, other: string) => string;
  readonly preference: (first: string, second: string, neither: string) => string;
  readonly measures: Record<"winners" | "communes" | "voters" | "perVoter" | "spent" | "gini", string>;
  readonly fairness: string;
  readonly fairnessSays: string;
  readonly fairnessTables: string;
  readonly winnersPerBallot: string;
  readonly winnersOf: string;
  readonly ballots: string;
  readonly byTheme: string;
  readonly share: string;
  readonly challenged: string;
  readonly challengedSays: string;
  readonly withAll: string;
  readonly without: string;
  readonly sameWithout: string;
  readonly otherWithout: (gained: readonly string[], lost: readonly string[]) => string;
  readonly until: (instant: string) => string;
  readonly untilSays: string;
  readonly contest: string;
  readonly seeChallenges: string;
  readonly sealed: (day: string) => string;
  readonly course: Readonly<Record<"title" | "closed" | "counted" | "challenge" | "final", string>> & { readonly until: (day: string) => string };
  readonly departed: string;
  readonly departedSays: string;
  readonly kept: (title: string) => string;
  readonly dropped: (title: string) => string;
  readonly signed: (authority: string, day: string) => string;
  readonly check: string;
  readonly checkSays: string;
  readonly checkSaysNamed: string;
  readonly inPage: string;
  readonly inPageSays: string;
  readonly recount: string;
  readonly onComputer: string;
  readonly onComputerSays: string;
  readonly withReceipt: string;
  readonly withReceiptSays: string;
  readonly find: string;
  readonly files: string;
  readonly digests: Plurals;
  readonly filesSays: string;
  readonly library: string;
  readonly file: string;
  readonly size: string;
  readonly digest: string;
  readonly journal: string;
  readonly proves: string;
  readonly provesSays: string;
  readonly limits: string;
  readonly story: {
    readonly chosenBy: (votes: string, count: number, cost: string) => string;
    readonly against: Plurals;
    readonly eachPays: (price: string, turn: string) => string;
    readonly someGaveAll: (full: string, price: string, short: string, turn: string) => string;
    readonly pointPrice: (price: string) => string;
    readonly byPoints: (least: string, most: string, turn: string) => string;
    readonly nothingLeft: Plurals;
    readonly by: Record<By, (turn: string) => string>;
    /** What was missing, in money; or the ballots that were asked; or the other project. */
    readonly outcomes: Record<Outcome, (lacking: string | null) => string>;
    readonly left: (left: string, given: string) => string;
    readonly paid: (title: string, amount: string) => string;
    readonly already: (spent: readonly string[]) => string;
  };
}

const fr: ResultTexts = {
  page: (title) => `Résultat\u00a0: ${title}`,
  winners: { one: "# projet lauréat", other: "# projets lauréats" },
  inCommunes: { one: "dans # commune", other: "dans # communes" },
  lead: (ballots) => `${ballots} ont compté. Le calcul est public\u00a0: chacun peut le refaire et trouver le même résultat.`,
  none: "Aucun projet n’est retenu",
  spentOf: (budget) => `attribués sur ${budget}`,
  overspent: (over) => `L’enveloppe, ou une de ses parts, est dépassée de ${over}\u00a0: la règle publiée avant le vote le permet au dernier projet.`,
  withWinner: "des bulletins ont au moins un lauréat",
  perBallot: "projets choisis par bulletin, en moyenne",
  departures: "correction du résultat par une autorité",
  theWinners: "Les lauréats",
  order: "Projets lauréats dans l’ordre du calcul",
  votes: "Voix",
  where: "Où ils se trouvent",
  mapTitle: "Nombre de projets lauréats par commune",
  mapTable: "Lauréats par commune",
  nowhere: "Aucun",
  one: "1 projet",
  two: "2",
  more: "3 et plus",
  why: "Pourquoi celui-ci, pas celui-là",
  given: (first) =>
    `Les parts égales donnent à chaque bulletin la même somme\u00a0: ${first}. Un projet gagne si les bulletins qui le portent peuvent le payer ensemble.`,
  raised: (last) =>
    `Comme tout n’est pas dépensé au premier tour, la part est relevée pas à pas, jusqu’à ${last} par bulletin, sans dépasser l’enveloppe réelle.`,
  lost: "Non retenu",
  all: { one: "L’explication du projet", other: "Les # explications" },
  explanations: "Pourquoi chaque projet est retenu, ou ne l’est pas",
  twoRules: "Deux règles, deux résultats",
  twoRulesSays: "La règle a été publiée avant l’ouverture du vote. Voici ce qu’une autre aurait donné, sur les mêmes bulletins.",
  measure: "Ce que l’on mesure",
  chosenRule: (rule) => `${rule} (règle du vote)`,
  onlyWith: (rule) => `Lauréats seulement avec\u00a0: ${rule}`,
  sameTitle: "Deux règles, le même résultat",
  sameBoth: (rule, other) => `Sur les mêmes bulletins, «\u00a0${rule}\u00a0», la règle du vote, et «\u00a0${other}\u00a0» retiennent les mêmes projets.`,
  preference: (first, second, neither) =>
    `${first} bulletins comptent plus de lauréats avec la règle du vote, ${second} avec l’autre, ${neither} autant avec les deux.`,
  measures: {
    winners: "Projets lauréats",
    communes: "Communes qui accueillent un projet",
    voters: "Bulletins avec au moins un lauréat",
    perVoter: "Lauréats par bulletin, en moyenne",
    spent: "Dépense",
    gini: "Inégalité entre bulletins (0\u00a0: aucune, 1\u00a0: totale)",
  },
  fairness: "À qui va l’argent",
  fairnessTables: "Les tableaux\u00a0: lauréats par bulletin, dépense par thème",
  fairnessSays: "Le coût de chaque lauréat est partagé entre les bulletins qui le portent\u00a0: c’est la même mesure pour toutes les règles.",
  winnersPerBallot: "Combien de lauréats chaque bulletin compte",
  winnersOf: "Lauréats",
  ballots: "Bulletins",
  byTheme: "Dépense par thème",
  share: "Part de la dépense",
  challenged: "Avec et sans les bulletins contestés",
  challengedSays: "Aucun bulletin contesté n’est retiré\u00a0: il est compté à part, et les deux totaux sont publiés.",
  withAll: "Tous les bulletins",
  without: "Sans les bulletins contestés",
  sameWithout: "Les lauréats sont les mêmes dans les deux cas.",
  otherWithout: (gained, lost) =>
    [
      gained.length > 0 && `Sans eux, seraient retenus\u00a0: ${gained.join(", ")}.`,
      lost.length > 0 && `Sans eux, ne seraient plus retenus\u00a0: ${lost.join(", ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
  until: (instant) => `Ce résultat peut être contesté jusqu’au ${instant}`,
  untilSays: "Une contestation est publique, avec sa réponse. Elle ne supprime aucun bulletin.",
  contest: "Contester",
  seeChallenges: "Voir les contestations",
  sealed: (day) => `Résultat définitif depuis le ${day}`,
  course: {
    title: "Où en est ce vote",
    closed: "Vote clos",
    counted: "Calcul publié",
    challenge: "Délai de contestation",
    final: "Résultat définitif",
    until: (day) => `jusqu’au ${day}`,
  },
  departed: "Décisions qui s’écartent du résultat",
  departedSays: "Le calcul ci-dessus ne change pas\u00a0: l’autorité qui décide autrement le signe et dit pourquoi.",
  kept: (title) => `Financé sans être lauréat\u00a0: ${title}`,
  dropped: (title) => `Lauréat, mais non financé\u00a0: ${title}`,
  signed: (authority, day) => `${authority}, le ${day}`,
  check: "Recompter vous-même",
  checkSays: "Tous les bulletins sont publiés, sans aucun nom. Trois façons de vérifier.",
  checkSaysNamed: "Tous les bulletins sont publiés, chacun avec son nom. Trois façons de vérifier.",
  inPage: "Dans votre navigateur",
  inPageSays: "Votre appareil lit le fichier des bulletins et refait le calcul, étape par étape.",
  recount: "Recompter",
  onComputer: "Sur votre ordinateur",
  onComputerSays: "Un seul fichier, une seule commande, aucun compte.",
  withReceipt: "Avec votre reçu",
  withReceiptSays: "Le code que vous seul avez reçu retrouve votre bulletin parmi ceux qui ont compté.",
  find: "Retrouver mon bulletin",
  files: "Fichiers du scrutin",
  digests: { one: "Un fichier, avec son empreinte", other: "Les # fichiers, avec leur empreinte" },
  filesSays: "Licence Ouverte 2.0. L’empreinte SHA-256 de chaque fichier est écrite dans le journal.",
  library: "Pour la bibliothèque mondiale des budgets participatifs (Pabulib), dans l’ordre et les mots qu’elle demande :",
  file: "Fichier",
  size: "Taille",
  digest: "Empreinte",
  journal: "Le journal public, ligne par ligne",
  proves: "Ce que le recomptage ne prouve pas",
  provesSays: "Il prouve le calcul, pas que chaque personne était seule devant son écran.",
  limits: "Les limites connues",
  story: {
    chosenBy: (votes, count, cost) => `${votes} ${count > 1 ? "bulletins le portent" : "bulletin le porte"}. Il coûte ${cost}.`,
    against: { one: "Un bulletin est contre.", other: "# bulletins sont contre." },
    eachPays: (price, turn) => `Chacun paie ${price}. Retenu au tour ${turn}.`,
    someGaveAll: (full, price, short, turn) => `${full} paient ${price}\u00a0; ${short} autres donnent ce qui leur reste. Retenu au tour ${turn}.`,
    pointPrice: (price) => `Un point se paie ${price}, ou tout ce qui reste au bulletin s’il a moins.`,
    byPoints: (least, most, turn) =>
      least === most
        ? `Chaque bulletin qui paie donne ${most}. Retenu au tour ${turn}.`
        : `Selon ses points et ce qui lui reste, chaque bulletin qui paie donne de ${least} à ${most}. Retenu au tour ${turn}.`,
    nothingLeft: { one: "Un bulletin qui le porte n’avait plus rien.", other: "# bulletins qui le portent n’avaient plus rien." },
    by: {
      purchase: (turn) => `Les bulletins qui le portent ont réuni son coût. Retenu au tour ${turn}.`,
      merit: (turn) => `Retenu à la place ${turn}, par le nombre de voix.`,
      pairwise: (turn) => `Retenu à la place ${turn}, par ses duels avec les autres projets.`,
      completion: (turn) => `Retenu à la place ${turn}, avec ce qui restait de l’enveloppe.`,
      free: (turn) => `Il ne coûte rien\u00a0: retenu au tour ${turn}.`,
    },
    outcomes: {
      ineligible: () => "Il ne remplit pas une condition publiée avant le vote.",
      "below-support": (asked) => `La règle publiée avant le vote demande au moins ${asked} bulletins\u00a0: il ne pouvait pas être retenu.`,
      "below-turnout": (asked) => `Le vote devait réunir au moins ${asked} bulletins\u00a0: il en a moins, et aucun projet n’est retenu.`,
      opposed: () => "Il a autant de voix contre que pour, ou davantage.",
      excluded: (other) => `Il ne peut pas se faire avec «\u00a0${other}\u00a0», que davantage de voix portent (ou autant, et le départage a choisi).`,
      unsupported: () => "Aucun bulletin ne le porte.",
      "supporters-short": (missing) =>
        missing
          ? `Ensemble, les bulletins qui le portent n’avaient plus assez\u00a0: il leur manquait ${missing}.`
          : "Ensemble, les bulletins qui le portent n’avaient plus assez.",
      "budget-short": (missing) => (missing ? `Il ne tenait plus dans l’enveloppe\u00a0: il manquait ${missing}.` : "Il ne tenait plus dans l’enveloppe."),
      "too-dear": (missing) => `Il coûte plus que toute l’enveloppe${missing ? `, de ${missing}` : ""}.`,
      "too-late": () => "Le dépouillement s’est arrêté avant lui, au premier projet qui ne tenait plus dans l’enveloppe.",
      replaced: () => "Les parts égales le retenaient, mais la comparaison prévue par la règle a donné l’autre résultat.",
    },
    left: (left, given) => `Il leur restait ${left} sur ${given}.`,
    paid: (title, amount) => `${title} (${amount})`,
    already: (spent) => `Ils avaient déjà payé\u00a0: ${spent.join(", ")}.`,
  },
};

const en: ResultTexts = {
  page: (title) => `Result: ${title}`,
  winners: { one: "# winning project", other: "# winning projects" },
  inCommunes: { one: "in # commune", other: "in # communes" },
  lead: (ballots) => `${ballots} were counted. The count is public: anybody can do it again and find the same.`,
  none: "No project is chosen",
  spentOf: (budget) => `awarded of ${budget}`,
  overspent: (over) => `The budget, or one of its parts, is exceeded by ${over}: the rule published before the vote allows it to the last project.`,
  withWinner: "of ballots have at least one winner",
  perBallot: "projects chosen on a ballot, on average",
  departures: "correction of the result by an authority",
  theWinners: "The winners",
  order: "Winning projects in the order of the count",
  votes: "Votes",
  where: "Where they are",
  mapTitle: "Number of winning projects in each commune",
  mapTable: "Winners by commune",
  nowhere: "None",
  one: "1 project",
  two: "2",
  more: "3 and more",
  why: "Why this one and not that one",
  given: (first) => `Equal shares give each ballot the same sum: ${first}. A project wins if the ballots that carry it can pay for it together.`,
  raised: (last) => `As not everything is spent at first, the share is raised step by step, up to ${last} a ballot, without exceeding the real budget.`,
  lost: "Not chosen",
  all: { one: "The explanation of the project", other: "The # explanations" },
  explanations: "Why each project was chosen, or was not",
  twoRules: "Two rules, two results",
  twoRulesSays: "The rule was published before the vote opened. This is what another would have given, on the same ballots.",
  measure: "What is measured",
  chosenRule: (rule) => `${rule} (the rule of the vote)`,
  onlyWith: (rule) => `Winners only with: ${rule}`,
  sameTitle: "Two rules, the same result",
  sameBoth: (rule, other) => `On the same ballots, “${rule}”, the rule of the vote, and “${other}” choose the same projects.`,
  preference: (first, second, neither) =>
    `${first} ballots have more winners with the rule of the vote, ${second} with the other, ${neither} as many with both.`,
  measures: {
    winners: "Winning projects",
    communes: "Communes that get a project",
    voters: "Ballots with at least one winner",
    perVoter: "Winners on a ballot, on average",
    spent: "Spending",
    gini: "Inequality between ballots (0: none, 1: total)",
  },
  fairness: "Where the money goes",
  fairnessTables: "The tables: winners per ballot, spending by theme",
  fairnessSays: "The cost of each winner is shared by the ballots that carry it: the same measure for every rule.",
  winnersPerBallot: "How many winners each ballot has",
  winnersOf: "Winners",
  ballots: "Ballots",
  byTheme: "Spending by theme",
  share: "Share of spending",
  challenged: "With and without the challenged ballots",
  challengedSays: "No challenged ballot is removed: it is counted apart, and both totals are published.",
  withAll: "All ballots",
  without: "Without the challenged ballots",
  sameWithout: "The winners are the same either way.",
  otherWithout: (gained, lost) =>
    [
      gained.length > 0 && `Without them, these would be chosen: ${gained.join(", ")}.`,
      lost.length > 0 && `Without them, these would no longer be: ${lost.join(", ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
  until: (instant) => `This result may be challenged until ${instant}`,
  untilSays: "A challenge is public, and so is its answer. It deletes no ballot.",
  contest: "Challenge",
  seeChallenges: "See the challenges",
  sealed: (day) => `Final result since ${day}`,
  course: {
    title: "Where this vote stands",
    closed: "Vote closed",
    counted: "Count published",
    challenge: "Time to challenge",
    final: "Final result",
    until: (day) => `until ${day}`,
  },
  departed: "Decisions that depart from the result",
  departedSays: "The count above does not change: the authority that decides otherwise signs it and says why.",
  kept: (title) => `Funded without having won: ${title}`,
  dropped: (title) => `Won, but not funded: ${title}`,
  signed: (authority, day) => `${authority}, ${day}`,
  check: "Count again yourself",
  checkSays: "All ballots are published, without any name. Three ways to check.",
  checkSaysNamed: "All ballots are published, each with its name. Three ways to check.",
  inPage: "In your browser",
  inPageSays: "Your device reads the file of the ballots and does the count again, step by step.",
  recount: "Count again",
  onComputer: "On your computer",
  onComputerSays: "One file, one command, no account.",
  withReceipt: "With your receipt",
  withReceiptSays: "The code that you alone received finds your ballot among those that were counted.",
  find: "Find my ballot",
  files: "Files of the vote",
  digests: { one: "One file, with its fingerprint", other: "The # files, with their fingerprints" },
  filesSays: "Licence Ouverte 2.0. The SHA-256 of each file is written in the log.",
  library: "For the world’s library of participatory budgets (Pabulib), in the order and words that it asks for:",
  file: "File",
  size: "Size",
  digest: "Digest",
  journal: "The public log, line by line",
  proves: "What counting again does not prove",
  provesSays: "It proves the count, not that each person was alone before their screen.",
  limits: "The known limits",
  story: {
    chosenBy: (votes, count, cost) => `${votes} ${count === 1 ? "ballot carries" : "ballots carry"} it. It costs ${cost}.`,
    against: { one: "One ballot is against it.", other: "# ballots are against it." },
    eachPays: (price, turn) => `Each pays ${price}. Chosen in round ${turn}.`,
    someGaveAll: (full, price, short, turn) => `${full} pay ${price}; ${short} others give what they have left. Chosen in round ${turn}.`,
    pointPrice: (price) => `A point is paid ${price}, or all that a ballot has left if it has less.`,
    byPoints: (least, most, turn) =>
      least === most
        ? `Each ballot that pays gives ${most}. Chosen in round ${turn}.`
        : `By its points and what it has left, each ballot that pays gives from ${least} to ${most}. Chosen in round ${turn}.`,
    nothingLeft: { one: "One ballot that carries it had nothing left.", other: "# ballots that carry it had nothing left." },
    by: {
      purchase: (turn) => `The ballots that carry it had gathered its cost. Chosen in round ${turn}.`,
      merit: (turn) => `Chosen in place ${turn}, by the number of votes.`,
      pairwise: (turn) => `Chosen at place ${turn}, by its duels with the other projects.`,
      completion: (turn) => `Chosen in place ${turn}, with what was left of the budget.`,
      free: (turn) => `It costs nothing: chosen in round ${turn}.`,
    },
    outcomes: {
      ineligible: () => "It does not meet a condition published before the vote.",
      "below-support": (asked) => `The rule published before the vote asks for at least ${asked} ballots: it could not be chosen.`,
      "below-turnout": (asked) => `The vote needed at least ${asked} ballots: it has fewer, and no project is chosen.`,
      opposed: () => "It has as many votes against as for, or more.",
      excluded: (other) => `It cannot be done together with “${other}”, which has more votes (or as many, and the order of ties chose).`,
      unsupported: () => "No ballot carries it.",
      "supporters-short": (missing) =>
        missing
          ? `Together, the ballots that carry it had too little left: ${missing} was missing.`
          : "Together, the ballots that carry it had too little left.",
      "budget-short": (missing) => (missing ? `It did not fit the budget any more: ${missing} was missing.` : "It did not fit the budget any more."),
      "too-dear": (missing) => `It costs more than the whole budget${missing ? `, by ${missing}` : ""}.`,
      "too-late": () => "The count had ended before it, at the first project that no longer fitted the budget.",
      replaced: () => "Equal shares chose it, but the comparison that the rule provides for gave the other result.",
    },
    left: (left, given) => `They had ${left} left of ${given}.`,
    paid: (title, amount) => `${title} (${amount})`,
    already: (spent) => `They had already paid for: ${spent.join(", ")}.`,
  },
};

const nl: ResultTexts = {
  page: (title) => `Resultaat: ${title}`,
  winners: { one: "# winnend project", other: "# winnende projecten" },
  inCommunes: { one: "in # gemeente", other: "in # gemeenten" },
  lead: (ballots) => `${ballots} zijn geteld. De telling is openbaar: iedereen kan ze overdoen en hetzelfde vinden.`,
  none: "Geen project is gekozen",
  spentOf: (budget) => `toegekend van ${budget}`,
  overspent: (over) =>
    `Het budget, of een deel ervan, is met ${over} overschreden: de regel die vóór de stemming is bekendgemaakt, laat dat het laatste project toe.`,
  withWinner: "van de stembiljetten heeft minstens één winnaar",
  perBallot: "projecten gekozen per biljet, gemiddeld",
  departures: "correctie van het resultaat door een overheid",
  theWinners: "De winnaars",
  order: "Winnende projecten in de volgorde van de telling",
  votes: "Stemmen",
  where: "Waar ze liggen",
  mapTitle: "Aantal winnende projecten per gemeente",
  mapTable: "Winnaars per gemeente",
  nowhere: "Geen",
  one: "1 project",
  two: "2",
  more: "3 en meer",
  why: "Waarom dit wel en dat niet",
  given: (first) => `Gelijke delen geven elk biljet dezelfde som: ${first}. Een project wint als de biljetten die het dragen het samen kunnen betalen.`,
  raised: (last) => `Omdat eerst niet alles wordt uitgegeven, stijgt het deel stap voor stap tot ${last} per biljet, zonder het echte budget te overschrijden.`,
  lost: "Niet gekozen",
  all: { one: "De uitleg van het project", other: "De # verklaringen" },
  explanations: "Waarom elk project gekozen is, of niet",
  twoRules: "Twee regels, twee resultaten",
  twoRulesSays: "De regel is bekendgemaakt vóór de stemming openging. Dit had een andere regel gegeven, met dezelfde biljetten.",
  measure: "Wat gemeten wordt",
  chosenRule: (rule) => `${rule} (regel van de stemming)`,
  onlyWith: (rule) => `Winnaars alleen met: ${rule}`,
  sameTitle: "Twee regels, hetzelfde resultaat",
  sameBoth: (rule, other) => `Met dezelfde biljetten kiezen “${rule}”, de regel van de stemming, en “${other}” dezelfde projecten.`,
  preference: (first, second, neither) =>
    `${first} biljetten hebben meer winnaars met de regel van de stemming, ${second} met de andere, ${neither} evenveel met beide.`,
  measures: {
    winners: "Winnende projecten",
    communes: "Gemeenten die een project krijgen",
    voters: "Biljetten met minstens één winnaar",
    perVoter: "Winnaars per biljet, gemiddeld",
    spent: "Uitgave",
    gini: "Ongelijkheid tussen biljetten (0: geen, 1: volledig)",
  },
  fairness: "Naar wie het geld gaat",
  fairnessTables: "De tabellen: winnaars per biljet, uitgaven per thema",
  fairnessSays: "De kosten van elke winnaar worden verdeeld over de biljetten die hem dragen: dezelfde maat voor elke regel.",
  winnersPerBallot: "Hoeveel winnaars elk biljet heeft",
  winnersOf: "Winnaars",
  ballots: "Biljetten",
  byTheme: "Uitgave per thema",
  share: "Deel van de uitgave",
  challenged: "Met en zonder de betwiste biljetten",
  challengedSays: "Geen betwist biljet wordt verwijderd: het wordt apart geteld en beide totalen worden bekendgemaakt.",
  withAll: "Alle biljetten",
  without: "Zonder de betwiste biljetten",
  sameWithout: "De winnaars zijn in beide gevallen dezelfde.",
  otherWithout: (gained, lost) =>
    [
      gained.length > 0 && `Zonder die biljetten waren gekozen: ${gained.join(", ")}.`,
      lost.length > 0 && `Zonder die biljetten waren niet meer gekozen: ${lost.join(", ")}.`,
    ]
      .filter(Boolean)
      .join(" "),
  until: (instant) => `Dit resultaat kan betwist worden tot ${instant}`,
  untilSays: "Een betwisting is openbaar, net als het antwoord. Ze verwijdert geen biljet.",
  contest: "Betwisten",
  seeChallenges: "De betwistingen bekijken",
  sealed: (day) => `Definitief resultaat sinds ${day}`,
  course: {
    title: "Waar deze stemming staat",
    closed: "Stemming gesloten",
    counted: "Telling gepubliceerd",
    challenge: "Termijn om te betwisten",
    final: "Definitief resultaat",
    until: (day) => `tot ${day}`,
  },
  departed: "Beslissingen die van het resultaat afwijken",
  departedSays: "De telling hierboven verandert niet: de overheid die anders beslist, ondertekent en zegt waarom.",
  kept: (title) => `Gefinancierd zonder te winnen: ${title}`,
  dropped: (title) => `Gewonnen, maar niet gefinancierd: ${title}`,
  signed: (authority, day) => `${authority}, ${day}`,
  check: "Zelf hertellen",
  checkSays: "Alle biljetten zijn bekendgemaakt, zonder enige naam. Drie manieren om te controleren.",
  checkSaysNamed: "Alle biljetten zijn bekendgemaakt, elk met zijn naam. Drie manieren om te controleren.",
  inPage: "In uw browser",
  inPageSays: "Uw toestel leest het bestand met de biljetten en doet de telling stap voor stap over.",
  recount: "Hertellen",
  onComputer: "Op uw computer",
  onComputerSays: "Eén bestand, één opdracht, geen account.",
  withReceipt: "Met uw ontvangstbewijs",
  withReceiptSays: "De code die u alleen kreeg, vindt uw biljet tussen de getelde biljetten.",
  find: "Mijn biljet zoeken",
  files: "Bestanden van de stemming",
  digests: { one: "Eén bestand, met zijn vingerafdruk", other: "De # bestanden, met hun vingerafdruk" },
  filesSays: "Licence Ouverte 2.0. De SHA-256 van elk bestand staat in het logboek.",
  library: "Voor de wereldbibliotheek van burgerbegrotingen (Pabulib), in de volgorde en de woorden die zij vraagt:",
  file: "Bestand",
  size: "Grootte",
  digest: "Vingerafdruk",
  journal: "Het openbare logboek, regel per regel",
  proves: "Wat hertellen niet bewijst",
  provesSays: "Het bewijst de telling, niet dat elke persoon alleen voor het scherm zat.",
  limits: "De bekende grenzen",
  story: {
    chosenBy: (votes, count, cost) => `${votes} ${count === 1 ? "biljet draagt" : "biljetten dragen"} het. Het kost ${cost}.`,
    against: { one: "Eén stembiljet is ertegen.", other: "# stembiljetten zijn ertegen." },
    eachPays: (price, turn) => `Elk betaalt ${price}. Gekozen in ronde ${turn}.`,
    someGaveAll: (full, price, short, turn) => `${full} betalen ${price}; ${short} andere geven wat ze nog hebben. Gekozen in ronde ${turn}.`,
    pointPrice: (price) => `Een punt kost ${price}, of alles wat een biljet nog heeft als dat minder is.`,
    byPoints: (least, most, turn) =>
      least === most
        ? `Elk biljet dat betaalt, geeft ${most}. Gekozen in ronde ${turn}.`
        : `Volgens zijn punten en wat het nog heeft, geeft elk biljet dat betaalt van ${least} tot ${most}. Gekozen in ronde ${turn}.`,
    nothingLeft: { one: "Eén biljet dat het draagt, had niets meer.", other: "# biljetten die het dragen, hadden niets meer." },
    by: {
      purchase: (turn) => `De biljetten die het dragen hadden de kosten bijeen. Gekozen in ronde ${turn}.`,
      merit: (turn) => `Gekozen op plaats ${turn}, volgens het aantal stemmen.`,
      pairwise: (turn) => `Gekozen op plaats ${turn}, door zijn duels met de andere projecten.`,
      completion: (turn) => `Gekozen op plaats ${turn}, met wat van het budget overbleef.`,
      free: (turn) => `Het kost niets: gekozen in ronde ${turn}.`,
    },
    outcomes: {
      ineligible: () => "Het voldoet niet aan een voorwaarde die vóór de stemming is bekendgemaakt.",
      "below-support": (asked) => `De regel die vóór de stemming is bekendgemaakt, vraagt minstens ${asked} stembiljetten: het kon niet worden gekozen.`,
      "below-turnout": (asked) => `De stemming moest minstens ${asked} stembiljetten tellen: het zijn er minder, en geen project wordt gekozen.`,
      opposed: () => "Het heeft evenveel stemmen tegen als voor, of meer.",
      excluded: (other) => `Het kan niet samen met “${other}”, dat meer stemmen heeft (of evenveel, en dan koos de regel voor gelijke standen).`,
      unsupported: () => "Geen enkel biljet draagt het.",
      "supporters-short": (missing) =>
        missing
          ? `Samen hadden de biljetten die het dragen te weinig over: er ontbrak ${missing}.`
          : "Samen hadden de biljetten die het dragen te weinig over.",
      "budget-short": (missing) => (missing ? `Het paste niet meer in het budget: er ontbrak ${missing}.` : "Het paste niet meer in het budget."),
      "too-dear": (missing) => `Het kost meer dan het hele budget${missing ? `, met ${missing}` : ""}.`,
      "too-late": () => "De telling was al gestopt, bij het eerste project dat niet meer in het budget paste.",
      replaced: () => "Gelijke delen kozen het, maar de vergelijking die de regel voorziet gaf het andere resultaat.",
    },
    left: (left, given) => `Ze hadden nog ${left} van ${given}.`,
    paid: (title, amount) => `${title} (${amount})`,
    already: (spent) => `Ze hadden al betaald voor: ${spent.join(", ")}.`,
  },
};

export const resultTexts: Record<Locale, ResultTexts> = { fr, en, nl };
