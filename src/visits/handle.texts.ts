import type { Locale } from "#platform/i18n/locale.ts";
import type { NotReady } from "./visit.ts";

interface HandleTexts {
  readonly lead: string;
  readonly tabs: { todo: string; hosts: string; confirmed: string; ended: string };
  readonly tabsLabel: string;
  readonly empty: { title: string; text: string };
  readonly search: string;
  readonly words: string;
  readonly order: string;
  readonly orders: { readonly clock: string; readonly name: string; readonly people: string };
  readonly show: string;
  readonly all: string;
  readonly csv: string;
  readonly remind: string;
  readonly reminded: (count: number) => string;
  readonly remindedNone: string;
  readonly columns: Readonly<Record<"organisation" | "city" | "country" | "people" | "state" | "asked" | "day" | "themes", string>>;
  readonly days: { one: string; other: string };
  readonly since: string;
  readonly ahead: string;
  readonly held: string;
  readonly heldText: { links: string; same_text: string };
  readonly keep: string;
  readonly open: string;
  readonly figures: string;
  readonly contact: string;
  readonly erased: string;
  readonly route: string;
  readonly noRoute: string;
  readonly editRoute: string;
  readonly propose: string;
  readonly proposeHint: string;
  readonly notReady: Record<NotReady | "closed_place" | "conflict" | "not_possible", string>;
  readonly unreachable: (names: string) => string;
  readonly byPhone: string;
  readonly byPhoneHint: string;
  readonly accepted: (place: string) => string;
  readonly declined: (place: string) => string;
  readonly byPhoneReason: string;
  readonly refuse: string;
  readonly cancel: string;
  readonly refuseLead: string;
  readonly cancelLead: string;
  readonly notTakenPlace: string;
  readonly write: string;
  readonly message: string;
  readonly messageHint: string;
  readonly messageMissing: string;
  readonly send: string;
  readonly note: string;
  readonly noteHint: string;
  readonly noteMissing: string;
  readonly keepNote: string;
  readonly history: string;
  readonly internal: string;
  readonly sides: { delegation: string; planner: string; host: string; house: string };
  readonly acts: Record<string, string>;
  readonly done: Record<string, string>;
  readonly problems: { answered: string; busy: string; not_possible: string };
}

const fr: HandleTexts = {
  lead: "Délégations qui demandent à visiter des tiers-lieux ou à échanger.",
  tabs: { todo: "À traiter", hosts: "Chez les hôtes", confirmed: "Confirmées", ended: "Terminées" },
  tabsLabel: "États des demandes",
  empty: { title: "Aucune demande ici", text: "Les demandes confirmées par leur délégation arrivent dans «\u00a0À traiter\u00a0»." },
  search: "Chercher une demande",
  words: "Délégation, ville",
  order: "Ordre",
  orders: { clock: "Selon le délai", name: "Par nom", people: "Par effectif" },
  show: "Afficher",
  all: "Voir toutes les demandes de cet état",
  csv: "Ces demandes en tableau (CSV)",
  remind: "Relancer les hôtes qui n’ont pas répondu",
  reminded: (count) => (count === 1 ? "Un hôte est relancé." : `${count} hôtes sont relancés.`),
  remindedNone: "Aucun hôte à relancer\u00a0: ils ont répondu, ont été sollicités il y a moins d’un jour, ou se joignent par téléphone.",
  columns: {
    organisation: "Délégation",
    city: "Ville",
    country: "Pays",
    people: "Personnes",
    state: "État",
    asked: "Demandée le",
    day: "Jour de la visite",
    themes: "Thèmes",
  },
  days: { one: "jour", other: "jours" },
  since: "d’attente",
  ahead: "avant la visite",
  held: "À vérifier",
  heldText: {
    links: "Le message contient plusieurs liens\u00a0: il ressemble à une publicité.",
    same_text: "Le même texte a été envoyé depuis une autre adresse.",
  },
  keep: "C’est une vraie demande",
  open: "Ouvrir",
  figures: "Bilan des visites",
  contact: "Contact",
  erased: "Nom, adresse et message effacés",
  route: "Parcours et réponses des hôtes",
  noRoute: "Aucun parcours pour l’instant.",
  editRoute: "Préparer le parcours",
  propose: "Demander aux hôtes",
  proposeHint: "Chaque hôte pas encore sollicité reçoit un lien pour répondre. La délégation apprend le jour proposé.",
  notReady: {
    no_stop: "Ajoutez au moins une étape avant de demander aux hôtes.",
    no_day: "Choisissez un jour avant de demander aux hôtes.",
    declined: "Remplacez l’étape refusée ou changez son heure avant de demander aux hôtes.",
    past: "Le jour choisi est passé. Choisissez un jour à venir.",
    closed_place: "Un lieu du parcours n’est plus ouvert ou publié. Remplacez-le.",
    conflict: "Quelqu’un a changé le parcours entre-temps. Relisez-le, puis demandez de nouveau.",
    not_possible: "La visite n’est plus en préparation. Rien n’a été envoyé.",
  },
  unreachable: (names) => `Sans adresse publiée ni hôte inscrit\u00a0: téléphonez à ${names}, puis notez la réponse.`,
  byPhone: "Noter une réponse donnée par téléphone",
  byPhoneHint: "Votre nom et la réponse sont gardés au journal.",
  accepted: (place) => `${place} accepte`,
  declined: (place) => `${place} refuse`,
  byPhoneReason: "Réponse donnée par téléphone",
  refuse: "Refuser la demande",
  cancel: "Annuler la visite",
  refuseLead: "La délégation reçoit votre raison. Les hôtes déjà sollicités sont prévenus.",
  cancelLead: "La délégation et les hôtes reçoivent votre raison.",
  notTakenPlace: "La visite n’a pas eu lieu",
  write: "Écrire le compte rendu",
  message: "Message à la délégation",
  messageHint: "Envoyé par courriel et visible sur sa page.",
  messageMissing: "Écrivez le message, en 3 000 signes au plus",
  send: "Envoyer",
  note: "Note interne",
  noteHint: "Jamais montrée à la délégation ni aux hôtes.",
  noteMissing: "Écrivez la note, en 3 000 signes au plus",
  keepNote: "Garder la note",
  history: "Ce qui s’est passé",
  internal: "interne",
  sides: { delegation: "Délégation", planner: "Équipe des visites", host: "Hôte", house: "Beffroi" },
  acts: {
    received: "Demande reçue",
    kept: "Demande vérifiée",
    changed: "Demande changée",
    planning: "Parcours en préparation",
    proposed: "Hôtes sollicités",
    confirmed: "Programme confirmé",
    done: "Visite terminée",
    reported: "Compte rendu publié",
    cancelled: "Visite annulée",
    refused: "Demande refusée",
    message: "Message",
    note: "Note",
    host_asked: "Hôte sollicité",
    host_reminded: "Hôte relancé",
    host_unreachable: "Hôte à appeler",
    host_accept: "Hôte\u00a0: accepté",
    host_decline: "Hôte\u00a0: refusé",
    host_counter: "Hôte\u00a0: autre heure",
    host_withdraw: "Hôte\u00a0: se retire",
    reminded: "Rappel envoyé",
  },
  done: {
    demande: "Les hôtes sont sollicités",
    confirmee: "Le programme est confirmé, tout le monde est prévenu",
    note: "Note gardée",
    message: "Message envoyé",
    verifiee: "La demande est retenue",
    reponse: "Réponse notée",
    refusee: "La demande est refusée, les personnes concernées sont prévenues",
    annulee: "La visite est annulée, les personnes concernées sont prévenues",
    publie: "Compte rendu publié, remerciements envoyés",
  },
  problems: {
    answered: "Cet hôte a déjà répondu. Sa réponse est ci-dessous.",
    busy: "Ce lieu reçoit déjà une autre délégation à cette heure.",
    not_possible: "La visite a changé d’état entre-temps. Rien n’a été changé.",
  },
};

const en: HandleTexts = {
  lead: "Delegations that ask to visit third places or to talk.",
  tabs: { todo: "To do", hosts: "With the hosts", confirmed: "Confirmed", ended: "Ended" },
  tabsLabel: "States of requests",
  empty: { title: "No request here", text: "Requests that their delegation has confirmed arrive in “To do”." },
  search: "Find a request",
  words: "Delegation, city",
  order: "Order",
  orders: { clock: "By time left or waited", name: "By name", people: "By number of people" },
  show: "Show",
  all: "See all requests in this state",
  csv: "These requests as a table (CSV)",
  remind: "Ask the hosts again who have not answered",
  reminded: (count) => (count === 1 ? "One host is asked again." : `${count} hosts are asked again.`),
  remindedNone: "No host to ask again: they have answered, were asked less than a day ago, or are reached by telephone.",
  columns: {
    organisation: "Delegation",
    city: "City",
    country: "Country",
    people: "People",
    state: "State",
    asked: "Asked on",
    day: "Day of the visit",
    themes: "Themes",
  },
  days: { one: "day", other: "days" },
  since: "waiting",
  ahead: "to the visit",
  held: "To be checked",
  heldText: { links: "The message holds several links: it looks like advertising.", same_text: "The same text came from another address." },
  keep: "This is a real request",
  open: "Open",
  figures: "Figures of visits",
  contact: "Contact",
  erased: "Name, address and message erased",
  route: "Route and hosts’ answers",
  noRoute: "No route yet.",
  editRoute: "Plan the route",
  propose: "Ask the hosts",
  proposeHint: "Each host not asked yet gets a link to answer. The delegation learns the proposed day.",
  notReady: {
    no_stop: "Add at least one stop before asking the hosts.",
    no_day: "Choose a day before asking the hosts.",
    declined: "Replace the declined stop or change its time before asking the hosts.",
    past: "The chosen day is past. Choose a day to come.",
    closed_place: "A place of the route is no longer open or published. Replace it.",
    conflict: "Somebody has changed the route in the meantime. Read it again, then ask again.",
    not_possible: "The visit is no longer being prepared. Nothing was sent.",
  },
  unreachable: (names) => `Without a published address or a registered host: telephone ${names}, then note the answer.`,
  byPhone: "Note an answer given by telephone",
  byPhoneHint: "Your name and the answer are kept in the log.",
  accepted: (place) => `${place} accepts`,
  declined: (place) => `${place} declines`,
  byPhoneReason: "Answer given by telephone",
  refuse: "Refuse the request",
  cancel: "Cancel the visit",
  refuseLead: "The delegation receives your reason. Hosts already asked are told.",
  cancelLead: "The delegation and the hosts receive your reason.",
  notTakenPlace: "The visit did not take place",
  write: "Write the report",
  message: "Message to the delegation",
  messageHint: "Sent by e-mail and shown on its page.",
  messageMissing: "Write the message, 3,000 characters at most",
  send: "Send",
  note: "Internal note",
  noteHint: "Never shown to the delegation or the hosts.",
  noteMissing: "Write the note, 3,000 characters at most",
  keepNote: "Keep the note",
  history: "What happened",
  internal: "internal",
  sides: { delegation: "Delegation", planner: "Visits team", host: "Host", house: "Beffroi" },
  acts: {
    received: "Request received",
    kept: "Request checked",
    changed: "Request changed",
    planning: "Route being planned",
    proposed: "Hosts asked",
    confirmed: "Programme confirmed",
    done: "Visit over",
    reported: "Report published",
    cancelled: "Visit cancelled",
    refused: "Request refused",
    message: "Message",
    note: "Note",
    host_asked: "Host asked",
    host_reminded: "Host asked again",
    host_unreachable: "Host to be telephoned",
    host_accept: "Host: accepted",
    host_decline: "Host: declined",
    host_counter: "Host: another time",
    host_withdraw: "Host: withdraws",
    reminded: "Reminder sent",
  },
  done: {
    demande: "The hosts have been asked",
    confirmee: "The programme is confirmed, everybody has been told",
    note: "Note kept",
    message: "Message sent",
    verifiee: "The request is kept",
    reponse: "Answer noted",
    refusee: "The request is refused, the people concerned have been told",
    annulee: "The visit is cancelled, the people concerned have been told",
    publie: "Report published, thanks sent",
  },
  problems: {
    answered: "This host has answered already. The answer is below.",
    busy: "This place already welcomes another delegation then.",
    not_possible: "The visit has moved on in the meantime. Nothing was changed.",
  },
};

const nl: HandleTexts = {
  lead: "Delegaties die derde plekken willen bezoeken of willen spreken.",
  tabs: { todo: "Te behandelen", hosts: "Bij de gastheren", confirmed: "Bevestigd", ended: "Beëindigd" },
  tabsLabel: "Toestanden van aanvragen",
  empty: { title: "Geen aanvraag hier", text: "Aanvragen die hun delegatie bevestigd heeft, komen in “Te behandelen”." },
  search: "Een aanvraag zoeken",
  words: "Delegatie, stad",
  order: "Volgorde",
  orders: { clock: "Volgens termijn", name: "Op naam", people: "Op aantal personen" },
  show: "Tonen",
  all: "Alle aanvragen in deze staat bekijken",
  csv: "Deze aanvragen als tabel (CSV)",
  remind: "De gastheren die niet antwoordden opnieuw vragen",
  reminded: (count) => (count === 1 ? "Eén gastheer is opnieuw gevraagd." : `${count} gastheren zijn opnieuw gevraagd.`),
  remindedNone: "Geen gastheer om opnieuw te vragen: ze hebben geantwoord, zijn minder dan een dag geleden gevraagd, of zijn telefonisch bereikbaar.",
  columns: {
    organisation: "Delegatie",
    city: "Stad",
    country: "Land",
    people: "Personen",
    state: "Staat",
    asked: "Aangevraagd op",
    day: "Dag van het bezoek",
    themes: "Thema’s",
  },
  days: { one: "dag", other: "dagen" },
  since: "wachten",
  ahead: "tot het bezoek",
  held: "Na te kijken",
  heldText: { links: "Het bericht bevat meerdere links: het lijkt op reclame.", same_text: "Dezelfde tekst kwam van een ander adres." },
  keep: "Dit is een echte aanvraag",
  open: "Openen",
  figures: "Cijfers van de bezoeken",
  contact: "Contact",
  erased: "Naam, adres en bericht gewist",
  route: "Route en antwoorden van gastheren",
  noRoute: "Nog geen route.",
  editRoute: "De route voorbereiden",
  propose: "De gastheren vragen",
  proposeHint: "Elke gastheer die nog niet gevraagd is, krijgt een link. De delegatie verneemt de voorgestelde dag.",
  notReady: {
    no_stop: "Voeg minstens een halte toe voor u de gastheren vraagt.",
    no_day: "Kies een dag voor u de gastheren vraagt.",
    declined: "Vervang de geweigerde halte of wijzig het uur voor u de gastheren vraagt.",
    past: "De gekozen dag is voorbij. Kies een dag in de toekomst.",
    closed_place: "Een plek van de route is niet meer open of gepubliceerd. Vervang ze.",
    conflict: "Iemand heeft de route intussen gewijzigd. Lees ze opnieuw en vraag dan opnieuw.",
    not_possible: "Het bezoek is niet meer in voorbereiding. Er is niets verstuurd.",
  },
  unreachable: (names) => `Zonder gepubliceerd adres of ingeschreven gastheer: bel ${names} en noteer het antwoord.`,
  byPhone: "Een telefonisch antwoord noteren",
  byPhoneHint: "Uw naam en het antwoord blijven in het logboek.",
  accepted: (place) => `${place} aanvaardt`,
  declined: (place) => `${place} weigert`,
  byPhoneReason: "Telefonisch antwoord",
  refuse: "De aanvraag weigeren",
  cancel: "Het bezoek annuleren",
  refuseLead: "De delegatie krijgt uw reden. Reeds gevraagde gastheren worden verwittigd.",
  cancelLead: "De delegatie en de gastheren krijgen uw reden.",
  notTakenPlace: "Het bezoek is niet doorgegaan",
  write: "Het verslag schrijven",
  message: "Bericht aan de delegatie",
  messageHint: "Per e-mail verstuurd en zichtbaar op haar pagina.",
  messageMissing: "Schrijf het bericht, hoogstens 3 000 tekens",
  send: "Versturen",
  note: "Interne nota",
  noteHint: "Nooit getoond aan de delegatie of de gastheren.",
  noteMissing: "Schrijf de nota, hoogstens 3 000 tekens",
  keepNote: "De nota bewaren",
  history: "Wat er gebeurd is",
  internal: "intern",
  sides: { delegation: "Delegatie", planner: "Bezoekteam", host: "Gastheer", house: "Beffroi" },
  acts: {
    received: "Aanvraag ontvangen",
    kept: "Aanvraag nagekeken",
    changed: "Aanvraag gewijzigd",
    planning: "Route in voorbereiding",
    proposed: "Gastheren gevraagd",
    confirmed: "Programma bevestigd",
    done: "Bezoek afgelopen",
    reported: "Verslag gepubliceerd",
    cancelled: "Bezoek geannuleerd",
    refused: "Aanvraag geweigerd",
    message: "Bericht",
    note: "Nota",
    host_asked: "Gastheer gevraagd",
    host_reminded: "Gastheer opnieuw gevraagd",
    host_unreachable: "Gastheer te bellen",
    host_accept: "Gastheer: aanvaard",
    host_decline: "Gastheer: geweigerd",
    host_counter: "Gastheer: ander uur",
    host_withdraw: "Gastheer: trekt zich terug",
    reminded: "Herinnering verstuurd",
  },
  done: {
    demande: "De gastheren zijn gevraagd",
    confirmee: "Het programma is bevestigd, iedereen is verwittigd",
    note: "Nota bewaard",
    message: "Bericht verstuurd",
    verifiee: "De aanvraag is behouden",
    reponse: "Antwoord genoteerd",
    refusee: "De aanvraag is geweigerd, de betrokkenen zijn verwittigd",
    annulee: "Het bezoek is geannuleerd, de betrokkenen zijn verwittigd",
    publie: "Verslag gepubliceerd, dank verstuurd",
  },
  problems: {
    answered: "Deze gastheer heeft al geantwoord. Het antwoord staat hieronder.",
    busy: "Deze plek ontvangt dan al een andere delegatie.",
    not_possible: "Het bezoek is intussen van toestand veranderd. Er is niets gewijzigd.",
  },
};

export const handleTexts: Record<Locale, HandleTexts> = { fr, en, nl };
