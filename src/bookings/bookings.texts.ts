import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Phase } from "./booking.ts";
import type { Access, Comfort, Kind, Period } from "./resource.ts";
import type { Rule } from "./rules.ts";

interface BookingsTexts {
  readonly book: string;
  readonly mine: string;
  readonly thing: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly comforts: Readonly<Record<Comfort, string>>;
  readonly access: Readonly<Record<Access, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly per: Readonly<Record<Period, string>>;
  readonly persons: Plurals;
  readonly free: string;
  readonly days: Plurals;
  readonly seats: Plurals;
  readonly desks: Plurals;
  readonly items: Plurals;
  readonly refusals: Readonly<Record<Rule, (limit: string, has: string, per: string) => string>>;
}

const fr: BookingsTexts = {
  book: "Réserver",
  mine: "Mes réservations",
  thing: "ressource",
  kinds: { room: "Salle", desk: "Poste de travail", machine: "Machine", equipment: "Matériel", help: "Rendez-vous" },
  comforts: {
    ...{ screen: "Écran", projector: "Vidéoprojecteur", whiteboard: "Tableau", sound: "Sonorisation", loop: "Boucle magnétique", wifi: "Wi-Fi" },
    ...{ kitchen: "Cuisine", parking: "Stationnement", changing: "Table à langer" },
  },
  access: {
    yes: "Accessible en fauteuil",
    limited: "Accessible en fauteuil avec de l’aide",
    no: "Pas accessible en fauteuil",
    unknown: "Accès en fauteuil non précisé",
  },
  phases: {
    ...{ wished: "Exception demandée", asked: "À confirmer par le lieu", booked: "Réservé", cancelled: "Annulé", declined: "Refusé" },
    ...{
      queued: "En liste d’attente",
      offered: "À confirmer par vous",
      lapsed: "Sans réponse",
      missed: "Pas venu",
      unpaid: "À payer",
      now: "En cours",
      past: "Passé",
    },
  },
  per: { day: "par jour", week: "par semaine", month: "par mois" },
  persons: { one: "# personne", other: "# personnes" },
  free: "Gratuit",
  days: { one: "# jour", other: "# jours" },
  seats: { one: "# place", other: "# places" },
  desks: { one: "# poste", other: "# postes" },
  items: { one: "# exemplaire", other: "# exemplaires" },
  refusals: {
    state: () => "Ce n’est pas ouvert à la réservation pour le moment",
    past: () => "Choisissez une heure à venir",
    step: (limit) => `Choisissez un début et une durée par pas de ${limit}`,
    shortest: (limit) => `Réservez au moins ${limit}`,
    longest: (limit, has) =>
      has === "0\u00a0min" ? `Réservez ${limit} au plus` : `Réservez ${limit} au plus à la suite\u00a0: vous avez déjà ${has} juste à côté`,
    notice: (limit) => `Réservez au moins ${limit} à l’avance`,
    horizon: (limit) => `Réservez au plus ${limit} jours à l’avance`,
    hours: () => "Le lieu n’est pas ouvert pendant toute cette durée",
    people: (limit) => `Il y a ${limit} places au plus`,
    units: (limit) => `Il y en a ${limit}`,
    quota_minutes: (limit, has, per) => `Chacun a ${limit} au plus ${per}\u00a0: vous avez déjà ${has}`,
    quota_count: (limit, has, per) => `Chacun a ${limit} réservations au plus ${per}\u00a0: vous en avez déjà ${has}`,
    structure_minutes: (limit, has, per) => `Chaque structure a ${limit} au plus ${per}\u00a0: la vôtre a déjà ${has}`,
    structure_count: (limit, has, per) => `Chaque structure a ${limit} réservations au plus ${per}\u00a0: la vôtre en a déjà ${has}`,
    missed: (limit, has) => `Vous n’êtes pas venu ${has} fois en 90 jours sans annuler\u00a0: réservez au plus ${limit} jours à l’avance`,
    at_once: (limit, has) => `Chacun en a ${limit} au plus à la fois\u00a0: vous en avez déjà ${has} à cette heure`,
    conditions: () => "Il vous manque une condition",
  },
};

const en: BookingsTexts = {
  book: "Book",
  mine: "My bookings",
  thing: "resource",
  kinds: { room: "Room", desk: "Desk", machine: "Machine", equipment: "Equipment", help: "Appointment" },
  comforts: {
    ...{ screen: "Screen", projector: "Projector", whiteboard: "Whiteboard", sound: "Sound system", loop: "Hearing loop", wifi: "Wi-Fi" },
    ...{ kitchen: "Kitchen", parking: "Parking", changing: "Changing table" },
  },
  access: {
    yes: "Wheelchair accessible",
    limited: "Wheelchair accessible with help",
    no: "Not wheelchair accessible",
    unknown: "Wheelchair access not stated",
  },
  phases: {
    ...{ wished: "Exception asked for", asked: "To be confirmed by the place", booked: "Booked", cancelled: "Cancelled", declined: "Declined" },
    ...{
      queued: "On the waiting list",
      offered: "To be confirmed by you",
      lapsed: "No answer came",
      missed: "Not come",
      unpaid: "To be paid",
      now: "Now",
      past: "Past",
    },
  },
  per: { day: "a day", week: "a week", month: "a month" },
  persons: { one: "# person", other: "# people" },
  free: "Free of charge",
  days: { one: "# day", other: "# days" },
  seats: { one: "# seat", other: "# seats" },
  desks: { one: "# desk", other: "# desks" },
  items: { one: "# item", other: "# items" },
  refusals: {
    state: () => "It cannot be booked for the moment",
    past: () => "Choose a time to come",
    step: (limit) => `Choose a start and a length in steps of ${limit}`,
    shortest: (limit) => `Book at least ${limit}`,
    longest: (limit, has) => (has === "0\u00a0min" ? `Book ${limit} at most` : `Book ${limit} at most in a row: you already have ${has} right beside it`),
    notice: (limit) => `Book at least ${limit} ahead`,
    horizon: (limit) => `Book at most ${limit} days ahead`,
    hours: () => "The place is not open for all of this time",
    people: (limit) => `There are ${limit} seats at most`,
    units: (limit) => `There are ${limit}`,
    quota_minutes: (limit, has, per) => `Everybody has ${limit} at most ${per}: you already have ${has}`,
    quota_count: (limit, has, per) => `Everybody has ${limit} bookings at most ${per}: you already have ${has}`,
    structure_minutes: (limit, has, per) => `Each structure has ${limit} at most ${per}: yours already has ${has}`,
    structure_count: (limit, has, per) => `Each structure has ${limit} bookings at most ${per}: yours already has ${has}`,
    missed: (limit, has) => `You did not come ${has} times in 90 days without cancelling: book at most ${limit} days ahead`,
    at_once: (limit, has) => `Everybody has ${limit} at most at once: you already have ${has} at that time`,
    conditions: () => "You lack a condition",
  },
};

const nl: BookingsTexts = {
  book: "Reserveren",
  mine: "Mijn reserveringen",
  thing: "voorziening",
  kinds: { room: "Zaal", desk: "Werkplek", machine: "Machine", equipment: "Materiaal", help: "Afspraak" },
  comforts: {
    ...{ screen: "Scherm", projector: "Projector", whiteboard: "Bord", sound: "Geluidsinstallatie", loop: "Ringleiding", wifi: "Wifi" },
    ...{ kitchen: "Keuken", parking: "Parkeren", changing: "Verschoontafel" },
  },
  access: {
    yes: "Toegankelijk met een rolstoel",
    limited: "Toegankelijk met een rolstoel, met hulp",
    no: "Niet toegankelijk met een rolstoel",
    unknown: "Toegang met een rolstoel niet vermeld",
  },
  phases: {
    ...{ wished: "Uitzondering gevraagd", asked: "Te bevestigen door de plek", booked: "Gereserveerd", cancelled: "Geannuleerd", declined: "Geweigerd" },
    ...{
      queued: "Op de wachtlijst",
      offered: "Door u te bevestigen",
      lapsed: "Geen antwoord",
      missed: "Niet gekomen",
      unpaid: "Te betalen",
      now: "Bezig",
      past: "Voorbij",
    },
  },
  per: { day: "per dag", week: "per week", month: "per maand" },
  persons: { one: "# persoon", other: "# personen" },
  free: "Gratis",
  days: { one: "# dag", other: "# dagen" },
  seats: { one: "# plaats", other: "# plaatsen" },
  desks: { one: "# werkplek", other: "# werkplekken" },
  items: { one: "# stuk", other: "# stuks" },
  refusals: {
    state: () => "Dit kan nu niet gereserveerd worden",
    past: () => "Kies een tijdstip in de toekomst",
    step: (limit) => `Kies een begin en een duur in stappen van ${limit}`,
    shortest: (limit) => `Reserveer minstens ${limit}`,
    longest: (limit, has) => (has === "0\u00a0min" ? `Reserveer hoogstens ${limit}` : `Reserveer hoogstens ${limit} na elkaar: u hebt er al ${has} vlak naast`),
    notice: (limit) => `Reserveer minstens ${limit} vooraf`,
    horizon: (limit) => `Reserveer hoogstens ${limit} dagen vooraf`,
    hours: () => "De plek is niet de hele tijd open",
    people: (limit) => `Er zijn hoogstens ${limit} plaatsen`,
    units: (limit) => `Er zijn er ${limit}`,
    quota_minutes: (limit, has, per) => `Iedereen heeft hoogstens ${limit} ${per}: u hebt er al ${has}`,
    quota_count: (limit, has, per) => `Iedereen heeft hoogstens ${limit} reserveringen ${per}: u hebt er al ${has}`,
    structure_minutes: (limit, has, per) => `Elke structuur heeft hoogstens ${limit} ${per}: de uwe heeft al ${has}`,
    structure_count: (limit, has, per) => `Elke structuur heeft hoogstens ${limit} reserveringen ${per}: de uwe heeft er al ${has}`,
    missed: (limit, has) => `U kwam ${has} keer in 90 dagen niet zonder te annuleren: reserveer hoogstens ${limit} dagen vooraf`,
    at_once: (limit, has) => `Iedereen heeft er hoogstens ${limit} tegelijk: u hebt er al ${has} op dat uur`,
    conditions: () => "U mist een voorwaarde",
  },
};

export const bookingsTexts: Record<Locale, BookingsTexts> = { fr, en, nl };
