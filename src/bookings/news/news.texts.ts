import type { Locale } from "#platform/i18n/locale.ts";
import type { News } from "./news-kind.ts";

type Sentence = (name: string, place: string, when: string) => string;

interface NewsTexts {
  readonly subject: Readonly<Record<News, Sentence>>;
  readonly says: Readonly<Record<News, Sentence>>;
  readonly reason: (reason: string) => string;
  readonly see: string;
  readonly answer: string;
}

const fr: NewsTexts = {
  subject: {
    booked: (name) => `Réservé\u00a0: ${name}`,
    moved: (name) => `Nouvel horaire\u00a0: ${name}`,
    approved: (name) => `Confirmé par le lieu\u00a0: ${name}`,
    declined: (name) => `Refusé par le lieu\u00a0: ${name}`,
    cancelled: (name) => `Annulé par le lieu\u00a0: ${name}`,
    lapsed: (name) => `Demande sans réponse\u00a0: ${name}`,
    asked: (name) => `À confirmer\u00a0: ${name}`,
    wished: (name) => `Exception demandée\u00a0: ${name}`,
    freed: (name) => `Réservation annulée\u00a0: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} est à vous, ${when}, à ${place}.`,
    moved: (name, place, when) => `${name} est maintenant à vous ${when}, à ${place}.`,
    approved: (name, place, when) => `${place} confirme votre réservation\u00a0: ${name}, ${when}.`,
    declined: (name, place, when) => `${place} ne peut pas accepter votre demande\u00a0: ${name}, ${when}. Rien n’est réservé.`,
    cancelled: (name, place, when) => `${place} a dû annuler votre réservation\u00a0: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} n’a pas répondu à temps à votre demande\u00a0: ${name}, ${when}. Rien n’est réservé.`,
    asked: (name, place, when) => `Quelqu’un demande ${name}, ${when}, à ${place}. Le créneau est gardé jusqu’à votre réponse.`,
    wished: (name, place, when) => `Quelqu’un demande ${name} hors des règles, ${when}, à ${place}. Le créneau n’est pas gardé.`,
    freed: (name, place, when) => `${name} est de nouveau libre ${when}, à ${place}.`,
  },
  reason: (reason) => `Pourquoi\u00a0: ${reason}`,
  see: "Voir la réservation",
  answer: "Voir la demande",
};

const en: NewsTexts = {
  subject: {
    booked: (name) => `Booked: ${name}`,
    moved: (name) => `New time: ${name}`,
    approved: (name) => `Confirmed by the place: ${name}`,
    declined: (name) => `Declined by the place: ${name}`,
    cancelled: (name) => `Cancelled by the place: ${name}`,
    lapsed: (name) => `No answer to your request: ${name}`,
    asked: (name) => `To be confirmed: ${name}`,
    wished: (name) => `Exception asked for: ${name}`,
    freed: (name) => `Booking cancelled: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} is yours, ${when}, at ${place}.`,
    moved: (name, place, when) => `${name} is now yours ${when}, at ${place}.`,
    approved: (name, place, when) => `${place} confirms your booking: ${name}, ${when}.`,
    declined: (name, place, when) => `${place} cannot accept your request: ${name}, ${when}. Nothing is booked.`,
    cancelled: (name, place, when) => `${place} had to cancel your booking: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} did not answer your request in time: ${name}, ${when}. Nothing is booked.`,
    asked: (name, place, when) => `Somebody asks for ${name}, ${when}, at ${place}. The time is kept until you answer.`,
    wished: (name, place, when) => `Somebody asks for ${name} outside of the rules, ${when}, at ${place}. The time is not kept.`,
    freed: (name, place, when) => `${name} is free again ${when}, at ${place}.`,
  },
  reason: (reason) => `Why: ${reason}`,
  see: "See the booking",
  answer: "See the request",
};

const nl: NewsTexts = {
  subject: {
    booked: (name) => `Gereserveerd: ${name}`,
    moved: (name) => `Nieuw uur: ${name}`,
    approved: (name) => `Bevestigd door de plek: ${name}`,
    declined: (name) => `Geweigerd door de plek: ${name}`,
    cancelled: (name) => `Geannuleerd door de plek: ${name}`,
    lapsed: (name) => `Geen antwoord op uw aanvraag: ${name}`,
    asked: (name) => `Te bevestigen: ${name}`,
    wished: (name) => `Uitzondering gevraagd: ${name}`,
    freed: (name) => `Reservering geannuleerd: ${name}`,
  },
  says: {
    booked: (name, place, when) => `${name} is van u, ${when}, bij ${place}.`,
    moved: (name, place, when) => `${name} is nu van u ${when}, bij ${place}.`,
    approved: (name, place, when) => `${place} bevestigt uw reservering: ${name}, ${when}.`,
    declined: (name, place, when) => `${place} kan uw aanvraag niet aanvaarden: ${name}, ${when}. Er is niets gereserveerd.`,
    cancelled: (name, place, when) => `${place} moest uw reservering annuleren: ${name}, ${when}.`,
    lapsed: (name, place, when) => `${place} antwoordde niet op tijd op uw aanvraag: ${name}, ${when}. Er is niets gereserveerd.`,
    asked: (name, place, when) => `Iemand vraagt ${name}, ${when}, bij ${place}. De tijd wordt bewaard tot u antwoordt.`,
    wished: (name, place, when) => `Iemand vraagt ${name} buiten de regels, ${when}, bij ${place}. De tijd wordt niet bewaard.`,
    freed: (name, place, when) => `${name} is weer vrij ${when}, bij ${place}.`,
  },
  reason: (reason) => `Waarom: ${reason}`,
  see: "De reservering bekijken",
  answer: "De aanvraag bekijken",
};

export const newsTexts: Record<Locale, NewsTexts> = { fr, en, nl };
