import type { Locale } from "#platform/i18n/locale.ts";
import type { Says } from "#platform/ui/page-context.tsx";

interface FollowTexts {
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly confirmAct: string;
  readonly title: (organisation: string) => string;
  readonly lead: string;
  readonly done: Says;
  readonly where: string;
  readonly steps: { received: string; planning: string; proposed: string; confirmed: string; done: string; reported: string };
  readonly waitingSince: (date: string) => string;
  readonly programme: string;
  readonly programmeLater: string;
  readonly asking: (day: string) => string;
  readonly print: string;
  readonly ics: string;
  readonly subscribe: string;
  readonly readReport: string;
  readonly messages: string;
  readonly noMessage: string;
  readonly fromYou: string;
  readonly fromUs: string;
  readonly message: string;
  readonly messageMissing: string;
  readonly send: string;
  readonly request: string;
  readonly change: string;
  readonly changeLead: string;
  readonly save: string;
  readonly cancel: string;
  readonly cancelLead: string;
  readonly cancelAct: string;
  readonly notPossible: string;
  readonly notPossibleNext: string;
  readonly facts: {
    organisation: string;
    contact: string;
    from: string;
    size: string;
    wish: string;
    themes: string;
    places: string;
    days: string;
    language: string;
    moving: string;
    wheelchair: string;
    message: string;
  };
  readonly period: (from: string, until: string) => string;
  readonly tooMany: string;
}

const fr: FollowTexts = {
  confirmTitle: "Confirmer votre demande",
  confirmLead: "Un appui sur le bouton, et l’équipe des visites reçoit votre demande.",
  confirmAct: "Confirmer ma demande",
  title: (organisation) => `Votre visite\u00a0: ${organisation}`,
  lead: "Cette adresse est privée. Gardez-la\u00a0: elle remplace un compte.",
  done: {
    confirmee: { sentence: "Votre demande est arrivée", next: "Nous vous écrirons dès que des lieux et une date sont choisis." },
    message: { sentence: "Votre message est parti", next: "La réponse arrivera par courriel et sur cette page." },
    modifiee: { sentence: "Votre demande est changée", next: "L’équipe des visites est prévenue." },
    annulee: { sentence: "Votre visite est annulée", next: "Toutes les personnes concernées sont prévenues." },
  },
  where: "Où en est votre demande",
  steps: {
    received: "Demande reçue",
    planning: "Parcours en préparation",
    proposed: "Hôtes sollicités",
    confirmed: "Programme confirmé",
    done: "Visite faite",
    reported: "Compte rendu publié",
  },
  waitingSince: (date) => `depuis le ${date}`,
  programme: "Programme",
  programmeLater: "Le programme apparaît ici quand tous les hôtes ont accepté.",
  asking: (day) => `Jour proposé\u00a0: ${day}. Les hôtes répondent.`,
  print: "Imprimer le programme",
  ics: "Ajouter à mon agenda (.ics)",
  subscribe: "Abonnez votre agenda à l’adresse de ce fichier\u00a0: il suivra les changements.",
  readReport: "Lire le compte rendu",
  messages: "Messages",
  noMessage: "Aucun message pour l’instant.",
  fromYou: "Vous",
  fromUs: "L’équipe des visites",
  message: "Votre message",
  messageMissing: "Écrivez votre message, en 3 000 signes au plus",
  send: "Envoyer le message",
  request: "Votre demande",
  change: "Changer ma demande",
  changeLead: "L’équipe des visites est prévenue de chaque changement. Si le programme est confirmé, elle le revoit.",
  save: "Enregistrer les changements",
  cancel: "Annuler ma visite",
  cancelLead: "La visite n’aura pas lieu. Les hôtes et l’équipe des visites reçoivent votre raison.",
  cancelAct: "Annuler la visite",
  notPossible: "Ce n’est plus possible",
  notPossibleNext: "La visite a changé d’état entre-temps. Rien n’a été changé.",
  facts: {
    organisation: "Organisation",
    contact: "Contact",
    from: "Venue de",
    size: "Groupe",
    wish: "Souhait",
    themes: "Thèmes",
    places: "Lieux souhaités",
    days: "Dates souhaitées",
    language: "Langue",
    moving: "Déplacements",
    wheelchair: "avec fauteuil roulant",
    message: "Message",
  },
  period: (from, until) => `entre le ${from} et le ${until}`,
  tooMany: "Vous avez écrit beaucoup de messages en peu de temps. Attendez un peu, puis envoyez de nouveau",
};

const en: FollowTexts = {
  confirmTitle: "Confirm your request",
  confirmLead: "Press the button, and the visits team receives your request.",
  confirmAct: "Confirm my request",
  title: (organisation) => `Your visit: ${organisation}`,
  lead: "This address is private. Keep it: it stands in for an account.",
  done: {
    confirmee: { sentence: "Your request has arrived", next: "We will write as soon as places and a date are chosen." },
    message: { sentence: "Your message is sent", next: "The answer will come by e-mail and on this page." },
    modifiee: { sentence: "Your request is changed", next: "The visits team has been told." },
    annulee: { sentence: "Your visit is cancelled", next: "Everyone concerned has been told." },
  },
  where: "Where your request stands",
  steps: {
    received: "Request received",
    planning: "Route being prepared",
    proposed: "Hosts asked",
    confirmed: "Programme confirmed",
    done: "Visit made",
    reported: "Report published",
  },
  waitingSince: (date) => `since ${date}`,
  programme: "Programme",
  programmeLater: "The programme appears here when all hosts have accepted.",
  asking: (day) => `Proposed day: ${day}. The hosts are answering.`,
  print: "Print the programme",
  ics: "Add to my calendar (.ics)",
  subscribe: "Subscribe your calendar to the address of this file: it will follow changes.",
  readReport: "Read the report",
  messages: "Messages",
  noMessage: "No message yet.",
  fromYou: "You",
  fromUs: "The visits team",
  message: "Your message",
  messageMissing: "Write your message, 3,000 characters at most",
  send: "Send the message",
  request: "Your request",
  change: "Change my request",
  changeLead: "The visits team is told of each change. If the programme is confirmed, it is reviewed.",
  save: "Save the changes",
  cancel: "Cancel my visit",
  cancelLead: "The visit will not take place. The hosts and the visits team receive your reason.",
  cancelAct: "Cancel the visit",
  notPossible: "This is not possible any more",
  notPossibleNext: "The visit has moved on in the meantime. Nothing was changed.",
  facts: {
    organisation: "Organisation",
    contact: "Contact",
    from: "From",
    size: "Group",
    wish: "Wish",
    themes: "Themes",
    places: "Places wished",
    days: "Dates wished",
    language: "Language",
    moving: "Travelling",
    wheelchair: "with a wheelchair",
    message: "Message",
  },
  period: (from, until) => `between ${from} and ${until}`,
  tooMany: "You have written many messages in a short time. Wait a little, then send again",
};

const nl: FollowTexts = {
  confirmTitle: "Uw aanvraag bevestigen",
  confirmLead: "Druk op de knop, en het bezoekteam ontvangt uw aanvraag.",
  confirmAct: "Mijn aanvraag bevestigen",
  title: (organisation) => `Uw bezoek: ${organisation}`,
  lead: "Dit adres is privé. Bewaar het: het vervangt een account.",
  done: {
    confirmee: { sentence: "Uw aanvraag is aangekomen", next: "Wij schrijven u zodra plekken en een datum gekozen zijn." },
    message: { sentence: "Uw bericht is verstuurd", next: "Het antwoord komt per e-mail en op deze pagina." },
    modifiee: { sentence: "Uw aanvraag is gewijzigd", next: "Het bezoekteam is verwittigd." },
    annulee: { sentence: "Uw bezoek is geannuleerd", next: "Alle betrokkenen zijn verwittigd." },
  },
  where: "Hoever uw aanvraag staat",
  steps: {
    received: "Aanvraag ontvangen",
    planning: "Route in voorbereiding",
    proposed: "Gastheren gevraagd",
    confirmed: "Programma bevestigd",
    done: "Bezoek gebracht",
    reported: "Verslag gepubliceerd",
  },
  waitingSince: (date) => `sinds ${date}`,
  programme: "Programma",
  programmeLater: "Het programma verschijnt hier wanneer alle gastheren aanvaard hebben.",
  asking: (day) => `Voorgestelde dag: ${day}. De gastheren antwoorden.`,
  print: "Het programma afdrukken",
  ics: "Aan mijn agenda toevoegen (.ics)",
  subscribe: "Abonneer uw agenda op het adres van dit bestand: hij volgt de wijzigingen.",
  readReport: "Het verslag lezen",
  messages: "Berichten",
  noMessage: "Nog geen bericht.",
  fromYou: "U",
  fromUs: "Het bezoekteam",
  message: "Uw bericht",
  messageMissing: "Schrijf uw bericht, hoogstens 3 000 tekens",
  send: "Het bericht versturen",
  request: "Uw aanvraag",
  change: "Mijn aanvraag wijzigen",
  changeLead: "Het bezoekteam wordt van elke wijziging verwittigd. Is het programma bevestigd, dan wordt het herzien.",
  save: "De wijzigingen bewaren",
  cancel: "Mijn bezoek annuleren",
  cancelLead: "Het bezoek gaat niet door. De gastheren en het bezoekteam krijgen uw reden.",
  cancelAct: "Het bezoek annuleren",
  notPossible: "Dit kan niet meer",
  notPossibleNext: "Het bezoek is intussen van toestand veranderd. Er is niets gewijzigd.",
  facts: {
    organisation: "Organisatie",
    contact: "Contact",
    from: "Komt uit",
    size: "Groep",
    wish: "Wens",
    themes: "Thema’s",
    places: "Gewenste plekken",
    days: "Gewenste data",
    language: "Taal",
    moving: "Verplaatsing",
    wheelchair: "met rolstoel",
    message: "Bericht",
  },
  period: (from, until) => `tussen ${from} en ${until}`,
  tooMany: "U hebt veel berichten geschreven in korte tijd. Wacht even en verstuur opnieuw",
};

export const followTexts: Record<Locale, FollowTexts> = { fr, en, nl };
