import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "words"
  | "empty"
  | "emptyNext"
  | "note"
  | "yes"
  | "no"
  | "give"
  | "giveLead"
  | "whom"
  | "each"
  | "centre"
  | "agent"
  | "choose"
  | "number"
  | "numberHint"
  | "from"
  | "until"
  | "halvesHint"
  | "carries"
  | "carriesHint";
type EnvelopesTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly kinds: Readonly<Record<"agent" | "centre", string>>;
  readonly columns: Readonly<Record<"whom" | "period" | "halves" | "carries", string>>;
  readonly fromTo: (from: string, until: string) => string;
  readonly problems: Readonly<Record<"whom" | "each" | "agent" | "centre" | "day" | "order" | "halves" | "overlap" | "small", string>>;
  readonly done: { readonly donnees: (count: number) => string };
};

const fr: EnvelopesTexts = {
  title: "Enveloppes de demi-journées",
  lead: "Ce que vous accordez à chacun et à chaque service. Une réservation puise dans les deux quand les deux existent.",
  words: "Un numéro, un service",
  empty: "Aucune enveloppe en cours ou à venir",
  emptyNext: "Sans enveloppe, personne ne peut réserver.",
  note: "Ce qui est utilisé n’est dit qu’à l’agent.",
  yes: "Oui",
  no: "Non",
  give: "Accorder des demi-journées",
  giveLead: "Accordées une seconde fois pour la même période, elles remplacent les premières.",
  whom: "À qui",
  each: "À chaque agent, pour lui-même",
  centre: "À un service, à partager",
  agent: "À un seul agent",
  choose: "Choisir un service",
  number: "Numéro de l’agent",
  numberHint: "S’il s’agit d’un seul agent",
  from: "Du",
  until: "Au",
  halvesHint: "Une journée en compte deux",
  carries: "Reporter ce qui reste de la période précédente",
  carriesHint: "Une fois celle-ci finie. Vous ne saurez pas combien.",
  count: { one: "# enveloppe", other: "# enveloppes" },
  kinds: { agent: "Agent", centre: "Service" },
  columns: { whom: "Pour", period: "Période", halves: "Demi-journées", carries: "Report" },
  fromTo: (from, until) => `Du ${from} au ${until}`,
  problems: {
    whom: "Choisissez à qui",
    each: "Aucun agent n’est inscrit",
    agent: "Écrivez le numéro d’un agent inscrit",
    centre: "Choisissez un service",
    day: "Choisissez un jour",
    order: "La fin vient après le début",
    halves: "Écrivez un nombre de demi-journées",
    small: "Moins de cinq agents de ce service ont accepté\u00a0: accordez des demi-journées à chacun, pour que personne ne devine ce que les autres réservent",
    overlap: "Une autre enveloppe couvre une partie de cette période\u00a0: reprenez exactement ses dates, ou choisissez-en d’autres",
  },
  done: { donnees: (count) => `Enveloppes enregistrées\u00a0: ${count}.` },
};

const en: EnvelopesTexts = {
  title: "Envelopes of half-days",
  lead: "What you grant to each person and to each department. A booking draws on both where both exist.",
  words: "A number, a department",
  empty: "No envelope now or to come",
  emptyNext: "Without an envelope, nobody can book.",
  note: "What is used is told to the agent alone.",
  yes: "Yes",
  no: "No",
  give: "Grant half-days",
  giveLead: "Granted a second time for the same period, they replace the first.",
  whom: "To whom",
  each: "To each agent, for themselves",
  centre: "To a department, to share",
  agent: "To one agent",
  choose: "Choose a department",
  number: "Number of the agent",
  numberHint: "If it is one agent",
  from: "From",
  until: "Until",
  halvesHint: "A day counts two",
  carries: "Carry over what is left of the period before",
  carriesHint: "Once that one is over. You will not know how much.",
  count: { one: "# envelope", other: "# envelopes" },
  kinds: { agent: "Agent", centre: "Department" },
  columns: { whom: "For", period: "Period", halves: "Half-days", carries: "Carried over" },
  fromTo: (from, until) => `From ${from} to ${until}`,
  problems: {
    whom: "Choose to whom",
    each: "No agent is entered",
    agent: "Write the number of an agent who is entered",
    centre: "Choose a department",
    day: "Choose a day",
    order: "The end comes after the beginning",
    halves: "Write a number of half-days",
    small: "Fewer than five agents of this department have accepted: grant half-days to each, so that nobody guesses what the others book",
    overlap: "Another envelope covers a part of this period: take exactly its dates, or choose others",
  },
  done: { donnees: (count) => `Envelopes saved: ${count}.` },
};

const nl: EnvelopesTexts = {
  title: "Tegoeden van halve dagen",
  lead: "Wat u aan ieder en aan elke dienst toekent. Een reservering put uit beide waar beide bestaan.",
  words: "Een nummer, een dienst",
  empty: "Geen lopend of komend tegoed",
  emptyNext: "Zonder tegoed kan niemand reserveren.",
  note: "Wat gebruikt is, wordt enkel aan de medewerker gezegd.",
  yes: "Ja",
  no: "Nee",
  give: "Halve dagen toekennen",
  giveLead: "Een tweede keer toegekend voor dezelfde periode, vervangen ze de eerste.",
  whom: "Aan wie",
  each: "Aan elke medewerker, voor zichzelf",
  centre: "Aan een dienst, om te delen",
  agent: "Aan één medewerker",
  choose: "Kies een dienst",
  number: "Nummer van de medewerker",
  numberHint: "Als het om één medewerker gaat",
  from: "Van",
  until: "Tot",
  halvesHint: "Een dag telt voor twee",
  carries: "Overdragen wat van de vorige periode overblijft",
  carriesHint: "Zodra die voorbij is. U zult niet weten hoeveel.",
  count: { one: "# tegoed", other: "# tegoeden" },
  kinds: { agent: "Medewerker", centre: "Dienst" },
  columns: { whom: "Voor", period: "Periode", halves: "Halve dagen", carries: "Overdracht" },
  fromTo: (from, until) => `Van ${from} tot ${until}`,
  problems: {
    whom: "Kies aan wie",
    each: "Er is geen medewerker ingeschreven",
    agent: "Schrijf het nummer van een ingeschreven medewerker",
    centre: "Kies een dienst",
    day: "Kies een dag",
    order: "Het einde komt na het begin",
    halves: "Schrijf een aantal halve dagen",
    small: "Minder dan vijf medewerkers van deze dienst aanvaardden: ken ieder halve dagen toe, zodat niemand raadt wat de anderen reserveren",
    overlap: "Een ander tegoed dekt een deel van deze periode: neem precies dezelfde data, of kies andere",
  },
  done: { donnees: (count) => `Tegoeden bewaard: ${count}.` },
};

export const envelopesTexts: Record<Locale, EnvelopesTexts> = { fr, en, nl };
