import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface WriteTexts
  extends Record<
    | "title"
    | "lead"
    | "field"
    | "hint"
    | "wrong"
    | "language"
    | "languageWrong"
    | "look"
    | "send"
    | "alike"
    | "alikeLead"
    | "alikeAnswer"
    | "twice"
    | "rules"
    | "read"
    | "notRead"
    | "closed"
    | "closedNext"
    | "enough"
    | "enoughNext"
    | "teamOnly"
    | "teamOnlyNext"
    | "toAnswer"
    | "help",
    string
  > {
  readonly languages: Record<Locale, string>;
  readonly left: Plurals;
  readonly advice: readonly string[];
}

export const writeTexts: Record<Locale, WriteTexts> = {
  fr: {
    title: "Écrire une phrase",
    lead: "D’autres diront s’ils sont d’accord. Une phrase, une idée.",
    field: "Votre phrase",
    hint: "De 10 à 240 caractères. Par exemple\u00a0: «\u00a0Les vitrines devraient s’éteindre à 22 heures.\u00a0»",
    wrong: "Écrivez une phrase de 10 à 240 caractères.",
    language: "Langue de votre phrase",
    languageWrong: "Choisissez la langue.",
    languages: { fr: "Français", en: "Anglais", nl: "Néerlandais" },
    look: "Proposer cette phrase",
    send: "La mienne dit autre chose\u00a0: la proposer",
    alike: "Des phrases qui ressemblent à la vôtre",
    alikeLead: "Si l’une d’elles dit déjà votre idée, répondez-y\u00a0: elle n’en pèsera que plus.",
    alikeAnswer: "Y répondre",
    twice: "Cette phrase est déjà posée. Répondez-y plutôt.",
    rules: "Avant d’écrire",
    advice: [
      "Une seule idée\u00a0: sinon, on ne sait pas à quoi les gens répondent.",
      "Une affirmation, pas une question.",
      "Rien sur une personne.",
      "Vos mots à vous\u00a0: pas besoin de bien écrire.",
    ],
    read: "L’équipe lit chaque phrase avant de la poser, et dit pourquoi quand elle refuse.",
    notRead: "Votre phrase est posée aussitôt. Elle peut être retirée si elle est contraire aux règles.",
    left: { one: "Vous pouvez encore en écrire #.", other: "Vous pouvez encore en écrire #." },
    closed: "La conversation ne prend pas de phrase en ce moment",
    closedNext: "Vous pouvez lire celles qui y sont.",
    enough: "Vous avez écrit toutes les phrases que cette conversation permet",
    enoughNext: "C’est une limite pour tout le monde, afin que personne ne prenne toute la place. Répondez aux autres.",
    teamOnly: "Seule l’équipe écrit les phrases de cette conversation",
    teamOnlyNext: "Vous pouvez répondre à celles qui y sont.",
    toAnswer: "Répondre aux phrases",
    help: "Quelqu’un peut noter votre phrase pour vous, au guichet ou au téléphone.",
  },
  en: {
    title: "Write a statement",
    lead: "Others will say whether they agree. One statement, one idea.",
    field: "Your statement",
    hint: "10 to 240 characters. For example: “Shop windows should go dark at ten in the evening.”",
    wrong: "Write a statement of 10 to 240 characters.",
    language: "Language of your statement",
    languageWrong: "Choose the language.",
    languages: { fr: "French", en: "English", nl: "Dutch" },
    look: "Propose this statement",
    send: "Mine says something else: propose it",
    alike: "Statements that resemble yours",
    alikeLead: "If one of them says your idea already, answer it: it will weigh all the more.",
    alikeAnswer: "Answer it",
    twice: "This statement is asked already. Rather answer it.",
    rules: "Before you write",
    advice: [
      "One idea only: else nobody knows what people answer to.",
      "An assertion, not a question.",
      "Nothing about a person.",
      "Your own words: no need to write well.",
    ],
    read: "The team reads each statement before it is asked, and says why when it refuses one.",
    notRead: "Your statement is asked at once. It can be taken out if it is against the rules.",
    left: { one: "You may write # more.", other: "You may write # more." },
    closed: "The conversation takes no statements at the moment",
    closedNext: "You may read those that are there.",
    enough: "You have written all the statements that this conversation allows",
    enoughNext: "This limit is for everybody, so that nobody takes all the room. Answer the others.",
    teamOnly: "The team alone writes the statements of this conversation",
    teamOnlyNext: "You may answer those that are there.",
    toAnswer: "Answer statements",
    help: "Somebody can note your statement for you, at a desk or on the phone.",
  },
  nl: {
    title: "Een stelling schrijven",
    lead: "Anderen zeggen of ze het eens zijn. Eén stelling, één idee.",
    field: "Uw stelling",
    hint: "10 tot 240 tekens. Bijvoorbeeld: “Etalages zouden om tien uur ’s avonds uit moeten.”",
    wrong: "Schrijf een stelling van 10 tot 240 tekens.",
    language: "Taal van uw stelling",
    languageWrong: "Kies de taal.",
    languages: { fr: "Frans", en: "Engels", nl: "Nederlands" },
    look: "Deze stelling voorstellen",
    send: "De mijne zegt iets anders: ze voorstellen",
    alike: "Stellingen die op de uwe lijken",
    alikeLead: "Zegt een ervan uw idee al, antwoord er dan op: ze weegt er zwaarder door.",
    alikeAnswer: "Erop antwoorden",
    twice: "Deze stelling is er al. Antwoord er liever op.",
    rules: "Voor u schrijft",
    advice: [
      "Eén idee: anders weet niemand waarop mensen antwoorden.",
      "Een bewering, geen vraag.",
      "Niets over een persoon.",
      "Uw eigen woorden: goed schrijven hoeft niet.",
    ],
    read: "Het team leest elke stelling voor ze wordt voorgelegd, en zegt waarom als het weigert.",
    notRead: "Uw stelling wordt meteen voorgelegd. Ze kan worden weggenomen als ze tegen de regels is.",
    left: { one: "U kunt er nog # schrijven.", other: "U kunt er nog # schrijven." },
    closed: "Het gesprek neemt nu geen stellingen aan",
    closedNext: "U kunt lezen welke er zijn.",
    enough: "U hebt alle stellingen geschreven die dit gesprek toelaat",
    enoughNext: "Die grens geldt voor iedereen, zodat niemand alle plaats inneemt. Antwoord op de andere.",
    teamOnly: "Alleen het team schrijft de stellingen van dit gesprek",
    teamOnlyNext: "U kunt antwoorden op die er zijn.",
    toAnswer: "Op stellingen antwoorden",
    help: "Iemand kan uw stelling voor u noteren, aan een loket of per telefoon.",
  },
};
