import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Ce qui se décide, et ce qui a été décidé",
  lead: "Qui juge, selon quels critères, jusqu’à quand. Puis la réponse donnée à chaque idée, avec ses raisons.",
  now: "On décide en ce moment",
  nowSays: "Ce qui se termine bientôt vient d’abord.",
  nothingNow: "Rien n’est à décider en ce moment.",
  who: (who: string) => `Qui décide\u00a0: ${who}`,
  filters: "Chercher une décision",
  over: "Démarches qui ont abouti",
  overSays: "Ce que chacune a retenu.",
  listen: "Ce qui est ouvert près de chez vous",
};

const en: typeof fr = {
  title: "What is being decided, and what was",
  lead: "Who judges, by which criteria, until when. Then the answer given to each idea, with its reasons.",
  now: "Being decided now",
  nowSays: "What ends soon comes first.",
  nothingNow: "Nothing is to be decided now.",
  who: (who) => `Who decides: ${who}`,
  filters: "Find a decision",
  over: "Processes that came to an end",
  overSays: "What each of them selected.",
  listen: "What is open near you",
};

const nl: typeof fr = {
  title: "Wat beslist wordt, en wat beslist is",
  lead: "Wie oordeelt, volgens welke criteria, tot wanneer. Daarna het antwoord op elk idee, met de redenen.",
  now: "Nu wordt beslist",
  nowSays: "Wat binnenkort eindigt komt eerst.",
  nothingNow: "Er is nu niets te beslissen.",
  who: (who) => `Wie beslist: ${who}`,
  filters: "Een beslissing zoeken",
  over: "Trajecten die tot iets leidden",
  overSays: "Wat elk ervan koos.",
  listen: "Wat bij u in de buurt open is",
};

export const decideTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
