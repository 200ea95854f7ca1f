import type { Notice, NoticeWords } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayDayOf } from "../say.ts";
import type { News } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  readonly thing: string;
  readonly lender: string;
  /** Days: "2026-12-03". */
  readonly first: string;
  readonly last: string;
  readonly reason: string | null;
  readonly href: string;
}

function sayNews({ news, thing, lender, first, last, reason, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  return {
    subject: t.subject[news](thing),
    paragraphs: [t.says[news]({ thing, lender, first: sayDayOf(first, locale), last: sayDayOf(last, locale) }), ...(reason ? [t.reason(reason)] : [])],
    action: { label: t.see, href },
  };
}

export function kindOf(news: News): string {
  if (news === "first" || news === "last") return "loans.reminder";
  if (news === "late" || news === "carry") return `loans.${news}`;
  if (news === "asked" || news === "cancelled" || news === "extended" || news === "reported") return "loans.lender";
  return "loans.borrower";
}

const example: Omit<NewsPayload, "news"> = {
  ...{ thing: "Barnum de trois mètres", lender: "La Fabrique du Canal", first: "2026-12-03", last: "2026-12-06", reason: null },
  href: "/mon-espace/prets",
};

const notice = (kind: string, news: News, label: Notice["label"], more: Partial<Notice> = {}): Notice<NewsPayload> => ({
  ...{ kind, label, usual: "at_once" as const, example: { ...example, news }, say: sayNews, thing: ({ href }: NewsPayload) => href },
  ...more,
});

export const notices: readonly Notice[] = [
  notice(
    "loans.borrower",
    "granted",
    {
      fr: "Un prêt que j’ai demandé est accepté, refusé, remis ou rendu",
      en: "A loan that I asked for is granted, refused, handed over or returned",
      nl: "Een uitlening die ik vroeg is toegestaan, geweigerd, overhandigd of teruggebracht",
    },
    { optional: false },
  ),
  notice("loans.reminder", "last", {
    fr: "Un prêt commence ou se termine demain",
    en: "A loan begins or ends tomorrow",
    nl: "Een uitlening begint of eindigt morgen",
  }),
  notice(
    "loans.late",
    "late",
    { fr: "Ce que j’ai emprunté est en retard", en: "What I borrowed is late", nl: "Wat ik leende is te laat" },
    { optional: false, example: { ...example, news: "late" } },
  ),
  notice("loans.carry", "carry", {
    fr: "Un lieu me confie un transport",
    en: "A place entrusts me with a transport",
    nl: "Een plek vertrouwt mij een vervoer toe",
  }),
  notice("loans.lender", "asked", {
    fr: "Quelqu’un demande, prolonge ou annule un prêt que je gère, ou signale un dégât",
    en: "Somebody asks for, extends or cancels a loan that I manage, or reports a damage",
    nl: "Iemand vraagt, verlengt of annuleert een uitlening die ik beheer, of meldt schade",
  }),
];
