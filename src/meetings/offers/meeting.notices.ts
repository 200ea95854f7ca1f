import { colonIn } from "#platform/i18n/colon.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Notice } from "#notifications";
import { type MeetingPayload, sayMeeting } from "../notices/meeting-news.ts";
import type { MeetingNews } from "../notices/meeting-news.texts.ts";

const example: Omit<MeetingPayload, "news"> = {
  meeting: "La place du marché couvert\u00a0: qu’y faire\u202f?",
  at: "2026-12-10T17:30:00Z",
  where: "La Navette retrouvée, 4 rue des Canaux, 59100",
  reason: "La salle est en travaux ce soir-là.",
  href: "/rencontres",
};

function notice(kind: string, news: MeetingNews, label: Translated, usual: Notice["usual"], optional = true): Notice<MeetingPayload> {
  return {
    kind,
    label,
    usual,
    optional,
    example: { ...example, news },
    say(payload, locale) {
      const { subject, paragraphs, action, facts } = sayMeeting(payload, locale);
      return {
        subject,
        paragraphs: [...facts.map(({ label: name, value }) => `${name}${colonIn(locale)} ${value}`), ...paragraphs],
        action: { label: action, href: payload.href },
      };
    },
  };
}

export const meetingNotices: readonly Notice[] = [
  notice(
    "participation.meeting_seat",
    "promoted",
    {
      fr: "Ma place à une rencontre\u00a0: inscription, attente, place libérée",
      en: "My seat at a meeting: registered, waiting, free",
      nl: "Mijn plaats op een bijeenkomst: ingeschreven, wachtend, vrij",
    },
    "at_once",
    false,
  ),
  notice(
    "participation.meeting_changed",
    "moved",
    {
      fr: "Une rencontre où je vais est déplacée ou annulée",
      en: "A meeting I go to is moved or cancelled",
      nl: "Een bijeenkomst waar ik heen ga, is verplaatst of geannuleerd",
    },
    "at_once",
    false,
  ),
  notice(
    "participation.meeting_reminder",
    "reminder",
    { fr: "Une rencontre où je vais a lieu demain", en: "A meeting I go to takes place tomorrow", nl: "Een bijeenkomst waar ik heen ga, is morgen" },
    "at_once",
  ),
  notice(
    "participation.meeting_minutes",
    "minutes",
    { fr: "Le compte rendu d’une rencontre est publié", en: "The minutes of a meeting are published", nl: "Het verslag van een bijeenkomst is gepubliceerd" },
    "daily",
  ),
  notice(
    "participation.meeting_announced",
    "announced",
    {
      fr: "Une démarche que je suis annonce une rencontre",
      en: "A process I follow announces a meeting",
      nl: "Een traject dat ik volg, kondigt een bijeenkomst aan",
    },
    "daily",
  ),
];
