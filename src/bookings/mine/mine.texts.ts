import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface MineTexts {
  readonly lead: string;
  readonly tabs: Readonly<Record<"coming" | "past" | "ended", string>>;
  readonly tabsLabel: string;
  readonly empty: Readonly<Record<"coming" | "past" | "ended", string>>;
  readonly emptyNext: string;
  readonly csv: string;
  readonly columns: Readonly<Record<"what" | "place" | "from" | "to" | "state", string>>;
  readonly count: Plurals;
  readonly when: string;
  readonly where: string;
  readonly state: string;
  readonly howMany: string;
  readonly people: string;
  readonly purpose: string;
  readonly waits: (until: string) => string;
  readonly payBefore: (until: string) => string;
  readonly wished: string;
  readonly setAside: string;
  readonly reason: string;
  readonly move: string;
  readonly cancel: string;
  readonly cancelLead: (until: string) => string;
  readonly withdraw: string;
  readonly tooLate: string;
  readonly done: Readonly<Record<"booked" | "unpaid" | "asked" | "wished" | "moved" | "cancelled" | "queued" | "left", string>>;
  readonly queue: Readonly<{ turn: (turn: number) => string; lead: string; offered: (until: string) => string; accept: string; leave: string; gone: string }>;
  readonly trouble: Readonly<Record<"shut" | "broken" | "withdrawn", string>>;
  readonly troubleNext: string;
  readonly history: string;
  readonly handed: string;
  readonly movedMeanwhile: string;
  readonly late: string;
  readonly card: string;
  readonly more: string;
  readonly calendars: string;
  readonly see: string;
}

const fr: MineTexts = {
  lead: "Ce que vous avez réservé, ce qui attend une réponse, ce qui est passé.",
  tabs: { coming: "À venir", past: "Passées", ended: "Annulées ou refusées" },
  tabsLabel: "Réservations montrées",
  empty: { coming: "Vous n’avez rien réservé", past: "Aucune réservation passée", ended: "Rien d’annulé ni de refusé" },
  emptyNext: "Cherchez une salle, un poste, une machine\u00a0: les créneaux libres se voient tout de suite.",
  csv: "Télécharger la liste",
  columns: { what: "Ressource", place: "Lieu", from: "Début", to: "Fin", state: "État" },
  count: { one: "# réservation", other: "# réservations" },
  when: "Quand",
  where: "Où",
  state: "État",
  howMany: "Combien",
  people: "Personnes",
  purpose: "Usage",
  payBefore: (until) => `À payer avant ${until}. Après, le créneau est rendu aux autres et vous ne devez rien.`,
  waits: (until) => `Le lieu a jusqu’au ${until} pour répondre. Le créneau est gardé pour vous jusque-là.`,
  wished: "Le lieu lit votre demande d’exception. Rien n’est pris\u00a0: quelqu’un d’autre peut réserver ce créneau.",
  setAside: "Le lieu a fait une exception à ses règles\u00a0:",
  reason: "Pourquoi\u00a0:",
  move: "Changer l’horaire",
  cancel: "Annuler la réservation",
  cancelLead: (until) => `Vous pouvez changer ou annuler jusqu’au ${until}.`,
  withdraw: "Retirer la demande",
  tooLate: "Il est trop tard pour changer ou annuler d’ici. Prévenez le lieu si vous ne venez pas.",
  done: {
    unpaid: "Le créneau est gardé pour vous. Il reste à le payer.",
    booked: "C’est réservé.",
    asked: "La demande est envoyée. Le créneau est gardé jusqu’à la réponse du lieu.",
    wished: "La demande d’exception est envoyée. Rien n’est pris avant la réponse du lieu.",
    moved: "Le nouvel horaire est réservé.",
    cancelled: "La réservation est annulée.",
    queued: "Vous êtes sur la liste d’attente.",
    left: "Vous avez quitté la liste d’attente.",
  },
  queue: {
    turn: (turn) => (turn === 1 ? "Vous êtes en tête de la liste d’attente." : `Vous êtes en position ${turn} sur la liste d’attente.`),
    lead: "Rien n’est réservé. Quand le créneau se libère et que votre tour vient, nous vous écrivons.",
    offered: (until) => `Le créneau s’est libéré. Il est gardé pour vous jusqu’au ${until}.`,
    accept: "Confirmer la réservation",
    leave: "Quitter la liste d’attente",
    gone: "Cette proposition a pris fin. Rien n’a été fait.",
  },
  trouble: { shut: "Le lieu sera fermé à ce moment", broken: "C’est hors service", withdrawn: "Ce n’est plus à réserver" },
  troubleNext: "Choisissez autre chose, ou écrivez au lieu. La réservation reste à vous tant que vous ne l’annulez pas.",
  history: "Ce qui s’est passé",
  handed: "Cédée à une autre personne",
  movedMeanwhile: "Cette réservation a changé entre-temps. Rien n’a été fait.",
  late: "Il est trop tard pour annuler d’ici. Rien n’a été fait\u00a0: prévenez le lieu.",
  card: "Mes réservations",
  more: "Toutes mes réservations",
  calendars: "Dans mon agenda",
  see: "Voir la ressource",
};

const en: MineTexts = {
  lead: "What you have booked, what waits for an answer, what is past.",
  tabs: { coming: "To come", past: "Past", ended: "Cancelled or declined" },
  tabsLabel: "Bookings shown",
  empty: { coming: "You have booked nothing", past: "No past booking", ended: "Nothing cancelled or declined" },
  emptyNext: "Look for a room, a desk, a machine: free times are seen at once.",
  csv: "Download the list",
  columns: { what: "Resource", place: "Place", from: "Start", to: "End", state: "State" },
  count: { one: "# booking", other: "# bookings" },
  when: "When",
  where: "Where",
  state: "State",
  howMany: "How many",
  people: "People",
  purpose: "Use",
  payBefore: (until) => `To be paid before ${until}. After that the time goes back to others and you owe nothing.`,
  waits: (until) => `The place has until ${until} to answer. The time is kept for you until then.`,
  wished: "The place reads your request for an exception. Nothing is taken: somebody else may book this time.",
  setAside: "The place made an exception to its rules:",
  reason: "Why:",
  move: "Change the time",
  cancel: "Cancel the booking",
  cancelLead: (until) => `You can change or cancel until ${until}.`,
  withdraw: "Withdraw the request",
  tooLate: "It is too late to change or cancel from here. Tell the place if you do not come.",
  done: {
    unpaid: "The time is kept for you. It is still to be paid.",
    booked: "It is booked.",
    asked: "The request is sent. The time is kept until the place answers.",
    wished: "The request for an exception is sent. Nothing is taken before the place answers.",
    moved: "The new time is booked.",
    cancelled: "The booking is cancelled.",
    queued: "You are on the waiting list.",
    left: "You have left the waiting list.",
  },
  queue: {
    turn: (turn) => (turn === 1 ? "You are at the head of the waiting list." : `You are number ${turn} on the waiting list.`),
    lead: "Nothing is booked. When the time becomes free and your turn comes, we write to you.",
    offered: (until) => `The time became free. It is kept for you until ${until}.`,
    accept: "Confirm the booking",
    leave: "Leave the waiting list",
    gone: "This offer has ended. Nothing was done.",
  },
  trouble: { shut: "The place will be shut then", broken: "It is out of order", withdrawn: "It can be booked no more" },
  troubleNext: "Choose something else, or write to the place. The booking stays yours as long as you do not cancel it.",
  history: "What happened",
  handed: "Handed over to somebody else",
  movedMeanwhile: "This booking has changed meanwhile. Nothing was done.",
  late: "It is too late to cancel from here. Nothing was done: tell the place.",
  card: "My bookings",
  more: "All my bookings",
  calendars: "In my calendar",
  see: "See the resource",
};

const nl: MineTexts = {
  lead: "Wat u gereserveerd hebt, wat op een antwoord wacht, wat voorbij is.",
  tabs: { coming: "Komend", past: "Voorbij", ended: "Geannuleerd of geweigerd" },
  tabsLabel: "Getoonde reserveringen",
  empty: { coming: "U hebt niets gereserveerd", past: "Geen voorbije reservering", ended: "Niets geannuleerd of geweigerd" },
  emptyNext: "Zoek een zaal, een werkplek, een machine: vrije uren ziet u meteen.",
  csv: "De lijst downloaden",
  columns: { what: "Voorziening", place: "Plek", from: "Begin", to: "Einde", state: "Staat" },
  count: { one: "# reservering", other: "# reserveringen" },
  when: "Wanneer",
  where: "Waar",
  state: "Staat",
  howMany: "Hoeveel",
  people: "Personen",
  purpose: "Gebruik",
  payBefore: (until) => `Te betalen vóór ${until}. Daarna gaat het tijdstip terug naar anderen en bent u niets verschuldigd.`,
  waits: (until) => `De plek heeft tot ${until} om te antwoorden. Tot dan wordt de tijd voor u bewaard.`,
  wished: "De plek leest uw vraag om een uitzondering. Er is niets genomen: iemand anders kan deze tijd reserveren.",
  setAside: "De plek maakte een uitzondering op haar regels:",
  reason: "Waarom:",
  move: "Het uur wijzigen",
  cancel: "De reservering annuleren",
  cancelLead: (until) => `U kunt wijzigen of annuleren tot ${until}.`,
  withdraw: "De aanvraag intrekken",
  tooLate: "Het is te laat om hier te wijzigen of te annuleren. Verwittig de plek als u niet komt.",
  done: {
    unpaid: "Het tijdstip wordt voor u bewaard. Het moet nog betaald worden.",
    booked: "Het is gereserveerd.",
    asked: "De aanvraag is verstuurd. De tijd wordt bewaard tot de plek antwoordt.",
    wished: "De vraag om een uitzondering is verstuurd. Er is niets genomen voor de plek antwoordt.",
    moved: "Het nieuwe uur is gereserveerd.",
    cancelled: "De reservering is geannuleerd.",
    queued: "U staat op de wachtlijst.",
    left: "U hebt de wachtlijst verlaten.",
  },
  queue: {
    turn: (turn) => (turn === 1 ? "U staat vooraan op de wachtlijst." : `U staat op plaats ${turn} op de wachtlijst.`),
    lead: "Er is niets gereserveerd. Als de tijd vrijkomt en u aan de beurt bent, schrijven wij u.",
    offered: (until) => `De tijd is vrijgekomen. Hij wordt voor u bewaard tot ${until}.`,
    accept: "De reservering bevestigen",
    leave: "De wachtlijst verlaten",
    gone: "Dit voorstel is voorbij. Er is niets gedaan.",
  },
  trouble: { shut: "De plek is dan gesloten", broken: "Het is buiten dienst", withdrawn: "Het is niet meer te reserveren" },
  troubleNext: "Kies iets anders, of schrijf de plek. De reservering blijft van u zolang u ze niet annuleert.",
  history: "Wat er gebeurde",
  handed: "Aan iemand anders overgedragen",
  movedMeanwhile: "Deze reservering is ondertussen veranderd. Er is niets gedaan.",
  late: "Het is te laat om hier te annuleren. Er is niets gedaan: verwittig de plek.",
  card: "Mijn reserveringen",
  more: "Al mijn reserveringen",
  calendars: "In mijn agenda",
  see: "De voorziening bekijken",
};

export const mineTexts: Record<Locale, MineTexts> = { fr, en, nl };
