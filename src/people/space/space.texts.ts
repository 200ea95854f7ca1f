import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  here: "Mon espace",
  navigation: "Rubriques de mon espace",
  home: "Vue d’ensemble",
  hello: (name: string) => (name ? `Bonjour ${name}` : "Bonjour"),
  lead: "Ce qui vous attend d’abord, puis ce qui est à vous.",
  waiting: "Ce qui vous attend",
  besides: "Aussi pour vous",
  yours: "Ce qui est à vous",
  nothingWaits: "Rien n’attend de réponse de votre part.",
  emptyTitle: "Tout est calme",
  emptyNote: "Ce qui demande une réponse de votre part s’affichera ici. En attendant, complétez votre profil ou voyez ce qui se passe dans votre commune.",
  toProfile: "Compléter mon profil",
  toCommunes: "Trouver ma commune",
};

const en: typeof fr = {
  here: "My space",
  navigation: "Sections of my space",
  home: "Overview",
  hello: (name) => (name ? `Hello ${name}` : "Hello"),
  lead: "What awaits you first, then what is yours.",
  waiting: "What awaits you",
  besides: "Also for you",
  yours: "What is yours",
  nothingWaits: "Nothing awaits an answer from you.",
  emptyTitle: "All is calm",
  emptyNote: "What needs an answer from you will appear here. Meanwhile, complete your profile or see what is going on in your commune.",
  toProfile: "Complete my profile",
  toCommunes: "Find my commune",
};

const nl: typeof fr = {
  here: "Mijn ruimte",
  navigation: "Onderdelen van mijn ruimte",
  home: "Overzicht",
  hello: (name) => (name ? `Dag ${name}` : "Dag"),
  lead: "Eerst wat op u wacht, dan wat van u is.",
  waiting: "Wat op u wacht",
  besides: "Ook voor u",
  yours: "Wat van u is",
  nothingWaits: "Niets wacht op een antwoord van u.",
  emptyTitle: "Alles is rustig",
  emptyNote: "Wat een antwoord van u vraagt, verschijnt hier. Vul intussen uw profiel aan of kijk wat er in uw gemeente gebeurt.",
  toProfile: "Mijn profiel aanvullen",
  toCommunes: "Mijn gemeente zoeken",
};

export const spaceTexts: Record<Locale, typeof fr> = { fr, en, nl };
