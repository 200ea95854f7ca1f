import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterKind } from "./letter.ts";

type Word =
  | ("title" | "lead" | "ask" | "empty" | "emptyNext" | "compose" | "composeLead" | "name" | "words" | "items" | "itemsHint" | "nothing" | "save")
  | ("draft" | "sent" | "send" | "sendLead" | "discard" | "rewrite");

type LettersTexts = Readonly<Record<Word, string>> & {
  readonly sentOn: (day: string) => string;
  readonly itemsCount: Plurals;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly parts: Readonly<Record<LetterKind, string>>;
  readonly done: Readonly<Record<"composee" | "modifiee" | "envoyee" | "jetee", string>>;
  readonly problems: Readonly<Record<"title" | "words" | "items" | "empty", string>>;
};

const fr: LettersTexts = {
  title: "Lettres du réseau",
  lead: "Ce qui s’est passé dans le réseau, choisi et écrit par l’animation. Rien ne part tout seul.",
  ask: "Recevoir la lettre, ou ne plus la recevoir",
  empty: "Aucune lettre pour l’instant",
  emptyNext: "Les lettres envoyées se lisent ici.",
  compose: "Composer une lettre",
  composeLead: "Choisissez ce que la lettre raconte, depuis la dernière envoyée. Elle ne part que quand vous l’envoyez.",
  name: "Titre",
  words: "Quelques mots d’abord",
  items: "Ce que la lettre raconte",
  itemsHint: "Les adhésions de personnes n’y sont pas.",
  nothing: "Rien de nouveau depuis la dernière lettre.",
  save: "Enregistrer le brouillon",
  draft: "Brouillon",
  sent: "Envoyée",
  send: "Envoyer la lettre",
  sendLead: "Elle part à qui l’a demandée parmi les membres, une fois, et ne change plus ensuite.",
  discard: "Jeter le brouillon",
  rewrite: "Changer le brouillon",
  sentOn: (day) => `Envoyée le ${day}`,
  itemsCount: { one: "# nouvelle", other: "# nouvelles" },
  kinds: { member: "Nouveau membre", decision: "Décision", meeting: "Assemblée", question: "Question répondue", election: "Élection", fund: "Budget" },
  parts: {
    member: "Nouveaux membres",
    decision: "Décisions adoptées",
    meeting: "Assemblées",
    question: "Questions répondues",
    election: "Élections sans candidat",
    fund: "Budgets contributifs",
  },
  done: {
    composee: "Le brouillon est enregistré. Relisez-le, puis envoyez-le.",
    modifiee: "Le brouillon est modifié.",
    envoyee: "La lettre est envoyée.",
    jetee: "Le brouillon est jeté.",
  },
  problems: {
    title: "Donnez un titre de 5 à 160 signes.",
    words: "3 000 signes au plus.",
    items: "Choisissez dans la liste.",
    empty: "Choisissez au moins une nouvelle avant d’envoyer.",
  },
};

const en: LettersTexts = {
  title: "Letters of the network",
  lead: "What happened in the network, chosen and written by its coordinators. Nothing leaves by itself.",
  ask: "Receive the letter, or receive it no more",
  empty: "No letter yet",
  emptyNext: "Letters that were sent are read here.",
  compose: "Compose a letter",
  composeLead: "Choose what the letter tells, since the last one that was sent. It leaves only when you send it.",
  name: "Title",
  words: "A few words first",
  items: "What the letter tells",
  itemsHint: "Without the persons who became members.",
  nothing: "Nothing new since the last letter.",
  save: "Save the draft",
  draft: "Draft",
  sent: "Sent",
  send: "Send the letter",
  sendLead: "It leaves once, to those members who asked for it, and does not change afterwards.",
  discard: "Throw the draft away",
  rewrite: "Change the draft",
  sentOn: (day) => `Sent on ${day}`,
  itemsCount: { one: "# item", other: "# items" },
  kinds: { member: "New member", decision: "Decision", meeting: "General meeting", question: "Question answered", election: "Election", fund: "Budget" },
  parts: {
    member: "New members",
    decision: "Adopted decisions",
    meeting: "General meetings",
    question: "Answered questions",
    election: "Elections without candidates",
    fund: "Contributive budgets",
  },
  done: {
    composee: "The draft is saved. Read it again, then send it.",
    modifiee: "The draft is changed.",
    envoyee: "The letter is sent.",
    jetee: "The draft is thrown away.",
  },
  problems: {
    title: "Give a title of 5 to 160 characters.",
    words: "3,000 characters at most.",
    items: "Choose from the list.",
    empty: "Choose at least one item before you send.",
  },
};

const nl: LettersTexts = {
  title: "Brieven van het netwerk",
  lead: "Wat er in het netwerk gebeurde, gekozen en geschreven door de coördinatie. Niets vertrekt vanzelf.",
  ask: "De brief ontvangen, of niet meer",
  empty: "Nog geen brief",
  emptyNext: "Verzonden brieven staan hier.",
  compose: "Een brief opstellen",
  composeLead: "Kies wat de brief vertelt, sinds de vorige die verzonden werd. Hij vertrekt pas als u hem verzendt.",
  name: "Titel",
  words: "Eerst enkele woorden",
  items: "Wat de brief vertelt",
  itemsHint: "Zonder de personen die lid werden.",
  nothing: "Niets nieuws sinds de vorige brief.",
  save: "Het concept opslaan",
  draft: "Concept",
  sent: "Verzonden",
  send: "De brief verzenden",
  sendLead: "Hij vertrekt één keer, naar de leden die erom vroegen, en verandert daarna niet meer.",
  discard: "Het concept weggooien",
  rewrite: "Het concept wijzigen",
  sentOn: (day) => `Verzonden op ${day}`,
  itemsCount: { one: "# bericht", other: "# berichten" },
  kinds: {
    member: "Nieuw lid",
    decision: "Beslissing",
    meeting: "Algemene vergadering",
    question: "Beantwoorde vraag",
    election: "Verkiezing",
    fund: "Budget",
  },
  parts: {
    member: "Nieuwe leden",
    decision: "Aangenomen beslissingen",
    meeting: "Algemene vergaderingen",
    question: "Beantwoorde vragen",
    election: "Verkiezingen zonder kandidaten",
    fund: "Bijdragebudgetten",
  },
  done: {
    composee: "Het concept is opgeslagen. Lees het na en verzend het dan.",
    modifiee: "Het concept is gewijzigd.",
    envoyee: "De brief is verzonden.",
    jetee: "Het concept is weggegooid.",
  },
  problems: {
    title: "Geef een titel van 5 tot 160 tekens.",
    words: "Hoogstens 3.000 tekens.",
    items: "Kies uit de lijst.",
    empty: "Kies minstens één bericht voor u verzendt.",
  },
};

export const lettersTexts: Readonly<Record<Locale, LettersTexts>> = { fr, en, nl };
