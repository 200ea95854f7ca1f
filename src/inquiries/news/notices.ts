import type { Notice } from "#notifications";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import { answerPower } from "../gate.ts";
import { routes } from "../routes.ts";
import { askerLetter, type NewsPayload, sayAskerNews, sayServiceNews, serviceLetter } from "./news.ts";
import { type AskerNews, askerNews, type ServiceNews } from "./news.texts.ts";

const example: Omit<NewsPayload, "news"> = {
  title: "Où faire réparer un vélo sans payer cher\u202f?",
  number: 12,
  service: "Mobilités douces",
  due: "2026-12-11",
  reason: "La voirie de cette rue dépend de la ville.",
  href: "/questions/bureau",
};

const service = (kind: string, news: ServiceNews, label: Notice["label"]): Notice<NewsPayload> => ({
  kind,
  label,
  usual: "at_once",
  power: answerPower,
  example: { ...example, news },
  say(payload, locale) {
    const { subject, paragraphs, action } = sayServiceNews(payload, payload.news as ServiceNews, locale);
    return { subject, paragraphs, action: { label: action, href: payload.href } };
  },
});

export const notices: readonly Notice[] = [
  {
    kind: "inquiries.own",
    label: { fr: "Ma question à un service avance", en: "My question to a department moves on", nl: "Mijn vraag aan een dienst vordert" },
    usual: "at_once",
    optional: false,
    example: { ...example, news: "answered" },
    say(payload: NewsPayload, locale) {
      const { subject, paragraphs, action } = sayAskerNews(payload, payload.news as AskerNews, locale);
      return { subject, paragraphs, action: { label: action, href: payload.href } };
    },
  },
  service("inquiries.asked", "asked", {
    fr: "Une question arrive dans mon service",
    en: "A question comes to my department",
    nl: "Een vraag komt bij mijn dienst",
  }),
  service("inquiries.held", "held", { fr: "Une question est à vérifier", en: "A question is to be checked", nl: "Een vraag is na te kijken" }),
  service("inquiries.late", "late", {
    fr: "Une question est en retard, ou le sera bientôt",
    en: "A question is late, or soon will be",
    nl: "Een vraag is te laat, of bijna",
  }),
];

const address = `https://beffroi.example${routes.follow.href({ token: "exemple" })}`;

export const letters: readonly LetterExample[] = [
  ...askerNews.map((news): LetterExample => ({ name: `inquiries/asker-${news}`, letter: (locale) => askerLetter(news, example, address, locale) })),
  ...(["near", "late"] as const).map(
    (news): LetterExample => ({
      name: `inquiries/service-${news}`,
      letter: (locale) => serviceLetter(news, example, "https://beffroi.example/questions/bureau", locale),
    }),
  ),
];
