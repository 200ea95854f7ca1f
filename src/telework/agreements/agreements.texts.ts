import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Side } from "../keeper.ts";
import type { Standing } from "./standing.ts";

type Words =
  | "title"
  | "agreement"
  | "lead"
  | "find"
  | "search"
  | "words"
  | "any"
  | "empty"
  | "emptyNext"
  | "csv"
  | "proposeHere"
  | "amendHere"
  | "amendLead"
  | "counter"
  | "half"
  | "day"
  | "dayHint"
  | "vat"
  | "weekdays"
  | "desks"
  | "ceiling"
  | "ceilingHint"
  | "noCeiling"
  | "cancel"
  | "cancelHint"
  | "from"
  | "until"
  | "untilHint"
  | "notice"
  | "noticeHint"
  | "daysUnit"
  | "proposeButton"
  | "moved"
  | "twice"
  | "same"
  | "placeGone"
  | "placeGoneNext"
  | "validity"
  | "versions"
  | "why"
  | "hash"
  | "print"
  | "waitsOther"
  | "waitsOtherNext"
  | "sign"
  | "name"
  | "capacity"
  | "capacityHint"
  | "consent"
  | "refuse"
  | "reason"
  | "end"
  | "endLead"
  | "endOn";
type AgreementsTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly columns: Readonly<Record<"place" | "employer" | "price" | "state" | "ends", string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  /** Who has to sign what waits: a first agreement, or a change of one that runs. */
  readonly awaited: Readonly<Record<"employer" | "place" | "both", { readonly first: string; readonly change: string }>>;
  readonly states: Readonly<Record<"proposed" | "refused" | "replaced" | "signed", string>>;
  readonly sides: Readonly<Record<Side, string>>;
  readonly propose: (place: string) => string;
  readonly proposeLead: (desks: string, price: string) => string;
  readonly amend: (name: string) => string;
  readonly with: (employer: string) => string;
  readonly ceilingOf: (halves: number) => string;
  readonly cancelOf: (hours: number) => string;
  readonly noticeOf: (days: number) => string;
  readonly since: (day: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly endsOn: (day: string) => string;
  readonly endedOn: (day: string) => string;
  readonly versionOf: (number: number) => string;
  readonly proposedBy: (side: string, at: string) => string;
  readonly signedBy: (name: string, capacity: string, at: string) => string;
  readonly signLead: (side: string) => string;
  readonly problems: Readonly<
    Record<
      | "half"
      | "day"
      | "dayBetween"
      | "vat"
      | "weekdays"
      | "desks"
      | "from"
      | "fromAhead"
      | "until"
      | "order"
      | "cancel"
      | "ceiling"
      | "employer"
      | "notice"
      | "name"
      | "capacity"
      | "consent"
      | "reason",
      string
    >
  > & { readonly soon: (days: number) => string };
  readonly done: Readonly<Record<"proposee" | "signee" | "conclue" | "refusee" | "denoncee", string>>;
};

const fr: AgreementsTexts = {
  title: "Conventions de télétravail",
  agreement: "Convention de télétravail",
  lead: "Ce que les employeurs et les lieux se sont promis, version après version, avec les signatures.",
  find: "Voir les lieux qui proposent des postes",
  search: "Chercher",
  words: "Un lieu, un employeur",
  any: "Tous",
  empty: "Aucune convention",
  emptyNext: "Un employeur choisit un lieu et lui propose une convention\u202f; elle apparaît ici pour les deux.",
  csv: "Télécharger la liste (CSV)",
  proposeHere: "Proposer une convention",
  amendHere: "Proposer un avenant",
  amendLead: "L’autre partie lira ces conditions et devra les signer. D’ici là, ce qui est signé continue.",
  counter: "Proposer d’autres conditions",
  half: "Prix de la demi-journée, hors taxes",
  day: "Prix de la journée, hors taxes",
  dayHint: "Entre une et deux demi-journées",
  vat: "TVA",
  weekdays: "Jours de la semaine",
  desks: "Postes",
  ceiling: "Demi-journées par mois au plus",
  ceilingHint: "Vide\u00a0: pas de plafond",
  noCeiling: "Pas de plafond",
  cancel: "Annulation gratuite",
  cancelHint: "Heures avant le début",
  from: "À partir du",
  until: "Jusqu’au",
  untilHint: "Vide\u00a0: sans terme",
  notice: "Préavis",
  noticeHint: "Jours entre l’annonce de la fin et la fin",
  daysUnit: "jours",
  proposeButton: "Envoyer la proposition",
  moved: "Cette convention a changé entre-temps. Relisez-la\u00a0: rien n’a été enregistré.",
  twice: "Votre partie a déjà signé ce texte.",
  same: "Vous avez signé pour l’autre partie\u00a0: une autre personne signe pour celle-ci.",
  placeGone: "Ce lieu n’existe plus dans la plateforme",
  placeGoneNext: "Plus personne ne peut y réserver. Les relevés restent.",
  validity: "Durée",
  versions: "Versions",
  why: "Raison du refus\u00a0:",
  hash: "Empreinte SHA-256 du texte\u00a0:",
  print: "Imprimer ce texte",
  waitsOther: "En attente de l’autre partie",
  waitsOtherNext: "Votre signature est enregistrée. La convention vaut dès que l’autre partie a signé le même texte.",
  sign: "Signer",
  name: "Votre nom",
  capacity: "En qualité de",
  capacityHint: "Par exemple\u00a0: directrice générale, par délégation du maire",
  consent: "J’ai lu ce texte et j’ai le droit de le signer",
  refuse: "Refuser",
  reason: "Raison",
  end: "Mettre fin à la convention",
  endLead: "Les réservations faites pour des jours d’ici là restent. L’autre partie lit la raison.",
  endOn: "Dernier jour",
  count: { one: "# convention", other: "# conventions" },
  columns: { place: "Lieu", employer: "Employeur", price: "Prix hors taxes", state: "État", ends: "Finit le" },
  awaited: {
    employer: { first: "À signer par l’employeur", change: "Avenant à signer par l’employeur" },
    place: { first: "À signer par le lieu", change: "Avenant à signer par le lieu" },
    both: { first: "À signer des deux côtés", change: "Avenant à signer des deux côtés" },
  },
  standings: { waits: "À signer", runs: "En cours", begins: "Signée, à venir", ending: "Dénoncée", over: "Terminée", refused: "Sans suite" },
  states: { proposed: "Proposée", refused: "Refusée", replaced: "Remplacée", signed: "Signée" },
  sides: { employer: "L’employeur", place: "Le lieu" },
  propose: (place) => `Proposer une convention, ${place}`,
  proposeLead: (desks, price) => `${desks}. Prix proposé par le lieu\u00a0: ${price}.`,
  amend: (name) => `Autres conditions, ${name}`,
  with: (employer) => `Convention d’accueil en télétravail avec ${employer}.`,
  ceilingOf: (halves) => `${halves} demi-journées par mois`,
  cancelOf: (hours) => (hours === 0 ? "Jusqu’au dernier moment" : `Jusqu’à ${hours} heures avant`),
  noticeOf: (days) => `${days} jours`,
  since: (day) => `Depuis le ${day}, sans terme`,
  between: (from, until) => `Du ${from} au ${until}`,
  endsOn: (day) => `Cette convention finit le ${day}`,
  endedOn: (day) => `Cette convention a fini le ${day}`,
  versionOf: (number) => (number === 1 ? "Première version" : `Version ${number}`),
  proposedBy: (side, at) => `Proposée par ${side}, ${at}.`,
  signedBy: (name, capacity, at) => `signé par ${name}, ${capacity}, ${at}`,
  signLead: (side) => `Vous signez pour ${side}. La date, votre nom et l’empreinte du texte sont gardés.`,
  problems: {
    half: "Écrivez le prix en chiffres, jusqu’à 1 000, par exemple 8,50",
    day: "Écrivez le prix en chiffres, jusqu’à 2 000, par exemple 15",
    dayBetween: "Une journée coûte entre une et deux demi-journées",
    vat: "Choisissez un taux de TVA, ou l’exonération",
    weekdays: "Choisissez au moins un jour",
    desks: "Choisissez au moins une sorte de postes",
    from: "Choisissez une date de début",
    fromAhead: "La convention commence aujourd’hui au plus tôt, dans deux ans au plus tard",
    until: "Choisissez une date",
    order: "La fin vient après le début",
    cancel: "Écrivez un nombre d’heures de 0 à 336",
    ceiling: "Écrivez un nombre de demi-journées, ou rien",
    employer: "Choisissez l’employeur",
    notice: "Écrivez un nombre de jours de 0 à 365",
    name: "Écrivez votre nom",
    capacity: "Dites en quelle qualité vous signez",
    consent: "Cochez la case pour signer",
    reason: "Donnez une raison, en 500 signes au plus",
    soon: (days) => `Le préavis est de ${days} jours\u00a0: choisissez une date plus lointaine`,
  },
  done: {
    proposee: "La proposition est envoyée à l’autre partie. Vous pouvez la signer.",
    signee: "Votre signature est enregistrée.",
    conclue: "Les deux parties ont signé\u00a0: la convention vaut.",
    refusee: "Le refus et sa raison sont envoyés.",
    denoncee: "La fin de la convention est enregistrée.",
  },
};

const en: AgreementsTexts = {
  title: "Telework agreements",
  agreement: "Telework agreement",
  lead: "What employers and places promised each other, version after version, with the signatures.",
  find: "See the places that offer desks",
  search: "Search",
  words: "A place, an employer",
  any: "All",
  empty: "No agreement",
  emptyNext: "An employer chooses a place and proposes an agreement to it; it appears here for both.",
  csv: "Download the list (CSV)",
  proposeHere: "Propose an agreement",
  amendHere: "Propose an amendment",
  amendLead: "The other side will read these terms and must sign them. Until then, what is signed goes on.",
  counter: "Propose other terms",
  half: "Price of half a day, without tax",
  day: "Price of a day, without tax",
  dayHint: "Between one and two half-days",
  vat: "VAT",
  weekdays: "Days of the week",
  desks: "Desks",
  ceiling: "Half-days a month at most",
  ceilingHint: "Empty: no limit",
  noCeiling: "No limit",
  cancel: "Free cancellation",
  cancelHint: "Hours before it begins",
  from: "From",
  until: "Until",
  untilHint: "Empty: without end",
  notice: "Notice",
  noticeHint: "Days between the word that it ends and its end",
  daysUnit: "days",
  proposeButton: "Send the proposal",
  moved: "This agreement has changed meanwhile. Read it again: nothing was saved.",
  twice: "Your side has signed this text already.",
  same: "You signed for the other side: another person signs for this one.",
  placeGone: "This place is no longer on the platform",
  placeGoneNext: "Nobody can book there any more. The statements stay.",
  validity: "Duration",
  versions: "Versions",
  why: "Reason of the refusal:",
  hash: "SHA-256 of the text:",
  print: "Print this text",
  waitsOther: "Waiting for the other side",
  waitsOtherNext: "Your signature is saved. The agreement holds as soon as the other side has signed the same text.",
  sign: "Sign",
  name: "Your name",
  capacity: "In the capacity of",
  capacityHint: "For instance: chief executive, by delegation of the mayor",
  consent: "I have read this text and I have the right to sign it",
  refuse: "Refuse",
  reason: "Reason",
  end: "End the agreement",
  endLead: "Bookings made for days until then stay. The other side reads the reason.",
  endOn: "Last day",
  count: { one: "# agreement", other: "# agreements" },
  columns: { place: "Place", employer: "Employer", price: "Price without tax", state: "State", ends: "Ends on" },
  awaited: {
    employer: { first: "To be signed by the employer", change: "Change to be signed by the employer" },
    place: { first: "To be signed by the place", change: "Change to be signed by the place" },
    both: { first: "To be signed by both sides", change: "Change to be signed by both sides" },
  },
  standings: { waits: "To be signed", runs: "Running", begins: "Signed, to come", ending: "Its end is said", over: "Over", refused: "Nothing agreed" },
  states: { proposed: "Proposed", refused: "Refused", replaced: "Replaced", signed: "Signed" },
  sides: { employer: "The employer", place: "The place" },
  propose: (place) => `Propose an agreement, ${place}`,
  proposeLead: (desks, price) => `${desks}. Price offered by the place: ${price}.`,
  amend: (name) => `Other terms, ${name}`,
  with: (employer) => `Telework agreement with ${employer}.`,
  ceilingOf: (halves) => `${halves} half-days a month`,
  cancelOf: (hours) => (hours === 0 ? "Until the last moment" : `Until ${hours} hours before`),
  noticeOf: (days) => `${days} days`,
  since: (day) => `Since ${day}, without end`,
  between: (from, until) => `From ${from} to ${until}`,
  endsOn: (day) => `This agreement ends on ${day}`,
  endedOn: (day) => `This agreement ended on ${day}`,
  versionOf: (number) => (number === 1 ? "First version" : `Version ${number}`),
  proposedBy: (side, at) => `Proposed by ${side}, ${at}.`,
  signedBy: (name, capacity, at) => `signed by ${name}, ${capacity}, ${at}`,
  signLead: (side) => `You sign for ${side}. The date, your name and the SHA-256 of the text are kept.`,
  problems: {
    half: "Write the price in figures, up to 1,000, for instance 8.50",
    day: "Write the price in figures, up to 2,000, for instance 15",
    dayBetween: "A day costs between one and two half-days",
    vat: "Choose a rate of VAT, or the exemption",
    weekdays: "Choose one day at least",
    desks: "Choose one kind of desks at least",
    from: "Choose the day on which it begins",
    fromAhead: "The agreement begins today at the earliest, in two years at the latest",
    until: "Choose a date",
    order: "The end comes after the beginning",
    cancel: "Write a number of hours from 0 to 336",
    ceiling: "Write a number of half-days, or nothing",
    employer: "Choose the employer",
    notice: "Write a number of days from 0 to 365",
    name: "Write your name",
    capacity: "Say in which capacity you sign",
    consent: "Tick the box to sign",
    reason: "Give a reason, in 500 signs at most",
    soon: (days) => `The notice is ${days} days: choose a later date`,
  },
  done: {
    proposee: "The proposal is sent to the other side. You may sign it.",
    signee: "Your signature is saved.",
    conclue: "Both sides have signed: the agreement holds.",
    refusee: "The refusal and its reason are sent.",
    denoncee: "The end of the agreement is saved.",
  },
};

const nl: AgreementsTexts = {
  title: "Telewerkovereenkomsten",
  agreement: "Telewerkovereenkomst",
  lead: "Wat werkgevers en plekken elkaar beloofden, versie na versie, met de handtekeningen.",
  find: "De plekken bekijken die werkplekken bieden",
  search: "Zoeken",
  words: "Een plek, een werkgever",
  any: "Alle",
  empty: "Geen overeenkomst",
  emptyNext: "Een werkgever kiest een plek en stelt haar een overeenkomst voor; ze verschijnt hier voor beiden.",
  csv: "De lijst downloaden (CSV)",
  proposeHere: "Een overeenkomst voorstellen",
  amendHere: "Een wijziging voorstellen",
  amendLead: "De andere partij leest deze voorwaarden en moet ze tekenen. Tot dan loopt door wat getekend is.",
  counter: "Andere voorwaarden voorstellen",
  half: "Prijs van een halve dag, zonder btw",
  day: "Prijs van een dag, zonder btw",
  dayHint: "Tussen een en twee halve dagen",
  vat: "Btw",
  weekdays: "Dagen van de week",
  desks: "Werkplekken",
  ceiling: "Halve dagen per maand, hoogstens",
  ceilingHint: "Leeg: geen grens",
  noCeiling: "Geen grens",
  cancel: "Gratis annuleren",
  cancelHint: "Uren voor het begin",
  from: "Vanaf",
  until: "Tot",
  untilHint: "Leeg: zonder einde",
  notice: "Opzegtermijn",
  noticeHint: "Dagen tussen de opzegging en het einde",
  daysUnit: "dagen",
  proposeButton: "Het voorstel sturen",
  moved: "Deze overeenkomst is ondertussen veranderd. Lees ze opnieuw: niets is bewaard.",
  twice: "Uw partij heeft deze tekst al getekend.",
  same: "U tekende voor de andere partij: een andere persoon tekent voor deze.",
  placeGone: "Deze plek staat niet meer op het platform",
  placeGoneNext: "Niemand kan er nog reserveren. De overzichten blijven.",
  validity: "Duur",
  versions: "Versies",
  why: "Reden van de weigering:",
  hash: "SHA-256 van de tekst:",
  print: "Deze tekst afdrukken",
  waitsOther: "Wacht op de andere partij",
  waitsOtherNext: "Uw handtekening is bewaard. De overeenkomst geldt zodra de andere partij dezelfde tekst getekend heeft.",
  sign: "Tekenen",
  name: "Uw naam",
  capacity: "In de hoedanigheid van",
  capacityHint: "Bijvoorbeeld: algemeen directeur, bij delegatie van de burgemeester",
  consent: "Ik heb deze tekst gelezen en mag hem tekenen",
  refuse: "Weigeren",
  reason: "Reden",
  end: "De overeenkomst beëindigen",
  endLead: "Reserveringen voor dagen tot dan blijven. De andere partij leest de reden.",
  endOn: "Laatste dag",
  count: { one: "# overeenkomst", other: "# overeenkomsten" },
  columns: { place: "Plek", employer: "Werkgever", price: "Prijs zonder btw", state: "Staat", ends: "Eindigt op" },
  awaited: {
    employer: { first: "Te tekenen door de werkgever", change: "Wijziging te tekenen door de werkgever" },
    place: { first: "Te tekenen door de plek", change: "Wijziging te tekenen door de plek" },
    both: { first: "Te tekenen door beide kanten", change: "Wijziging te tekenen door beide kanten" },
  },
  standings: { waits: "Te tekenen", runs: "Loopt", begins: "Getekend, komt nog", ending: "Opgezegd", over: "Voorbij", refused: "Niets afgesproken" },
  states: { proposed: "Voorgesteld", refused: "Geweigerd", replaced: "Vervangen", signed: "Getekend" },
  sides: { employer: "De werkgever", place: "De plek" },
  propose: (place) => `Een overeenkomst voorstellen, ${place}`,
  proposeLead: (desks, price) => `${desks}. Prijs van de plek: ${price}.`,
  amend: (name) => `Andere voorwaarden, ${name}`,
  with: (employer) => `Telewerkovereenkomst met ${employer}.`,
  ceilingOf: (halves) => `${halves} halve dagen per maand`,
  cancelOf: (hours) => (hours === 0 ? "Tot het laatste moment" : `Tot ${hours} uur vooraf`),
  noticeOf: (days) => `${days} dagen`,
  since: (day) => `Sinds ${day}, zonder einde`,
  between: (from, until) => `Van ${from} tot ${until}`,
  endsOn: (day) => `Deze overeenkomst eindigt op ${day}`,
  endedOn: (day) => `Deze overeenkomst eindigde op ${day}`,
  versionOf: (number) => (number === 1 ? "Eerste versie" : `Versie ${number}`),
  proposedBy: (side, at) => `Voorgesteld door ${side}, ${at}.`,
  signedBy: (name, capacity, at) => `getekend door ${name}, ${capacity}, ${at}`,
  signLead: (side) => `U tekent voor ${side}. De datum, uw naam en de SHA-256 van de tekst worden bewaard.`,
  problems: {
    half: "Schrijf de prijs in cijfers, tot 1.000, bijvoorbeeld 8,50",
    day: "Schrijf de prijs in cijfers, tot 2.000, bijvoorbeeld 15",
    dayBetween: "Een dag kost tussen een en twee halve dagen",
    vat: "Kies een btw-tarief, of de vrijstelling",
    weekdays: "Kies minstens één dag",
    desks: "Kies minstens één soort werkplekken",
    from: "Kies de begindatum",
    fromAhead: "De overeenkomst begint ten vroegste vandaag, uiterlijk over twee jaar",
    until: "Kies een datum",
    order: "Het einde komt na het begin",
    cancel: "Schrijf een aantal uren van 0 tot 336",
    ceiling: "Schrijf een aantal halve dagen, of niets",
    employer: "Kies de werkgever",
    notice: "Schrijf een aantal dagen van 0 tot 365",
    name: "Schrijf uw naam",
    capacity: "Zeg in welke hoedanigheid u tekent",
    consent: "Vink het vakje aan om te tekenen",
    reason: "Geef een reden, in hoogstens 500 tekens",
    soon: (days) => `De opzegtermijn is ${days} dagen: kies een latere datum`,
  },
  done: {
    proposee: "Het voorstel is naar de andere partij gestuurd. U kunt het tekenen.",
    signee: "Uw handtekening is bewaard.",
    conclue: "Beide partijen tekenden: de overeenkomst geldt.",
    refusee: "De weigering en haar reden zijn verstuurd.",
    denoncee: "Het einde van de overeenkomst is bewaard.",
  },
};

export const agreementsTexts: Record<Locale, AgreementsTexts> = { fr, en, nl };
