import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { OutsideFault } from "./outside.ts";

interface OutsideTexts {
  readonly title: string;
  readonly lead: string;
  readonly list: string;
  readonly none: string;
  readonly add: string;
  readonly addLead: (most: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly addressOurs: string;
  readonly twice: string;
  readonly many: string;
  readonly read: string;
  readonly remove: string;
  readonly free: string;
  readonly blocked: string;
  readonly fine: string;
  readonly failing: string;
  readonly waiting: string;
  readonly lastRead: (when: string) => string;
  readonly neverRead: string;
  readonly events: Plurals;
  readonly stands: string;
  readonly clashes: Plurals;
  readonly clashesLead: string;
  readonly moved: string;
  readonly task: (name: string) => string;
  readonly faults: Readonly<Record<OutsideFault, string>>;
  readonly done: Readonly<Record<"ajoute" | "lecture" | "retire", string>>;
}

const fr: OutsideTexts = {
  title: "Agendas extérieurs",
  lead: "Ce qui est occupé dans un agenda tenu ailleurs ne se réserve pas ici. Nous le relisons tous les quarts d’heure, et n’en gardons que les heures.",
  list: "Les agendas suivis",
  none: "Aucun agenda extérieur ne bloque cette ressource.",
  add: "Suivre un agenda",
  addLead: (most) => `Au plus ${most} par ressource. L’adresse reste secrète\u00a0: nous n’en montrons que le site.`,
  name: "Nom",
  nameHint: "Par exemple\u00a0: agenda de l’accueil. Il paraît dans votre agenda à la place d’un nom.",
  nameWrong: "Écrivez de 2 à 100 caractères",
  address: "Adresse de l’agenda",
  addressHint: "L’adresse au format iCal que donne l’autre agenda. Elle commence par https:// ou webcal://",
  addressWrong: "Copiez une adresse qui commence par https:// ou webcal:// et que tout Internet peut lire",
  addressOurs: "Cet agenda est l’un des nôtres\u00a0: chaque réservation se bloquerait elle-même",
  twice: "Cet agenda est déjà suivi",
  many: "Cette ressource suit déjà autant d’agendas que possible. Retirez-en un.",
  read: "Relire maintenant",
  remove: "Ne plus suivre",
  free: "Pour libérer un moment, retirez-le de l’autre agenda\u00a0: il redevient libre à la lecture suivante.",
  blocked: "Un agenda tenu ailleurs bloque ce moment. Pour le libérer, retirez-le de cet agenda.",
  fine: "Lu",
  failing: "Illisible",
  waiting: "Lecture en attente",
  lastRead: (when) => `lu en entier le ${when}`,
  neverRead: "pas encore lu",
  events: { one: "# événement", other: "# événements" },
  stands: "Ce que nous en avions lu reste bloqué.",
  clashes: { one: "Une réservation tombe sur un moment occupé ailleurs", other: "# réservations tombent sur un moment occupé ailleurs" },
  clashesLead: "Rien n’a été annulé. Voyez avec chaque personne, ou corrigez l’autre agenda.",
  moved: "Cet agenda n’est plus suivi. Rien n’a été fait.",
  task: (name) => `Un agenda extérieur est illisible depuis plus d’un jour\u00a0: ${name}`,
  faults: {
    address: "Cette adresse ne peut pas être suivie. Retirez-la et copiez-la de nouveau.",
    private: "L’adresse mène à une machine qui n’est pas sur l’Internet public.",
    unreachable: "Le site ne répond pas.",
    answer: "Le site refuse de donner cet agenda. L’adresse a peut-être changé.",
    large: "L’agenda est trop lourd\u00a0: nous lisons cinq mégaoctets au plus.",
    slow: "Le site met plus de quinze secondes à répondre.",
    unreadable: "Ce que donne le site n’est pas un agenda au format iCal.",
    too_many: "L’agenda répète trop d’événements pour être compté.",
  },
  done: {
    ajoute: "L’agenda est suivi. Nous le lisons dans la minute.",
    lecture: "Nous relisons les agendas dans la minute.",
    retire: "L’agenda n’est plus suivi, ce qu’il bloquait est libre.",
  },
};

const en: OutsideTexts = {
  title: "Outside calendars",
  lead: "What is busy in a calendar kept elsewhere cannot be booked here. We read it again every quarter of an hour, and keep its hours alone.",
  list: "Calendars that are followed",
  none: "No outside calendar blocks this resource.",
  add: "Follow a calendar",
  addLead: (most) => `At most ${most} for each resource. The address stays secret: we show its site alone.`,
  name: "Name",
  nameHint: "For example: calendar of the front desk. It stands in your agenda in place of a name.",
  nameWrong: "Write 2 to 100 characters",
  address: "Address of the calendar",
  addressHint: "The address in iCal format that the other calendar gives. It begins with https:// or webcal://",
  addressWrong: "Copy an address that begins with https:// or webcal:// and that the whole Internet can read",
  addressOurs: "This calendar is one of ours: each booking would block itself",
  twice: "This calendar is followed already",
  many: "This resource follows as many calendars as it can. Remove one.",
  read: "Read again now",
  remove: "Follow no more",
  free: "To free a time, take it out of the other calendar: it is free again at the next reading.",
  blocked: "A calendar kept elsewhere blocks this time. To free it, take it out of that calendar.",
  fine: "Read",
  failing: "Cannot be read",
  waiting: "To be read",
  lastRead: (when) => `read whole on ${when}`,
  neverRead: "not read yet",
  events: { one: "# event", other: "# events" },
  stands: "What we had read of it stays blocked.",
  clashes: { one: "A booking meets a time that is busy elsewhere", other: "# bookings meet a time that is busy elsewhere" },
  clashesLead: "Nothing was cancelled. Talk to each person, or correct the other calendar.",
  moved: "This calendar is followed no more. Nothing was done.",
  task: (name) => `An outside calendar could not be read for more than a day: ${name}`,
  faults: {
    address: "This address cannot be followed. Remove it and copy it again.",
    private: "The address leads to a machine that is not on the public Internet.",
    unreachable: "The site does not answer.",
    answer: "The site refuses to give this calendar. Its address may have changed.",
    large: "The calendar is too heavy: we read five megabytes at most.",
    slow: "The site takes more than fifteen seconds to answer.",
    unreadable: "What the site gives is no calendar in iCal format.",
    too_many: "The calendar repeats too many events to be counted.",
  },
  done: {
    ajoute: "The calendar is followed. We read it within a minute.",
    lecture: "We read the calendars again within a minute.",
    retire: "The calendar is followed no more, what it blocked is free.",
  },
};

const nl: OutsideTexts = {
  title: "Agenda’s van elders",
  lead: "Wat in een elders bijgehouden agenda bezet is, is hier niet te reserveren. We lezen hem elk kwartier opnieuw en bewaren alleen de uren.",
  list: "De gevolgde agenda’s",
  none: "Geen agenda van elders blokkeert deze voorziening.",
  add: "Een agenda volgen",
  addLead: (most) => `Hoogstens ${most} per voorziening. Het adres blijft geheim: we tonen alleen de site.`,
  name: "Naam",
  nameHint: "Bijvoorbeeld: agenda van het onthaal. Hij staat in uw agenda in plaats van een naam.",
  nameWrong: "Schrijf 2 tot 100 tekens",
  address: "Adres van de agenda",
  addressHint: "Het adres in iCal-formaat dat de andere agenda geeft. Het begint met https:// of webcal://",
  addressWrong: "Kopieer een adres dat met https:// of webcal:// begint en dat heel het internet kan lezen",
  addressOurs: "Deze agenda is een van de onze: elke reservering zou zichzelf blokkeren",
  twice: "Deze agenda wordt al gevolgd",
  many: "Deze voorziening volgt al zoveel agenda’s als mogelijk. Verwijder er een.",
  read: "Nu opnieuw lezen",
  remove: "Niet meer volgen",
  free: "Om een moment vrij te maken, haalt u het uit de andere agenda: bij de volgende lezing is het weer vrij.",
  blocked: "Een elders bijgehouden agenda blokkeert dit moment. Om het vrij te maken, haalt u het uit die agenda.",
  fine: "Gelezen",
  failing: "Onleesbaar",
  waiting: "Nog te lezen",
  lastRead: (when) => `volledig gelezen op ${when}`,
  neverRead: "nog niet gelezen",
  events: { one: "# gebeurtenis", other: "# gebeurtenissen" },
  stands: "Wat we ervan gelezen hadden, blijft geblokkeerd.",
  clashes: { one: "Een reservering valt op een elders bezet moment", other: "# reserveringen vallen op een elders bezet moment" },
  clashesLead: "Er is niets geannuleerd. Bespreek het met elke persoon, of verbeter de andere agenda.",
  moved: "Deze agenda wordt niet meer gevolgd. Er is niets gedaan.",
  task: (name) => `Een agenda van elders is al meer dan een dag onleesbaar: ${name}`,
  faults: {
    address: "Dit adres kan niet gevolgd worden. Verwijder het en kopieer het opnieuw.",
    private: "Het adres leidt naar een machine die niet op het openbare internet staat.",
    unreachable: "De site antwoordt niet.",
    answer: "De site weigert deze agenda te geven. Misschien is het adres veranderd.",
    large: "De agenda is te zwaar: we lezen hoogstens vijf megabyte.",
    slow: "De site doet er meer dan vijftien seconden over om te antwoorden.",
    unreadable: "Wat de site geeft, is geen agenda in iCal-formaat.",
    too_many: "De agenda herhaalt te veel gebeurtenissen om te tellen.",
  },
  done: {
    ajoute: "De agenda wordt gevolgd. We lezen hem binnen een minuut.",
    lecture: "We lezen de agenda’s binnen een minuut opnieuw.",
    retire: "De agenda wordt niet meer gevolgd, wat hij blokkeerde is vrij.",
  },
};

export const outsideTexts: Record<Locale, OutsideTexts> = { fr, en, nl };
