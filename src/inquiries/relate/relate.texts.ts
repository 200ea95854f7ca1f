import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Ce à quoi mène la réponse",
  lead: "Un lieu, une idée, une démarche\u00a0: ce que vous reliez se lit sous la réponse, sur sa propre page et sur le fil.",
  more: "Relier la réponse à autre chose",
  search: "Chercher",
  words: "Nom ou titre",
  found: "Ce qui a été trouvé",
  nothing: "Rien de public ne porte ces mots. Essayez d’autres mots.",
  relate: "Relier",
  standing: "Relié à la réponse",
  none: "Rien n’est encore relié",
  noneNext: "Cherchez par exemple le lieu où l’on est aidé.",
  gone: "N’est plus public",
  unrelate: "Délier",
  missing: "Choisissez ce que vous reliez parmi ce qui a été trouvé",
  tooMany: "Douze liens au plus\u00a0: déliez-en un d’abord",
  changed: "Cette réponse ou ce lien a changé entre-temps. Rien n’a été fait.",
  done: { liee: "C’est relié.", deliee: "C’est délié." },
};

const en: typeof fr = {
  title: "What the answer leads to",
  lead: "A place, an idea, a process: what you join is read under the answer, on its own page and on the thread.",
  more: "Join the answer to something else",
  search: "Search",
  words: "Name or title",
  found: "What was found",
  nothing: "Nothing public has these words. Try others.",
  relate: "Join",
  standing: "Joined to the answer",
  none: "Nothing is joined yet",
  noneNext: "Search for example the place at which people are helped.",
  gone: "Not public any more",
  unrelate: "Undo",
  missing: "Choose what you join among what was found",
  tooMany: "Twelve links at most: undo one first",
  changed: "This answer or this link changed meanwhile. Nothing was done.",
  done: { liee: "It is joined.", deliee: "It is undone." },
};

const nl: typeof fr = {
  title: "Waarheen het antwoord leidt",
  lead: "Een plek, een idee, een traject: wat u verbindt, staat onder het antwoord, op de eigen pagina en op de draad.",
  more: "Het antwoord met iets anders verbinden",
  search: "Zoeken",
  words: "Naam of titel",
  found: "Wat gevonden is",
  nothing: "Niets openbaars heeft deze woorden. Probeer andere.",
  relate: "Verbinden",
  standing: "Verbonden met het antwoord",
  none: "Nog niets verbonden",
  noneNext: "Zoek bijvoorbeeld de plek waar men geholpen wordt.",
  gone: "Niet meer openbaar",
  unrelate: "Losmaken",
  missing: "Kies wat u verbindt uit wat gevonden is",
  tooMany: "Hoogstens twaalf verbindingen: maak er eerst een los",
  changed: "Dit antwoord of deze verbinding is intussen veranderd. Er is niets gedaan.",
  done: { liee: "Verbonden.", deliee: "Losgemaakt." },
};

export const relateTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
