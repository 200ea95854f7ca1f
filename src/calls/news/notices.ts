import type { Notice } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { type News, newsTexts } from "./news.texts.ts";

interface OwnNews {
  readonly news: News;
  readonly title: string;
  readonly reason: string | null;
  readonly href: string;
}

interface OpinionNews {
  readonly title: string;
  readonly dueOn: string;
  readonly href: string;
}

const own: Notice<OwnNews> = {
  kind: "calls.own",
  label: { fr: "Mon dossier d’appel à projets avance", en: "My file of a call for projects moves on", nl: "Mijn dossier van een projectoproep vordert" },
  usual: "at_once",
  optional: false,
  example: { news: "complement", title: "La Roue tourne", reason: "Précisez le plan de financement.", href: "/projets/exemple" },
  say({ news, title, reason, href }, locale) {
    const t = newsTexts[locale];
    return { subject: t.subject[news](title), paragraphs: [t.says[news], ...(reason ? [reason] : [])], action: { label: t.see, href } };
  },
};

const opinion: Notice<OpinionNews> = {
  kind: "calls.opinion",
  label: { fr: "Mon avis est demandé sur un projet", en: "My opinion on a project is asked", nl: "Mijn advies over een project wordt gevraagd" },
  usual: "at_once",
  optional: false,
  example: { title: "La Roue tourne", dueOn: "2026-12-15", href: "/avis-sur-projets/exemple" },
  say({ title, dueOn, href }, locale) {
    const t = newsTexts[locale].opinion;
    return { subject: t.subject(title), paragraphs: [t.says(sayShortDay(startOfDay(dueOn), locale))], action: { label: t.see, href } };
  },
};

/** Of a call: its titles; a French one alone in what was written before there were others. */
type Titles = string | Readonly<Record<Locale, string>>;
const titleIn = (titles: Titles, locale: Locale): string => (typeof titles === "string" ? titles : titles[locale]);

interface ReviewNews {
  readonly call: Titles;
  readonly href: string;
}

const review: Notice<ReviewNews> = {
  kind: "calls.review",
  label: { fr: "Des projets me sont confiés à lire", en: "Projects are entrusted to me to read", nl: "Er worden mij projecten toevertrouwd om te lezen" },
  usual: "at_once",
  optional: false,
  example: { call: "Entreprendre autrement", href: "/mon-espace/lectures" },
  say({ call, href }, locale) {
    const t = newsTexts[locale].review;
    return { subject: t.subject(titleIn(call, locale)), paragraphs: [t.says], action: { label: t.see, href } };
  },
};

interface SetAsideNews {
  readonly title: string;
  readonly call: Titles;
  readonly what: "aside" | "again";
  readonly href: string;
}

const setAside: Notice<SetAsideNews> = {
  kind: "calls.set_aside",
  label: {
    fr: "Une lecture est écartée à cause d’un lien, ou compte à nouveau",
    en: "A review is set aside because of a tie, or counts again",
    nl: "Een lezing wordt wegens een band terzijde gelegd, of telt opnieuw",
  },
  usual: "at_once",
  optional: false,
  example: { title: "La Roue tourne", call: "Entreprendre autrement", what: "aside", href: "/mon-espace/lectures" },
  say({ title, call, what, href }, locale) {
    const t = newsTexts[locale].setAside;
    return { subject: t[what].subject(title), paragraphs: [t[what].says(titleIn(call, locale))], action: { label: t.see, href } };
  },
};

export const notices: readonly Notice[] = [own, opinion, review, setAside];
