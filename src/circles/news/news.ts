import type { Notice, NoticeWords } from "#notifications";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { type News, newsKinds } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  /** The question of the circle, or the title of what is told. */
  readonly name: string;
  readonly href: string;
}

function sayNews({ news, name, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  return { subject: t.subject[news](name), paragraphs: [t.says[news](name)], action: { label: t.see, href } };
}

const labels: Readonly<Record<News, Translated>> = {
  asked: {
    fr: "Une structure demande à rejoindre un cercle que j’anime",
    en: "A structure asks to join a circle that I host",
    nl: "Een structuur vraagt om bij mijn kring te komen",
  },
  welcome: { fr: "Ma structure est accueillie dans un cercle", en: "My structure is welcome in a circle", nl: "Mijn structuur is welkom in een kring" },
  proposed: {
    fr: "Une proposition est faite dans un de mes cercles",
    en: "A proposal is made in one of my circles",
    nl: "In een van mijn kringen is een voorstel gedaan",
  },
  objected: {
    fr: "Une objection est posée à une de mes propositions",
    en: "There is an objection to one of my proposals",
    nl: "Er is een bezwaar tegen een van mijn voorstellen",
  },
  decided: {
    fr: "Une proposition d’un de mes cercles est décidée",
    en: "A proposal of one of my circles is decided",
    nl: "Een voorstel van een van mijn kringen is beslist",
  },
  opened: {
    fr: "Un de mes cercles ouvre sa question au public",
    en: "One of my circles opens its question to the public",
    nl: "Een van mijn kringen opent zijn vraag voor het publiek",
  },
  published: { fr: "Un de mes cercles publie un commun", en: "One of my circles publishes a common", nl: "Een van mijn kringen publiceert een gemeengoed" },
};

export const notices: readonly Notice[] = newsKinds.map(
  (news): Notice<NewsPayload> => ({
    ...{ kind: `circles.${news}`, label: labels[news], usual: "at_once", optional: true },
    ...{ example: { news, name: "Comment simplifier l’inscription\u202f?", href: "/cercles" }, say: sayNews, thing: ({ href }) => href },
  }),
);
