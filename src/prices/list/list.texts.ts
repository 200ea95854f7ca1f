import type { Locale } from "#platform/i18n/locale.ts";
import type { CoverKind } from "../price.ts";

type Line =
  | "none"
  | "noneNext"
  | "inForce"
  | "coming"
  | "past"
  | "group"
  | "notSold"
  | "nothing"
  | "join"
  | "joinNow"
  | "nothingPaid"
  | "resources"
  | "next"
  | "nextLead"
  | "starts"
  | "startsHint"
  | "minutes"
  | "publish";
type Sentence = (said: string) => string;
interface Field {
  readonly label: string;
  readonly hint: string;
}

type ListTexts = Readonly<Record<Line, string>> & {
  readonly from: Sentence;
  readonly freeUnder: Sentence;
  readonly freeMonth: Sentence;
  readonly elsewhere: Sentence;
  readonly freeOnes: Sentence;
  readonly covers: Readonly<Record<CoverKind, string>>;
  readonly fields: Readonly<Record<"freeUnder" | "freeMonth" | "deposit" | "prepay" | "vat", Field>>;
  readonly done: Readonly<Record<"ajoutee" | "publie" | "rattache", string>>;
  readonly problems: Readonly<Record<"euros" | "all" | "starts" | "past" | "vat" | "resources", string>> & { readonly minutes: (most: number) => string };
};

const fr: ListTexts = {
  none: "Ce tarif ne dit encore aucun prix",
  noneNext: "Tant qu’il n’en dit pas, les réservations ne demandent aucune somme.",
  inForce: "en vigueur",
  coming: "à venir",
  past: "remplacés",
  group: "Pour qui",
  notSold: "non",
  nothing: "gratuit",
  join: "Ce qui suit ce tarif",
  joinNow: "Enregistrer",
  nothingPaid: "Rien de payant ne se réserve dans ce lieu.",
  resources: "Ressources payantes",
  next: "Publier de nouveaux prix",
  nextLead:
    "Le prix le moins cher est calculé pour chaque réservation. Ce qui est déjà réservé garde son prix. Laissez vide ce qui ne se vend pas\u202f; 0 veut dire gratuit.",
  starts: "À partir du",
  startsHint: "Pour les réservations de ce jour et des suivants.",
  minutes: "min",
  publish: "Publier ces prix",
  from: (day) => `À partir du ${day}`,
  freeUnder: (time) => `Gratuit jusqu’à ${time}.`,
  freeMonth: (time) => `${time} offertes à chacun chaque mois.`,
  elsewhere: (name) => `Suit aujourd’hui\u00a0: ${name}`,
  freeOnes: (count) => `Ressources que le lieu dit gratuites, et qui ne demandent donc rien\u00a0: ${count}.`,
  covers: { hour: "L’heure commencée", half: "La demi-journée (4\u00a0h)", day: "La journée" },
  fields: {
    freeUnder: { label: "Gratuit jusqu’à cette durée", hint: "Une réservation qui ne dure pas plus longtemps ne coûte rien." },
    freeMonth: { label: "Temps offert à chacun chaque mois", hint: "Il est retiré d’abord de ce qui coûterait." },
    deposit: { label: "Caution", hint: "Dite avant de réserver, rendue après." },
    prepay: {
      label: "Payé d’avance",
      hint: "Une réservation payante est acquise une fois payée, en ligne ou à l’accueil. Sinon le créneau est rendu après une demi-heure.",
    },
    vat: { label: "Taux de TVA", hint: "Les prix sont avec la TVA. Vide\u00a0: le lieu en est exempté (article 293\u00a0B du code général des impôts)." },
  },
  done: { ajoutee: "Le tarif est créé. Dites maintenant ses prix.", publie: "Les prix sont publiés.", rattache: "C’est enregistré." },
  problems: {
    euros: "Écrivez une somme en euros, de 0 à 100\u202f000",
    all: "Dites au moins un prix pour tout le monde",
    starts: "Écrivez un jour qui existe",
    past: "Choisissez aujourd’hui ou un jour qui vient",
    vat: "Écrivez un taux de 0 à 30\u00a0%",
    resources: "Choisissez des ressources payantes de ce lieu",
    minutes: (most) => `Écrivez des minutes, de 0 à ${most}`,
  },
};

const en: ListTexts = {
  none: "This list says no price yet",
  noneNext: "As long as it says none, bookings ask for no sum.",
  inForce: "in force",
  coming: "to come",
  past: "replaced",
  group: "For whom",
  notSold: "no",
  nothing: "free",
  join: "What follows this list",
  joinNow: "Save",
  nothingPaid: "Nothing that is paid for can be booked at this place.",
  resources: "Resources that are paid for",
  next: "Publish new prices",
  nextLead: "The cheapest price is found for each booking. What is booked already keeps its price. Leave empty what is not sold; 0 means free.",
  starts: "From",
  startsHint: "For bookings of this day and later ones.",
  minutes: "min",
  publish: "Publish these prices",
  from: (day) => `From ${day}`,
  freeUnder: (time) => `Free up to ${time}.`,
  freeMonth: (time) => `${time} free for everybody each month.`,
  elsewhere: (name) => `Follows today: ${name}`,
  freeOnes: (count) => `Resources that the place calls free of charge, which ask for nothing: ${count}.`,
  covers: { hour: "Each hour begun", half: "The half-day (4\u00a0h)", day: "The day" },
  fields: {
    freeUnder: { label: "Free up to this time", hint: "A booking that lasts no longer costs nothing." },
    freeMonth: { label: "Time free for everybody each month", hint: "It is taken first from what would cost." },
    deposit: { label: "Deposit", hint: "Told before booking, given back after." },
    prepay: {
      label: "Paid beforehand",
      hint: "A booking that has a price stands once it is paid, online or at the desk. Otherwise the time is given back after half an hour.",
    },
    vat: { label: "VAT rate", hint: "Prices include VAT. Empty: the place is exempt (article 293\u00a0B of the French tax code)." },
  },
  done: { ajoutee: "The list is created. Now say its prices.", publie: "The prices are published.", rattache: "Saved." },
  problems: {
    euros: "Write a sum in euros, from 0 to 100,000",
    all: "Say at least one price for everybody",
    starts: "Write a day that exists",
    past: "Choose today or a day to come",
    vat: "Write a rate from 0 to 30\u00a0%",
    resources: "Choose resources of this place that are paid for",
    minutes: (most) => `Write minutes, from 0 to ${most}`,
  },
};

const nl: ListTexts = {
  none: "Dit tarief zegt nog geen prijs",
  noneNext: "Zolang het er geen zegt, vragen reserveringen geen bedrag.",
  inForce: "van kracht",
  coming: "komend",
  past: "vervangen",
  group: "Voor wie",
  notSold: "nee",
  nothing: "gratis",
  join: "Wat dit tarief volgt",
  joinNow: "Opslaan",
  nothingPaid: "Er is op deze plek niets tegen betaling te reserveren.",
  resources: "Voorzieningen tegen betaling",
  next: "Nieuwe prijzen publiceren",
  nextLead:
    "Voor elke reservering wordt de goedkoopste prijs gezocht. Wat al gereserveerd is, houdt zijn prijs. Laat leeg wat niet verkocht wordt; 0 betekent gratis.",
  starts: "Vanaf",
  startsHint: "Voor reserveringen van deze dag en later.",
  minutes: "min",
  publish: "Deze prijzen publiceren",
  from: (day) => `Vanaf ${day}`,
  freeUnder: (time) => `Gratis tot ${time}.`,
  freeMonth: (time) => `${time} gratis voor iedereen elke maand.`,
  elsewhere: (name) => `Volgt nu: ${name}`,
  freeOnes: (count) => `Voorzieningen die de plek gratis noemt, en die dus niets vragen: ${count}.`,
  covers: { hour: "Elk begonnen uur", half: "De halve dag (4\u00a0u)", day: "De dag" },
  fields: {
    freeUnder: { label: "Gratis tot deze duur", hint: "Een reservering die niet langer duurt, kost niets." },
    freeMonth: { label: "Gratis tijd voor iedereen elke maand", hint: "Ze gaat eerst af van wat zou kosten." },
    deposit: { label: "Waarborg", hint: "Gezegd voor het reserveren, daarna teruggegeven." },
    prepay: {
      label: "Vooraf betaald",
      hint: "Een betalende reservering staat vast zodra ze betaald is, online of aan de balie. Anders komt het tijdstip na een halfuur weer vrij.",
    },
    vat: { label: "Btw-tarief", hint: "Prijzen zijn met btw. Leeg: de plek is vrijgesteld (artikel 293\u00a0B van het Franse belastingwetboek)." },
  },
  done: { ajoutee: "Het tarief is aangemaakt. Zeg nu zijn prijzen.", publie: "De prijzen zijn gepubliceerd.", rattache: "Opgeslagen." },
  problems: {
    euros: "Schrijf een bedrag in euro, van 0 tot 100.000",
    all: "Zeg minstens één prijs voor iedereen",
    starts: "Schrijf een dag die bestaat",
    past: "Kies vandaag of een dag die komt",
    vat: "Schrijf een tarief van 0 tot 30\u00a0%",
    resources: "Kies voorzieningen tegen betaling van deze plek",
    minutes: (most) => `Schrijf minuten, van 0 tot ${most}`,
  },
};

export const listTexts: Record<Locale, ListTexts> = { fr, en, nl };
