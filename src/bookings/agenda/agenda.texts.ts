import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface AgendaTexts {
  readonly title: string;
  readonly of: (place: string) => string;
  readonly lead: string;
  readonly place: string;
  readonly day: string;
  readonly showDay: string;
  readonly before: string;
  readonly after: string;
  readonly waiting: Plurals;
  readonly today: (day: string) => string;
  readonly columns: Readonly<Record<"when" | "what" | "who" | "how" | "state", string>>;
  readonly nobody: string;
  readonly nobodyNext: string;
  readonly noPlace: string;
  readonly noPlaceNext: string;
  readonly gone: string;
  readonly byPlace: string;
  readonly lent: string;
  readonly stay: string;
  readonly block: string;
  readonly blockLead: string;
  readonly resource: string;
  readonly from: string;
  readonly to: string;
  readonly last: string;
  readonly lastHint: string;
  readonly why: string;
  readonly whyHint: string;
  readonly problems: Readonly<Record<"resource" | "times" | "last" | "why" | "taken" | "past", string>>;
  readonly done: Readonly<Record<"bloque", string>>;
  readonly handle: Readonly<{
    asked: string;
    wished: string;
    rules: string;
    until: (time: string) => string;
    who: string;
    approve: string;
    approveLead: string;
    setAside: string;
    setAsideLead: string;
    reason: string;
    reasonHint: string;
    decline: string;
    declineLead: string;
    cancel: string;
    cancelLead: string;
    unblock: string;
    reasonWrong: string;
    moved: string;
    taken: string;
    over: string;
    done: Readonly<Record<"confirmee" | "refusee" | "annulee", string>>;
  }>;
  readonly ruleNames: Readonly<Record<string, string>>;
  readonly task: (name: string, when: string) => string;
}

const fr: AgendaTexts = {
  title: "Agenda du lieu",
  of: (place) => `Agenda\u00a0: ${place}`,
  lead: "Ce qui est réservé, ce qui attend votre réponse, ce que vous gardez pour le lieu.",
  place: "Lieu",
  day: "Jour",
  showDay: "Montrer",
  before: "Jour d’avant",
  after: "Jour d’après",
  waiting: { one: "# demande attend votre réponse", other: "# demandes attendent votre réponse" },
  today: (day) => `Le ${day}`,
  columns: { when: "Heure", what: "Ressource", who: "Qui", how: "Usage", state: "État" },
  nobody: "Rien n’est réservé ce jour-là",
  nobodyNext: "Changez de jour, ou bloquez un créneau ci-dessous.",
  noPlace: "Aucun lieu à tenir",
  noPlaceNext: "L’agenda s’ouvre à qui tient la fiche d’un lieu.",
  gone: "Compte effacé",
  byPlace: "Le lieu",
  lent: "Un prêt",
  stay: "Du télétravail",
  block: "Bloquer un créneau",
  blockLead: "Ménage, réparation, usage du lieu, réservation prise au téléphone\u00a0: personne d’autre ne peut réserver.",
  resource: "Ressource",
  from: "De",
  to: "À",
  last: "Jusqu’au",
  lastHint: "Pour des travaux de plusieurs jours\u00a0: l’heure de fin est celle de ce jour-là.",
  why: "Pourquoi",
  whyHint: "Vous seuls le lisez. N’écrivez pas le nom d’une personne.",
  problems: {
    resource: "Choisissez une ressource de ce lieu",
    times: "Choisissez une heure de début et une heure de fin",
    last: "Choisissez un jour qui suit, dans l’année qui vient",
    why: "Dites pourquoi, en 3 à 300 signes",
    taken: "Quelqu’un a déjà réservé à ce moment. Rien n’a été bloqué",
    past: "Choisissez une heure à venir",
  },
  done: { bloque: "Le créneau est bloqué." },
  handle: {
    asked: "Cette demande attend votre réponse",
    wished: "Cette demande sort de vos règles",
    rules: "Règles à mettre de côté",
    until: (time) => `Sans réponse, elle tombe ${time}.`,
    who: "Demandé par",
    approve: "Confirmer",
    approveLead: "La personne est prévenue.",
    setAside: "Faire une exception",
    setAsideLead: "La raison reste avec la réservation, et la personne la lit.",
    reason: "Raison",
    reasonHint: "La personne la lit.",
    decline: "Refuser",
    declineLead: "La personne est prévenue et le créneau se libère.",
    cancel: "Annuler cette réservation",
    cancelLead: "La personne est prévenue. Faites-le seulement quand le lieu ne peut pas la recevoir.",
    unblock: "Libérer le créneau",
    reasonWrong: "Donnez la raison, en 3 à 300 signes",
    moved: "Cette demande a changé entre-temps. Rien n’a été fait.",
    taken: "Quelqu’un d’autre a réservé ce créneau entre-temps. Rien n’a été fait.",
    over: "C’est passé ou terminé\u00a0: il n’y a plus rien à faire.",
    done: {
      confirmee: "C’est confirmé. La personne est prévenue.",
      refusee: "C’est refusé. La personne est prévenue.",
      annulee: "C’est annulé et le créneau est libre.",
    },
  },
  ruleNames: {
    ...{ step: "pas des heures", shortest: "durée la plus courte", longest: "durée la plus longue", notice: "délai avant", horizon: "trop à l’avance" },
    ...{
      hours: "heures d’ouverture",
      quota_minutes: "heures par personne",
      quota_count: "nombre par personne",
      at_once: "nombre à la fois",
      conditions: "formation demandée",
      missed: "absences",
      ...{ structure_minutes: "heures par structure", structure_count: "nombre par structure" },
    },
  },
  task: (name, when) => `Répondre\u00a0: ${name}, ${when}`,
};

const en: AgendaTexts = {
  title: "Agenda of the place",
  of: (place) => `Agenda: ${place}`,
  lead: "What is booked, what waits for your answer, what you keep for the place.",
  place: "Place",
  day: "Day",
  showDay: "Show",
  before: "Day before",
  after: "Day after",
  waiting: { one: "# request waits for your answer", other: "# requests wait for your answer" },
  today: (day) => `On ${day}`,
  columns: { when: "Time", what: "Resource", who: "Who", how: "Use", state: "State" },
  nobody: "Nothing is booked that day",
  nobodyNext: "Choose another day, or block a time below.",
  noPlace: "No place to keep",
  noPlaceNext: "The agenda opens to whoever keeps the record of a place.",
  gone: "Account erased",
  byPlace: "The place",
  lent: "A loan",
  stay: "Telework",
  block: "Block a time",
  blockLead: "Cleaning, repair, own use, a booking taken by telephone: nobody else can book it.",
  resource: "Resource",
  from: "From",
  to: "To",
  last: "Until",
  lastHint: "For works of several days: the hour of the end is that of this day.",
  why: "Why",
  whyHint: "Only you read it. Do not write anybody’s name.",
  problems: {
    resource: "Choose a resource of this place",
    times: "Choose an hour of the start and one of the end",
    last: "Choose a later day, within a year",
    why: "Say why, in 3 to 300 characters",
    taken: "Somebody has booked at that time already. Nothing was blocked",
    past: "Choose a time to come",
  },
  done: { bloque: "The time is blocked." },
  handle: {
    asked: "This request waits for your answer",
    wished: "This request is outside of your rules",
    rules: "Rules to set aside",
    until: (time) => `Without an answer it lapses ${time}.`,
    who: "Asked by",
    approve: "Confirm",
    approveLead: "The person is told.",
    setAside: "Make an exception",
    setAsideLead: "The reason stays with the booking, and the person reads it.",
    reason: "Reason",
    reasonHint: "The person reads it.",
    decline: "Decline",
    declineLead: "The person is told and the time is free again.",
    cancel: "Cancel this booking",
    cancelLead: "The person is told. Do it only when the place cannot receive them.",
    unblock: "Free the time",
    reasonWrong: "Give the reason, in 3 to 300 characters",
    moved: "This request has changed meanwhile. Nothing was done.",
    taken: "Somebody else has booked this time meanwhile. Nothing was done.",
    over: "It is past or ended: there is nothing left to do.",
    done: {
      confirmee: "It is confirmed. The person is told.",
      refusee: "It is declined. The person is told.",
      annulee: "It is cancelled and the time is free.",
    },
  },
  ruleNames: {
    ...{ step: "step of the hours", shortest: "shortest", longest: "longest", notice: "time ahead", horizon: "too far ahead" },
    ...{ hours: "opening hours", quota_minutes: "hours a person", quota_count: "number a person", at_once: "number at once", conditions: "training asked for" },
    missed: "not come",
    ...{ structure_minutes: "hours a structure", structure_count: "number a structure" },
  },
  task: (name, when) => `Answer: ${name}, ${when}`,
};

const nl: AgendaTexts = {
  title: "Agenda van de plek",
  of: (place) => `Agenda: ${place}`,
  lead: "Wat gereserveerd is, wat op uw antwoord wacht, wat u voor de plek houdt.",
  place: "Plek",
  day: "Dag",
  showDay: "Tonen",
  before: "Dag ervoor",
  after: "Dag erna",
  waiting: { one: "# aanvraag wacht op uw antwoord", other: "# aanvragen wachten op uw antwoord" },
  today: (day) => `Op ${day}`,
  columns: { when: "Uur", what: "Voorziening", who: "Wie", how: "Gebruik", state: "Staat" },
  nobody: "Die dag is er niets gereserveerd",
  nobodyNext: "Kies een andere dag, of blokkeer hieronder een tijd.",
  noPlace: "Geen plek om bij te houden",
  noPlaceNext: "De agenda opent voor wie de fiche van een plek bijhoudt.",
  gone: "Account gewist",
  byPlace: "De plek",
  lent: "Een uitlening",
  stay: "Telewerk",
  block: "Een tijd blokkeren",
  blockLead: "Schoonmaak, herstelling, eigen gebruik, een telefonische reservering: niemand anders kan reserveren.",
  resource: "Voorziening",
  from: "Van",
  to: "Tot",
  last: "Tot en met",
  lastHint: "Voor werken van meerdere dagen: het einduur is dat van die dag.",
  why: "Waarom",
  whyHint: "Alleen u leest het. Schrijf niemands naam.",
  problems: {
    resource: "Kies een voorziening van deze plek",
    times: "Kies een uur van het begin en een van het einde",
    last: "Kies een latere dag, binnen het jaar",
    why: "Zeg waarom, in 3 tot 300 tekens",
    taken: "Iemand heeft op dat moment al gereserveerd. Er is niets geblokkeerd",
    past: "Kies een uur in de toekomst",
  },
  done: { bloque: "De tijd is geblokkeerd." },
  handle: {
    asked: "Deze aanvraag wacht op uw antwoord",
    wished: "Deze aanvraag valt buiten uw regels",
    rules: "Regels die opzij gaan",
    until: (time) => `Zonder antwoord vervalt ze ${time}.`,
    who: "Gevraagd door",
    approve: "Bevestigen",
    approveLead: "De persoon wordt verwittigd.",
    setAside: "Een uitzondering maken",
    setAsideLead: "De reden blijft bij de reservering, en de persoon leest ze.",
    reason: "Reden",
    reasonHint: "De persoon leest ze.",
    decline: "Weigeren",
    declineLead: "De persoon wordt verwittigd en de tijd komt vrij.",
    cancel: "Deze reservering annuleren",
    cancelLead: "De persoon wordt verwittigd. Doe dit alleen als de plek hem niet kan ontvangen.",
    unblock: "De tijd vrijgeven",
    reasonWrong: "Geef de reden, in 3 tot 300 tekens",
    moved: "Deze aanvraag is ondertussen veranderd. Er is niets gedaan.",
    taken: "Iemand anders heeft deze tijd ondertussen gereserveerd. Er is niets gedaan.",
    over: "Het is voorbij of beëindigd: er valt niets meer te doen.",
    done: {
      confirmee: "Het is bevestigd. De persoon is verwittigd.",
      refusee: "Het is geweigerd. De persoon is verwittigd.",
      annulee: "Het is geannuleerd en de tijd is vrij.",
    },
  },
  ruleNames: {
    ...{ step: "stap van de uren", shortest: "kortste duur", longest: "langste duur", notice: "tijd vooraf", horizon: "te ver vooraf" },
    ...{
      hours: "openingsuren",
      quota_minutes: "uren per persoon",
      quota_count: "aantal per persoon",
      at_once: "aantal tegelijk",
      conditions: "gevraagde opleiding",
      missed: "niet gekomen",
      ...{ structure_minutes: "uren per structuur", structure_count: "aantal per structuur" },
    },
  },
  task: (name, when) => `Antwoorden: ${name}, ${when}`,
};

export const agendaTexts: Record<Locale, AgendaTexts> = { fr, en, nl };
