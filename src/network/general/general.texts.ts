import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Attendance, GeneralState, ItemKind, Majority, Tab } from "./general.ts";

type GeneralTexts = Readonly<
  Record<
    | ("title" | "lead" | "search" | "words" | "empty" | "emptyNext" | "plan" | "planLead" | "prepare" | "session" | "decisions")
    | (
        | "name"
        | "when"
        | "place"
        | "about"
        | "aboutHint"
        | "notice"
        | "proxies"
        | "proxiesHint"
        | "quorum"
        | "quorumHint"
        | "days"
        | "percent"
        | "members"
        | "save"
      )
    | ("agenda" | "noAgenda" | "addItem" | "item" | "itemBody" | "kind" | "majority" | "majorityHint" | "remove" | "result" | "notVoted")
    | (
        | "documents"
        | "noDocuments"
        | "addDocument"
        | "documentTitle"
        | "file"
        | "afterCall"
        | "call"
        | "callLead"
        | "cancel"
        | "cancelLead"
        | "reason"
        | "whyCancelled"
      )
    | (
        | "answer"
        | "answerLead"
        | "giver"
        | "how"
        | "holder"
        | "holderHint"
        | "send"
        | "said"
        | "nothingSaid"
        | "attendance"
        | "who"
        | "open"
        | "openLead"
        | "close"
        | "closeLead"
      )
    | (
        | "checkIn"
        | "checkInLead"
        | "present"
        | "inFavour"
        | "against"
        | "abstained"
        | "count"
        | "noQuorum"
        | "noQuorumNext"
        | "second"
        | "secondLead"
        | "callAgain"
        | "later"
      )
    | (
        | "minutes"
        | "minutesHint"
        | "writeMinutes"
        | "noMinutes"
        | "approve"
        | "approveLead"
        | "approved"
        | "notApproved"
        | "approvedBy"
        | "outcome"
        | "noOutcome"
        | "tell"
        | "draftLead"
      ),
    string
  >
> & {
  readonly states: Readonly<Record<GeneralState, string>>;
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly majorities: Readonly<Record<Majority, string>>;
  readonly hows: Readonly<Record<Attendance, string>>;
  readonly answers: Readonly<Record<Exclude<Attendance, "present">, string>>;
  readonly calledOn: string;
  readonly quorumNeeds: (needed: string, members: string, percent: string) => string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly counted: Plurals;
  readonly fileHint: (megabytes: string) => string;
  readonly quorumIs: (voices: string, needed: string, members: string) => string;
  readonly announced: Plurals;
  readonly votes: (inFavour: string, against: string, abstained: string) => string;
  readonly adopted: Readonly<Record<"yes" | "no", string>>;
  readonly speaksFor: (name: string) => string;
  readonly done: Readonly<
    Record<
      | "preparee"
      | "modifiee"
      | "point"
      | "retire"
      | "document"
      | "convoquee"
      | "annulee"
      | "reponse"
      | "ouverte"
      | "presence"
      | "compte"
      | "close"
      | "redige"
      | "approuve"
      | "suite",
      string
    >
  >;
  readonly problems: Readonly<
    Record<
      | (
          | "name"
          | "when"
          | "place"
          | "about"
          | "notice"
          | "proxies"
          | "quorum"
          | "item"
          | "kind"
          | "majority"
          | "reason"
          | "documentTitle"
          | "file"
          | "large"
          | "type"
          | "many"
        )
      | ("how" | "holder" | "giver" | "count" | "minutes" | "outcome" | "late" | "noItems" | "full" | "early")
      | ("time" | "holds" | "limit" | "voices" | "noApproval"),
      string
    >
  >;
};

const fr: GeneralTexts = {
  title: "Assemblées du réseau",
  lead: "Tous les membres y sont convoqués avec l’ordre du jour. On vient, on donne procuration, on vote à main levée ou par bulletins.",
  search: "Chercher",
  words: "Un mot",
  empty: "Aucune assemblée ici",
  emptyNext: "Quand une assemblée est convoquée, chaque membre reçoit l’ordre du jour.",
  plan: "Préparer une assemblée",
  planLead: "Le brouillon n’est lu que par l’animation du réseau, jusqu’à la convocation.",
  prepare: "Préparer",
  session: "Tenir la séance",
  decisions: "Décisions par consentement",
  name: "Nom de l’assemblée",
  when: "Jour et heure",
  place: "Lieu",
  about: "Présentation",
  aboutHint: "Comment venir, ce qui est prévu sur place. 3 000 signes au plus.",
  notice: "Délai de convocation",
  proxies: "Procurations par membre",
  proxiesHint: "Combien d’autres membres un membre peut représenter, au plus.",
  quorum: "Quorum",
  quorumHint: "Part des membres présents ou représentés qu’il faut pour voter.",
  days: "jours",
  percent: "%",
  members: "membres",
  save: "Enregistrer",
  agenda: "Ordre du jour",
  noAgenda: "Aucun point pour l’instant.",
  addItem: "Ajouter un point",
  item: "Le point, en une phrase",
  itemBody: "Ce qui est proposé, ou ce dont on parle",
  kind: "Genre",
  majority: "Majorité",
  majorityHint: "Pour un vote seulement. Les abstentions ne comptent pas.",
  remove: "Retirer",
  result: "Résultat",
  notVoted: "Pas encore voté.",
  documents: "Documents",
  noDocuments: "Aucun document.",
  addDocument: "Ajouter un document",
  documentTitle: "Titre du document",
  file: "Fichier",
  afterCall: "ajouté après la convocation",
  call: "Convoquer tous les membres",
  callLead: "L’ordre du jour, le jour et les règles de vote ne changent plus ensuite. Des documents peuvent encore s’ajouter\u202f; leur date se voit.",
  cancel: "Annuler l’assemblée",
  cancelLead: "Si les membres ont été convoqués, ils sont prévenus.",
  reason: "Pourquoi",
  whyCancelled: "L’assemblée est annulée",
  answer: "Viendrez-vous\u202f?",
  answerLead: "Votre dernière réponse compte. Si vous ne venez pas, un autre membre peut parler et voter pour vous.",
  giver: "Au nom de",
  how: "Réponse",
  holder: "Qui parle et vote pour vous",
  holderHint: "Seulement si vous donnez procuration.",
  send: "Répondre",
  said: "Votre réponse",
  nothingSaid: "Pas de réponse",
  attendance: "Présences",
  who: "Membre",
  open: "Ouvrir la séance",
  openLead: "Le jour dit. Le nombre de membres est compté à ce moment\u00a0: le quorum en dépend.",
  close: "Clore la séance",
  closeLead: "Les présences et les votes ne changent plus ensuite.",
  checkIn: "Noter une présence",
  checkInLead: "Une procuration compte quand le membre qui la porte est présent.",
  present: "Présent",
  inFavour: "Pour",
  against: "Contre",
  abstained: "Abstentions",
  count: "Enregistrer le vote",
  noQuorum: "Le quorum n’est pas atteint",
  noQuorumNext: "On peut parler, pas voter. Une seconde convocation votera sans quorum.",
  second: "Seconde convocation",
  secondLead: "La première n’a pas réuni le quorum\u00a0: celle-ci vote sans.",
  callAgain: "Préparer la seconde convocation",
  later: "La séance s’ouvre le jour dit.",
  minutes: "Compte rendu",
  minutesHint: "Ce qui a été dit et décidé. 20 000 signes au plus.",
  writeMinutes: "Enregistrer le compte rendu",
  noMinutes: "Le compte rendu n’est pas encore écrit.",
  approve: "Approuver le compte rendu",
  approveLead: "Deux membres présents ce jour-là, autres que qui l’a écrit, le relisent et l’approuvent. Réécrit, il est à approuver de nouveau.",
  approved: "Compte rendu approuvé",
  notApproved: "Compte rendu à approuver",
  approvedBy: "Approuvé par",
  outcome: "Ce qu’elle est devenue",
  noOutcome: "Pas encore dit.",
  tell: "Dire ce qu’elle est devenue",
  draftLead: "Brouillon\u00a0: les membres ne le voient pas encore.",
  states: { draft: "Brouillon", called: "Convoquée", open: "En séance", closed: "Tenue", cancelled: "Annulée" },
  kinds: { report: "Information", discussion: "Discussion", vote: "Vote" },
  majorities: { half: "Plus de pour que de contre", two_thirds: "Deux tiers des voix exprimées" },
  hows: { coming: "Viendra", excused: "Ne viendra pas", proxy: "Donne procuration", present: "Présent" },
  answers: { coming: "Nous venons", excused: "Nous ne venons pas", proxy: "Nous donnons procuration" },
  calledOn: "Convoquée le",
  quorumNeeds: (needed, members, percent) => `${needed} membres sur ${members} (${percent}\u00a0%)`,
  tabs: { coming: "À venir", past: "Passées" },
  counted: { one: "# assemblée", other: "# assemblées" },
  fileHint: (megabytes) => `PDF, texte, tableur ou image, ${megabytes}\u00a0Mo au plus.`,
  quorumIs: (voices, needed, members) => `${voices} voix présentes ou représentées, pour un quorum de ${needed} sur ${members} membres`,
  announced: { one: "# voix annoncée", other: "# voix annoncées" },
  votes: (inFavour, against, abstained) => `Pour ${inFavour}, contre ${against}, abstentions ${abstained}`,
  adopted: { yes: "Adopté", no: "Rejeté" },
  speaksFor: (name) => `représenté par ${name}`,
  done: {
    preparee: "Le brouillon est enregistré. Ajoutez l’ordre du jour, puis convoquez.",
    modifiee: "Le brouillon est modifié.",
    point: "Le point est à l’ordre du jour.",
    retire: "C’est retiré.",
    document: "Le document est ajouté.",
    convoquee: "Tous les membres sont convoqués.",
    annulee: "L’assemblée est annulée.",
    reponse: "Votre réponse est notée.",
    ouverte: "La séance est ouverte.",
    presence: "La présence est notée.",
    compte: "Le vote est enregistré.",
    close: "La séance est close. Écrivez le compte rendu.",
    redige: "Le compte rendu est enregistré.",
    approuve: "Votre approbation est notée.",
    suite: "C’est enregistré.",
  },
  problems: {
    name: "Donnez un nom de 5 à 160 signes.",
    when: "Donnez un jour et une heure à venir.",
    place: "Dites où, en 2 à 200 signes.",
    about: "3 000 signes au plus.",
    notice: "De 7 à 60 jours.",
    proxies: "De 0 à 10.",
    quorum: "De 0 à 100.",
    item: "Dites le point en 3 à 160 signes.",
    kind: "Choisissez un genre.",
    majority: "Choisissez une majorité.",
    reason: "Dites pourquoi, en 3 à 500 signes.",
    documentTitle: "Donnez un titre de 3 à 160 signes.",
    file: "Choisissez un fichier qui n’est pas vide.",
    large: "Le fichier est trop lourd.",
    type: "Ce genre de fichier n’est pas accepté.",
    many: "Vingt documents au plus.",
    how: "Choisissez une réponse.",
    holder: "Choisissez un autre membre, qui vient lui-même.",
    giver: "Choisissez un membre.",
    count: "Donnez trois nombres entiers, zéro compris.",
    minutes: "Écrivez 20 à 20 000 signes.",
    outcome: "Dites-le en 3 à 2 000 signes.",
    late: "Le délai de convocation n’est plus tenu\u00a0: choisissez un jour plus lointain.",
    noItems: "Ajoutez d’abord un point à l’ordre du jour.",
    full: "L’ordre du jour est déjà envoyé, ou compte quarante points.",
    early: "La séance ne s’ouvre pas avant le jour dit, et une seule fois.",
    time: "Les réponses ne sont plus, ou pas encore, reçues.",
    holds: "D’autres membres vous ont donné procuration\u00a0: ils comptent sur votre présence.",
    limit: "Ce membre représente déjà autant de membres que permis. Choisissez-en un autre.",
    voices: "Il y a plus de voix que de membres présents ou représentés.",
    noApproval: "Seuls deux membres présents, autres que qui a écrit le compte rendu, l’approuvent.",
  },
};

const en: GeneralTexts = {
  title: "General meetings of the network",
  lead: "All members are called with the agenda. One comes, gives a proxy, votes by show of hands or by ballots.",
  search: "Search",
  words: "A word",
  empty: "No general meeting here",
  emptyNext: "When a meeting is called, each member receives the agenda.",
  plan: "Prepare a general meeting",
  planLead: "The draft is read by the network’s coordinators alone, until members are called.",
  prepare: "Prepare",
  session: "Hold the session",
  decisions: "Decisions by consent",
  name: "Name of the meeting",
  when: "Day and time",
  place: "Place",
  about: "Presentation",
  aboutHint: "How to come, what is provided there. 3,000 characters at most.",
  notice: "Notice",
  proxies: "Proxies for each member",
  proxiesHint: "How many other members one member may stand for, at most.",
  quorum: "Quorum",
  quorumHint: "Share of members that must be present or represented for a vote.",
  days: "days",
  percent: "%",
  members: "members",
  save: "Save",
  agenda: "Agenda",
  noAgenda: "No item yet.",
  addItem: "Add an item",
  item: "The item, in a sentence",
  itemBody: "What is proposed, or spoken of",
  kind: "Kind",
  majority: "Majority",
  majorityHint: "For a vote only. Abstentions do not count.",
  remove: "Remove",
  result: "Result",
  notVoted: "Not voted yet.",
  documents: "Documents",
  noDocuments: "No document.",
  addDocument: "Add a document",
  documentTitle: "Title of the document",
  file: "File",
  afterCall: "added after the call",
  call: "Call all members",
  callLead: "The agenda, the day and the rules of voting do not change afterwards. Documents can still be added; their date is shown.",
  cancel: "Cancel the meeting",
  cancelLead: "Members who were called are told.",
  reason: "Why",
  whyCancelled: "The meeting is cancelled",
  answer: "Will you come?",
  answerLead: "Your last answer counts. If you do not come, another member can speak and vote for you.",
  giver: "In the name of",
  how: "Answer",
  holder: "Who speaks and votes for you",
  holderHint: "Only if you give a proxy.",
  send: "Answer",
  said: "Your answer",
  nothingSaid: "No answer",
  attendance: "Attendance",
  who: "Member",
  open: "Open the session",
  openLead: "On the day. Members are counted at that moment: the quorum depends on it.",
  close: "Close the session",
  closeLead: "Attendance and votes do not change afterwards.",
  checkIn: "Note who is there",
  checkInLead: "A proxy counts when the member that holds it is present.",
  present: "Present",
  inFavour: "For",
  against: "Against",
  abstained: "Abstentions",
  count: "Record the vote",
  noQuorum: "There is no quorum",
  noQuorumNext: "One can speak, not vote. A second call will vote without a quorum.",
  second: "Second call",
  secondLead: "The first one had no quorum: this one votes without.",
  callAgain: "Prepare the second call",
  later: "The session opens on the day.",
  minutes: "Minutes",
  minutesHint: "What was said and decided. 20,000 characters at most.",
  writeMinutes: "Save the minutes",
  noMinutes: "The minutes are not written yet.",
  approve: "Approve the minutes",
  approveLead: "Two members who were there, other than who wrote them, read and approve them. Written anew, they are approved anew.",
  approved: "Minutes approved",
  notApproved: "Minutes to approve",
  approvedBy: "Approved by",
  outcome: "What became of it",
  noOutcome: "Not told yet.",
  tell: "Tell what became of it",
  draftLead: "Draft: members do not see it yet.",
  states: { draft: "Draft", called: "Called", open: "In session", closed: "Held", cancelled: "Cancelled" },
  kinds: { report: "Information", discussion: "Discussion", vote: "Vote" },
  majorities: { half: "More for than against", two_thirds: "Two thirds of the votes cast" },
  hows: { coming: "Comes", excused: "Does not come", proxy: "Gives a proxy", present: "Present" },
  answers: { coming: "We come", excused: "We do not come", proxy: "We give a proxy" },
  calledOn: "Called on",
  quorumNeeds: (needed, members, percent) => `${needed} of ${members} members (${percent} %)`,
  tabs: { coming: "To come", past: "Past" },
  counted: { one: "# general meeting", other: "# general meetings" },
  fileHint: (megabytes) => `PDF, text, spreadsheet or picture, ${megabytes} MB at most.`,
  quorumIs: (voices, needed, members) => `${voices} voices present or represented, for a quorum of ${needed} of ${members} members`,
  announced: { one: "# voice announced", other: "# voices announced" },
  votes: (inFavour, against, abstained) => `For ${inFavour}, against ${against}, abstentions ${abstained}`,
  adopted: { yes: "Adopted", no: "Rejected" },
  speaksFor: (name) => `represented by ${name}`,
  done: {
    preparee: "The draft is saved. Add the agenda, then call the members.",
    modifiee: "The draft is changed.",
    point: "The item is on the agenda.",
    retire: "It is removed.",
    document: "The document is added.",
    convoquee: "All members are called.",
    annulee: "The meeting is cancelled.",
    reponse: "Your answer is noted.",
    ouverte: "The session is open.",
    presence: "The attendance is noted.",
    compte: "The vote is recorded.",
    close: "The session is closed. Write the minutes.",
    redige: "The minutes are saved.",
    approuve: "Your approval is noted.",
    suite: "It is saved.",
  },
  problems: {
    name: "Give a name of 5 to 160 characters.",
    when: "Give a day and a time to come.",
    place: "Say where, in 2 to 200 characters.",
    about: "3,000 characters at most.",
    notice: "From 7 to 60 days.",
    proxies: "From 0 to 10.",
    quorum: "From 0 to 100.",
    item: "Say the item in 3 to 160 characters.",
    kind: "Choose a kind.",
    majority: "Choose a majority.",
    reason: "Say why, in 3 to 500 characters.",
    documentTitle: "Give a title of 3 to 160 characters.",
    file: "Choose a file that is not empty.",
    large: "The file is too large.",
    type: "This kind of file is not taken.",
    many: "Twenty documents at most.",
    how: "Choose an answer.",
    holder: "Choose another member, which comes itself.",
    giver: "Choose a member.",
    count: "Give three whole numbers, zero included.",
    minutes: "Write 20 to 20,000 characters.",
    outcome: "Say it in 3 to 2,000 characters.",
    late: "The notice is no longer kept: choose a later day.",
    noItems: "Add an item to the agenda first.",
    full: "The agenda was sent already, or has forty items.",
    early: "The session opens on the day, not before, and once.",
    time: "Answers are not taken yet, or no longer.",
    holds: "Other members gave you their proxy: they count on you to be there.",
    limit: "This member stands for as many members as is allowed. Choose another one.",
    voices: "There are more votes than members present or represented.",
    noApproval: "Only two members who were there, other than who wrote the minutes, approve them.",
  },
};

const nl: GeneralTexts = {
  title: "Algemene vergaderingen van het netwerk",
  lead: "Alle leden worden met de agenda uitgenodigd. Men komt, geeft volmacht, stemt met opgestoken hand of met stembiljetten.",
  search: "Zoeken",
  words: "Een woord",
  empty: "Geen algemene vergadering hier",
  emptyNext: "Wordt een vergadering samengeroepen, dan krijgt elk lid de agenda.",
  plan: "Een algemene vergadering voorbereiden",
  planLead: "Het ontwerp wordt enkel door de netwerkcoördinatie gelezen, tot de leden uitgenodigd zijn.",
  prepare: "Voorbereiden",
  session: "De zitting houden",
  decisions: "Beslissingen bij consent",
  name: "Naam van de vergadering",
  when: "Dag en uur",
  place: "Plaats",
  about: "Voorstelling",
  aboutHint: "Hoe u er komt, wat er voorzien is. Hoogstens 3.000 tekens.",
  notice: "Termijn van uitnodiging",
  proxies: "Volmachten per lid",
  proxiesHint: "Hoeveel andere leden één lid hoogstens mag vertegenwoordigen.",
  quorum: "Quorum",
  quorumHint: "Deel van de leden dat aanwezig of vertegenwoordigd moet zijn om te stemmen.",
  days: "dagen",
  percent: "%",
  members: "leden",
  save: "Opslaan",
  agenda: "Agenda",
  noAgenda: "Nog geen punt.",
  addItem: "Een punt toevoegen",
  item: "Het punt, in één zin",
  itemBody: "Wat voorgesteld of besproken wordt",
  kind: "Soort",
  majority: "Meerderheid",
  majorityHint: "Enkel voor een stemming. Onthoudingen tellen niet.",
  remove: "Verwijderen",
  result: "Uitslag",
  notVoted: "Nog niet gestemd.",
  documents: "Documenten",
  noDocuments: "Geen document.",
  addDocument: "Een document toevoegen",
  documentTitle: "Titel van het document",
  file: "Bestand",
  afterCall: "toegevoegd na de uitnodiging",
  call: "Alle leden uitnodigen",
  callLead: "De agenda, de dag en de stemregels veranderen daarna niet meer. Documenten kunnen nog bijkomen; hun datum is zichtbaar.",
  cancel: "De vergadering afgelasten",
  cancelLead: "Leden die uitgenodigd waren, worden verwittigd.",
  reason: "Waarom",
  whyCancelled: "De vergadering is afgelast",
  answer: "Komt u?",
  answerLead: "Uw laatste antwoord telt. Komt u niet, dan kan een ander lid voor u spreken en stemmen.",
  giver: "Namens",
  how: "Antwoord",
  holder: "Wie voor u spreekt en stemt",
  holderHint: "Enkel als u volmacht geeft.",
  send: "Antwoorden",
  said: "Uw antwoord",
  nothingSaid: "Geen antwoord",
  attendance: "Aanwezigheid",
  who: "Lid",
  open: "De zitting openen",
  openLead: "Op de dag zelf. De leden worden op dat moment geteld: het quorum hangt ervan af.",
  close: "De zitting sluiten",
  closeLead: "Aanwezigheid en stemmingen veranderen daarna niet meer.",
  checkIn: "Noteren wie er is",
  checkInLead: "Een volmacht telt als het lid dat ze draagt aanwezig is.",
  present: "Aanwezig",
  inFavour: "Voor",
  against: "Tegen",
  abstained: "Onthoudingen",
  count: "De stemming opslaan",
  noQuorum: "Het quorum is niet bereikt",
  noQuorumNext: "Spreken kan, stemmen niet. Een tweede uitnodiging stemt zonder quorum.",
  second: "Tweede uitnodiging",
  secondLead: "De eerste had geen quorum: deze stemt zonder.",
  callAgain: "De tweede uitnodiging voorbereiden",
  later: "De zitting opent op de dag zelf.",
  minutes: "Verslag",
  minutesHint: "Wat gezegd en beslist werd. Hoogstens 20.000 tekens.",
  writeMinutes: "Het verslag opslaan",
  noMinutes: "Het verslag is nog niet geschreven.",
  approve: "Het verslag goedkeuren",
  approveLead: "Twee leden die er waren, andere dan wie het schreef, lezen het na en keuren het goed. Wordt het herschreven, dan opnieuw.",
  approved: "Verslag goedgekeurd",
  notApproved: "Verslag goed te keuren",
  approvedBy: "Goedgekeurd door",
  outcome: "Wat ervan geworden is",
  noOutcome: "Nog niet gezegd.",
  tell: "Zeggen wat ervan geworden is",
  draftLead: "Ontwerp: de leden zien het nog niet.",
  states: { draft: "Ontwerp", called: "Samengeroepen", open: "In zitting", closed: "Gehouden", cancelled: "Afgelast" },
  kinds: { report: "Informatie", discussion: "Bespreking", vote: "Stemming" },
  majorities: { half: "Meer voor dan tegen", two_thirds: "Twee derde van de uitgebrachte stemmen" },
  hows: { coming: "Komt", excused: "Komt niet", proxy: "Geeft volmacht", present: "Aanwezig" },
  answers: { coming: "Wij komen", excused: "Wij komen niet", proxy: "Wij geven volmacht" },
  calledOn: "Samengeroepen op",
  quorumNeeds: (needed, members, percent) => `${needed} van ${members} leden (${percent} %)`,
  tabs: { coming: "Komende", past: "Voorbije" },
  counted: { one: "# algemene vergadering", other: "# algemene vergaderingen" },
  fileHint: (megabytes) => `PDF, tekst, rekenblad of beeld, hoogstens ${megabytes} MB.`,
  quorumIs: (voices, needed, members) => `${voices} stemmen aanwezig of vertegenwoordigd, voor een quorum van ${needed} op ${members} leden`,
  announced: { one: "# aangekondigde stem", other: "# aangekondigde stemmen" },
  votes: (inFavour, against, abstained) => `Voor ${inFavour}, tegen ${against}, onthoudingen ${abstained}`,
  adopted: { yes: "Aangenomen", no: "Verworpen" },
  speaksFor: (name) => `vertegenwoordigd door ${name}`,
  done: {
    preparee: "Het ontwerp is opgeslagen. Voeg de agenda toe en nodig dan uit.",
    modifiee: "Het ontwerp is gewijzigd.",
    point: "Het punt staat op de agenda.",
    retire: "Het is verwijderd.",
    document: "Het document is toegevoegd.",
    convoquee: "Alle leden zijn uitgenodigd.",
    annulee: "De vergadering is afgelast.",
    reponse: "Uw antwoord is genoteerd.",
    ouverte: "De zitting is geopend.",
    presence: "De aanwezigheid is genoteerd.",
    compte: "De stemming is opgeslagen.",
    close: "De zitting is gesloten. Schrijf het verslag.",
    redige: "Het verslag is opgeslagen.",
    approuve: "Uw goedkeuring is genoteerd.",
    suite: "Het is opgeslagen.",
  },
  problems: {
    name: "Geef een naam van 5 tot 160 tekens.",
    when: "Geef een komende dag en uur.",
    place: "Zeg waar, in 2 tot 200 tekens.",
    about: "Hoogstens 3.000 tekens.",
    notice: "Van 7 tot 60 dagen.",
    proxies: "Van 0 tot 10.",
    quorum: "Van 0 tot 100.",
    item: "Zeg het punt in 3 tot 160 tekens.",
    kind: "Kies een soort.",
    majority: "Kies een meerderheid.",
    reason: "Zeg waarom, in 3 tot 500 tekens.",
    documentTitle: "Geef een titel van 3 tot 160 tekens.",
    file: "Kies een bestand dat niet leeg is.",
    large: "Het bestand is te groot.",
    type: "Dit soort bestand wordt niet aanvaard.",
    many: "Hoogstens twintig documenten.",
    how: "Kies een antwoord.",
    holder: "Kies een ander lid, dat zelf komt.",
    giver: "Kies een lid.",
    count: "Geef drie gehele getallen, nul inbegrepen.",
    minutes: "Schrijf 20 tot 20.000 tekens.",
    outcome: "Zeg het in 3 tot 2.000 tekens.",
    late: "De termijn van uitnodiging is niet meer gehaald: kies een latere dag.",
    noItems: "Voeg eerst een punt aan de agenda toe.",
    full: "De agenda is al verstuurd, of telt veertig punten.",
    early: "De zitting opent op de dag zelf, niet eerder, en één keer.",
    time: "Antwoorden worden nog niet, of niet meer, aangenomen.",
    holds: "Andere leden gaven u volmacht: ze rekenen op uw aanwezigheid.",
    limit: "Dit lid vertegenwoordigt al zoveel leden als mag. Kies een ander.",
    voices: "Er zijn meer stemmen dan aanwezige of vertegenwoordigde leden.",
    noApproval: "Enkel twee leden die er waren, andere dan wie het verslag schreef, keuren het goed.",
  },
};

export const generalTexts: Record<Locale, GeneralTexts> = { fr, en, nl };
