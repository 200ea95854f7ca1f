import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Gap } from "./ready.ts";

interface SetupTexts {
  readonly manage: string;
  readonly manageLead: string;
  readonly newVote: string;
  readonly noVotes: string;
  readonly noVotesText: string;
  readonly title: (vote: string) => string;
  readonly lead: string;
  readonly settings: string;
  readonly settingsLead: string;
  readonly projects: string;
  readonly parts: string;
  readonly change: string;
  readonly gapsTitle: string;
  readonly ready: string;
  readonly readyText: string;
  readonly gaps: Record<Gap, string>;
  readonly announce: string;
  readonly announceText: string;
  readonly announceSure: string;
  readonly announceUnsure: string;
  readonly tooSoon: string;
  readonly delete: string;
  readonly deleteText: string;
  readonly announced: string;
  readonly saved: string;
  readonly withdrawn: string;
  readonly following: (vote: string) => string;
  readonly conflict: string;
  readonly conflictNext: string;
  readonly notDraft: string;
  readonly what: string;
  readonly name: string;
  readonly titleWrong: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly summaryWrong: string;
  readonly description: string;
  readonly descriptionLong: string;
  readonly owner: string;
  readonly ownerMetropolis: string;
  readonly ownerWrong: string;
  readonly process: string;
  readonly processNone: string;
  readonly stageTaken: string;
  readonly stageTakenNext: string;
  readonly begun: (process: string, stage: string) => string;
  readonly begunWhat: string;
  readonly begunZones: string;
  readonly begunIdeas: Plurals;
  readonly begunNoCost: Plurals;
  readonly begunNone: string;
  readonly moved: (stage: string) => string;
  readonly movedTable: string;
  readonly movedWhat: string;
  readonly movedVote: string;
  readonly movedStage: string;
  readonly movedLate: string;
  readonly movedDates: string;
  readonly followStage: string;
  readonly followed: string;
  readonly processWrong: string;
  readonly money: string;
  readonly budget: string;
  readonly budgetHint: string;
  readonly budgetWrong: string;
  readonly ballot: string;
  readonly kind: string;
  readonly kindNotes: Record<"approval" | "knapsack" | "points" | "ranked", string>;
  readonly kindMissing: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly maximumHint: string;
  readonly maxOfCategory: string;
  readonly maxOfCommune: string;
  readonly maxOfCommuneHint: string;
  readonly pointsTotal: string;
  readonly pointsMax: string;
  readonly pointsHint: string;
  readonly numberWrong: (max: number) => string;
  readonly maximumWrong: string;
  /** A limit by theme or commune that no ballot can reach limits nothing. */
  readonly looseLimit: (max: number | null) => string;
  readonly pointsMaxWrong: string;
  readonly against: string;
  readonly againstHint: string;
  readonly againstWrong: string;
  readonly shuffled: string;
  readonly shuffledHint: string;
  readonly voters: string;
  readonly age: string;
  readonly ageWrong: string;
  readonly maxAge: string;
  readonly maxAgeWrong: string;
  readonly accepts: string;
  readonly acceptsMissing: string;
  readonly electors: string;
  readonly openBallot: string;
  readonly openBallotHint: string;
  readonly openBallotWrong: string;
  readonly members: string;
  readonly area: string;
  readonly areaWhole: string;
  readonly areaSome: string;
  readonly areaCommunes: string;
  readonly areaMissing: string;
  readonly dates: string;
  readonly opens: string;
  readonly closes: string;
  readonly instantWrong: string;
  readonly closesBefore: string;
  readonly challenge: string;
  readonly challengeHint: string;
  readonly challengeWrong: string;
  readonly count: string;
  readonly countHint: string;
  readonly rule: string;
  readonly ruleWrong: Record<string, string>;
  readonly ranks: string;
  readonly ranksHint: string;
  readonly completion: string;
  readonly completionHint: string;
  readonly step: string;
  readonly stepHint: string;
  readonly threshold: string;
  readonly comparison: string;
  readonly minimumVotes: string;
  readonly minimumShare: string;
  readonly minimumShareHint: string;
  readonly minimumTurnout: string;
  readonly minimumTurnoutHint: string;
  readonly overspend: string;
  readonly overspendHint: string;
  readonly exclusions: string;
  readonly exclusionsHint: string;
  readonly ties: string;
  readonly save: string;
  readonly create: string;
  readonly days: string;
  readonly years: string;
  readonly simulator: string;
  readonly rehearse: string;
  readonly follow: string;
  readonly see: string;
  readonly projectCount: Plurals;
}

const fr: SetupTexts = {
  manage: "Préparer et suivre les votes",
  manageLead: "Ceux de votre commune, ou de la métropole.",
  newVote: "Préparer un vote",
  noVotes: "Aucun vote n’est préparé",
  noVotesText: "Commencez-en un\u00a0: il ne paraîtra qu’à son annonce.",
  title: (vote) => `Préparer\u00a0: ${vote}`,
  lead: "Tout se change librement jusqu’à l’annonce. Ensuite, seule la clôture peut bouger, avec une raison publique.",
  settings: "Le règlement",
  settingsLead: "Argent, bulletin, votants, dates et règle de dépouillement.",
  projects: "Les projets",
  parts: "Les parts de l’enveloppe",
  change: "Modifier",
  gapsTitle: "Ce qui manque avant l’annonce",
  ready: "Prêt à être annoncé",
  readyText: "Faites d’abord une répétition générale, puis relisez tout.",
  gaps: {
    no_project: "Ajoutez des projets",
    one_project: "Ajoutez au moins un deuxième projet",
    rule: "Choisissez une règle qui sait lire ce genre de bulletin",
    tie: "Terminez le départage des égalités par le sort ou par le numéro",
    nothing_affordable: "Aucun projet ne tient dans l’enveloppe\u00a0: revoyez les coûts",
    too_dear: "Un projet coûte plus que l’enveloppe, ou que sa part : il ne pourrait jamais être retenu",
    ranks: "Dites dans le règlement combien de points donne chaque rang",
    borda_short: "Un bulletin peut être court : donnez un point au dernier projet classé, ou demandez le même nombre de projets à tous",
    min_choices: "Il y a moins de projets que le minimum demandé sur un bulletin",
    limits_tight: "Les limites par thème, par commune ou par part ne laissent pas assez de projets pour le minimum d’un bulletin",
    envelope_missing: "Rangez chaque projet dans une part de l’enveloppe",
    envelopes_over: "Les parts dépassent ensemble l’enveloppe",
    envelope_empty: "Une part de l’enveloppe n’a aucun projet",
    no_members: "Importez la liste des membres\u00a0: il en faut deux au moins",
    members_heavy: "Les poids dépassent un million de voix en tout",
    all_affordable: "Tous les projets tiennent ensemble dans l’enveloppe\u00a0: il n’y a rien à départager",
    exclusions: "Un projet que le règlement dit exclu par un autre n’existe pas, ou est d’une autre part de l’enveloppe",
    bureau: "Le bureau n’a pas encore sa clé\u00a0: tenez la séance d’ouverture",
  },
  announce: "Annoncer le vote",
  announceText: "L’annonce publie le règlement, les projets et ce dont la graine du tirage suivra à la clôture, et écrit la première ligne du journal.",
  announceSure: "J’ai tout relu, et la répétition a eu lieu.",
  announceUnsure: "Cochez la case\u00a0: après l’annonce, rien de cela ne change plus",
  tooSoon: "L’ouverture est déjà passée\u00a0: donnez une date à venir",
  delete: "Supprimer ce brouillon",
  deleteText: "Rien n’a été publié\u00a0: il n’en restera que la trace au journal des actes.",
  announced: "Le vote est annoncé",
  saved: "C’est enregistré",
  withdrawn: "L’annonce est retirée",
  following: (vote) => `Suivre\u00a0: ${vote}`,
  conflict: "Une autre personne a modifié ce brouillon",
  conflictNext: "Ce que vous avez écrit est encore là. Enregistrez à nouveau pour le garder.",
  notDraft: "Ce vote est annoncé\u00a0: son règlement ne change plus",
  what: "De quoi s’agit-il\u00a0?",
  name: "Titre",
  titleWrong: "Donnez un titre de 3 à 160 signes",
  summary: "En une ou deux phrases",
  summaryHint: "Sous le titre, partout.",
  summaryWrong: "Écrivez le résumé, en 3 à 600 signes",
  description: "Présentation",
  descriptionLong: "Écrivez la présentation en 12\u00a0000 signes au plus",
  owner: "Porté par",
  ownerMetropolis: "La métropole",
  ownerWrong: "Choisissez une commune pour laquelle vous agissez",
  process: "Démarche",
  stageTaken: "Un vote de cette étape est déjà en préparation\u00a0: rien n’a été créé",
  stageTakenNext: "Ouvrez-le depuis la page de la démarche.",
  begun: (process, stage) => `Repris de «\u00a0${process}\u00a0», étape «\u00a0${stage}\u00a0»`,
  begunWhat: "Titre, résumé, porteur, enveloppe, territoire et dates sont remplis d’après la démarche et son étape. Vous pouvez les changer.",
  begunZones: "La démarche concerne des quartiers\u00a0: le vote s’ouvre aux habitants des communes où ils se trouvent.",
  begunIdeas: { one: "Mettre au vote l’idée faisable dont le coût est connu (#)", other: "Mettre au vote les # idées faisables dont le coût est connu" },
  begunNoCost: {
    one: "# idée faisable n’a pas encore de coût\u00a0: vous l’ajouterez ensuite, avec son coût.",
    other: "# idées faisables n’ont pas encore de coût\u00a0: vous les ajouterez ensuite, avec leur coût.",
  },
  begunNone: "Aucune idée n’est encore faisable\u00a0: vous ajouterez les projets ensuite.",
  moved: (stage) => `Le vote et l’étape «\u00a0${stage}\u00a0» ne disent plus la même chose`,
  movedTable: "Ce qui diffère",
  movedWhat: "Réglage",
  movedVote: "Le vote",
  movedStage: "La démarche et son étape",
  movedLate: "Un vote annoncé garde ce qu’il a annoncé\u00a0: c’est l’étape qu’il faut accorder.",
  movedDates: "Dates de l’étape",
  followStage: "Reprendre ce que dit l’étape",
  followed: "Le vote dit de nouveau ce que dit son étape",
  processNone: "Aucune",
  processWrong: "Choisissez une démarche de la liste",
  money: "L’argent",
  budget: "Enveloppe",
  budgetHint: "En euros, par exemple 1 200 000.",
  budgetWrong: "Écrivez l’enveloppe en chiffres, par exemple 1 200 000",
  ballot: "Le bulletin",
  kind: "Genre de bulletin",
  kindNotes: {
    approval: "Chacun coche les projets qu’il soutient, entre un minimum et un maximum.",
    knapsack: "Chacun compose une liste dont le coût tient dans l’enveloppe.",
    points: "Chacun répartit des points entre les projets.",
    ranked: "Chacun classe des projets, le préféré en premier.",
  },
  kindMissing: "Choisissez un genre de bulletin",
  minimum: "Au moins",
  maximum: "Au plus",
  maximumHint: "Laissez vide s’il n’y a pas de maximum.",
  maxOfCategory: "Maximum de projets d’un même thème",
  maxOfCommune: "Maximum de projets dans une même commune",
  maxOfCommuneHint: "Un projet qui n’est d’aucune commune n’est pas compté.",
  pointsTotal: "Points en tout",
  pointsMax: "Points au plus pour un projet",
  pointsHint: "Pour un bulletin à points seulement.",
  numberWrong: (max) => `Écrivez un nombre de 1 à ${max}`,
  maximumWrong: "Écrivez un nombre qui ne soit pas plus petit que le minimum, et 500 au plus",
  looseLimit: (max) => (max === null ? "Écrivez un nombre de 1 à 500" : `Écrivez un nombre plus petit que le maximum d’un bulletin, ${max}`),
  pointsMaxWrong: "Écrivez un nombre qui ne dépasse pas les points en tout",
  against: "Projets contre lesquels un bulletin peut être",
  againstHint:
    "Pour un bulletin à points seulement, avec la règle «\u00a0le plus de voix d’abord\u00a0»\u00a0: les points contre sont ôtés. Toujours moins de projets que ceux qu’il soutient.",
  againstWrong: "Être contre demande un bulletin à points, deux points au moins en tout, et 99 au plus par projet",
  shuffled: "Tirer l’ordre des projets au sort pour chaque personne",
  shuffledHint: "Sinon, ils paraissent par numéro.",
  voters: "Qui peut voter",
  age: "À partir de",
  ageWrong: "Écrivez un âge de 0 à 99",
  maxAge: "Jusqu’à",
  maxAgeWrong: "Écrivez un âge qui n’est pas sous le premier, ou laissez vide",
  accepts: "Ce qui donne le droit de voter",
  acceptsMissing: "Choisissez au moins un lien avec le territoire",
  electors: "À quoi se reconnaît une personne",
  openBallot: "Scrutin public",
  openBallotHint:
    "Seulement avec une liste importée, de communes, de structures ou de membres\u00a0: chaque bulletin est publié avec leur nom et leur poids, et toutes les étapes le disent. Sans guichet ni papier.",
  openBallotWrong: "Un scrutin public demande une liste importée",
  members: "Membres et poids",
  area: "Territoire du vote",
  areaWhole: "Toute la métropole",
  areaSome: "Certaines communes",
  areaCommunes: "Communes",
  areaMissing: "Choisissez au moins une commune",
  dates: "Les dates",
  opens: "Ouverture",
  closes: "Clôture",
  instantWrong: "Donnez un jour et une heure",
  closesBefore: "Donnez une clôture qui suive l’ouverture",
  challenge: "Contestation",
  challengeHint: "Jours pendant lesquels le résultat publié peut être contesté.",
  challengeWrong: "Écrivez un nombre de 1 à 90",
  count: "Le dépouillement",
  countHint: "Essayez les règles sur des votes passés avant de choisir.",
  rule: "Règle",
  ruleWrong: {
    rule: "Choisissez une règle",
    utility: "Cette règle ne sait pas lire ce genre de bulletin",
    completion: "Choisissez ce que devient le reste",
    overspend: "Écrivez un montant plus grand que zéro, avec une règle qui peut dépasser l’enveloppe",
    step: "Écrivez un pas plus grand que zéro, par exemple 1 ou 0,5",
    threshold: "Écrivez le seuil en chiffres",
    exclusions: "Écrivez au moins deux numéros par ligne\u00a0; un projet n’est que d’un groupe",
    eligibility: "Écrivez un nombre de bulletins, ou une part de 0 à 100",
  },
  ranks: "Points des rangs",
  ranksHint: "Pour un bulletin classé seulement.",
  completion: "Ce qui reste",
  completionHint: "Pour les parts égales seulement.",
  step: "Pas",
  stepHint: "En euros par bulletin, quand on recompte. Un euro si vous laissez vide.",
  threshold: "Seuil de voix",
  comparison: "Comparer avec «\u00a0le plus de voix d’abord\u00a0», et garder ce que davantage de personnes préfèrent",
  minimumVotes: "Bulletins qu’il faut à un projet",
  minimumShare: "Part des bulletins qu’il faut à un projet",
  minimumShareHint: "Par exemple 5 : un projet que moins de cinq bulletins sur cent portent n’est pas retenu.",
  minimumTurnout: "Bulletins qu’il faut au vote",
  minimumTurnoutHint: "Avec moins de bulletins en tout, rien n’est retenu. Dans une enveloppe à parts, chaque part compte les siens.",
  overspend: "Dépassement permis",
  overspendHint:
    "De combien le dernier projet peut dépasser l’enveloppe. Avec les parts égales, il faut dire ce que devient le reste\u00a0; Phragmén ne dépasse jamais.",
  exclusions: "Projets qui s’excluent",
  exclusionsHint: "Leurs numéros, un groupe par ligne, par exemple 3, 7. D’un groupe, seul le projet qui a le plus de voix peut être retenu.",
  ties: "Départage des égalités",
  save: "Enregistrer",
  create: "Créer le brouillon",
  days: "jours",
  years: "ans",
  simulator: "Essayer des règles",
  rehearse: "Répétition générale",
  follow: "Suivre le vote",
  see: "Voir la page du vote",
  projectCount: { one: "# projet", other: "# projets" },
};

const en: SetupTexts = {
  manage: "Set up and follow votes",
  manageLead: "Those of your commune, or of the metropolis.",
  newVote: "Set up a vote",
  noVotes: "No vote is being set up",
  noVotesText: "Begin one: it only appears once announced.",
  title: (vote) => `Set up: ${vote}`,
  lead: "Everything changes freely until the announcement. After it, only the closing can move, with a public reason.",
  settings: "The rules",
  settingsLead: "Money, ballot, voters, dates and counting rule.",
  projects: "The projects",
  parts: "The parts of the budget",
  change: "Change",
  gapsTitle: "What is missing before the announcement",
  ready: "Ready to be announced",
  readyText: "Hold a dress rehearsal first, then read everything again.",
  gaps: {
    no_project: "Add projects",
    one_project: "Add a second project at least",
    rule: "Choose a rule that can read this kind of ballot",
    tie: "End the breaking of ties with the lot or the number",
    nothing_affordable: "No project fits into the budget: look at the costs again",
    too_dear: "A project costs more than the budget, or than its part: it could never be chosen",
    ranks: "Say in the rules how many points each rank gives",
    borda_short: "A ballot may be short: give one point to the last project ranked, or ask the same number of projects of everybody",
    min_choices: "There are fewer projects than a ballot must hold",
    limits_tight: "The limits for a theme, a commune or a part leave too few projects for the minimum of a ballot",
    envelope_missing: "Put each project into a part of the budget",
    envelopes_over: "The parts together exceed the budget",
    envelope_empty: "A part of the budget has no project",
    no_members: "Bring in the list of members: at least two are needed",
    members_heavy: "The weights come to more than a million voices",
    all_affordable: "All projects together fit into the budget: there is nothing to decide",
    exclusions: "A project that the rules say excludes another does not exist, or is of another part of the budget",
    bureau: "The board has no key yet: hold the opening session",
  },
  announce: "Announce the vote",
  announceText:
    "The announcement publishes the rules, the projects and what the seed of the lot will follow from at the closing, and writes the first line of the log.",
  announceSure: "I have read everything again, and the rehearsal was held.",
  announceUnsure: "Tick the box: after the announcement none of this changes any more",
  tooSoon: "The opening has already passed: give a date to come",
  delete: "Delete this draft",
  deleteText: "Nothing was published: only its trace in the log of acts will stay.",
  announced: "The vote is announced",
  saved: "Saved",
  withdrawn: "The announcement is withdrawn",
  following: (vote) => `Follow: ${vote}`,
  conflict: "Somebody else changed this draft",
  conflictNext: "What you wrote is still here. Save again to keep it.",
  notDraft: "This vote is announced: its rules do not change any more",
  what: "What is it about?",
  name: "Title",
  titleWrong: "Give a title of 3 to 160 characters",
  summary: "In one or two sentences",
  summaryHint: "Under the title, everywhere.",
  summaryWrong: "Write the summary, in 3 to 600 characters",
  description: "Presentation",
  descriptionLong: "Write the presentation in 12,000 characters at most",
  owner: "Run by",
  ownerMetropolis: "The metropolis",
  ownerWrong: "Choose a commune for which you act",
  process: "Process",
  stageTaken: "A vote of this stage is being set up already: nothing was created",
  stageTakenNext: "Open it from the page of the process.",
  begun: (process, stage) => `Taken from “${process}”, stage “${stage}”`,
  begunWhat: "Title, summary, owner, sum, territory and dates are filled in from the process and its stage. You can change them.",
  begunZones: "The process is about neighbourhoods: the vote opens to residents of the communes where they lie.",
  begunIdeas: { one: "Put the feasible idea whose cost is known (#) to the vote", other: "Put the # feasible ideas whose cost is known to the vote" },
  begunNoCost: {
    one: "# feasible idea has no cost yet: you will add it afterwards, with its cost.",
    other: "# feasible ideas have no cost yet: you will add them afterwards, with their cost.",
  },
  begunNone: "No idea is feasible yet: you will add projects afterwards.",
  moved: (stage) => `The vote and the stage “${stage}” no longer say the same`,
  movedTable: "What differs",
  movedWhat: "Setting",
  movedVote: "The vote",
  movedStage: "The process and its stage",
  movedLate: "An announced vote keeps what it announced: it is the stage that is to follow.",
  movedDates: "Dates of the stage",
  followStage: "Take what the stage says",
  followed: "The vote says again what its stage says",
  processNone: "None",
  processWrong: "Choose a process from the list",
  money: "The money",
  budget: "Budget",
  budgetHint: "In euros, for example 1 200 000.",
  budgetWrong: "Write the budget in figures, for example 1 200 000",
  ballot: "The ballot",
  kind: "Kind of ballot",
  kindNotes: {
    approval: "Everybody ticks the projects they support, between a minimum and a maximum.",
    knapsack: "Everybody makes a list whose cost fits into the budget.",
    points: "Everybody shares out points among the projects.",
    ranked: "Everybody ranks projects, best first.",
  },
  kindMissing: "Choose a kind of ballot",
  minimum: "At least",
  maximum: "At most",
  maximumHint: "Leave empty if there is no maximum.",
  maxOfCategory: "Most projects of one theme",
  maxOfCommune: "Most projects in one commune",
  maxOfCommuneHint: "A project of no commune is not counted.",
  pointsTotal: "Points in all",
  pointsMax: "Points at most for one project",
  pointsHint: "For a ballot with points only.",
  numberWrong: (max) => `Write a number from 1 to ${max}`,
  maximumWrong: "Write a number not smaller than the minimum, and 500 at most",
  looseLimit: (max) => (max === null ? "Write a number from 1 to 500" : `Write a number smaller than the most that a ballot may hold, ${max}`),
  pointsMaxWrong: "Write a number not larger than the points in all",
  against: "Projects that a ballot may be against",
  againstHint: "For a ballot of points only, with the rule “most votes first”: points against are taken off. Always fewer projects than it supports.",
  againstWrong: "Being against needs a ballot of points, two points at least in all, and 99 at most for a project",
  shuffled: "Draw the order of the projects by lot for each person",
  shuffledHint: "If not, they appear by number.",
  voters: "Who can vote",
  age: "From the age of",
  ageWrong: "Write an age from 0 to 99",
  maxAge: "Up to the age of",
  maxAgeWrong: "Write an age that is not below the first, or leave it empty",
  accepts: "What gives the right to vote",
  acceptsMissing: "Choose at least one tie to the area",
  electors: "How a person is known",
  openBallot: "Open ballot",
  openBallotHint:
    "Only with an imported list, of communes, structures or members: each ballot is published with their name and weight, and every step says so. Without desk or paper.",
  openBallotWrong: "An open ballot needs an imported list",
  members: "Members and weights",
  area: "Area of the vote",
  areaWhole: "The whole metropolis",
  areaSome: "Some communes",
  areaCommunes: "Communes",
  areaMissing: "Choose at least one commune",
  dates: "The dates",
  opens: "Opening",
  closes: "Closing",
  instantWrong: "Give a day and a time",
  closesBefore: "Give a closing after the opening",
  challenge: "Challenges",
  challengeHint: "Days during which the published result can be challenged.",
  challengeWrong: "Write a number from 1 to 90",
  count: "The count",
  countHint: "Try the rules on past votes before choosing.",
  rule: "Rule",
  ruleWrong: {
    rule: "Choose a rule",
    utility: "This rule cannot read this kind of ballot",
    completion: "Choose what becomes of the rest",
    overspend: "Write an amount larger than zero, with a rule that can exceed the budget",
    step: "Write a step larger than zero, for example 1 or 0.5",
    threshold: "Write the threshold in figures",
    exclusions: "Write at least two numbers on a line; a project is of one group only",
    eligibility: "Write a number of ballots, or a share from 0 to 100",
  },
  ranks: "Points of the ranks",
  ranksHint: "For a ranked ballot only.",
  completion: "What is left",
  completionHint: "For equal shares only.",
  step: "Step",
  stepHint: "In euros for each ballot, when counting again. One euro if you leave it empty.",
  threshold: "Threshold of votes",
  comparison: "Compare with “most votes first”, and keep what more people prefer",
  minimumVotes: "Ballots that a project needs",
  minimumShare: "Share of the ballots that a project needs",
  minimumShareHint: "For example 5: a project carried by fewer than five ballots in a hundred is not chosen.",
  minimumTurnout: "Ballots that the vote needs",
  minimumTurnoutHint: "With fewer ballots in all, nothing is chosen. Where the budget has parts, each counts its own.",
  overspend: "Overspending allowed",
  overspendHint: "By how much the last project may exceed the budget. With equal shares, say what becomes of the rest; Phragmén never exceeds it.",
  exclusions: "Projects that exclude one another",
  exclusionsHint: "Their numbers, a group on each line, for example 3, 7. Of a group only the project with the most votes can be chosen.",
  ties: "Breaking ties",
  save: "Save",
  create: "Create the draft",
  days: "days",
  years: "years",
  simulator: "Try rules",
  rehearse: "Dress rehearsal",
  follow: "Follow the vote",
  see: "See the page of the vote",
  projectCount: { one: "# project", other: "# projects" },
};

const nl: SetupTexts = {
  manage: "Stemmingen voorbereiden en volgen",
  manageLead: "Die van uw gemeente, of van de metropool.",
  newVote: "Een stemming voorbereiden",
  noVotes: "Er wordt geen stemming voorbereid",
  noVotesText: "Begin er een: ze verschijnt pas bij de aankondiging.",
  title: (vote) => `Voorbereiden: ${vote}`,
  lead: "Alles kan vrij wijzigen tot de aankondiging. Daarna kan alleen de sluiting nog verschuiven, met een openbare reden.",
  settings: "De regels",
  settingsLead: "Geld, stembiljet, kiezers, data en telregel.",
  projects: "De projecten",
  parts: "De delen van het budget",
  change: "Wijzigen",
  gapsTitle: "Wat ontbreekt vóór de aankondiging",
  ready: "Klaar om aan te kondigen",
  readyText: "Houd eerst een generale repetitie en lees dan alles na.",
  gaps: {
    no_project: "Voeg projecten toe",
    one_project: "Voeg minstens een tweede project toe",
    rule: "Kies een regel die dit soort stembiljet kan lezen",
    tie: "Eindig het scheiden van gelijke standen met het lot of het nummer",
    nothing_affordable: "Geen enkel project past in het budget: herbekijk de kosten",
    too_dear: "Een project kost meer dan het budget, of dan zijn deel: het zou nooit gekozen kunnen worden",
    ranks: "Zeg in de regels hoeveel punten elke rang geeft",
    borda_short: "Een stembiljet kan kort zijn: geef één punt aan het laatst gerangschikte project, of vraag iedereen evenveel projecten",
    min_choices: "Er zijn minder projecten dan een stembiljet moet tellen",
    limits_tight: "De grenzen per thema, gemeente of deel laten te weinig projecten voor het minimum van een stembiljet",
    envelope_missing: "Plaats elk project in een deel van het budget",
    envelopes_over: "De delen overschrijden samen het budget",
    envelope_empty: "Een deel van het budget heeft geen project",
    no_members: "Voer de ledenlijst in: er zijn er minstens twee nodig",
    members_heavy: "De gewichten zijn samen meer dan een miljoen stemmen",
    all_affordable: "Alle projecten passen samen in het budget: er valt niets te beslissen",
    exclusions: "Een project dat volgens de regels een ander uitsluit, bestaat niet of hoort bij een ander deel van het budget",
    bureau: "Het stembureau heeft nog geen sleutel: houd de openingszitting",
  },
  announce: "De stemming aankondigen",
  announceText:
    "De aankondiging maakt de regels, de projecten en waaruit bij de sluiting het zaad van de loting volgt bekend, en schrijft de eerste regel van het logboek.",
  announceSure: "Ik heb alles nagelezen en de repetitie heeft plaatsgevonden.",
  announceUnsure: "Kruis het vakje aan: na de aankondiging wijzigt hiervan niets meer",
  tooSoon: "De opening is al voorbij: geef een datum in de toekomst",
  delete: "Dit ontwerp verwijderen",
  deleteText: "Er is niets bekendgemaakt: alleen het spoor in het register van handelingen blijft.",
  announced: "De stemming is aangekondigd",
  saved: "Opgeslagen",
  withdrawn: "De aankondiging is ingetrokken",
  following: (vote) => `Volgen: ${vote}`,
  conflict: "Iemand anders wijzigde dit ontwerp",
  conflictNext: "Wat u schreef, staat er nog. Sla opnieuw op om het te bewaren.",
  notDraft: "Deze stemming is aangekondigd: haar regels wijzigen niet meer",
  what: "Waarover gaat het?",
  name: "Titel",
  titleWrong: "Geef een titel van 3 tot 160 tekens",
  summary: "In een of twee zinnen",
  summaryHint: "Onder de titel, overal.",
  summaryWrong: "Schrijf de samenvatting, in 3 tot 600 tekens",
  description: "Voorstelling",
  descriptionLong: "Schrijf de voorstelling in hoogstens 12.000 tekens",
  owner: "Gedragen door",
  ownerMetropolis: "De metropool",
  ownerWrong: "Kies een gemeente waarvoor u optreedt",
  process: "Traject",
  stageTaken: "Er wordt al een stemming voor deze fase voorbereid: er is niets aangemaakt",
  stageTakenNext: "Open ze vanaf de pagina van het traject.",
  begun: (process, stage) => `Overgenomen van “${process}”, fase “${stage}”`,
  begunWhat: "Titel, samenvatting, eigenaar, bedrag, grondgebied en data zijn ingevuld volgens het traject en zijn fase. U kunt ze wijzigen.",
  begunZones: "Het traject gaat over wijken: de stemming staat open voor inwoners van de gemeenten waar ze liggen.",
  begunIdeas: {
    one: "Het haalbare idee waarvan de kosten bekend zijn (#) in stemming brengen",
    other: "De # haalbare ideeën waarvan de kosten bekend zijn in stemming brengen",
  },
  begunNoCost: {
    one: "# haalbaar idee heeft nog geen kosten: u voegt het daarna toe, met zijn kosten.",
    other: "# haalbare ideeën hebben nog geen kosten: u voegt ze daarna toe, met hun kosten.",
  },
  begunNone: "Nog geen enkel idee is haalbaar: u voegt de projecten daarna toe.",
  moved: (stage) => `De stemming en de fase “${stage}” zeggen niet meer hetzelfde`,
  movedTable: "Wat verschilt",
  movedWhat: "Instelling",
  movedVote: "De stemming",
  movedStage: "Het traject en zijn fase",
  movedLate: "Een aangekondigde stemming behoudt wat ze aankondigde: de fase moet volgen.",
  movedDates: "Data van de fase",
  followStage: "Overnemen wat de fase zegt",
  followed: "De stemming zegt weer wat haar fase zegt",
  processNone: "Geen",
  processWrong: "Kies een traject uit de lijst",
  money: "Het geld",
  budget: "Budget",
  budgetHint: "In euro, bijvoorbeeld 1 200 000.",
  budgetWrong: "Schrijf het budget in cijfers, bijvoorbeeld 1 200 000",
  ballot: "Het stembiljet",
  kind: "Soort stembiljet",
  kindNotes: {
    approval: "Iedereen kruist de projecten aan die hij steunt, tussen een minimum en een maximum.",
    knapsack: "Iedereen stelt een lijst samen waarvan de kosten in het budget passen.",
    points: "Iedereen verdeelt punten over de projecten.",
    ranked: "Iedereen rangschikt projecten, het beste eerst.",
  },
  kindMissing: "Kies een soort stembiljet",
  minimum: "Minstens",
  maximum: "Hoogstens",
  maximumHint: "Laat leeg als er geen maximum is.",
  maxOfCategory: "Hoogstens projecten van één thema",
  maxOfCommune: "Hoogstens projecten in één gemeente",
  maxOfCommuneHint: "Een project van geen enkele gemeente telt niet mee.",
  pointsTotal: "Punten in totaal",
  pointsMax: "Hoogste aantal punten voor één project",
  pointsHint: "Alleen voor een stembiljet met punten.",
  numberWrong: (max) => `Schrijf een getal van 1 tot ${max}`,
  maximumWrong: "Schrijf een getal dat niet kleiner is dan het minimum, en hoogstens 500",
  looseLimit: (max) => (max === null ? "Schrijf een getal van 1 tot 500" : `Schrijf een getal dat kleiner is dan het hoogste aantal op een stembiljet, ${max}`),
  pointsMaxWrong: "Schrijf een getal dat niet groter is dan de punten in totaal",
  against: "Projecten waar een stembiljet tegen mag zijn",
  againstHint:
    "Alleen voor een stembiljet met punten, met de regel ‘meeste stemmen eerst’: punten tegen worden afgetrokken. Altijd minder projecten dan het er steunt.",
  againstWrong: "Tegen zijn vraagt een stembiljet met punten, minstens twee punten in totaal en hoogstens 99 per project",
  shuffled: "De volgorde van de projecten voor elke persoon loten",
  shuffledHint: "Anders verschijnen ze op nummer.",
  voters: "Wie mag stemmen",
  age: "Vanaf",
  ageWrong: "Schrijf een leeftijd van 0 tot 99",
  maxAge: "Tot",
  maxAgeWrong: "Schrijf een leeftijd die niet onder de eerste ligt, of laat leeg",
  accepts: "Wat het recht geeft om te stemmen",
  acceptsMissing: "Kies minstens één band met het gebied",
  electors: "Waaraan een persoon wordt herkend",
  openBallot: "Openbare stemming",
  openBallotHint:
    "Alleen met een ingevoerde lijst, van gemeenten, structuren of leden: elk stembiljet wordt met hun naam en gewicht bekendgemaakt, en elke stap zegt het. Zonder balie of papier.",
  openBallotWrong: "Een openbare stemming vraagt een ingevoerde lijst",
  members: "Leden en gewichten",
  area: "Gebied van de stemming",
  areaWhole: "De hele metropool",
  areaSome: "Sommige gemeenten",
  areaCommunes: "Gemeenten",
  areaMissing: "Kies minstens één gemeente",
  dates: "De data",
  opens: "Opening",
  closes: "Sluiting",
  instantWrong: "Geef een dag en een uur",
  closesBefore: "Geef een sluiting na de opening",
  challenge: "Betwisting",
  challengeHint: "Dagen waarin de bekendgemaakte uitslag kan worden betwist.",
  challengeWrong: "Schrijf een getal van 1 tot 90",
  count: "De telling",
  countHint: "Probeer de regels uit op vroegere stemmingen voor u kiest.",
  rule: "Regel",
  ruleWrong: {
    rule: "Kies een regel",
    utility: "Deze regel kan dit soort stembiljet niet lezen",
    completion: "Kies wat er met de rest gebeurt",
    overspend: "Schrijf een bedrag groter dan nul, met een regel die het budget kan overschrijden",
    step: "Schrijf een stap groter dan nul, bijvoorbeeld 1 of 0,5",
    threshold: "Schrijf de drempel in cijfers",
    exclusions: "Schrijf minstens twee nummers per regel; een project hoort bij één groep",
    eligibility: "Schrijf een aantal stembiljetten, of een aandeel van 0 tot 100",
  },
  ranks: "Punten van de rangen",
  ranksHint: "Alleen voor een gerangschikt stembiljet.",
  completion: "Wat overblijft",
  completionHint: "Alleen voor gelijke delen.",
  step: "Stap",
  stepHint: "In euro per stembiljet, bij het opnieuw tellen. Eén euro als u het leeg laat.",
  threshold: "Drempel van stemmen",
  comparison: "Vergelijken met ‘meeste stemmen eerst’ en houden wat meer mensen verkiezen",
  minimumVotes: "Stembiljetten die een project nodig heeft",
  minimumShare: "Aandeel van de stembiljetten dat een project nodig heeft",
  minimumShareHint: "Bijvoorbeeld 5: een project dat op minder dan vijf van de honderd stembiljetten staat, wordt niet gekozen.",
  minimumTurnout: "Stembiljetten die de stemming nodig heeft",
  minimumTurnoutHint: "Met minder stembiljetten in totaal wordt niets gekozen. Heeft het budget delen, dan telt elk deel de zijne.",
  overspend: "Toegestane overschrijding",
  overspendHint: "Met hoeveel het laatste project het budget mag overschrijden. Zeg bij gelijke delen wat er met de rest gebeurt; Phragmén overschrijdt nooit.",
  exclusions: "Projecten die elkaar uitsluiten",
  exclusionsHint: "Hun nummers, een groep per regel, bijvoorbeeld 3, 7. Van een groep kan alleen het project met de meeste stemmen worden gekozen.",
  ties: "Gelijke standen scheiden",
  save: "Opslaan",
  create: "Het ontwerp aanmaken",
  days: "dagen",
  years: "jaar",
  simulator: "Regels uitproberen",
  rehearse: "Generale repetitie",
  follow: "De stemming volgen",
  see: "De pagina van de stemming",
  projectCount: { one: "# project", other: "# projecten" },
};

export const setupTexts: Record<Locale, SetupTexts> = { fr, en, nl };
