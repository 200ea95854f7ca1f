import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { State } from "../resource.ts";

interface KeepTexts {
  readonly title: string;
  readonly trail: string;
  readonly lead: string;
  readonly add: string;
  readonly agenda: string;
  readonly holidays: string;
  readonly breakdowns: string;
  readonly states: Readonly<Record<State, string>>;
  readonly tabs: string;
  readonly empty: string;
  readonly emptyNext: string;
  readonly count: Plurals;
  readonly csv: string;
  readonly words: string;
  readonly search: string;
  readonly columns: Readonly<Record<"name" | "place" | "kind" | "state" | "quantity" | "capacity", string>>;
  readonly card: Plurals;
  readonly see: string;
  readonly edit: string;
  readonly state: string;
  readonly publish: string;
  readonly publishLead: string;
  readonly break: string;
  readonly breakLead: string;
  readonly mend: string;
  readonly mendLead: string;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly reopen: string;
  readonly reopenLead: string;
  readonly because: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonWrong: string;
  readonly moved: string;
  readonly untimed: string;
  readonly untimedNext: string;
  readonly done: Readonly<Record<"ouverte" | "panne" | "reparee" | "retiree" | "remise", string>>;
  readonly coming: Plurals;
  readonly pictureLead: string;
}

const fr: KeepTexts = {
  title: "Ce qui se réserve chez vous",
  trail: "Mes ressources",
  lead: "Les salles, postes, machines, matériels et rendez-vous des lieux que vous tenez.",
  add: "Ajouter une ressource",
  agenda: "Voir l’agenda",
  holidays: "Vacances scolaires",
  breakdowns: "Pannes signalées",
  states: { draft: "Brouillon", open: "Ouvert à la réservation", broken: "Hors service", withdrawn: "Retiré" },
  tabs: "État des ressources",
  empty: "Rien ici",
  emptyNext: "Ajoutez une salle ou une machine\u00a0: elle paraît sur la page de votre lieu une fois ouverte.",
  count: { one: "# ressource", other: "# ressources" },
  csv: "Télécharger la liste",
  words: "Mots",
  search: "Chercher",
  columns: { name: "Nom", place: "Lieu", kind: "Genre", state: "État", quantity: "Nombre", capacity: "Personnes" },
  card: { one: "# ressource ouverte à la réservation", other: "# ressources ouvertes à la réservation" },
  see: "Voir la page",
  edit: "Modifier",
  state: "État",
  publish: "Ouvrir à la réservation",
  publishLead: "Tout le monde verra cette page et pourra réserver.",
  break: "Mettre hors service",
  breakLead: "Plus rien ne se réserve\u202f; ce qui est déjà réservé le reste\u00a0: annulez-le dans l’agenda s’il le faut.",
  mend: "Remettre en service",
  mendLead: "On peut de nouveau réserver.",
  withdraw: "Retirer",
  withdrawLead: "La page disparaît. Ce qui est déjà réservé le reste.",
  reopen: "Remettre",
  reopenLead: "La page revient et l’on peut réserver.",
  because: "Pourquoi\u00a0:",
  reason: "Raison",
  reasonHint: "Les visiteurs la lisent.",
  reasonWrong: "Donnez la raison, en 3 à 300 signes",
  moved: "Quelqu’un l’a changée entre-temps. Rien n’a été fait.",
  untimed: "Sans heures, rien ne se réserve",
  untimedNext: "Dites les heures du lieu sur sa fiche, ou celles de cette ressource.",
  done: {
    ...{ ouverte: "C’est ouvert à la réservation.", panne: "C’est hors service.", reparee: "C’est remis en service.", retiree: "C’est retiré." },
    ...{ remise: "C’est remis." },
  },
  coming: { one: "# réservation à venir", other: "# réservations à venir" },
  pictureLead: "Une photo du lieu ou de la machine, sans personne reconnaissable.",
};

const en: KeepTexts = {
  title: "What can be booked at your place",
  trail: "My resources",
  lead: "Rooms, desks, machines, equipment and appointments of the places that you keep.",
  add: "Add a resource",
  agenda: "See the agenda",
  holidays: "School holidays",
  breakdowns: "Breakdowns",
  states: { draft: "Draft", open: "Open for booking", broken: "Out of order", withdrawn: "Withdrawn" },
  tabs: "State of the resources",
  empty: "Nothing here",
  emptyNext: "Add a room or a machine: it stands on the page of your place once it is open.",
  count: { one: "# resource", other: "# resources" },
  csv: "Download the list",
  words: "Words",
  search: "Search",
  columns: { name: "Name", place: "Place", kind: "Kind", state: "State", quantity: "Number", capacity: "People" },
  card: { one: "# resource open for booking", other: "# resources open for booking" },
  see: "See the page",
  edit: "Edit",
  state: "State",
  publish: "Open for booking",
  publishLead: "Everybody will see this page and can book.",
  break: "Put out of order",
  breakLead: "Nothing can be booked any more; what is booked stays so: cancel it in the agenda if need be.",
  mend: "Put back in service",
  mendLead: "It can be booked again.",
  withdraw: "Withdraw",
  withdrawLead: "The page goes. What is booked already stays so.",
  reopen: "Bring back",
  reopenLead: "The page comes back and it can be booked.",
  because: "Why:",
  reason: "Reason",
  reasonHint: "Visitors read it.",
  reasonWrong: "Give the reason, in 3 to 300 characters",
  moved: "Somebody changed it meanwhile. Nothing was done.",
  untimed: "Without hours nothing can be booked",
  untimedNext: "Say the hours of the place on its record, or those of this resource.",
  done: {
    ...{ ouverte: "It is open for booking.", panne: "It is out of order.", reparee: "It is back in service.", retiree: "It is withdrawn." },
    ...{ remise: "It is back." },
  },
  coming: { one: "# booking to come", other: "# bookings to come" },
  pictureLead: "A photograph of the place or the machine, with nobody who can be recognised.",
};

const nl: KeepTexts = {
  title: "Wat bij u te reserveren is",
  trail: "Mijn voorzieningen",
  lead: "De zalen, werkplekken, machines, materialen en afspraken van de plekken die u bijhoudt.",
  add: "Een voorziening toevoegen",
  agenda: "De agenda bekijken",
  holidays: "Schoolvakanties",
  breakdowns: "Gemelde defecten",
  states: { draft: "Ontwerp", open: "Te reserveren", broken: "Buiten dienst", withdrawn: "Ingetrokken" },
  tabs: "Staat van de voorzieningen",
  empty: "Hier is niets",
  emptyNext: "Voeg een zaal of een machine toe: ze staat op de pagina van uw plek zodra ze open is.",
  count: { one: "# voorziening", other: "# voorzieningen" },
  csv: "De lijst downloaden",
  words: "Woorden",
  search: "Zoeken",
  columns: { name: "Naam", place: "Plek", kind: "Soort", state: "Staat", quantity: "Aantal", capacity: "Personen" },
  card: { one: "# voorziening te reserveren", other: "# voorzieningen te reserveren" },
  see: "De pagina bekijken",
  edit: "Wijzigen",
  state: "Staat",
  publish: "Openen voor reservering",
  publishLead: "Iedereen ziet deze pagina en kan reserveren.",
  break: "Buiten dienst stellen",
  breakLead: "Er wordt niets meer gereserveerd; wat gereserveerd is, blijft zo: annuleer het in de agenda als het moet.",
  mend: "Weer in dienst nemen",
  mendLead: "Men kan weer reserveren.",
  withdraw: "Intrekken",
  withdrawLead: "De pagina verdwijnt. Wat al gereserveerd is, blijft zo.",
  reopen: "Terugzetten",
  reopenLead: "De pagina komt terug en men kan reserveren.",
  because: "Waarom:",
  reason: "Reden",
  reasonHint: "Bezoekers lezen ze.",
  reasonWrong: "Geef de reden, in 3 tot 300 tekens",
  moved: "Iemand heeft ze ondertussen gewijzigd. Er is niets gedaan.",
  untimed: "Zonder uren is er niets te reserveren",
  untimedNext: "Zeg de uren van de plek op haar fiche, of die van deze voorziening.",
  done: {
    ...{ ouverte: "Ze is te reserveren.", panne: "Ze is buiten dienst.", reparee: "Ze is weer in dienst.", retiree: "Ze is ingetrokken." },
    ...{ remise: "Ze is terug." },
  },
  coming: { one: "# komende reservering", other: "# komende reserveringen" },
  pictureLead: "Een foto van de plek of de machine, zonder herkenbare personen.",
};

export const keepTexts: Record<Locale, KeepTexts> = { fr, en, nl };
