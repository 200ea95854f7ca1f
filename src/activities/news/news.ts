import type { Notice, NoticeWords } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import type { News } from "./news-kind.ts";
import { newsTexts } from "./news.texts.ts";

export interface NewsPayload {
  readonly news: News;
  readonly title: string;
  readonly place: string;
  /** When it begins, an instant in ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  /** Of a swap: who asks or answers. */
  readonly who?: string | null;
  readonly href: string;
}

function sayNews({ news, title, place, at, reason, who, href }: NewsPayload, locale: Locale): NoticeWords {
  const t = newsTexts[locale];
  return {
    subject: t.subject[news](title),
    paragraphs: [t.says[news]({ title, place, when: sayInstant(new Date(at), locale), who: who ?? t.somebody }), ...(reason ? [t.reason(reason)] : [])],
    action: { label: t.see, href },
  };
}

const kinds = {
  ...{ seat: "seat", queued: "seat", seat_freed: "seat", cancelled: "seat", changed: "seat", reminder: "seat" },
  ...{
    shift_cancelled: "shift",
    shift_changed: "shift",
    shift_reminder: "shift",
    hole: "hole",
    swap_asked: "swap",
    swap_accepted: "swap",
    swap_declined: "swap",
  },
} as const satisfies Record<News, string>;

export const kindOf = (news: News): string => `activities.${kinds[news]}`;

const example: Omit<NewsPayload, "news"> = {
  title: "Café réparation",
  place: "La Fabrique du Canal",
  at: "2027-03-11T17:00:00Z",
  reason: null,
  href: "/mon-espace/activites",
};

const notice = (kind: string, news: News, label: Notice["label"], more: Partial<Notice> = {}): Notice<NewsPayload> => ({
  ...{ kind, label, usual: "at_once" as const, example: { ...example, news }, say: sayNews, thing: ({ href }: NewsPayload) => href },
  ...more,
});

export const notices: readonly Notice[] = [
  notice(
    "activities.seat",
    "seat",
    {
      fr: "Ma place à une activité est prise, libérée, déplacée ou annulée",
      en: "My seat at an activity is taken, freed, moved or cancelled",
      nl: "Mijn plaats bij een activiteit is genomen, vrij, verplaatst of geannuleerd",
    },
    { optional: false },
  ),
  notice(
    "activities.shift",
    "shift_changed",
    {
      fr: "Une de mes permanences est déplacée ou annulée",
      en: "One of my shifts is moved or cancelled",
      nl: "Een van mijn beurten is verplaatst of geannuleerd",
    },
    { optional: false },
  ),
  notice("activities.hole", "hole", {
    fr: "Il manque du monde pour tenir un service de mon équipe",
    en: "People are missing to keep a service of my team open",
    nl: "Er is volk te kort om een dienst van mijn team open te houden",
  }),
  notice("activities.swap", "swap_asked", {
    fr: "On me propose un échange de permanence, ou l’on y répond",
    en: "Somebody proposes to swap a shift with me, or answers",
    nl: "Iemand stelt mij een ruil van beurt voor, of antwoordt",
  }),
];
