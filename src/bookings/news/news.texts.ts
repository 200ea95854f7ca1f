import type { Locale } from "#platform/i18n/locale.ts";
import type { News } from "./news-kind.ts";

type Sentence = (name: string, place: string, when: string) => string;

interface NewsTexts {
  readonly subject: Readonly<Record<News, Sentence>>;
  readonly says: Readonly<Record<News, Sentence>>;
  readonly reason: (reason: string) => string;
  readonly see: string;
  readonly answer: string;
  readonly confirm: string;
}

const fr: NewsTexts = {
  subject: {
    booked: (name) => `Réservé\u00a0: ${name}`,
    unpaid: (name) => `Pas payé à temps\u00a0: ${name}`,
    moved: (name) => `Nouvel horaire\u00a0: ${name}`,
    approved: (name) => `Confirmé par le lieu\u00a0: ${name}`,
    to_pay: (name) => `À payer\u00a0: ${name}`,
    declined: (name) => `Refusé par le lieu\u00a0: ${name}`,
    cancelled: (name) => `Annulé par le lieu\u00a0: ${name}`,
    lapsed: (name) => `Demande sans réponse\u00a0: ${name}`,
    asked: (name) => `À confirmer\u00a0: ${name}`,
    wished: (name) => `Exception demandée\u00a0: ${name}`,
    freed: (name) => `Réservation annulée\u00a0: ${name}`,
    offered: (name) => `C’est libre\u00a0: ${name}`,
    passed: (name) => `Proposition non confirmée\u00a0: ${name}`,
    unserved: (name) => `Rien ne s’est libéré\u00a0: ${name}`,
    handed: (name) => `Reprise par quelqu’un d’autre\u00a0: ${name}`,
    received: (name) => `À votre nom\u00a0: ${name}`,
    shut: (name) => `Lieu fermé à l’heure de votre réservation\u00a0: ${name}`,
    broken: (name) => `Hors service\u00a0: ${name}`,
    withdrawn: (name) => `N’est plus à réserver\u00a0: ${name}`,
    reminder: (name) => `À venir\u00a0: ${name}`,
    turned_away: (name) => `Vous n’avez pas pu commencer\u00a0: ${name}`,
    missed: (name) => `Vous n’étiez pas là\u00a0: ${name}`,
    excused: (name) => `Absence excusée\u00a0: ${name}`,
    pleaded: (name) => `Une absence est expliquée\u00a0: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} est à vous, ${when}, à ${place}.`,
    unpaid: (name, place, when) => `${name}, ${when}, à ${place}, n’a pas été payé à temps. Le créneau est rendu aux autres\u202f; vous ne devez rien.`,
    moved: (name, place, when) => `${name} est maintenant à vous ${when}, à ${place}.`,
    approved: (name, place, when) => `${place} confirme votre réservation\u00a0: ${name}, ${when}.`,
    to_pay: (name, place, when) =>
      `${place} accepte votre demande\u00a0: ${name}, ${when}. Il reste à la payer, en ligne ou à l’accueil, d’ici demain à la même heure\u202f; sinon le créneau est rendu aux autres et vous ne devez rien.`,
    declined: (name, place, when) => `${place} ne peut pas accepter votre demande\u00a0: ${name}, ${when}. Rien n’est réservé.`,
    cancelled: (name, place, when) => `${place} a dû annuler votre réservation\u00a0: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} n’a pas répondu à temps à votre demande\u00a0: ${name}, ${when}. Rien n’est réservé.`,
    asked: (name, place, when) => `Quelqu’un demande ${name}, ${when}, à ${place}. Le créneau est gardé jusqu’à votre réponse.`,
    wished: (name, place, when) => `Quelqu’un demande ${name} hors des règles, ${when}, à ${place}. Le créneau n’est pas gardé.`,
    freed: (name, place, when) => `${name} est de nouveau libre ${when}, à ${place}.`,
    offered: (name, place, when) => `Votre tour est venu\u00a0: ${name}, ${when}, à ${place}. Le créneau est gardé pour vous le temps de confirmer.`,
    passed: (name, place, when) => `Vous n’avez pas confirmé à temps ${name}, ${when}, à ${place}. Le créneau est passé à la personne suivante.`,
    unserved: (name, place, when) => `Vous attendiez ${name}, ${when}, à ${place}. Rien ne s’est libéré avant l’heure.`,
    handed: (name, place, when) => `La personne à qui vous avez cédé ${name}, ${when}, à ${place}, a accepté. Vous n’avez plus rien à faire.`,
    received: (name, place, when) => `Vous avez repris ${name}, ${when}, à ${place}.`,
    shut: (name, place, when) =>
      `${place} sera fermé au moment de votre réservation\u00a0: ${name}, ${when}. La page de la réservation propose d’autres heures et d’autres lieux.`,
    broken: (name, place, when) =>
      `${name}, que vous avez réservé ${when} à ${place}, est hors service. La page de la réservation propose autre chose, au cas où.`,
    withdrawn: (name, place, when) => `${place} ne prête plus ${name}, que vous aviez réservé ${when}. La page de la réservation propose autre chose.`,
    reminder: (name, place, when) => `${name} est à vous ${when}, à ${place}. Vous ne venez plus\u202f? Annulez, quelqu’un attend peut-être.`,
    turned_away: (name, place, when) =>
      `Vous êtes venu pour ${name}, ${when}, à ${place}, mais il vous manquait de quoi commencer\u00a0: le temps qui reste est libre. Ce n’est pas une absence.`,
    missed: (name, place, when) =>
      `Personne n’a dit être arrivé pour ${name}, ${when}, à ${place}\u00a0: le temps qui reste est libre. Dites pourquoi si c’est une erreur\u00a0: le lieu lit et peut excuser.`,
    excused: (name, place, when) => `${place} excuse votre absence pour ${name}, ${when}\u00a0: elle ne compte plus.`,
    pleaded: (name, place, when) => `Quelqu’un explique son absence pour ${name}, ${when}, à ${place}. Vous pouvez l’excuser.`,
  },
  reason: (reason) => `Pourquoi\u00a0: ${reason}`,
  see: "Voir la réservation",
  answer: "Voir la demande",
  confirm: "Confirmer ou laisser passer",
};

const en: NewsTexts = {
  subject: {
    booked: (name) => `Booked: ${name}`,
    unpaid: (name) => `Not paid in time: ${name}`,
    moved: (name) => `New time: ${name}`,
    approved: (name) => `Confirmed by the place: ${name}`,
    to_pay: (name) => `To be paid: ${name}`,
    declined: (name) => `Declined by the place: ${name}`,
    cancelled: (name) => `Cancelled by the place: ${name}`,
    lapsed: (name) => `No answer to your request: ${name}`,
    asked: (name) => `To be confirmed: ${name}`,
    wished: (name) => `Exception asked for: ${name}`,
    freed: (name) => `Booking cancelled: ${name}`,
    offered: (name) => `It is free: ${name}`,
    passed: (name) => `Offer not confirmed: ${name}`,
    unserved: (name) => `Nothing became free: ${name}`,
    handed: (name) => `Taken over by somebody else: ${name}`,
    received: (name) => `In your name: ${name}`,
    shut: (name) => `Place shut at the time of your booking: ${name}`,
    broken: (name) => `Out of order: ${name}`,
    withdrawn: (name) => `Can be booked no more: ${name}`,
    reminder: (name) => `Coming up: ${name}`,
    turned_away: (name) => `You could not begin: ${name}`,
    missed: (name) => `You were not there: ${name}`,
    excused: (name) => `Absence excused: ${name}`,
    pleaded: (name) => `An absence is explained: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} is yours, ${when}, at ${place}.`,
    unpaid: (name, place, when) => `${name}, ${when}, at ${place}, was not paid in time. The time is given back to others; you owe nothing.`,
    moved: (name, place, when) => `${name} is now yours ${when}, at ${place}.`,
    approved: (name, place, when) => `${place} confirms your booking: ${name}, ${when}.`,
    to_pay: (name, place, when) =>
      `${place} accepts your request: ${name}, ${when}. It is still to be paid, online or at the desk, by this time tomorrow; otherwise the time goes back to others and you owe nothing.`,
    declined: (name, place, when) => `${place} cannot accept your request: ${name}, ${when}. Nothing is booked.`,
    cancelled: (name, place, when) => `${place} had to cancel your booking: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} did not answer your request in time: ${name}, ${when}. Nothing is booked.`,
    asked: (name, place, when) => `Somebody asks for ${name}, ${when}, at ${place}. The time is kept until you answer.`,
    wished: (name, place, when) => `Somebody asks for ${name} outside of the rules, ${when}, at ${place}. The time is not kept.`,
    freed: (name, place, when) => `${name} is free again ${when}, at ${place}.`,
    offered: (name, place, when) => `Your turn has come: ${name}, ${when}, at ${place}. The time is kept for you while you confirm.`,
    passed: (name, place, when) => `You did not confirm ${name}, ${when}, at ${place} in time. It went to the next person.`,
    unserved: (name, place, when) => `You waited for ${name}, ${when}, at ${place}. Nothing became free in time.`,
    handed: (name, place, when) => `The person to whom you handed over ${name}, ${when}, at ${place}, has accepted. There is nothing left for you to do.`,
    received: (name, place, when) => `You took over ${name}, ${when}, at ${place}.`,
    shut: (name, place, when) =>
      `${place} will be shut at the time of your booking: ${name}, ${when}. The page of the booking proposes other hours and other places.`,
    broken: (name, place, when) => `${name}, which you booked ${when} at ${place}, is out of order. The page of the booking proposes something else, in case.`,
    withdrawn: (name, place, when) => `${place} no longer lends ${name}, which you had booked ${when}. The page of the booking proposes something else.`,
    reminder: (name, place, when) => `${name} is yours ${when}, at ${place}. Not coming any more? Cancel it, somebody may be waiting.`,
    turned_away: (name, place, when) =>
      `You came for ${name}, ${when}, at ${place}, without what it takes to begin: the rest of the time is free. It does not count as not come.`,
    missed: (name, place, when) =>
      `Nobody said that they arrived for ${name}, ${when}, at ${place}: the time that is left is free. Say why if this is a mistake: the place reads it and may excuse you.`,
    excused: (name, place, when) => `${place} excuses your absence for ${name}, ${when}: it counts no more.`,
    pleaded: (name, place, when) => `Somebody explains their absence for ${name}, ${when}, at ${place}. You can excuse it.`,
  },
  reason: (reason) => `Why: ${reason}`,
  see: "See the booking",
  answer: "See the request",
  confirm: "Confirm or let it go",
};

const nl: NewsTexts = {
  subject: {
    booked: (name) => `Gereserveerd: ${name}`,
    unpaid: (name) => `Niet op tijd betaald: ${name}`,
    moved: (name) => `Nieuw uur: ${name}`,
    approved: (name) => `Bevestigd door de plek: ${name}`,
    to_pay: (name) => `Te betalen: ${name}`,
    declined: (name) => `Geweigerd door de plek: ${name}`,
    cancelled: (name) => `Geannuleerd door de plek: ${name}`,
    lapsed: (name) => `Geen antwoord op uw aanvraag: ${name}`,
    asked: (name) => `Te bevestigen: ${name}`,
    wished: (name) => `Uitzondering gevraagd: ${name}`,
    freed: (name) => `Reservering geannuleerd: ${name}`,
    offered: (name) => `Het is vrij: ${name}`,
    passed: (name) => `Voorstel niet bevestigd: ${name}`,
    unserved: (name) => `Er kwam niets vrij: ${name}`,
    handed: (name) => `Overgenomen door iemand anders: ${name}`,
    received: (name) => `Op uw naam: ${name}`,
    shut: (name) => `Plek gesloten op het uur van uw reservering: ${name}`,
    broken: (name) => `Buiten dienst: ${name}`,
    withdrawn: (name) => `Niet meer te reserveren: ${name}`,
    reminder: (name) => `Binnenkort: ${name}`,
    turned_away: (name) => `U kon niet beginnen: ${name}`,
    missed: (name) => `U was er niet: ${name}`,
    excused: (name) => `Afwezigheid verontschuldigd: ${name}`,
    pleaded: (name) => `Een afwezigheid wordt uitgelegd: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} is van u, ${when}, bij ${place}.`,
    unpaid: (name, place, when) => `${name}, ${when}, in ${place}, is niet op tijd betaald. Het tijdstip is weer vrij voor anderen; u bent niets verschuldigd.`,
    moved: (name, place, when) => `${name} is nu van u ${when}, bij ${place}.`,
    approved: (name, place, when) => `${place} bevestigt uw reservering: ${name}, ${when}.`,
    to_pay: (name, place, when) =>
      `${place} aanvaardt uw aanvraag: ${name}, ${when}. Ze moet nog betaald worden, online of aan de balie, uiterlijk morgen op dit uur; anders gaat het tijdstip terug naar anderen en bent u niets verschuldigd.`,
    declined: (name, place, when) => `${place} kan uw aanvraag niet aanvaarden: ${name}, ${when}. Er is niets gereserveerd.`,
    cancelled: (name, place, when) => `${place} moest uw reservering annuleren: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} antwoordde niet op tijd op uw aanvraag: ${name}, ${when}. Er is niets gereserveerd.`,
    asked: (name, place, when) => `Iemand vraagt ${name}, ${when}, bij ${place}. De tijd wordt bewaard tot u antwoordt.`,
    wished: (name, place, when) => `Iemand vraagt ${name} buiten de regels, ${when}, bij ${place}. De tijd wordt niet bewaard.`,
    freed: (name, place, when) => `${name} is weer vrij ${when}, bij ${place}.`,
    offered: (name, place, when) => `U bent aan de beurt: ${name}, ${when}, bij ${place}. De tijd wordt voor u bewaard terwijl u bevestigt.`,
    passed: (name, place, when) => `U bevestigde ${name}, ${when}, bij ${place} niet op tijd. De tijd ging naar de volgende persoon.`,
    unserved: (name, place, when) => `U wachtte op ${name}, ${when}, bij ${place}. Er kwam niets op tijd vrij.`,
    handed: (name, place, when) => `De persoon aan wie u ${name}, ${when}, bij ${place}, overdroeg, heeft aanvaard. U hoeft niets meer te doen.`,
    received: (name, place, when) => `U nam ${name}, ${when}, bij ${place} over.`,
    shut: (name, place, when) =>
      `${place} is gesloten op het uur van uw reservering: ${name}, ${when}. De pagina van de reservering stelt andere uren en andere plekken voor.`,
    broken: (name, place, when) =>
      `${name}, dat u ${when} bij ${place} reserveerde, is buiten dienst. De pagina van de reservering stelt voor de zekerheid iets anders voor.`,
    withdrawn: (name, place, when) =>
      `${place} leent ${name} niet meer uit, dat u ${when} had gereserveerd. De pagina van de reservering stelt iets anders voor.`,
    reminder: (name, place, when) => `${name} is van u ${when}, bij ${place}. Komt u niet meer? Annuleer, misschien wacht er iemand.`,
    turned_away: (name, place, when) =>
      `U kwam voor ${name}, ${when}, in ${place}, zonder wat nodig is om te beginnen: de rest van de tijd is vrij. Het telt niet als afwezigheid.`,
    missed: (name, place, when) =>
      `Niemand zei aangekomen te zijn voor ${name}, ${when}, bij ${place}: de resterende tijd is vrij. Zeg waarom als dit een vergissing is: de plek leest het en kan u verontschuldigen.`,
    excused: (name, place, when) => `${place} verontschuldigt uw afwezigheid voor ${name}, ${when}: ze telt niet meer.`,
    pleaded: (name, place, when) => `Iemand legt zijn afwezigheid uit voor ${name}, ${when}, bij ${place}. U kunt ze verontschuldigen.`,
  },
  reason: (reason) => `Waarom: ${reason}`,
  see: "De reservering bekijken",
  answer: "De aanvraag bekijken",
  confirm: "Bevestigen of laten gaan",
};

export const newsTexts: Record<Locale, NewsTexts> = { fr, en, nl };
