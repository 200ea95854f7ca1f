import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Use } from "./deals.query.ts";
import type { Standing } from "./standing.ts";
import type { UseLimit } from "./use.command.ts";

type Words =
  | "title"
  | "lead"
  | "deal"
  | "find"
  | "search"
  | "words"
  | "any"
  | "empty"
  | "emptyNext"
  | "ceiling"
  | "validity"
  | "both"
  | "bothNext"
  | "text"
  | "read"
  | "hash"
  | "waitsOther"
  | "waitsOtherNext"
  | "agree"
  | "name"
  | "consent"
  | "refuse"
  | "reason"
  | "withdraw"
  | "record"
  | "recordLead"
  | "day"
  | "quantityHint"
  | "quantityColumn"
  | "note"
  | "noteHint"
  | "end"
  | "endLead"
  | "endOn"
  | "uses"
  | "noUses"
  | "usesMost"
  | "amount"
  | "answer"
  | "confirm"
  | "drop"
  | "dispute"
  | "disputeLead"
  | "which"
  | "disputed"
  | "decided"
  | "samePerson"
  | "task";
type DealsTexts = Readonly<Record<Exclude<Words, "task">, string>> & {
  readonly task: Plurals;
  readonly count: Plurals;
  readonly unanswered: Plurals;
  readonly usesCount: Plurals;
  readonly columns: Readonly<Record<"service" | "provider" | "taker" | "price" | "state" | "waits", string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly useStates: Readonly<Record<Use["state"], string>>;
  readonly limits: Readonly<Record<UseLimit, string>>;
  readonly between: (provider: string, taker: string) => string;
  readonly since: (day: string) => string;
  readonly fromTo: (from: string, until: string) => string;
  readonly endsOn: (day: string) => string;
  readonly agreedBy: (name: string, at: string) => string;
  readonly agreeLead: (side: string) => string;
  readonly quantity: (unit: string) => string;
  readonly recordedBy: (side: string) => string;
  readonly problems: Readonly<Record<"name" | "consent" | "reason" | "day" | "endPast" | "quantity" | "note", string>>;
  readonly done: Readonly<Record<"demande" | "accord" | "conclu" | "refuse" | "retire" | "fini" | "note" | "confirme" | "conteste" | "annule", string>>;
};

const fr: DealsTexts = {
  title: "Accords de mutualisation",
  lead: "Ce que vos structures ont demandé, ce qui leur est demandé, ce qui est rendu.",
  deal: "Accord de mutualisation",
  find: "Voir les services",
  search: "Chercher",
  words: "Mots",
  any: "Peu importe",
  empty: "Aucun accord",
  emptyNext: "Demandez un service, ou proposez-en un.",
  ceiling: "Au plus, par mois",
  validity: "Durée",
  both: "Vous agissez pour les deux structures",
  bothNext: "Vous pouvez noter ce qui est rendu. Une personne qui n’agit que pour l’autre structure répond.",
  text: "Texte de l’accord",
  read: "Lire le texte",
  hash: "Empreinte SHA-256\u00a0:",
  waitsOther: "L’autre structure doit répondre",
  waitsOtherNext: "Une de ses personnes lit le même texte et donne son accord, ou refuse.",
  agree: "Donner mon accord",
  name: "Votre nom, tel qu’il figure sur l’accord",
  consent: "J’ai lu ce texte et j’engage ma structure",
  refuse: "Refuser",
  reason: "Motif",
  withdraw: "Retirer la demande",
  record: "Noter ce qui est rendu",
  recordLead: "L’autre structure le confirme ou le conteste. Seul ce qui est confirmé est réglé.",
  day: "Jour",
  quantityHint: "Deux décimales au plus\u00a0: 1,5",
  quantityColumn: "Quantité",
  note: "Précision",
  noteHint: "L’autre structure la lit. Ne nommez personne.",
  end: "Mettre fin à l’accord",
  endLead: "Ce qui a été rendu jusqu’à ce jour reste dû.",
  endOn: "Dernier jour",
  uses: "Ce qui est rendu",
  noUses: "Rien n’est encore noté.",
  usesMost: "Les 200 premiers. Ce qui est réglé figure aussi sur les relevés.",
  amount: "Montant",
  answer: "Réponse",
  confirm: "Confirmer",
  drop: "Annuler",
  dispute: "Contester",
  disputeLead: "Ce qui est contesté attend à part, jusqu’à ce que vous le confirmiez, que l’autre l’annule ou que la métropole tranche.",
  which: "Ce qui est contesté",
  disputed: "Contesté\u00a0:",
  decided: "Décision de la métropole\u00a0:",
  samePerson: "Une autre personne que vous doit répondre. Rien n’a changé.",
  task: { one: "# réponse attendue sur vos services mutualisés", other: "# réponses attendues sur vos services mutualisés" },
  count: { one: "# accord", other: "# accords" },
  unanswered: { one: "# à confirmer", other: "# à confirmer" },
  usesCount: { one: "# note", other: "# notes" },
  columns: { service: "Service", provider: "Rend le service", taker: "En bénéficie", price: "Prix", state: "État", waits: "Attend" },
  standings: { asked: "Attend un accord", runs: "En cours", begins: "À venir", over: "Terminé", refused: "Refusé", withdrawn: "Retiré" },
  useStates: { recorded: "À confirmer", confirmed: "Confirmé", disputed: "Contesté", dropped: "Annulé", settled: "Réglé" },
  limits: {
    outside: "L’accord ne couvre pas ce jour",
    ahead: "Ce jour est encore à venir",
    ceiling: "L’accord prévoit moins pour ce mois",
    capacity: "La structure ne propose pas autant pour ce mois, tous accords réunis",
    much: "C’est plus que ce qui peut être compté\u00a0: notez-le en plusieurs fois",
  },
  between: (provider, taker) => `${provider} rend ce service à ${taker}`,
  since: (day) => `Depuis le ${day}, sans terme fixé`,
  fromTo: (from, until) => `Du ${from} au ${until}`,
  endsOn: (day) => `Dernier jour\u00a0: ${day}`,
  agreedBy: (name, at) => `${name}, ${at}`,
  agreeLead: (side) => `Pour ${side}.`,
  quantity: (unit) => `Quantité (${unit})`,
  recordedBy: (side) => `Noté par ${side}`,
  problems: {
    name: "Écrivez votre nom",
    consent: "Cochez pour donner votre accord",
    reason: "Donnez un motif, de 3 à 500 signes",
    day: "Écrivez un jour",
    endPast: "Choisissez aujourd’hui ou un jour à venir",
    quantity: "Écrivez une quantité, par exemple 1,5",
    note: "Écrivez 300 signes au plus",
  },
  done: {
    demande: "L’accord est préparé. Lisez-le, puis donnez le vôtre.",
    accord: "Votre accord est donné. L’autre structure doit répondre.",
    conclu: "L’accord est conclu.",
    refuse: "La demande est refusée.",
    retire: "La demande est retirée.",
    fini: "La fin de l’accord est notée.",
    note: "C’est noté. L’autre structure doit le confirmer.",
    confirme: "C’est confirmé. Ce sera réglé avec le mois.",
    conteste: "C’est contesté, et attend à part.",
    annule: "C’est annulé.",
  },
};

const en: DealsTexts = {
  title: "Pooling agreements",
  lead: "What your structures asked for, what is asked of them, what is given.",
  deal: "Pooling agreement",
  find: "See the services",
  search: "Search",
  words: "Words",
  any: "Any",
  empty: "No agreement",
  emptyNext: "Ask for a service, or offer one.",
  ceiling: "At most, a month",
  validity: "Duration",
  both: "You act for both structures",
  bothNext: "You can record what is given. Somebody who acts for the other structure alone answers.",
  text: "Text of the agreement",
  read: "Read the text",
  hash: "SHA-256:",
  waitsOther: "The other structure has to answer",
  waitsOtherNext: "One of its persons reads the same text and agrees, or refuses.",
  agree: "Agree",
  name: "Your name, as it stands on the agreement",
  consent: "I have read this text and commit my structure",
  refuse: "Refuse",
  reason: "Reason",
  withdraw: "Take the request back",
  record: "Record what is given",
  recordLead: "The other structure confirms or disputes it. Only what is confirmed is settled.",
  day: "Day",
  quantityHint: "Two decimals at most: 1.5",
  quantityColumn: "Quantity",
  note: "Note",
  noteHint: "The other structure reads it. Name nobody.",
  end: "End the agreement",
  endLead: "What was given until that day stays due.",
  endOn: "Last day",
  uses: "What is given",
  noUses: "Nothing is recorded yet.",
  usesMost: "The first 200. What is settled also stands on statements.",
  amount: "Amount",
  answer: "Answer",
  confirm: "Confirm",
  drop: "Take back",
  dispute: "Dispute",
  disputeLead: "What is disputed waits apart until you confirm it, the other takes it back or the metropolis decides.",
  which: "What is disputed",
  disputed: "Disputed:",
  decided: "Decision of the metropolis:",
  samePerson: "Somebody else than you must answer. Nothing was changed.",
  task: { one: "# answer awaited on your pooled services", other: "# answers awaited on your pooled services" },
  count: { one: "# agreement", other: "# agreements" },
  unanswered: { one: "# to confirm", other: "# to confirm" },
  usesCount: { one: "# record", other: "# records" },
  columns: { service: "Service", provider: "Gives it", taker: "Takes it", price: "Price", state: "State", waits: "Waits" },
  standings: { asked: "Waits for an agreement", runs: "Runs", begins: "Begins later", over: "Over", refused: "Refused", withdrawn: "Taken back" },
  useStates: { recorded: "To confirm", confirmed: "Confirmed", disputed: "Disputed", dropped: "Taken back", settled: "Settled" },
  limits: {
    outside: "The agreement does not cover this day",
    ahead: "This day is still to come",
    ceiling: "The agreement has less for this month",
    capacity: "The structure does not offer as much for this month, over all agreements",
    much: "This is more than can be counted: record it in several parts",
  },
  between: (provider, taker) => `${provider} gives this service to ${taker}`,
  since: (day) => `Since ${day}, with no end set`,
  fromTo: (from, until) => `From ${from} to ${until}`,
  endsOn: (day) => `Last day: ${day}`,
  agreedBy: (name, at) => `${name}, ${at}`,
  agreeLead: (side) => `For ${side}.`,
  quantity: (unit) => `Quantity (${unit})`,
  recordedBy: (side) => `Recorded by ${side}`,
  problems: {
    name: "Write your name",
    consent: "Tick to agree",
    reason: "Give a reason, 3 to 500 signs",
    day: "Write a day",
    endPast: "Choose today or a day ahead",
    quantity: "Write a quantity, for instance 1.5",
    note: "Write 300 signs at most",
  },
  done: {
    demande: "The agreement is prepared. Read it, then agree.",
    accord: "You have agreed. The other structure has to answer.",
    conclu: "The agreement is made.",
    refuse: "The request is refused.",
    retire: "The request is taken back.",
    fini: "The end of the agreement is noted.",
    note: "It is recorded. The other structure has to confirm it.",
    confirme: "It is confirmed. It will be settled with the month.",
    conteste: "It is disputed, and waits apart.",
    annule: "It is taken back.",
  },
};

const nl: DealsTexts = {
  title: "Akkoorden over gedeelde diensten",
  lead: "Wat uw structuren vroegen, wat hun gevraagd wordt, wat verleend is.",
  deal: "Akkoord over een gedeelde dienst",
  find: "De diensten zien",
  search: "Zoeken",
  words: "Woorden",
  any: "Maakt niet uit",
  empty: "Geen akkoord",
  emptyNext: "Vraag een dienst, of bied er een aan.",
  ceiling: "Hoogstens, per maand",
  validity: "Duur",
  both: "U handelt voor beide structuren",
  bothNext: "U kunt noteren wat verleend is. Iemand die alleen voor de andere structuur handelt, antwoordt.",
  text: "Tekst van het akkoord",
  read: "De tekst lezen",
  hash: "SHA-256:",
  waitsOther: "De andere structuur moet antwoorden",
  waitsOtherNext: "Een van haar personen leest dezelfde tekst en gaat akkoord, of weigert.",
  agree: "Akkoord gaan",
  name: "Uw naam, zoals hij op het akkoord staat",
  consent: "Ik heb deze tekst gelezen en verbind mijn structuur",
  refuse: "Weigeren",
  reason: "Reden",
  withdraw: "De aanvraag intrekken",
  record: "Noteren wat verleend is",
  recordLead: "De andere structuur bevestigt of betwist het. Alleen wat bevestigd is, wordt vereffend.",
  day: "Dag",
  quantityHint: "Hoogstens twee decimalen: 1,5",
  quantityColumn: "Hoeveelheid",
  note: "Toelichting",
  noteHint: "De andere structuur leest ze. Noem niemand.",
  end: "Het akkoord beëindigen",
  endLead: "Wat tot die dag verleend is, blijft verschuldigd.",
  endOn: "Laatste dag",
  uses: "Wat verleend is",
  noUses: "Er is nog niets genoteerd.",
  usesMost: "De eerste 200. Wat vereffend is, staat ook op de overzichten.",
  amount: "Bedrag",
  answer: "Antwoord",
  confirm: "Bevestigen",
  drop: "Intrekken",
  dispute: "Betwisten",
  disputeLead: "Wat betwist is, wacht apart tot u het bevestigt, de andere het intrekt of de metropool beslist.",
  which: "Wat betwist is",
  disputed: "Betwist:",
  decided: "Beslissing van de metropool:",
  samePerson: "Iemand anders dan u moet antwoorden. Er is niets gewijzigd.",
  task: { one: "# antwoord verwacht over uw gedeelde diensten", other: "# antwoorden verwacht over uw gedeelde diensten" },
  count: { one: "# akkoord", other: "# akkoorden" },
  unanswered: { one: "# te bevestigen", other: "# te bevestigen" },
  usesCount: { one: "# notitie", other: "# notities" },
  columns: { service: "Dienst", provider: "Verleent hem", taker: "Krijgt hem", price: "Prijs", state: "Stand", waits: "Wacht" },
  standings: { asked: "Wacht op akkoord", runs: "Loopt", begins: "Begint later", over: "Voorbij", refused: "Geweigerd", withdrawn: "Ingetrokken" },
  useStates: { recorded: "Te bevestigen", confirmed: "Bevestigd", disputed: "Betwist", dropped: "Ingetrokken", settled: "Vereffend" },
  limits: {
    outside: "Het akkoord geldt niet voor die dag",
    ahead: "Die dag moet nog komen",
    ceiling: "Het akkoord voorziet minder voor deze maand",
    capacity: "De structuur biedt niet zoveel voor deze maand, over alle akkoorden samen",
    much: "Dit is meer dan geteld kan worden: noteer het in delen",
  },
  between: (provider, taker) => `${provider} verleent deze dienst aan ${taker}`,
  since: (day) => `Sinds ${day}, zonder vast einde`,
  fromTo: (from, until) => `Van ${from} tot ${until}`,
  endsOn: (day) => `Laatste dag: ${day}`,
  agreedBy: (name, at) => `${name}, ${at}`,
  agreeLead: (side) => `Voor ${side}.`,
  quantity: (unit) => `Hoeveelheid (${unit})`,
  recordedBy: (side) => `Genoteerd door ${side}`,
  problems: {
    name: "Schrijf uw naam",
    consent: "Vink aan om akkoord te gaan",
    reason: "Geef een reden, 3 tot 500 tekens",
    day: "Schrijf een dag",
    endPast: "Kies vandaag of een latere dag",
    quantity: "Schrijf een hoeveelheid, bijvoorbeeld 1,5",
    note: "Schrijf hoogstens 300 tekens",
  },
  done: {
    demande: "Het akkoord is voorbereid. Lees het, en ga dan akkoord.",
    accord: "U bent akkoord gegaan. De andere structuur moet antwoorden.",
    conclu: "Het akkoord is gesloten.",
    refuse: "De aanvraag is geweigerd.",
    retire: "De aanvraag is ingetrokken.",
    fini: "Het einde van het akkoord is genoteerd.",
    note: "Het is genoteerd. De andere structuur moet het bevestigen.",
    confirme: "Het is bevestigd. Het wordt met de maand vereffend.",
    conteste: "Het is betwist, en wacht apart.",
    annule: "Het is ingetrokken.",
  },
};

export const dealsTexts: Record<Locale, DealsTexts> = { fr, en, nl };
