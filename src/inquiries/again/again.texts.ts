import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Réponses à relire",
  lead: "Une réponse publiée se relit tous les six mois. Elle entre dans cette liste deux semaines avant, et en sort quand vous l’avez relue.",
  search: "Chercher parmi les réponses à relire",
  words: "Mots",
  emptyTitle: "Aucune réponse à relire",
  emptyText: "Les réponses publiées de vos services ont toutes été relues il y a moins de six mois.",
  answer: "Réponse",
  checked: "Relue le",
  checkedOn: (date: string) => `Relue le ${date}`,
  due: "À relire avant le",
  useful: "Jugée utile",
  useless: "Jugée inutile",
  thanks: (useful: string, useless: string) => `Utile\u00a0: ${useful}. Pas utile\u00a0: ${useless}.`,
  orders: { useless: "Les moins utiles d’abord", title: "Titre" },
  task: { one: "# réponse publiée à relire", other: "# réponses publiées à relire" },
};

const en: typeof fr = {
  title: "Answers to check again",
  lead: "A published answer is read again every six months. It comes into this list two weeks before, and leaves it once you have read it.",
  search: "Search among answers to check again",
  words: "Words",
  emptyTitle: "No answer to check",
  emptyText: "All published answers of your departments were checked within the last six months.",
  answer: "Answer",
  checked: "Checked on",
  checkedOn: (date) => `Checked on ${date}`,
  due: "To check by",
  useful: "Found useful",
  useless: "Found useless",
  thanks: (useful, useless) => `Useful: ${useful}. Not useful: ${useless}.`,
  orders: { useless: "Least useful first", title: "Title" },
  task: { one: "# published answer to check again", other: "# published answers to check again" },
};

const nl: typeof fr = {
  title: "Antwoorden om na te lezen",
  lead: "Een gepubliceerd antwoord wordt om de zes maanden nagelezen. Het komt twee weken vooraf in deze lijst, en verlaat die als u het nalas.",
  search: "Zoeken in de antwoorden om na te lezen",
  words: "Woorden",
  emptyTitle: "Geen antwoord om na te lezen",
  emptyText: "Alle gepubliceerde antwoorden van uw diensten zijn minder dan zes maanden geleden nagelezen.",
  answer: "Antwoord",
  checked: "Nagelezen op",
  checkedOn: (date) => `Nagelezen op ${date}`,
  due: "Na te lezen tegen",
  useful: "Nuttig gevonden",
  useless: "Niet nuttig gevonden",
  thanks: (useful, useless) => `Nuttig: ${useful}. Niet nuttig: ${useless}.`,
  orders: { useless: "Minst nuttige eerst", title: "Titel" },
  task: { one: "# gepubliceerd antwoord om na te lezen", other: "# gepubliceerde antwoorden om na te lezen" },
};

export const againTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
