import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "today"
  | "agreements"
  | "settlements"
  | "empty"
  | "emptyNext"
  | "emptyWay"
  | "moved"
  | "half"
  | "halfHint"
  | "day"
  | "dayHint"
  | "vat"
  | "cancel"
  | "cancelHint"
  | "note"
  | "noteHint"
  | "pause"
  | "pauseHint"
  | "save";
type HostingTexts = Readonly<Record<Words, string>> & {
  readonly offer: (place: string) => string;
  readonly offerLead: (name: string, desks: string) => string;
  readonly count: Plurals;
  readonly columns: Readonly<Record<"desks" | "place" | "quantity" | "price" | "state", string>>;
  readonly states: Readonly<Record<"open" | "paused" | "none", string>>;
  readonly hours: Readonly<Record<"morningFrom" | "morningTo" | "afternoonFrom" | "afternoonTo", string>>;
  readonly problems: Readonly<Record<"half" | "day" | "dayBetween" | "vat" | "cancel" | "quiet" | "note" | "clock" | "order", string>>;
  readonly done: Readonly<Record<"enregistre", string>>;
};

const fr: HostingTexts = {
  title: "Postes proposés aux employeurs",
  lead: "Dites ce que coûte une demi-journée dans votre lieu. Les employeurs comparent, puis vous proposent une convention.",
  today: "Attendus aujourd’hui",
  agreements: "Conventions",
  settlements: "Règlements",
  empty: "Aucun poste de travail à proposer",
  emptyNext: "Un poste se propose une fois qu’il se réserve.",
  emptyWay: "Ajouter des postes à ce qui se réserve",
  moved: "Quelqu’un d’autre a modifié cette offre entre-temps. Relisez-la.",
  half: "Prix de la demi-journée, hors taxes",
  halfHint: "0 si c’est gratuit",
  day: "Prix de la journée, hors taxes",
  dayHint: "Entre une et deux demi-journées",
  vat: "TVA",
  cancel: "Annulation gratuite jusqu’à",
  cancelHint: "Heures avant le début. Au-delà, la demi-journée est due.",
  note: "Ce qu’il faut savoir",
  noteHint: "Café, casiers, écrans, vélo à l’abri",
  pause: "Ne plus proposer ces postes pour le moment",
  pauseHint: "Les conventions signées continuent.",
  save: "Enregistrer",
  offer: (place) => `Postes de télétravail, ${place}`,
  offerLead: (name, desks) => `${name}, ${desks}.`,
  count: { one: "# groupe de postes", other: "# groupes de postes" },
  columns: { desks: "Postes", place: "Lieu", quantity: "Combien", price: "Prix hors taxes", state: "État" },
  states: { open: "Proposé", paused: "En pause", none: "Pas proposé" },
  hours: { morningFrom: "Le matin commence à", morningTo: "Le matin finit à", afternoonFrom: "L’après-midi commence à", afternoonTo: "L’après-midi finit à" },
  problems: {
    half: "Écrivez le prix en chiffres, jusqu’à 1 000, par exemple 8,50",
    day: "Écrivez le prix en chiffres, jusqu’à 2 000, par exemple 15",
    dayBetween: "Une journée coûte entre une et deux demi-journées",
    vat: "Choisissez un taux de TVA, ou l’exonération",
    cancel: "Écrivez un nombre d’heures de 0 à 336",
    quiet: "Choisissez une ambiance",
    note: "Écrivez au plus 1 000 signes",
    clock: "Écrivez une heure, par exemple 09:00",
    order: "Les heures doivent se suivre dans la journée",
  },
  done: { enregistre: "L’offre est enregistrée." },
};

const en: HostingTexts = {
  title: "Desks offered to employers",
  lead: "Say what half a day costs at your place. Employers compare, then propose an agreement to you.",
  today: "Expected today",
  agreements: "Agreements",
  settlements: "Settlements",
  empty: "No desk to offer",
  emptyNext: "A desk is offered once it can be booked.",
  emptyWay: "Add desks to what can be booked",
  moved: "Somebody else changed this offer meanwhile. Read it again.",
  half: "Price of half a day, without tax",
  halfHint: "0 if it is free",
  day: "Price of a day, without tax",
  dayHint: "Between one and two half-days",
  vat: "VAT",
  cancel: "Free cancellation until",
  cancelHint: "Hours before it begins. Later, the half-day is owed.",
  note: "Good to know",
  noteHint: "Coffee, lockers, screens, bike shelter",
  pause: "Offer these desks no more for now",
  pauseHint: "Signed agreements go on.",
  save: "Save",
  offer: (place) => `Telework desks, ${place}`,
  offerLead: (name, desks) => `${name}, ${desks}.`,
  count: { one: "# group of desks", other: "# groups of desks" },
  columns: { desks: "Desks", place: "Place", quantity: "How many", price: "Price without tax", state: "State" },
  states: { open: "Offered", paused: "Paused", none: "Not offered" },
  hours: {
    morningFrom: "The morning begins at",
    morningTo: "The morning ends at",
    afternoonFrom: "The afternoon begins at",
    afternoonTo: "The afternoon ends at",
  },
  problems: {
    half: "Write the price in figures, up to 1,000, for instance 8.50",
    day: "Write the price in figures, up to 2,000, for instance 15",
    dayBetween: "A day costs between one and two half-days",
    vat: "Choose a rate of VAT, or the exemption",
    cancel: "Write a number of hours from 0 to 336",
    quiet: "Choose an atmosphere",
    note: "Write 1,000 signs at most",
    clock: "Write a time, for instance 09:00",
    order: "The hours must follow each other in the day",
  },
  done: { enregistre: "The offer is saved." },
};

const nl: HostingTexts = {
  title: "Werkplekken voor werkgevers",
  lead: "Zeg wat een halve dag op uw plek kost. Werkgevers vergelijken en stellen u dan een overeenkomst voor.",
  today: "Vandaag verwacht",
  agreements: "Overeenkomsten",
  settlements: "Vereffeningen",
  empty: "Geen werkplek om aan te bieden",
  emptyNext: "Een werkplek kan worden aangeboden zodra ze te reserveren is.",
  emptyWay: "Werkplekken toevoegen aan wat te reserveren is",
  moved: "Iemand anders heeft dit aanbod ondertussen gewijzigd. Lees het opnieuw.",
  half: "Prijs van een halve dag, zonder btw",
  halfHint: "0 als het gratis is",
  day: "Prijs van een dag, zonder btw",
  dayHint: "Tussen een en twee halve dagen",
  vat: "Btw",
  cancel: "Gratis annuleren tot",
  cancelHint: "Uren voor het begin. Later is de halve dag verschuldigd.",
  note: "Goed om te weten",
  noteHint: "Koffie, kluisjes, schermen, fietsenstalling",
  pause: "Deze werkplekken voorlopig niet meer aanbieden",
  pauseHint: "Getekende overeenkomsten lopen door.",
  save: "Bewaren",
  offer: (place) => `Telewerkplekken, ${place}`,
  offerLead: (name, desks) => `${name}, ${desks}.`,
  count: { one: "# groep werkplekken", other: "# groepen werkplekken" },
  columns: { desks: "Werkplekken", place: "Plek", quantity: "Hoeveel", price: "Prijs zonder btw", state: "Staat" },
  states: { open: "Aangeboden", paused: "Onderbroken", none: "Niet aangeboden" },
  hours: {
    morningFrom: "De voormiddag begint om",
    morningTo: "De voormiddag eindigt om",
    afternoonFrom: "De namiddag begint om",
    afternoonTo: "De namiddag eindigt om",
  },
  problems: {
    half: "Schrijf de prijs in cijfers, tot 1.000, bijvoorbeeld 8,50",
    day: "Schrijf de prijs in cijfers, tot 2.000, bijvoorbeeld 15",
    dayBetween: "Een dag kost tussen een en twee halve dagen",
    vat: "Kies een btw-tarief, of de vrijstelling",
    cancel: "Schrijf een aantal uren van 0 tot 336",
    quiet: "Kies een sfeer",
    note: "Schrijf hoogstens 1.000 tekens",
    clock: "Schrijf een uur, bijvoorbeeld 09:00",
    order: "De uren moeten elkaar opvolgen in de dag",
  },
  done: { enregistre: "Het aanbod is bewaard." },
};

export const hostingTexts: Record<Locale, HostingTexts> = { fr, en, nl };
