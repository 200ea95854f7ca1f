import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Opinion } from "./feedback.ts";

type CounterTexts = Readonly<
  Record<
    | ("title" | "lead" | "none" | "note" | "noteLead" | "easier" | "minutes" | "minutesHint" | "words" | "wordsHint" | "day" | "noteButton")
    | ("remove" | "residents" | "tooFew" | "see"),
    string
  >
> & {
  readonly opinions: Readonly<Record<Opinion, string>>;
  readonly count: Plurals;
  readonly easierOf: (easier: string, count: string) => string;
  readonly harderOf: (harder: string) => string;
  readonly took: (minutes: string) => string;
  readonly done: Readonly<Record<"note" | "retire", string>>;
  readonly problems: Readonly<Record<"day" | "easier" | "minutes" | "words", string>>;
};

const fr: CounterTexts = {
  title: "Ce qu’en disent les habitants",
  lead: "Noté à l’accueil, sans dire qui a parlé. Les mots sont lus par les structures qui utilisent la démarche\u00a0; les nombres sont publics à partir de cinq avis.",
  none: "Aucun avis pour l’instant",
  note: "Noter un avis",
  noteLead: "Posez la question à qui vient de faire la démarche. Une personne, un avis.",
  easier: "La démarche est",
  minutes: "Combien de temps elle a pris",
  minutesHint: "Tout compris, comme la personne le dit.",
  words: "Ce que la personne en dit",
  wordsHint: "Ne nommez personne.",
  day: "Jour",
  noteButton: "Noter l’avis",
  remove: "Retirer cet avis",
  residents: "Ce qu’en disent les habitants",
  tooFew: "Moins de cinq avis\u00a0: rien n’est compté pour l’instant.",
  see: "Noter et lire les avis de l’accueil",
  opinions: { easier: "Plus simple", same: "Pareille", harder: "Plus compliquée" },
  count: { one: "# avis", other: "# avis" },
  easierOf: (easier, count) => `Plus simple\u00a0: ${easier} sur ${count}.`,
  harderOf: (harder) => `Plus compliquée\u00a0: ${harder}.`,
  took: (minutes) => `Durée médiane\u00a0: ${minutes}\u00a0min.`,
  done: { note: "L’avis est noté.", retire: "L’avis est retiré." },
  problems: {
    day: "Donnez un jour passé, ou aujourd’hui.",
    easier: "Choisissez une réponse.",
    minutes: "Un nombre de minutes, de 0 à 2 000.",
    words: "Écrivez de 3 à 500 signes.",
  },
};

const en: CounterTexts = {
  title: "What residents say of it",
  lead: "Noted at the counter, without saying who spoke. Words are read by structures that use the procedure; numbers are public from five opinions on.",
  none: "No opinion yet",
  note: "Note an opinion",
  noteLead: "Ask whoever has just gone through the procedure. One person, one opinion.",
  easier: "The procedure is",
  minutes: "How long it took",
  minutesHint: "All in all, as the person says.",
  words: "What the person says of it",
  wordsHint: "Name nobody.",
  day: "Day",
  noteButton: "Note the opinion",
  remove: "Remove this opinion",
  residents: "What residents say of it",
  tooFew: "Fewer than five opinions: nothing is counted yet.",
  see: "Note and read opinions of the counter",
  opinions: { easier: "Easier", same: "The same", harder: "Harder" },
  count: { one: "# opinion", other: "# opinions" },
  easierOf: (easier, count) => `Easier: ${easier} of ${count}.`,
  harderOf: (harder) => `Harder: ${harder}.`,
  took: (minutes) => `Median time: ${minutes} min.`,
  done: { note: "The opinion is noted.", retire: "The opinion is removed." },
  problems: {
    day: "Give a past day, or today.",
    easier: "Choose an answer.",
    minutes: "A number of minutes, from 0 to 2,000.",
    words: "Write 3 to 500 characters.",
  },
};

const nl: CounterTexts = {
  title: "Wat bewoners ervan zeggen",
  lead: "Aan het onthaal genoteerd, zonder te zeggen wie sprak. De woorden worden gelezen door structuren die de procedure gebruiken; de aantallen zijn openbaar vanaf vijf meningen.",
  none: "Nog geen mening",
  note: "Een mening noteren",
  noteLead: "Vraag het aan wie net de procedure deed. Eén persoon, één mening.",
  easier: "De procedure is",
  minutes: "Hoelang het duurde",
  minutesHint: "Alles samen, zoals de persoon het zegt.",
  words: "Wat de persoon ervan zegt",
  wordsHint: "Noem niemand.",
  day: "Dag",
  noteButton: "De mening noteren",
  remove: "Deze mening verwijderen",
  residents: "Wat bewoners ervan zeggen",
  tooFew: "Minder dan vijf meningen: er wordt nog niets geteld.",
  see: "Meningen van het onthaal noteren en lezen",
  opinions: { easier: "Eenvoudiger", same: "Hetzelfde", harder: "Moeilijker" },
  count: { one: "# mening", other: "# meningen" },
  easierOf: (easier, count) => `Eenvoudiger: ${easier} van de ${count}.`,
  harderOf: (harder) => `Moeilijker: ${harder}.`,
  took: (minutes) => `Mediane duur: ${minutes} min.`,
  done: { note: "De mening is genoteerd.", retire: "De mening is verwijderd." },
  problems: {
    day: "Geef een dag die voorbij is, of vandaag.",
    easier: "Kies een antwoord.",
    minutes: "Een aantal minuten, van 0 tot 2.000.",
    words: "Schrijf 3 tot 500 tekens.",
  },
};

export const counterTexts: Record<Locale, CounterTexts> = { fr, en, nl };
