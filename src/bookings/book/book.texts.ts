import type { Locale } from "#platform/i18n/locale.ts";
import type { Alternative } from "./alternatives.query.ts";

interface BookTexts {
  readonly title: (name: string) => string;
  readonly change: (name: string) => string;
  readonly lead: string;
  readonly fields: Readonly<Record<"day" | "from" | "to" | "people" | "units" | "purpose" | "exception", { readonly label: string; readonly hint?: string }>>;
  readonly confirm: string;
  readonly confirmChange: string;
  readonly seeWeek: string;
  readonly several: string;
  readonly exceptionLead: string;
  readonly taken: string;
  readonly takenNext: string;
  readonly takenAlternatives: string;
  readonly takenNone: string;
  readonly ways: Readonly<Record<Alternative["way"], string>>;
  readonly take: string;
  readonly gone: string;
  readonly queue: Readonly<Record<"title" | "lead" | "join" | "free" | "twice" | "many", string>>;
  readonly tooManyWishes: string;
  readonly notChanged: string;
  readonly problems: Readonly<Record<"day" | "from" | "to" | "people" | "units" | "purpose" | "purposeMissing", string>>;
  readonly help: string;
}

const fr: BookTexts = {
  title: (name) => `Réserver\u00a0: ${name}`,
  change: (name) => `Déplacer\u00a0: ${name}`,
  lead: "Vérifiez le jour et l’heure, puis confirmez. Rien n’est pris avant.",
  fields: {
    day: { label: "Jour" },
    from: { label: "De" },
    to: { label: "À", hint: "Une fin avant le début est le lendemain." },
    people: { label: "Nombre de personnes" },
    units: { label: "Combien en voulez-vous\u202f?" },
    purpose: { label: "Pour quel usage", hint: "Le lieu le lit, personne d’autre." },
    exception: { label: "Demander une exception au lieu", hint: "Dites pour quel usage. Rien n’est pris avant sa réponse." },
  },
  confirm: "Confirmer la réservation",
  confirmChange: "Confirmer le nouvel horaire",
  seeWeek: "Voir la semaine",
  several: "Réserver plusieurs fois à la même heure",
  exceptionLead: "Ces règles sont celles du lieu\u00a0: il peut faire une exception.",
  taken: "Ce créneau vient d’être pris",
  takenNext: "Rien n’a été réservé.",
  takenAlternatives: "D’autres façons de continuer",
  takenNone: "Nous n’avons rien trouvé de libre à côté. Choisissez un autre jour.",
  ways: { same_day: "Même jour, une autre heure", elsewhere: "Même heure, ailleurs", other_day: "Même heure, un autre jour" },
  take: "Choisir",
  gone: "Ce qui était réservable ici a été retiré. Rien n’a été réservé.",
  queue: {
    title: "Attendre que ça se libère",
    lead: "Quand ce créneau se libère, il est gardé quelques heures pour la première personne de la liste, qui confirme ou laisse passer.",
    join: "Me mettre sur la liste d’attente",
    free: "Ce créneau vient de se libérer. Confirmez la réservation pour le prendre.",
    twice: "Vous êtes déjà sur la liste d’attente pour une partie de ce créneau. Rien n’a changé.",
    many: "Vous attendez déjà cinq créneaux. Quittez une liste dans «\u00a0Mes réservations\u00a0» pour en rejoindre une autre.",
  },
  tooManyWishes: "Vous avez déjà trois demandes d’exception sans réponse. Attendez que les lieux répondent",
  notChanged: "Cette réservation a changé entre-temps. Rien n’a été fait.",
  problems: {
    day: "Écrivez un jour qui existe",
    from: "Choisissez l’heure du début",
    to: "Choisissez une heure de fin, autre que celle du début",
    people: "Écrivez un nombre de personnes, de 1 à 2000",
    units: "Écrivez combien vous en voulez, de 1 à 200",
    purpose: "Écrivez l’usage en 300 signes au plus",
    purposeMissing: "Dites au lieu pour quel usage vous demandez une exception",
  },
  help: "On peut vous aider à réserver, sur place ou au téléphone.",
};

const en: BookTexts = {
  title: (name) => `Book: ${name}`,
  change: (name) => `Move: ${name}`,
  lead: "Check the day and the hour, then confirm. Nothing is taken before.",
  fields: {
    day: { label: "Day" },
    from: { label: "From" },
    to: { label: "To", hint: "An end before the start is on the next day." },
    people: { label: "Number of people" },
    units: { label: "How many do you want?" },
    purpose: { label: "For which use", hint: "The place reads it, nobody else." },
    exception: { label: "Ask the place for an exception", hint: "Say for which use. Nothing is taken before it answers." },
  },
  confirm: "Confirm the booking",
  confirmChange: "Confirm the new time",
  seeWeek: "See the week",
  several: "Book several times at the same hour",
  exceptionLead: "These rules are the place’s: it may make an exception.",
  taken: "This time has just been taken",
  takenNext: "Nothing was booked.",
  takenAlternatives: "Other ways on",
  takenNone: "We found nothing free nearby. Choose another day.",
  ways: { same_day: "Same day, another hour", elsewhere: "Same hour, elsewhere", other_day: "Same hour, another day" },
  take: "Choose",
  gone: "What could be booked here was withdrawn. Nothing was booked.",
  queue: {
    title: "Wait until it is free",
    lead: "When this time becomes free, it is kept for a few hours for the first person on the list, who confirms or lets it go.",
    join: "Put me on the waiting list",
    free: "This time has just become free. Confirm the booking to take it.",
    twice: "You are on the waiting list for a part of this time already. Nothing has changed.",
    many: "You wait for five times already. Leave a list in “My bookings” to join another.",
  },
  tooManyWishes: "You already have three requests for an exception without an answer. Wait until the places answer",
  notChanged: "This booking has changed meanwhile. Nothing was done.",
  problems: {
    day: "Write a day that exists",
    from: "Choose the hour of the start",
    to: "Choose an hour of the end, other than the start",
    people: "Write a number of people from 1 to 2000",
    units: "Write how many you want, from 1 to 200",
    purpose: "Write the use in 300 characters at most",
    purposeMissing: "Tell the place for which use you ask for an exception",
  },
  help: "Somebody can help you to book, on site or by telephone.",
};

const nl: BookTexts = {
  title: (name) => `Reserveren: ${name}`,
  change: (name) => `Verplaatsen: ${name}`,
  lead: "Kijk de dag en het uur na en bevestig dan. Ervoor is er niets genomen.",
  fields: {
    day: { label: "Dag" },
    from: { label: "Van" },
    to: { label: "Tot", hint: "Een einde voor het begin is de volgende dag." },
    people: { label: "Aantal personen" },
    units: { label: "Hoeveel wilt u er?" },
    purpose: { label: "Waarvoor", hint: "De plek leest het, niemand anders." },
    exception: { label: "De plek een uitzondering vragen", hint: "Zeg waarvoor. Er is niets genomen voor ze antwoordt." },
  },
  confirm: "De reservering bevestigen",
  confirmChange: "Het nieuwe uur bevestigen",
  seeWeek: "De week bekijken",
  several: "Meermaals reserveren op hetzelfde uur",
  exceptionLead: "Deze regels zijn die van de plek: ze kan een uitzondering maken.",
  taken: "Deze tijd is net genomen",
  takenNext: "Er is niets gereserveerd.",
  takenAlternatives: "Andere mogelijkheden",
  takenNone: "Wij vonden niets vrij in de buurt. Kies een andere dag.",
  ways: { same_day: "Zelfde dag, een ander uur", elsewhere: "Zelfde uur, elders", other_day: "Zelfde uur, een andere dag" },
  take: "Kiezen",
  gone: "Wat hier te reserveren was, is ingetrokken. Er is niets gereserveerd.",
  queue: {
    title: "Wachten tot het vrijkomt",
    lead: "Wanneer deze tijd vrijkomt, wordt hij enkele uren bewaard voor de eerste persoon op de lijst, die bevestigt of laat gaan.",
    join: "Zet mij op de wachtlijst",
    free: "Deze tijd is net vrijgekomen. Bevestig de reservering om hem te nemen.",
    twice: "U staat al op de wachtlijst voor een deel van deze tijd. Er is niets veranderd.",
    many: "U wacht al op vijf tijden. Verlaat een lijst in “Mijn reserveringen” om een andere te nemen.",
  },
  tooManyWishes: "U hebt al drie aanvragen voor een uitzondering zonder antwoord. Wacht tot de plekken antwoorden",
  notChanged: "Deze reservering is ondertussen veranderd. Er is niets gedaan.",
  problems: {
    day: "Schrijf een dag die bestaat",
    from: "Kies het uur van het begin",
    to: "Kies een uur van het einde, anders dan het begin",
    people: "Schrijf een aantal personen van 1 tot 2000",
    units: "Schrijf hoeveel u er wilt, van 1 tot 200",
    purpose: "Schrijf het gebruik in hoogstens 300 tekens",
    purposeMissing: "Zeg de plek waarvoor u een uitzondering vraagt",
  },
  help: "Iemand kan u helpen reserveren, ter plaatse of telefonisch.",
};

export const bookTexts: Record<Locale, BookTexts> = { fr, en, nl };
