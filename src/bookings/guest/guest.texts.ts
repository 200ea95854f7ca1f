import type { Locale } from "#platform/i18n/locale.ts";

interface GuestTexts {
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly signIn: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailWrong: string;
  readonly send: string;
  readonly kept: string;
  readonly tooMany: string;
  readonly tooManyNext: string;
  readonly full: string;
  readonly sendPriced: string;
  readonly price: string;
  readonly payBefore: (until: string) => string;
  readonly sentTitle: string;
  readonly sentLead: string;
  readonly without: string;
  readonly confirmLead: (until: string) => string;
  readonly confirm: string;
  readonly over: string;
  readonly overNext: string;
  readonly cancel: string;
  readonly done: Readonly<Record<"booked" | "asked" | "moved" | "unpaid" | "cancelled", string>>;
  readonly letter: Readonly<{
    subject: (name: string) => string;
    says: (name: string, place: string, when: string) => string;
    action: string;
    see: string;
    holds: string;
    notYou: string;
    why: (name: string) => string;
    keep: string;
  }>;
}

const fr: GuestTexts = {
  title: (name) => `Réserver sans compte\u00a0: ${name}`,
  lead: "Choisissez l’heure et laissez une adresse électronique. Le créneau est gardé une demi-heure, le temps de presser le bouton de notre courriel.",
  signIn: "Vous avez un compte\u202f? Connectez-vous",
  name: "Votre nom",
  nameHint: "Le lieu le lit, personne d’autre.",
  nameWrong: "Donnez votre nom, de 2 à 80 signes",
  email: "Adresse électronique",
  emailHint: "Un courriel vous y attend. Rien n’est réservé avant que vous ne confirmiez.",
  emailWrong: "Donnez une adresse électronique complète, par exemple nom@exemple.fr",
  send: "Garder ce créneau et m’écrire",
  kept: "Votre nom et votre adresse sont effacés trois mois après la réservation, ou le lendemain si vous ne confirmez pas.",
  tooMany: "Trop de demandes en peu de temps",
  tooManyNext: "Attendez un peu, ou créez un compte. Ce que vous avez écrit est ci-dessous.",
  full: "Trop de créneaux attendent déjà d’être confirmés ici. Recommencez dans une demi-heure.",
  sendPriced: "Garder ce créneau à ce prix et m’écrire",
  price: "Prix",
  payBefore: (until) => `À payer avant ${until}. Après, le créneau est rendu aux autres et vous ne devez rien.`,
  sentTitle: "Vérifiez votre courrier",
  sentLead: "Nous vous avons écrit. Pressez le bouton du courriel dans la demi-heure\u00a0: après, le créneau est rendu aux autres.",
  without: "Réserver sans compte",
  confirmLead: (until) => `Ce créneau est gardé pour vous jusqu’au ${until}. Confirmez pour le réserver.`,
  confirm: "Confirmer la réservation",
  over: "Ce lien ne mène plus à un créneau gardé",
  overNext: "La demi-heure est passée, ou la réservation a été annulée. Choisissez un autre créneau.",
  cancel: "Annuler la réservation",
  done: {
    booked: "C’est réservé. Gardez ce lien\u00a0: il sert aussi à changer ou à annuler.",
    asked: "La demande est envoyée au lieu. Le créneau est gardé jusqu’à sa réponse.",
    moved: "Le nouvel horaire est réservé.",
    unpaid: "Le créneau est gardé pour vous. Il reste à le payer.",
    cancelled: "La réservation est annulée.",
  },
  letter: {
    subject: (name) => `À confirmer\u00a0: ${name}`,
    says: (name, place, when) => `Quelqu’un a demandé ${name}, ${when}, à ${place}, avec cette adresse.`,
    action: "Confirmer la réservation",
    see: "Voir la réservation",
    holds: "Le créneau est gardé une demi-heure.",
    notYou: "Ce n’était pas vous\u202f? Ne faites rien\u00a0: rien n’est réservé.",
    why: (name) => `Vous recevez ce courriel parce que cette adresse a été donnée pour réserver ${name}.`,
    keep: "Gardez ce courriel\u00a0: son lien sert aussi à annuler.",
  },
};

const en: GuestTexts = {
  title: (name) => `Book without an account: ${name}`,
  lead: "Choose the hour and leave an e-mail address. The time is kept for half an hour, until you press the button in our mail.",
  signIn: "You have an account? Sign in",
  name: "Your name",
  nameHint: "The place reads it, nobody else.",
  nameWrong: "Give your name, in 2 to 80 characters",
  email: "E-mail address",
  emailHint: "A mail is waiting for you there. Nothing is booked before you confirm.",
  emailWrong: "Give a whole e-mail address, for example name@example.com",
  send: "Keep this time and write to me",
  kept: "Your name and address are erased three months after the booking, or the next day if you do not confirm.",
  tooMany: "Too many requests in a short time",
  tooManyNext: "Wait a little, or make an account. What you wrote is below.",
  full: "Too many times wait to be confirmed here already. Try again in half an hour.",
  sendPriced: "Keep this time at this price and write to me",
  price: "Price",
  payBefore: (until) => `To be paid before ${until}. After that the time goes back to others and you owe nothing.`,
  sentTitle: "Check your mail",
  sentLead: "We wrote to you. Press the button in the mail within half an hour: afterwards the time goes back to others.",
  without: "Book without an account",
  confirmLead: (until) => `This time is kept for you until ${until}. Confirm to book it.`,
  confirm: "Confirm the booking",
  over: "This link leads to no time that is kept any more",
  overNext: "The half hour is over, or the booking was cancelled. Choose another time.",
  cancel: "Cancel the booking",
  done: {
    booked: "It is booked. Keep this link: it serves to change or cancel, too.",
    asked: "The request went to the place. The time is kept until it answers.",
    moved: "The new time is booked.",
    unpaid: "The time is kept for you. It is still to be paid.",
    cancelled: "The booking is cancelled.",
  },
  letter: {
    subject: (name) => `To confirm: ${name}`,
    says: (name, place, when) => `Somebody asked for ${name}, ${when}, at ${place}, with this address.`,
    action: "Confirm the booking",
    see: "See the booking",
    holds: "The time is kept for half an hour.",
    notYou: "It was not you? Do nothing: nothing is booked.",
    why: (name) => `You receive this mail because this address was given to book ${name}.`,
    keep: "Keep this mail: its link serves to cancel, too.",
  },
};

const nl: GuestTexts = {
  title: (name) => `Zonder account reserveren: ${name}`,
  lead: "Kies het uur en laat een e-mailadres achter. De tijd wordt een half uur bewaard, tot u op de knop in onze e-mail drukt.",
  signIn: "Hebt u een account? Meld u aan",
  name: "Uw naam",
  nameHint: "De plek leest hem, niemand anders.",
  nameWrong: "Geef uw naam, in 2 tot 80 tekens",
  email: "E-mailadres",
  emailHint: "Er wacht een e-mail op u. Er is niets gereserveerd voor u bevestigt.",
  emailWrong: "Geef een volledig e-mailadres, bijvoorbeeld naam@voorbeeld.be",
  send: "Deze tijd bewaren en me schrijven",
  kept: "Uw naam en adres worden drie maanden na de reservering gewist, of de volgende dag als u niet bevestigt.",
  tooMany: "Te veel aanvragen in korte tijd",
  tooManyNext: "Wacht even, of maak een account. Wat u schreef, staat hieronder.",
  full: "Hier wachten al te veel tijden op bevestiging. Probeer het over een half uur opnieuw.",
  sendPriced: "Dit tijdstip voor deze prijs bewaren en mij schrijven",
  price: "Prijs",
  payBefore: (until) => `Te betalen vóór ${until}. Daarna gaat het tijdstip terug naar anderen en bent u niets verschuldigd.`,
  sentTitle: "Kijk uw e-mail na",
  sentLead: "Wij hebben u geschreven. Druk binnen het half uur op de knop in de e-mail: daarna komt de tijd weer vrij.",
  without: "Zonder account reserveren",
  confirmLead: (until) => `Deze tijd wordt voor u bewaard tot ${until}. Bevestig om te reserveren.`,
  confirm: "De reservering bevestigen",
  over: "Deze link leidt niet meer naar een bewaarde tijd",
  overNext: "Het half uur is voorbij, of de reservering werd geannuleerd. Kies een andere tijd.",
  cancel: "De reservering annuleren",
  done: {
    booked: "Het is gereserveerd. Bewaar deze link: hij dient ook om te wijzigen of te annuleren.",
    asked: "De aanvraag is verstuurd naar de plek. De tijd wordt bewaard tot ze antwoordt.",
    moved: "Het nieuwe tijdstip is gereserveerd.",
    unpaid: "Het tijdstip wordt voor u bewaard. Het moet nog betaald worden.",
    cancelled: "De reservering is geannuleerd.",
  },
  letter: {
    subject: (name) => `Te bevestigen: ${name}`,
    says: (name, place, when) => `Iemand vroeg ${name}, ${when}, bij ${place}, met dit adres.`,
    action: "De reservering bevestigen",
    see: "De reservering bekijken",
    holds: "De tijd wordt een half uur bewaard.",
    notYou: "Was u het niet? Doe niets: er is niets gereserveerd.",
    why: (name) => `U krijgt deze e-mail omdat dit adres werd gegeven om ${name} te reserveren.`,
    keep: "Bewaar deze e-mail: de link dient ook om te annuleren.",
  },
};

export const guestTexts: Record<Locale, GuestTexts> = { fr, en, nl };
