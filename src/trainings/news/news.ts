import type { Notice, NoticeWords } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayDay } from "../say.ts";
import type { News } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  readonly title: string;
  readonly place: string | null;
  /** An instant, ISO 8601: when the session begins, or the authorisation ends; null for one without end. */
  readonly at: string | null;
  readonly reason: string | null;
  readonly href: string;
}

function sayNews({ news, title, place, at, reason, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  // The end of a day is said as that day.
  const end = at ? sayDay(new Date(Date.parse(at) - 1), locale) : t.endless;
  const when = at ? sayInstant(new Date(at), locale) : "";
  return {
    subject: t.subject[news](title),
    paragraphs: [t.says[news]({ title, place: place ?? t.metropolis, end, when }), ...(reason ? [t.reason(reason)] : [])],
    action: { label: t.see, href },
  };
}

export const kindOf = (news: News): string => {
  if (news === "suspended" || news === "lifted" || news === "kept") return "trainings.decided";
  if (news === "given") return "trainings.given";
  if (news === "ending" || news === "appealed") return `trainings.${news}`;
  return "trainings.seat";
};

const example: Omit<NewsPayload, "news"> = {
  title: "Découpe laser",
  place: "La Fabrique du Canal",
  at: "2027-03-11T23:00:00Z",
  reason: null,
  href: "/mon-espace/habilitations",
};

const notice = (kind: string, news: News, label: Notice["label"], more: Partial<Notice> = {}): Notice<NewsPayload> => ({
  ...{ kind, label, usual: "at_once" as const, example: { ...example, news }, say: sayNews, thing: ({ href }: NewsPayload) => href },
  ...more,
});

export const notices: readonly Notice[] = [
  notice("trainings.given", "given", {
    fr: "Une habilitation m’est donnée ou renouvelée",
    en: "An authorisation is given or renewed to me",
    nl: "Ik krijg of vernieuw een machtiging",
  }),
  notice("trainings.ending", "ending", {
    fr: "Une de mes habilitations se termine bientôt",
    en: "One of my authorisations ends soon",
    nl: "Een van mijn machtigingen loopt bijna af",
  }),
  notice(
    "trainings.decided",
    "suspended",
    {
      fr: "Une de mes habilitations est suspendue ou rétablie",
      en: "One of my authorisations is suspended or restored",
      nl: "Een van mijn machtigingen is geschorst of hersteld",
    },
    { optional: false, example: { ...example, news: "suspended", reason: "La machine a été laissée en marche." } },
  ),
  notice(
    "trainings.seat",
    "seat",
    {
      fr: "Ma place à une séance de formation est prise, libérée ou annulée",
      en: "My seat at a training session is taken, freed or cancelled",
      nl: "Mijn plaats bij een opleiding is genomen, vrij of geannuleerd",
    },
    { optional: false },
  ),
  notice("trainings.appealed", "appealed", {
    fr: "Quelqu’un conteste une suspension dans une formation que j’encadre",
    en: "Somebody appeals against a suspension in a training that I teach",
    nl: "Iemand betwist een schorsing in een opleiding die ik geef",
  }),
];
