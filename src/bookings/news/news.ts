import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice, NoticeWords } from "#notifications";
import { answering } from "../keeper.ts";
import { sayWhen } from "../say.ts";
import type { News } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  readonly name: string;
  readonly place: string;
  /** Instants, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly href: string;
}

function sayNews({ news, name, place, from, to, reason, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  const when = sayWhen(new Date(from), new Date(to), locale);
  return {
    subject: t.subject[news](name, place, when),
    paragraphs: [t.says[news](name, place, when), ...(reason ? [t.reason(reason)] : [])],
    action: { label: news === "asked" || news === "wished" ? t.answer : news === "offered" ? t.confirm : t.see, href },
  };
}

export const kindOf = (news: News): string => {
  if (news === "booked" || news === "moved" || news === "handed" || news === "received") return "bookings.booked";
  if (news === "asked" || news === "wished") return "bookings.asked";
  if (news === "reminder") return "bookings.reminder";
  return news === "freed" || news === "pleaded" ? "bookings.freed" : "bookings.decided";
};

const example: Omit<NewsPayload, "news"> = {
  name: "Salle du premier étage",
  place: "La Fabrique du Canal",
  from: "2027-03-11T09:00:00Z",
  to: "2027-03-11T11:00:00Z",
  reason: null,
  href: "/reserver/mes-reservations",
};

const notice = (kind: string, news: News, label: Notice["label"], more: Partial<Notice> = {}): Notice<NewsPayload> => ({
  ...{ kind, label, usual: "at_once" as const, example: { ...example, news }, say: sayNews, thing: ({ href }: NewsPayload) => href },
  ...more,
});

export const notices: readonly Notice[] = [
  notice("bookings.booked", "booked", {
    fr: "Ma réservation est faite, déplacée ou cédée",
    en: "My booking is made, moved or handed over",
    nl: "Mijn reservering is gemaakt, verplaatst of overgedragen",
  }),
  notice(
    "bookings.decided",
    "approved",
    {
      fr: "Un lieu répond à ma demande, annule ma réservation, ou mon tour vient",
      en: "A place answers my request, cancels my booking, or my turn comes",
      nl: "Een plek beantwoordt mijn aanvraag, annuleert mijn reservering, of ik ben aan de beurt",
    },
    { optional: false },
  ),
  notice("bookings.reminder", "reminder", {
    fr: "Ma réservation est demain",
    en: "My booking is tomorrow",
    nl: "Mijn reservering is morgen",
  }),
  notice(
    "bookings.asked",
    "asked",
    { fr: "Quelqu’un demande à réserver dans mon lieu", en: "Somebody asks to book at my place", nl: "Iemand vraagt om bij mijn plek te reserveren" },
    { power: answering },
  ),
  notice(
    "bookings.freed",
    "freed",
    {
      fr: "Une réservation de mon lieu est annulée, une absence expliquée",
      en: "A booking at my place is cancelled, an absence explained",
      nl: "Een reservering bij mijn plek is geannuleerd, een afwezigheid uitgelegd",
    },
    { power: answering, usual: "daily" },
  ),
];
