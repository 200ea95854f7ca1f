import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { CircleState, NoteKind, ProposalState, Tab } from "./circle.ts";

type CirclesTexts = Readonly<
  Record<
    | (
        | "title"
        | "lead"
        | "open"
        | "openLead"
        | "search"
        | "words"
        | "empty"
        | "emptyNext"
        | "commons"
        | "question"
        | "questionHint"
        | "about"
        | "aboutHint"
        | "forWhom"
        | "send"
      )
    | (
        | "structures"
        | "host"
        | "notes"
        | "proposals"
        | "private"
        | "join"
        | "joinLead"
        | "asked"
        | "accept"
        | "refuse"
        | "leave"
        | "leaveLead"
        | "share"
        | "close"
        | "closeLead"
        | "ending"
        | "reopen"
      )
    | ("rewrite" | "noProposals" | "propose" | "noCommons" | "requests" | "closed" | "needsStructure" | "save" | "moved" | "keep" | "seeNotes")
    | (
        | "addNote"
        | "noNotes"
        | "kind"
        | "noteTitle"
        | "noteBody"
        | "concerns"
        | "concernsHint"
        | "remove"
        | "loose"
        | "common"
        | "suggested"
        | "suggestedLead"
        | "because"
        | "finding"
        | "findingLead"
        | "findingTitle"
        | "findingWords"
        | "notesOf"
        | "say"
        | "moveTo"
        | "alone"
        | "move"
        | "tidy"
        | "undo"
        | "findingHint"
      )
    | (
        | "proposeLead"
        | "name"
        | "body"
        | "bodyHint"
        | "day"
        | "dayHint"
        | "by"
        | "closes"
        | "decided"
        | "objections"
        | "none"
        | "object"
        | "objectLead"
        | "why"
        | "lifted"
        | "stands"
        | "lift"
        | "again"
        | "againLead"
        | "withdraw"
        | "blocked"
        | "blockedLead"
        | "publish"
        | "published"
      ),
    string
  >
> & {
  readonly states: Readonly<Record<CircleState, string>>;
  readonly kinds: Readonly<Record<NoteKind, string>>;
  readonly proposalStates: Readonly<Record<ProposalState, string>>;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly count: Plurals;
  readonly structuresCount: Plurals;
  readonly commonsCount: Plurals;
  readonly notesCount: Plurals;
  readonly standing: Plurals;
  readonly until: (day: string) => string;
  readonly done: Readonly<
    Record<
      | "ouvert"
      | "demande"
      | "accueilli"
      | "ecarte"
      | "quitte"
      | "partage"
      | "clos"
      | "rouvert"
      | "modifie"
      | "note"
      | "retire"
      | "trouve"
      | "range"
      | "propose"
      | "objection"
      | "levee"
      | "reecrit"
      | "retiree",
      string
    >
  >;
  readonly problems: Readonly<
    Record<
      | "question"
      | "about"
      | "structure"
      | "ending"
      | "kind"
      | "title"
      | "body"
      | "concerns"
      | "finding"
      | "findingWords"
      | "notes"
      | "name"
      | "text"
      | "day"
      | "why"
      | "already"
      | "last"
      | "over",
      string
    >
  >;
};

const fr: CirclesTexts = {
  title: "Cercles de réflexion",
  lead: "Des structures réfléchissent ensemble à une question, décident par consentement, et publient ce qu’elles ont trouvé\u00a0: un commun, que tout le monde peut utiliser.",
  open: "Ouvrir un cercle",
  openLead: "La question, sa présentation et les structures participantes sont publiques. Ce que vous écrivez ensuite reste entre vous.",
  search: "Chercher",
  words: "Un mot de la question",
  empty: "Aucun cercle ici",
  emptyNext: "Qui répond d’une structure peut ouvrir un cercle à tout moment.",
  commons: "Les communs",
  question: "La question",
  questionHint: "En une phrase. Par exemple\u00a0: comment inscrire un enfant sans revenir trois fois\u202f?",
  about: "D’où vient la question",
  aboutHint: "3 000 signes au plus.",
  forWhom: "Au nom de",
  send: "Ouvrir le cercle",
  structures: "Structures participantes",
  host: "anime",
  notes: "Notes et ce que nous voyons en commun",
  proposals: "Propositions",
  private: "Cette partie n’est lue que par les structures du cercle.",
  join: "Demander à participer",
  joinLead: "Une structure qui anime le cercle vous répond.",
  asked: "Votre demande attend une réponse.",
  accept: "Accueillir",
  refuse: "Écarter",
  leave: "Quitter le cercle",
  leaveLead: "Ce que vous avez écrit reste au cercle.",
  share: "Confier aussi l’animation",
  close: "Clore le cercle",
  closeLead: "Plus rien ne s’y écrit ensuite. Ce que vous en dites est public.",
  ending: "Ce qu’il en est sorti",
  reopen: "Rouvrir le cercle",
  rewrite: "Modifier la question",
  noProposals: "Aucune proposition pour l’instant.",
  propose: "Proposer",
  noCommons: "Ce cercle n’a pas encore publié de commun.",
  requests: "Demandes de participation",
  closed: "Le cercle est clos",
  needsStructure: "Pour participer, il faut répondre d’une structure.",
  save: "Enregistrer",
  moved: "Cette page a changé entre-temps. Rien n’a été fait\u00a0: voici où elle en est.",
  keep: "Animer le cercle",
  seeNotes: "Lire et écrire les notes",
  addNote: "Écrire une note",
  noNotes: "Aucune note pour l’instant. Commencez par ce que vous vivez à l’accueil.",
  kind: "Genre",
  noteTitle: "En une phrase",
  noteBody: "Racontez",
  concerns: "Qui est concerné",
  concernsHint: "Par exemple\u00a0: les parents qui travaillent en horaires décalés.",
  remove: "Retirer la note",
  loose: "Notes seules",
  common: "Ce que nous voyons en commun",
  suggested: "Ces notes se ressemblent",
  suggestedLead: "Des rapprochements possibles, calculés d’après les mots. C’est vous qui choisissez.",
  because: "Mots partagés",
  finding: "Dire ce qu’elles ont en commun",
  findingLead: "Cochez les notes, puis dites ce que vous y voyez.",
  findingTitle: "Ce que nous voyons",
  findingWords: "En quelques mots",
  notesOf: "Notes",
  say: "Rapprocher",
  moveTo: "Ranger avec",
  alone: "Seule",
  move: "Ranger",
  tidy: "Ranger ou retirer cette note",
  undo: "Défaire ce rapprochement",
  findingHint: "2 000 signes au plus.",
  proposeLead: "Les structures du cercle ont cinq jours au moins pour objecter.",
  name: "La proposition, en une phrase",
  body: "Ce qui est proposé",
  bodyHint: "6 000 signes au plus.",
  day: "Dernier jour pour objecter",
  dayHint: "Dans cinq jours au plus tôt, dans six mois au plus tard.",
  by: "Proposée par",
  closes: "Dernier jour pour objecter",
  decided: "Décidée le",
  objections: "Objections",
  none: "Aucune objection.",
  object: "Objecter",
  objectLead: "Dites en quoi la proposition nuirait. Elle attend que vous leviez l’objection.",
  why: "Les raisons",
  lifted: "Levée",
  stands: "Tient toujours",
  lift: "Lever l’objection",
  again: "Réécrire la proposition",
  againLead: "Intégrez ce que les objections apportent. Elles tiennent jusqu’à ce que qui les a posées les lève.",
  withdraw: "Retirer la proposition",
  blocked: "La proposition est arrêtée par une objection",
  blockedLead: "Elle peut être réécrite avec un nouveau délai, ou retirée.",
  publish: "En faire un commun",
  published: "Lire le commun",
  states: { open: "Ouvert", closed: "Clos" },
  kinds: { experience: "Expérience", difficulty: "Difficulté", idea: "Idée", fact: "Fait" },
  proposalStates: { open: "Objections possibles", adopted: "Adoptée", blocked: "Arrêtée", withdrawn: "Retirée" },
  tabs: { open: "Ouverts", own: "Les nôtres", closed: "Clos" },
  count: { one: "# cercle", other: "# cercles" },
  structuresCount: { one: "# structure", other: "# structures" },
  commonsCount: { one: "# commun publié", other: "# communs publiés" },
  notesCount: { one: "# note", other: "# notes" },
  standing: { one: "# objection tient", other: "# objections tiennent" },
  until: (day) => `jusqu’au ${day}`,
  done: {
    ouvert: "Le cercle est ouvert. Invitez d’autres structures à le rejoindre.",
    demande: "Votre demande est envoyée.",
    accueilli: "La structure est accueillie.",
    ecarte: "La demande est écartée.",
    quitte: "Vous avez quitté le cercle.",
    partage: "L’animation est partagée.",
    clos: "Le cercle est clos.",
    rouvert: "Le cercle est rouvert.",
    modifie: "C’est modifié.",
    note: "La note est écrite.",
    retire: "C’est retiré.",
    trouve: "C’est noté.",
    range: "La note est rangée.",
    propose: "La proposition est faite.",
    objection: "Votre objection est notée.",
    levee: "L’objection est levée.",
    reecrit: "La proposition est réécrite.",
    retiree: "La proposition est retirée.",
  },
  problems: {
    question: "Posez la question en 8 à 200 signes.",
    about: "3 000 signes au plus.",
    structure: "Choisissez une structure.",
    ending: "Dites ce qu’il en est sorti, en 3 à 1 000 signes.",
    kind: "Choisissez un genre.",
    title: "Dites-le en 3 à 160 signes.",
    body: "Écrivez 3 à 3 000 signes.",
    concerns: "2 à 160 signes.",
    finding: "Dites ce que vous voyez en 3 à 160 signes.",
    findingWords: "2 000 signes au plus.",
    notes: "Cochez au moins deux notes.",
    name: "Dites la proposition en 5 à 160 signes.",
    text: "Écrivez 20 à 6 000 signes.",
    day: "Choisissez un jour, dans cinq jours au plus tôt et six mois au plus tard.",
    why: "Dites pourquoi, en 3 à 2 000 signes.",
    already: "Cette structure participe déjà, ou l’a déjà demandé.",
    last: "Le dernier à animer ne quitte pas\u00a0: confiez l’animation, ou clôturez le cercle.",
    over: "C’est décidé\u00a0: il n’y a plus d’objection possible.",
  },
};

const en: CirclesTexts = {
  title: "Circles",
  lead: "Structures think together about a question, decide by consent, and publish what they found: a common, which everybody can use.",
  open: "Open a circle",
  openLead: "The question, its presentation and the structures that take part are public. What you write afterwards stays between you.",
  search: "Search",
  words: "A word of the question",
  empty: "No circle here",
  emptyNext: "Whoever answers for a structure can open a circle at any time.",
  commons: "The commons",
  question: "The question",
  questionHint: "In a sentence. For example: how can a child be enrolled without coming back three times?",
  about: "Where the question comes from",
  aboutHint: "3,000 characters at most.",
  forWhom: "In the name of",
  send: "Open the circle",
  structures: "Structures that take part",
  host: "hosts",
  notes: "Notes, and what we see in common",
  proposals: "Proposals",
  private: "This part is read by the structures of the circle alone.",
  join: "Ask to take part",
  joinLead: "A structure that hosts the circle answers you.",
  asked: "Your request awaits an answer.",
  accept: "Welcome",
  refuse: "Turn down",
  leave: "Leave the circle",
  leaveLead: "What you wrote stays with the circle.",
  share: "Let it host too",
  close: "Close the circle",
  closeLead: "Nothing is written there afterwards. What you say of it is public.",
  ending: "What came of it",
  reopen: "Open the circle again",
  rewrite: "Change the question",
  noProposals: "No proposal yet.",
  propose: "Propose",
  noCommons: "This circle has published no common yet.",
  requests: "Requests to take part",
  closed: "The circle is closed",
  needsStructure: "To take part, one answers for a structure.",
  save: "Save",
  moved: "This page has changed meanwhile. Nothing was done: here is where it stands.",
  keep: "Host the circle",
  seeNotes: "Read and write notes",
  addNote: "Write a note",
  noNotes: "No note yet. Begin with what you see at the counter.",
  kind: "Kind",
  noteTitle: "In a sentence",
  noteBody: "Tell",
  concerns: "Whom it concerns",
  concernsHint: "For example: parents who work odd hours.",
  remove: "Remove the note",
  loose: "Notes that stand alone",
  common: "What we see in common",
  suggested: "These notes look alike",
  suggestedLead: "Possible groups, computed from the words. You choose.",
  because: "Words they share",
  finding: "Say what they have in common",
  findingLead: "Tick the notes, then say what you see in them.",
  findingTitle: "What we see",
  findingWords: "In a few words",
  notesOf: "Notes",
  say: "Bring together",
  moveTo: "Put with",
  alone: "Alone",
  move: "Put",
  tidy: "Move or remove this note",
  undo: "Undo this group",
  findingHint: "2,000 characters at most.",
  proposeLead: "The structures of the circle have five days at least to object.",
  name: "The proposal, in a sentence",
  body: "What is proposed",
  bodyHint: "6,000 characters at most.",
  day: "Last day to object",
  dayHint: "In five days at the earliest, in six months at the latest.",
  by: "Proposed by",
  closes: "Last day to object",
  decided: "Decided on",
  objections: "Objections",
  none: "No objection.",
  object: "Object",
  objectLead: "Say how the proposal would harm. It waits until you lift the objection.",
  why: "The reasons",
  lifted: "Lifted",
  stands: "Still stands",
  lift: "Lift the objection",
  again: "Write the proposal anew",
  againLead: "Take in what objections bring. They stand until who raised them lifts them.",
  withdraw: "Withdraw the proposal",
  blocked: "The proposal is stopped by an objection",
  blockedLead: "It can be written anew with a new day, or withdrawn.",
  publish: "Make it a common",
  published: "Read the common",
  states: { open: "Open", closed: "Closed" },
  kinds: { experience: "Experience", difficulty: "Difficulty", idea: "Idea", fact: "Fact" },
  proposalStates: { open: "Objections possible", adopted: "Adopted", blocked: "Stopped", withdrawn: "Withdrawn" },
  tabs: { open: "Open", own: "Ours", closed: "Closed" },
  count: { one: "# circle", other: "# circles" },
  structuresCount: { one: "# structure", other: "# structures" },
  commonsCount: { one: "# common published", other: "# commons published" },
  notesCount: { one: "# note", other: "# notes" },
  standing: { one: "# objection stands", other: "# objections stand" },
  until: (day) => `until ${day}`,
  done: {
    ouvert: "The circle is open. Invite other structures to join it.",
    demande: "Your request is sent.",
    accueilli: "The structure is welcome.",
    ecarte: "The request is turned down.",
    quitte: "You have left the circle.",
    partage: "Hosting is shared.",
    clos: "The circle is closed.",
    rouvert: "The circle is open again.",
    modifie: "It is changed.",
    note: "The note is written.",
    retire: "It is removed.",
    trouve: "It is noted.",
    range: "The note is put there.",
    propose: "The proposal is made.",
    objection: "Your objection is noted.",
    levee: "The objection is lifted.",
    reecrit: "The proposal is written anew.",
    retiree: "The proposal is withdrawn.",
  },
  problems: {
    question: "Ask the question in 8 to 200 characters.",
    about: "3,000 characters at most.",
    structure: "Choose a structure.",
    ending: "Say what came of it, in 3 to 1,000 characters.",
    kind: "Choose a kind.",
    title: "Say it in 3 to 160 characters.",
    body: "Write 3 to 3,000 characters.",
    concerns: "2 to 160 characters.",
    finding: "Say what you see in 3 to 160 characters.",
    findingWords: "2,000 characters at most.",
    notes: "Tick two notes at least.",
    name: "Say the proposal in 5 to 160 characters.",
    text: "Write 20 to 6,000 characters.",
    day: "Choose a day, in five days at the earliest and six months at the latest.",
    why: "Say why, in 3 to 2,000 characters.",
    already: "This structure takes part already, or has asked to.",
    last: "The last host does not leave: let another structure host, or close the circle.",
    over: "It is decided: objections are no longer possible.",
  },
};

const nl: CirclesTexts = {
  title: "Denkkringen",
  lead: "Structuren denken samen over een vraag na, beslissen bij consent en publiceren wat ze vonden: een gemeengoed, dat iedereen kan gebruiken.",
  open: "Een kring openen",
  openLead: "De vraag, de voorstelling en de deelnemende structuren zijn openbaar. Wat u daarna schrijft, blijft onder u.",
  search: "Zoeken",
  words: "Een woord uit de vraag",
  empty: "Geen kring hier",
  emptyNext: "Wie voor een structuur instaat, kan op elk moment een kring openen.",
  commons: "Het gemeengoed",
  question: "De vraag",
  questionHint: "In één zin. Bijvoorbeeld: hoe schrijf je een kind in zonder drie keer terug te komen?",
  about: "Waar de vraag vandaan komt",
  aboutHint: "Hoogstens 3.000 tekens.",
  forWhom: "Namens",
  send: "De kring openen",
  structures: "Deelnemende structuren",
  host: "begeleidt",
  notes: "Notities en wat we gemeen zien",
  proposals: "Voorstellen",
  private: "Dit deel wordt enkel door de structuren van de kring gelezen.",
  join: "Vragen om deel te nemen",
  joinLead: "Een structuur die de kring begeleidt, antwoordt u.",
  asked: "Uw vraag wacht op antwoord.",
  accept: "Verwelkomen",
  refuse: "Afwijzen",
  leave: "De kring verlaten",
  leaveLead: "Wat u schreef, blijft bij de kring.",
  share: "Ook laten begeleiden",
  close: "De kring sluiten",
  closeLead: "Daarna wordt er niets meer geschreven. Wat u erover zegt, is openbaar.",
  ending: "Wat ervan gekomen is",
  reopen: "De kring heropenen",
  rewrite: "De vraag wijzigen",
  noProposals: "Nog geen voorstel.",
  propose: "Voorstellen",
  noCommons: "Deze kring publiceerde nog geen gemeengoed.",
  requests: "Vragen om deel te nemen",
  closed: "De kring is gesloten",
  needsStructure: "Wie deelneemt, staat in voor een structuur.",
  save: "Opslaan",
  moved: "Deze pagina is intussen veranderd. Er is niets gedaan: hier staat ze nu.",
  keep: "De kring begeleiden",
  seeNotes: "Notities lezen en schrijven",
  addNote: "Een notitie schrijven",
  noNotes: "Nog geen notitie. Begin met wat u aan het onthaal meemaakt.",
  kind: "Soort",
  noteTitle: "In één zin",
  noteBody: "Vertel",
  concerns: "Wie het aangaat",
  concernsHint: "Bijvoorbeeld: ouders met onregelmatige uren.",
  remove: "De notitie verwijderen",
  loose: "Losse notities",
  common: "Wat we gemeen zien",
  suggested: "Deze notities lijken op elkaar",
  suggestedLead: "Mogelijke groepen, berekend op de woorden. U kiest.",
  because: "Gedeelde woorden",
  finding: "Zeggen wat ze gemeen hebben",
  findingLead: "Vink de notities aan en zeg wat u erin ziet.",
  findingTitle: "Wat we zien",
  findingWords: "In enkele woorden",
  notesOf: "Notities",
  say: "Samenbrengen",
  moveTo: "Bij",
  alone: "Los",
  move: "Plaatsen",
  tidy: "Deze notitie plaatsen of verwijderen",
  undo: "Deze groep opheffen",
  findingHint: "Hoogstens 2.000 tekens.",
  proposeLead: "De structuren van de kring hebben minstens vijf dagen om bezwaar te maken.",
  name: "Het voorstel, in één zin",
  body: "Wat voorgesteld wordt",
  bodyHint: "Hoogstens 6.000 tekens.",
  day: "Laatste dag voor bezwaar",
  dayHint: "Ten vroegste over vijf dagen, ten laatste over zes maanden.",
  by: "Voorgesteld door",
  closes: "Laatste dag voor bezwaar",
  decided: "Beslist op",
  objections: "Bezwaren",
  none: "Geen bezwaar.",
  object: "Bezwaar maken",
  objectLead: "Zeg hoe het voorstel zou schaden. Het wacht tot u het bezwaar opheft.",
  why: "De redenen",
  lifted: "Opgeheven",
  stands: "Geldt nog",
  lift: "Het bezwaar opheffen",
  again: "Het voorstel herschrijven",
  againLead: "Neem op wat bezwaren aanbrengen. Ze gelden tot wie ze maakte ze opheft.",
  withdraw: "Het voorstel intrekken",
  blocked: "Het voorstel wordt door een bezwaar tegengehouden",
  blockedLead: "Het kan met een nieuwe termijn herschreven of ingetrokken worden.",
  publish: "Er een gemeengoed van maken",
  published: "Het gemeengoed lezen",
  states: { open: "Open", closed: "Gesloten" },
  kinds: { experience: "Ervaring", difficulty: "Moeilijkheid", idea: "Idee", fact: "Feit" },
  proposalStates: { open: "Bezwaar mogelijk", adopted: "Aangenomen", blocked: "Tegengehouden", withdrawn: "Ingetrokken" },
  tabs: { open: "Open", own: "De onze", closed: "Gesloten" },
  count: { one: "# kring", other: "# kringen" },
  structuresCount: { one: "# structuur", other: "# structuren" },
  commonsCount: { one: "# gemeengoed gepubliceerd", other: "# gemeengoederen gepubliceerd" },
  notesCount: { one: "# notitie", other: "# notities" },
  standing: { one: "# bezwaar geldt", other: "# bezwaren gelden" },
  until: (day) => `tot ${day}`,
  done: {
    ouvert: "De kring is open. Nodig andere structuren uit.",
    demande: "Uw vraag is verstuurd.",
    accueilli: "De structuur is welkom.",
    ecarte: "De vraag is afgewezen.",
    quitte: "U hebt de kring verlaten.",
    partage: "De begeleiding is gedeeld.",
    clos: "De kring is gesloten.",
    rouvert: "De kring is weer open.",
    modifie: "Het is gewijzigd.",
    note: "De notitie is geschreven.",
    retire: "Het is verwijderd.",
    trouve: "Het is genoteerd.",
    range: "De notitie is geplaatst.",
    propose: "Het voorstel is gedaan.",
    objection: "Uw bezwaar is genoteerd.",
    levee: "Het bezwaar is opgeheven.",
    reecrit: "Het voorstel is herschreven.",
    retiree: "Het voorstel is ingetrokken.",
  },
  problems: {
    question: "Stel de vraag in 8 tot 200 tekens.",
    about: "Hoogstens 3.000 tekens.",
    structure: "Kies een structuur.",
    ending: "Zeg wat ervan gekomen is, in 3 tot 1.000 tekens.",
    kind: "Kies een soort.",
    title: "Zeg het in 3 tot 160 tekens.",
    body: "Schrijf 3 tot 3.000 tekens.",
    concerns: "2 tot 160 tekens.",
    finding: "Zeg wat u ziet in 3 tot 160 tekens.",
    findingWords: "Hoogstens 2.000 tekens.",
    notes: "Vink minstens twee notities aan.",
    name: "Zeg het voorstel in 5 tot 160 tekens.",
    text: "Schrijf 20 tot 6.000 tekens.",
    day: "Kies een dag, ten vroegste over vijf dagen en ten laatste over zes maanden.",
    why: "Zeg waarom, in 3 tot 2.000 tekens.",
    already: "Deze structuur neemt al deel, of vroeg het al.",
    last: "De laatste begeleider vertrekt niet: laat een ander begeleiden, of sluit de kring.",
    over: "Het is beslist: bezwaar is niet meer mogelijk.",
  },
};

export const circlesTexts: Record<Locale, CirclesTexts> = { fr, en, nl };
