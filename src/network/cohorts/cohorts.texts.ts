import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Obstacle, ProjectState } from "../cohort.ts";

type CohortsTexts = Readonly<
  Record<
    | ("title" | "lead" | "empty" | "emptyNext" | "open" | "openLead" | "name" | "about" | "begins" | "ends" | "send" | "add" | "addLead" | "email")
    | (
        | "emailHint"
        | "project"
        | "stage"
        | "referent"
        | "referentHint"
        | "nobody"
        | "addButton"
        | "sessions"
        | "noSessions"
        | "addSession"
        | "sessionTitle"
        | "when"
        | "place"
        | "minutes"
      )
    | (
        | "link"
        | "linkHint"
        | "linked"
        | "addSessionButton"
        | "projects"
        | "noProjects"
        | "projectsLead"
        | "person"
        | "state"
        | "blocks"
        | "present"
        | "who"
        | "presentButton"
        | "notYet"
      )
    | (
        | "reasons"
        | "reasonsLead"
        | "reason"
        | "count"
        | "here"
        | "private"
        | "move"
        | "save"
        | "blockers"
        | "noBlockers"
        | "block"
        | "blockLead"
        | "kind"
        | "what"
      )
    | (
        | "blockButton"
        | "clear"
        | "how"
        | "clearedHow"
        | "openedTitle"
        | "openedOn"
        | "jobs"
        | "jobsHint"
        | "openedButton"
        | "giveUp"
        | "giveUpLead"
        | "why"
        | "words"
        | "wordsHint"
      )
    | ("givenUpOn" | "giveUpButton" | "again" | "againLead" | "gone" | "attended" | "mine" | "unknown" | "twice" | "oneself" | "over" | "source")
    | ("row" | "rowHint" | "noRow" | "sessionHint" | "training" | "trainingOff" | "roomOff" | "trainedTwice")
    | ("calls" | "callsLead" | "callsOwn" | "noCalls" | "callsShow" | "callsHide" | "callsNext" | "callsFollows"),
    string
  >
> & {
  readonly states: Readonly<Record<ProjectState, string>>;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly counted: Plurals;
  readonly figures: Readonly<Record<"projects" | "followed" | "opened" | "givenUp" | "jobs", string>>;
  readonly span: (from: string, to: string) => string;
  readonly done: Readonly<Record<"ouverte" | "ajoute" | "rencontre" | "presences", string>>;
  readonly projectDone: Readonly<Record<"etape" | "bloque" | "debloque" | "ouvert" | "arret" | "repris" | "montre" | "cache", string>>;
  readonly problems: Readonly<
    Record<
      | ("name" | "about" | "begins" | "ends" | "email" | "project" | "stage" | "referent" | "session")
      | ("when" | "place" | "minutes" | "link" | "row" | "projects" | "kind" | "words" | "day" | "jobs"),
      string
    >
  >;
};

const fr: CohortsTexts = {
  title: "Promotions de l’incubateur",
  lead: "Des projets préparent leur lieu ensemble, chacun avec un référent. Les chiffres sont publics, les personnes ne le sont pas, et personne n’est classé.",
  empty: "Aucune promotion pour l’instant",
  emptyNext: "L’animation du réseau en ouvre une avec ses premiers projets.",
  open: "Ouvrir une promotion",
  openLead: "Ses projets s’ajoutent ensuite, un par un.",
  name: "Nom",
  about: "Ce qui s’y prépare",
  begins: "Premier jour",
  ends: "Dernier jour",
  send: "Ouvrir la promotion",
  add: "Ajouter un projet",
  addLead: "La personne est prévenue, et son référent aussi.",
  email: "Adresse e-mail de la personne",
  emailHint: "Celle de son compte ici.",
  project: "Projet",
  stage: "Étape",
  referent: "Référent",
  referentHint: "Un mentor du réseau, qui suit ce projet jusqu’au bout.",
  nobody: "Personne pour l’instant",
  addButton: "Ajouter le projet",
  sessions: "Rencontres",
  noSessions: "Aucune rencontre annoncée.",
  addSession: "Annoncer une rencontre",
  sessionTitle: "Sujet",
  when: "Jour et heure",
  place: "Lieu",
  minutes: "Durée en minutes",
  row: "Dans une formation ou une salle réservée",
  rowHint: "Le jour, la durée et le lieu sont alors les siens, et changent avec elle. Une formation peut ouvrir des machines.",
  noRow: "Ni l’une ni l’autre\u00a0: je dis quand et où",
  sessionHint: "Si c’est une formation, son titre suffit.",
  training: "Voir la formation et s’inscrire",
  trainingOff: "formation annulée",
  roomOff: "la salle n’est plus réservée",
  trainedTwice: "La promotion suit déjà cette formation.",
  calls: "Dans les appels à projets",
  callsLead: "Ce que la personne a envoyé et qui court, tel que les appels le disent aujourd’hui.",
  callsOwn: "Vous seul lisez ceci, sauf si vous le montrez à votre référent et à l’animation du réseau.",
  noCalls: "Aucun dossier envoyé en cours.",
  callsShow: "Montrer à ceux qui me suivent",
  callsHide: "Ne plus montrer",
  callsNext: "Prochaine étape",
  callsFollows: "Suivi par",
  link: "Page de l’activité ou de la visite",
  linkHint: "Son adresse sur ce site, par exemple /activites/cine-debat.",
  linked: "Voir la page et s’inscrire",
  addSessionButton: "Annoncer la rencontre",
  projects: "Projets",
  noProjects: "Aucun projet pour l’instant.",
  projectsLead: "Par ordre alphabétique. Cette partie est lue par les personnes de la promotion, leurs référents et l’animation du réseau.",
  person: "Personne",
  state: "Où il en est",
  blocks: "Ce qui bloque",
  present: "Présences",
  who: "Projets présents",
  presentButton: "Enregistrer les présences",
  notYet: "Les présences se notent quand la rencontre a commencé.",
  reasons: "Pourquoi des projets s’arrêtent",
  reasonsLead: "Toutes promotions ensemble. Rien n’est dit tant que moins de cinq projets se sont arrêtés.",
  reason: "Raison",
  count: "Projets",
  here: "Projet suivi",
  private: "Cette page est lue par la personne, son référent et l’animation du réseau.",
  move: "Étape et référent",
  save: "Enregistrer",
  blockers: "Ce qui bloque",
  noBlockers: "Rien ne bloque.",
  block: "Dire ce qui bloque",
  blockLead: "La personne, son référent et l’animation le lisent.",
  kind: "De quel ordre",
  what: "En quelques mots",
  blockButton: "Noter le blocage",
  clear: "C’est débloqué",
  how: "Ce qui a aidé",
  clearedHow: "Débloqué",
  openedTitle: "Le lieu a ouvert",
  openedOn: "Ouvert le",
  jobs: "Emplois créés",
  jobsHint: "Postes à l’ouverture, personne qui porte le projet comprise.",
  openedButton: "Noter l’ouverture",
  giveUp: "Le projet s’arrête",
  giveUpLead: "Ce n’est pas un échec à juger\u00a0: la raison sert aux projets suivants.",
  why: "Raison",
  words: "Ce qu’il faut en retenir",
  wordsHint: "Lu par la personne, son référent et l’animation seulement.",
  givenUpOn: "Depuis le",
  giveUpButton: "Noter l’arrêt",
  again: "Reprendre le suivi",
  againLead: "Le projet est repris, ou la note était une erreur.",
  gone: "Compte fermé",
  attended: "Rencontres suivies",
  mine: "Les promotions",
  unknown: "Aucun compte n’a cette adresse.",
  twice: "Cette personne est déjà dans la promotion.",
  oneself: "Le référent est une autre personne.",
  over: "Le projet n’est plus suivi. Rien n’a été fait.",
  source: "Compté chaque fois que la page est lue, d’après les suivis des référents.",
  states: { followed: "Suivi", opened: "Ouvert", given_up: "Arrêté" },
  obstacles: { premises: "Local", money: "Argent", permits: "Autorisations", team: "Équipe", time: "Temps", other: "Autre" },
  counted: { one: "# promotion", other: "# promotions" },
  figures: { projects: "Projets", followed: "Encore suivis", opened: "Lieux ouverts", givenUp: "Arrêtés", jobs: "Emplois créés" },
  span: (from, to) => `du ${from} au ${to}`,
  done: {
    ouverte: "La promotion est ouverte.",
    ajoute: "Le projet est ajouté, la personne et son référent sont prévenus.",
    rencontre: "La rencontre est annoncée.",
    presences: "Les présences sont notées.",
  },
  projectDone: {
    etape: "C’est enregistré.",
    bloque: "Le blocage est noté.",
    debloque: "C’est débloqué.",
    ouvert: "L’ouverture est notée.",
    arret: "L’arrêt est noté.",
    repris: "Le projet est suivi de nouveau.",
    montre: "Ceux qui vous suivent le lisent maintenant.",
    cache: "Vous seul le lisez maintenant.",
  },
  problems: {
    name: "Donnez un nom de 5 à 120 signes.",
    about: "Écrivez 3 000 signes au plus.",
    begins: "Donnez un jour.",
    ends: "Donnez un jour, quatre semaines après le premier au moins, trois ans au plus.",
    email: "Écrivez une adresse e-mail, par exemple nom@exemple.fr",
    project: "Nommez le projet, en 3 à 120 signes.",
    stage: "Choisissez une étape.",
    referent: "Choisissez une personne de la liste.",
    session: "Dites le sujet en 3 à 160 signes.",
    when: "Donnez un jour et une heure.",
    place: "Dites où, en 2 à 200 signes.",
    minutes: "Un nombre de minutes, de 15 à 480.",
    link: "Écrivez une adresse de ce site, qui commence par /activites/ ou /visites/.",
    row: "Choisissez une formation ou une réservation de la liste.",
    projects: "Choisissez des projets de la liste.",
    kind: "Choisissez dans la liste.",
    words: "Écrivez de 3 à 1 000 signes.",
    day: "Donnez un jour passé, ou aujourd’hui.",
    jobs: "Un nombre de 0 à 500.",
  },
};

const en: CohortsTexts = {
  title: "Cohorts of the incubator",
  lead: "Projects prepare their place together, each with a referent. Figures are public, people are not, and nobody is ranked.",
  empty: "No cohort yet",
  emptyNext: "The network’s coordinators open one with its first projects.",
  open: "Open a cohort",
  openLead: "Its projects are added afterwards, one by one.",
  name: "Name",
  about: "What is prepared",
  begins: "First day",
  ends: "Last day",
  send: "Open the cohort",
  add: "Add a project",
  addLead: "The person is told, and so is their referent.",
  email: "E-mail address of the person",
  emailHint: "That of their account here.",
  project: "Project",
  stage: "Stage",
  referent: "Referent",
  referentHint: "A mentor of the network, who follows this project to its end.",
  nobody: "Nobody yet",
  addButton: "Add the project",
  sessions: "Meetings",
  noSessions: "No meeting announced.",
  addSession: "Announce a meeting",
  sessionTitle: "Subject",
  when: "Day and hour",
  place: "Place",
  minutes: "Length in minutes",
  row: "In a training or a booked room",
  rowHint: "The day, the length and the place are then its own, and change with it. A training may open machines.",
  noRow: "Neither: I say when and where",
  sessionHint: "Of a training, its title is enough.",
  training: "See the training and register",
  trainingOff: "training cancelled",
  roomOff: "the room is no longer booked",
  trainedTwice: "The cohort follows this training already.",
  calls: "In calls for projects",
  callsLead: "What the person has sent and is under way, as the calls say today.",
  callsOwn: "You alone read this, unless you show it to your referent and to the coordinators.",
  noCalls: "Nothing sent is under way.",
  callsShow: "Show to those who follow me",
  callsHide: "Show no more",
  callsNext: "Next step",
  callsFollows: "Followed by",
  link: "Page of the activity or the visit",
  linkHint: "Its address on this site, such as /activites/cine-debat.",
  linked: "See the page and register",
  addSessionButton: "Announce the meeting",
  projects: "Projects",
  noProjects: "No project yet.",
  projectsLead: "In alphabetical order. This part is read by the people of the cohort, their referents and the network’s coordinators.",
  person: "Person",
  state: "Where it stands",
  blocks: "What blocks it",
  present: "Who was there",
  who: "Projects that were there",
  presentButton: "Save who was there",
  notYet: "Who was there is noted once the meeting has begun.",
  reasons: "Why projects stop",
  reasonsLead: "All cohorts together. Nothing is told as long as fewer than five projects stopped.",
  reason: "Reason",
  count: "Projects",
  here: "Project followed",
  private: "This page is read by the person, their referent and the network’s coordinators.",
  move: "Stage and referent",
  save: "Save",
  blockers: "What blocks it",
  noBlockers: "Nothing blocks it.",
  block: "Say what blocks it",
  blockLead: "The person, their referent and the coordinators read it.",
  kind: "Of what kind",
  what: "In a few words",
  blockButton: "Note it",
  clear: "It is cleared",
  how: "What helped",
  clearedHow: "Cleared",
  openedTitle: "The place has opened",
  openedOn: "Opened on",
  jobs: "Jobs created",
  jobsHint: "Posts at the opening, the project leader included.",
  openedButton: "Note the opening",
  giveUp: "The project stops",
  giveUpLead: "It is no failure to be judged: the reason serves the next projects.",
  why: "Reason",
  words: "What to remember of it",
  wordsHint: "Read by the person, their referent and the coordinators alone.",
  givenUpOn: "Since",
  giveUpButton: "Note that it stops",
  again: "Follow it again",
  againLead: "The project is taken up again, or the note was a mistake.",
  gone: "Account closed",
  attended: "Meetings attended",
  mine: "The cohorts",
  unknown: "No account has this address.",
  twice: "This person is in the cohort already.",
  oneself: "The referent is another person.",
  over: "The project is no longer followed. Nothing was done.",
  source: "Counted each time the page is read, from what referents note.",
  states: { followed: "Followed", opened: "Open", given_up: "Stopped" },
  obstacles: { premises: "Premises", money: "Money", permits: "Permits", team: "Team", time: "Time", other: "Other" },
  counted: { one: "# cohort", other: "# cohorts" },
  figures: { projects: "Projects", followed: "Still followed", opened: "Places opened", givenUp: "Stopped", jobs: "Jobs created" },
  span: (from, to) => `from ${from} to ${to}`,
  done: {
    ouverte: "The cohort is open.",
    ajoute: "The project is added, the person and their referent are told.",
    rencontre: "The meeting is announced.",
    presences: "Who was there is noted.",
  },
  projectDone: {
    etape: "Saved.",
    bloque: "What blocks it is noted.",
    debloque: "It is cleared.",
    ouvert: "The opening is noted.",
    arret: "It is noted that the project stops.",
    repris: "The project is followed again.",
    montre: "Those who follow you read it now.",
    cache: "You alone read it now.",
  },
  problems: {
    name: "Give a name of 5 to 120 characters.",
    about: "Write 3,000 characters at most.",
    begins: "Give a day.",
    ends: "Give a day, four weeks after the first at least, three years at most.",
    email: "Write an e-mail address, such as name@example.org",
    project: "Name the project, in 3 to 120 characters.",
    stage: "Choose a stage.",
    referent: "Choose a person of the list.",
    session: "Say the subject in 3 to 160 characters.",
    when: "Give a day and an hour.",
    place: "Say where, in 2 to 200 characters.",
    minutes: "A number of minutes, from 15 to 480.",
    link: "Write an address of this site that begins with /activites/ or /visites/.",
    row: "Choose a training or a booking of the list.",
    projects: "Choose projects of the list.",
    kind: "Choose from the list.",
    words: "Write 3 to 1,000 characters.",
    day: "Give a past day, or today.",
    jobs: "A number from 0 to 500.",
  },
};

const nl: CohortsTexts = {
  title: "Lichtingen van de incubator",
  lead: "Projecten bereiden samen hun plek voor, elk met een referent. De cijfers zijn openbaar, de mensen niet, en niemand wordt gerangschikt.",
  empty: "Nog geen lichting",
  emptyNext: "De coördinatie van het netwerk opent er een met de eerste projecten.",
  open: "Een lichting openen",
  openLead: "De projecten komen er daarna een voor een bij.",
  name: "Naam",
  about: "Wat er wordt voorbereid",
  begins: "Eerste dag",
  ends: "Laatste dag",
  send: "De lichting openen",
  add: "Een project toevoegen",
  addLead: "De persoon krijgt bericht, en de referent ook.",
  email: "E-mailadres van de persoon",
  emailHint: "Dat van de account hier.",
  project: "Project",
  stage: "Fase",
  referent: "Referent",
  referentHint: "Een mentor van het netwerk, die dit project tot het einde volgt.",
  nobody: "Nog niemand",
  addButton: "Het project toevoegen",
  sessions: "Bijeenkomsten",
  noSessions: "Geen bijeenkomst aangekondigd.",
  addSession: "Een bijeenkomst aankondigen",
  sessionTitle: "Onderwerp",
  when: "Dag en uur",
  place: "Plek",
  minutes: "Duur in minuten",
  row: "In een opleiding of een gereserveerde ruimte",
  rowHint: "De dag, de duur en de plaats zijn dan de hare, en veranderen mee. Een opleiding kan machines openen.",
  noRow: "Geen van beide: ik zeg wanneer en waar",
  sessionHint: "Voor een opleiding volstaat haar titel.",
  training: "De opleiding bekijken en inschrijven",
  trainingOff: "opleiding afgelast",
  roomOff: "de ruimte is niet meer gereserveerd",
  trainedTwice: "De lichting volgt deze opleiding al.",
  calls: "In de projectoproepen",
  callsLead: "Wat de persoon heeft ingediend en nog loopt, zoals de oproepen het vandaag zeggen.",
  callsOwn: "U alleen leest dit, tenzij u het aan uw referent en de netwerkcoördinatie toont.",
  noCalls: "Geen lopend dossier.",
  callsShow: "Tonen aan wie mij volgt",
  callsHide: "Niet meer tonen",
  callsNext: "Volgende stap",
  callsFollows: "Gevolgd door",
  link: "Pagina van de activiteit of het bezoek",
  linkHint: "Het adres op deze site, bijvoorbeeld /activites/cine-debat.",
  linked: "De pagina bekijken en inschrijven",
  addSessionButton: "De bijeenkomst aankondigen",
  projects: "Projecten",
  noProjects: "Nog geen project.",
  projectsLead: "In alfabetische volgorde. Dit deel wordt gelezen door de mensen van de lichting, hun referenten en de coördinatie van het netwerk.",
  person: "Persoon",
  state: "Waar het staat",
  blocks: "Wat tegenhoudt",
  present: "Aanwezigheid",
  who: "Aanwezige projecten",
  presentButton: "De aanwezigheid opslaan",
  notYet: "De aanwezigheid wordt genoteerd zodra de bijeenkomst begonnen is.",
  reasons: "Waarom projecten stoppen",
  reasonsLead: "Alle lichtingen samen. Er wordt niets gezegd zolang minder dan vijf projecten stopten.",
  reason: "Reden",
  count: "Projecten",
  here: "Gevolgd project",
  private: "Deze pagina wordt gelezen door de persoon, de referent en de coördinatie van het netwerk.",
  move: "Fase en referent",
  save: "Opslaan",
  blockers: "Wat tegenhoudt",
  noBlockers: "Niets houdt tegen.",
  block: "Zeggen wat tegenhoudt",
  blockLead: "De persoon, de referent en de coördinatie lezen het.",
  kind: "Van welke aard",
  what: "In enkele woorden",
  blockButton: "Noteren",
  clear: "Het is opgelost",
  how: "Wat heeft geholpen",
  clearedHow: "Opgelost",
  openedTitle: "De plek is open",
  openedOn: "Open sinds",
  jobs: "Gecreëerde banen",
  jobsHint: "Plaatsen bij de opening, de projectdrager inbegrepen.",
  openedButton: "De opening noteren",
  giveUp: "Het project stopt",
  giveUpLead: "Het is geen mislukking om te beoordelen: de reden helpt de volgende projecten.",
  why: "Reden",
  words: "Wat ervan te onthouden",
  wordsHint: "Alleen gelezen door de persoon, de referent en de coördinatie.",
  givenUpOn: "Sinds",
  giveUpButton: "Het stoppen noteren",
  again: "Weer volgen",
  againLead: "Het project wordt hervat, of de notitie was een vergissing.",
  gone: "Account gesloten",
  attended: "Gevolgde bijeenkomsten",
  mine: "De lichtingen",
  unknown: "Geen account heeft dit adres.",
  twice: "Deze persoon zit al in de lichting.",
  oneself: "De referent is iemand anders.",
  over: "Het project wordt niet meer gevolgd. Er is niets gedaan.",
  source: "Geteld telkens als de pagina gelezen wordt, uit wat referenten noteren.",
  states: { followed: "Gevolgd", opened: "Open", given_up: "Gestopt" },
  obstacles: { premises: "Lokaal", money: "Geld", permits: "Vergunningen", team: "Ploeg", time: "Tijd", other: "Andere" },
  counted: { one: "# lichting", other: "# lichtingen" },
  figures: { projects: "Projecten", followed: "Nog gevolgd", opened: "Plekken geopend", givenUp: "Gestopt", jobs: "Gecreëerde banen" },
  span: (from, to) => `van ${from} tot ${to}`,
  done: {
    ouverte: "De lichting is open.",
    ajoute: "Het project is toegevoegd, de persoon en de referent krijgen bericht.",
    rencontre: "De bijeenkomst is aangekondigd.",
    presences: "De aanwezigheid is genoteerd.",
  },
  projectDone: {
    etape: "Het is opgeslagen.",
    bloque: "Wat tegenhoudt is genoteerd.",
    debloque: "Het is opgelost.",
    ouvert: "De opening is genoteerd.",
    arret: "Het stoppen is genoteerd.",
    repris: "Het project wordt weer gevolgd.",
    montre: "Wie u volgt leest het nu.",
    cache: "Enkel u leest het nu.",
  },
  problems: {
    name: "Geef een naam van 5 tot 120 tekens.",
    about: "Schrijf hoogstens 3.000 tekens.",
    begins: "Geef een dag.",
    ends: "Geef een dag, minstens vier weken na de eerste, hoogstens drie jaar.",
    email: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
    project: "Noem het project, in 3 tot 120 tekens.",
    stage: "Kies een fase.",
    referent: "Kies iemand uit de lijst.",
    session: "Zeg het onderwerp in 3 tot 160 tekens.",
    when: "Geef een dag en een uur.",
    place: "Zeg waar, in 2 tot 200 tekens.",
    minutes: "Een aantal minuten, van 15 tot 480.",
    link: "Schrijf een adres van deze site dat begint met /activites/ of /visites/.",
    row: "Kies een opleiding of een reservering uit de lijst.",
    projects: "Kies projecten uit de lijst.",
    kind: "Kies uit de lijst.",
    words: "Schrijf 3 tot 1.000 tekens.",
    day: "Geef een dag die voorbij is, of vandaag.",
    jobs: "Een getal van 0 tot 500.",
  },
};

export const cohortsTexts: Record<Locale, CohortsTexts> = { fr, en, nl };
