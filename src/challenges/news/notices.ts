import type { Notice } from "#notifications";
import type { Locale, Translated } from "#platform/i18n/locale.ts";

interface ResultsNews {
  /** One text where it was said before its challenge was told in other languages. */
  readonly title: string | Translated;
  readonly href: string;
}

const words: Record<Locale, { readonly subject: (title: string) => string; readonly says: string; readonly see: string }> = {
  fr: {
    subject: (title) => `${title}\u00a0: les résultats sont publiés`,
    says: "Le classement du jury et ses raisons se lisent dans le défi. Un recours est possible pendant trente jours.",
    see: "Voir les résultats",
  },
  en: {
    subject: (title) => `${title}: the results are published`,
    says: "The ranking of the jury and its reasons are read in the challenge. An appeal is possible for thirty days.",
    see: "See the results",
  },
  nl: {
    subject: (title) => `${title}: de resultaten zijn bekendgemaakt`,
    says: "De rangschikking van de jury en haar redenen staan bij de uitdaging. Beroep is dertig dagen mogelijk.",
    see: "De resultaten bekijken",
  },
};

const results: Notice<ResultsNews> = {
  kind: "challenges.results",
  label: {
    fr: "Résultats d’un défi où mon équipe a répondu",
    en: "Results of a challenge that my team answered",
    nl: "Resultaten van een uitdaging waarop mijn team antwoordde",
  },
  usual: "at_once",
  optional: false,
  example: { title: { fr: "Entendre la ville", en: "Hear the city", nl: "De stad horen" }, href: "/defis/exemple/resultats" },
  say({ title, href }, locale) {
    const t = words[locale];
    return { subject: t.subject(typeof title === "string" ? title : title[locale]), paragraphs: [t.says], action: { label: t.see, href } };
  },
};

const reuseWords: typeof words = {
  fr: {
    subject: (title) => `${title}\u00a0: où cela en est-il\u202f?`,
    says: "Ce que votre équipe a fait est suivi un an après le défi. Dites en une phrase s’il est en service, repris ou abandonné.",
    see: "Dire où cela en est",
  },
  en: {
    subject: (title) => `${title}: how does it stand?`,
    says: "What your team made is followed for a year after the challenge. Say in one sentence whether it is in use, adopted or given up.",
    see: "Say how it stands",
  },
  nl: {
    subject: (title) => `${title}: hoe staat het ervoor?`,
    says: "Wat uw team maakte wordt een jaar na de uitdaging gevolgd. Zeg in één zin of het in gebruik, overgenomen of opgegeven is.",
    see: "Zeggen hoe het ervoor staat",
  },
};

const reuse: Notice<ResultsNews> = {
  kind: "challenges.reuse",
  label: { fr: "Ce que mon équipe a fait est suivi", en: "What my team made is followed", nl: "Wat mijn team maakte wordt gevolgd" },
  usual: "at_once",
  optional: true,
  example: { title: "La carte des nuits", href: "/reutilisations/exemple" },
  say({ title, href }, locale) {
    const t = reuseWords[locale];
    return { subject: t.subject(typeof title === "string" ? title : title[locale]), paragraphs: [t.says], action: { label: t.see, href } };
  },
};

export const notices: readonly Notice[] = [results, reuse];
