import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type RoundsTexts = Readonly<
  Record<
    | ("title" | "lead" | "none" | "open" | "openLead" | "question" | "minutes" | "minutesHint" | "openButton" | "already")
    | ("order" | "speaks" | "waits" | "spoke" | "begin" | "next" | "finish" | "words" | "wordsHint" | "save" | "closed" | "running" | "see"),
    string
  >
> & {
  readonly each: Plurals;
  readonly count: Plurals;
  readonly until: (time: string) => string;
  readonly took: (time: string) => string;
  readonly over: (time: string) => string;
  readonly done: Readonly<Record<"tour" | "suite" | "dit", string>>;
  readonly problems: Readonly<Record<"question" | "minutes" | "words", string>>;
};

const fr: RoundsTexts = {
  title: "Tours de parole",
  lead: "Chaque structure parle une fois, aussi longtemps que les autres, dans un ordre tiré au sort. Ce qui s’y dit n’est lu que par le cercle.",
  none: "Aucun tour de parole pour l’instant.",
  open: "Ouvrir un tour de parole",
  openLead: "L’ordre est tiré au sort entre les structures du cercle, et ne change plus.",
  question: "La question du tour",
  minutes: "Minutes pour chacune",
  minutesHint: "De 1 à 15, les mêmes pour toutes.",
  openButton: "Ouvrir le tour",
  already: "Un tour est déjà ouvert. Terminez-le d’abord.",
  order: "Ordre de parole",
  speaks: "Parle maintenant",
  waits: "Parlera ensuite",
  spoke: "A parlé",
  begin: "Donner la parole à la première",
  next: "Passer à la suivante",
  finish: "Terminer le tour",
  words: "Ce que nous avons dit",
  wordsHint: "Lu par le cercle seulement. Vous pouvez le réécrire.",
  save: "Enregistrer",
  closed: "Terminé",
  running: "En cours",
  see: "Voir les tours de parole",
  each: { one: "# minute pour chacune", other: "# minutes pour chacune" },
  count: { one: "# structure", other: "# structures" },
  until: (time) => `jusqu’à ${time}`,
  took: (time) => `a parlé ${time}`,
  over: (time) => `${time} de plus que prévu`,
  done: { tour: "Le tour est ouvert, l’ordre est tiré.", suite: "C’est noté.", dit: "C’est enregistré." },
  problems: { question: "Posez la question en 5 à 300 signes.", minutes: "Un nombre de minutes, de 1 à 15.", words: "Écrivez de 3 à 3 000 signes." },
};

const en: RoundsTexts = {
  title: "Rounds of speech",
  lead: "Each structure speaks once, for as long as the others, in an order drawn by lot. What is said is read by the circle alone.",
  none: "No round of speech yet.",
  open: "Open a round of speech",
  openLead: "The order is drawn among the structures of the circle, and does not change.",
  question: "The question of the round",
  minutes: "Minutes for each",
  minutesHint: "From 1 to 15, the same for all.",
  openButton: "Open the round",
  already: "A round is open already. End it first.",
  order: "Order of speech",
  speaks: "Speaks now",
  waits: "Speaks later",
  spoke: "Has spoken",
  begin: "Give the floor to the first",
  next: "Go on to the next",
  finish: "End the round",
  words: "What we said",
  wordsHint: "Read by the circle alone. You can write it anew.",
  save: "Save",
  closed: "Ended",
  running: "Under way",
  see: "See the rounds of speech",
  each: { one: "# minute for each", other: "# minutes for each" },
  count: { one: "# structure", other: "# structures" },
  until: (time) => `until ${time}`,
  took: (time) => `spoke ${time}`,
  over: (time) => `${time} more than agreed`,
  done: { tour: "The round is open, the order is drawn.", suite: "Noted.", dit: "Saved." },
  problems: { question: "Ask the question in 5 to 300 characters.", minutes: "A number of minutes, from 1 to 15.", words: "Write 3 to 3,000 characters." },
};

const nl: RoundsTexts = {
  title: "Spreekrondes",
  lead: "Elke structuur spreekt één keer, even lang als de andere, in een gelote volgorde. Wat er gezegd wordt, leest alleen de kring.",
  none: "Nog geen spreekronde.",
  open: "Een spreekronde openen",
  openLead: "De volgorde wordt geloot tussen de structuren van de kring en verandert niet meer.",
  question: "De vraag van de ronde",
  minutes: "Minuten voor elk",
  minutesHint: "Van 1 tot 15, voor allen gelijk.",
  openButton: "De ronde openen",
  already: "Er is al een ronde open. Beëindig die eerst.",
  order: "Spreekvolgorde",
  speaks: "Spreekt nu",
  waits: "Spreekt later",
  spoke: "Heeft gesproken",
  begin: "Het woord geven aan de eerste",
  next: "Naar de volgende gaan",
  finish: "De ronde beëindigen",
  words: "Wat wij gezegd hebben",
  wordsHint: "Alleen gelezen door de kring. U kunt het herschrijven.",
  save: "Opslaan",
  closed: "Beëindigd",
  running: "Bezig",
  see: "De spreekrondes bekijken",
  each: { one: "# minuut voor elk", other: "# minuten voor elk" },
  count: { one: "# structuur", other: "# structuren" },
  until: (time) => `tot ${time}`,
  took: (time) => `sprak ${time}`,
  over: (time) => `${time} meer dan afgesproken`,
  done: { tour: "De ronde is open, de volgorde is geloot.", suite: "Genoteerd.", dit: "Opgeslagen." },
  problems: { question: "Stel de vraag in 5 tot 300 tekens.", minutes: "Een aantal minuten, van 1 tot 15.", words: "Schrijf 3 tot 3.000 tekens." },
};

export const roundsTexts: Record<Locale, RoundsTexts> = { fr, en, nl };
