import type { Locale } from "#platform/i18n/locale.ts";
import type { Stance } from "../conversation.ts";

interface AnswerStatementTexts
  extends Record<
    | "title"
    | "lead"
    | "stance"
    | "stanceMissing"
    | "words"
    | "wordsHint"
    | "wordsMissing"
    | "asWhom"
    | "asWhomHint"
    | "asWhomMissing"
    | "save"
    | "changed"
    | "early"
    | "earlyNext"
    | "give"
    | "change",
    string
  > {
  readonly stances: Record<Stance, string>;
  readonly done: { readonly repondu: string };
}

export const answerTexts: Record<Locale, AnswerStatementTexts> = {
  fr: {
    title: "Répondre à cette phrase",
    lead: "Votre réponse est publique, avec le nom du service. Elle dit ce qui sera fait, ou pourquoi ce ne le sera pas.",
    stance: "Ce que devient la phrase",
    stanceMissing: "Choisissez ce que devient la phrase.",
    stances: { done: "Ce sera fait", partly: "En partie", studied: "À l’étude", refused: "Écartée" },
    words: "Réponse et raisons",
    wordsHint: "Une date, une somme ou un lieu valent mieux qu’une intention.",
    wordsMissing: "Écrivez la réponse, de 3 à 4 000 caractères.",
    asWhom: "Au nom de",
    asWhomHint: "«\u00a0Conseil métropolitain\u00a0», «\u00a0Direction de l’éclairage public\u00a0».",
    asWhomMissing: "Dites au nom de qui, de 2 à 160 caractères.",
    save: "Publier la réponse",
    changed: "Quelqu’un a répondu entre-temps. Voici sa réponse\u00a0: changez-la si besoin.",
    early: "Le rapport n’est pas encore publié",
    earlyNext: "On répond aux phrases une fois le rapport publié.",
    give: "Répondre à cette phrase",
    change: "Changer la réponse",
    done: { repondu: "La réponse est publiée." },
  },
  en: {
    title: "Answer this statement",
    lead: "Your answer is public, with the name of the service. It says what will be done, or why it will not.",
    stance: "What becomes of the statement",
    stanceMissing: "Choose what becomes of the statement.",
    stances: { done: "It will be done", partly: "In part", studied: "Being studied", refused: "Set aside" },
    words: "Answer and reasons",
    wordsHint: "A date, a sum or a place is worth more than an intention.",
    wordsMissing: "Write the answer, 3 to 4,000 characters.",
    asWhom: "In the name of",
    asWhomHint: "“Metropolitan council”, “Department of public lighting”.",
    asWhomMissing: "Say in whose name, 2 to 160 characters.",
    save: "Publish the answer",
    changed: "Somebody answered in the meantime. Here is their answer: change it if need be.",
    early: "The report is not published yet",
    earlyNext: "Statements are answered once the report is published.",
    give: "Answer this statement",
    change: "Change the answer",
    done: { repondu: "The answer is published." },
  },
  nl: {
    title: "Op deze stelling antwoorden",
    lead: "Uw antwoord is openbaar, met de naam van de dienst. Het zegt wat er gebeurt, of waarom niet.",
    stance: "Wat er van de stelling wordt",
    stanceMissing: "Kies wat er van de stelling wordt.",
    stances: { done: "Het gebeurt", partly: "Gedeeltelijk", studied: "Wordt bestudeerd", refused: "Opzijgezet" },
    words: "Antwoord en redenen",
    wordsHint: "Een datum, een bedrag of een plaats is meer waard dan een voornemen.",
    wordsMissing: "Schrijf het antwoord, 3 tot 4.000 tekens.",
    asWhom: "Namens",
    asWhomHint: "“Metropoolraad”, “Dienst openbare verlichting”.",
    asWhomMissing: "Zeg namens wie, 2 tot 160 tekens.",
    save: "Het antwoord publiceren",
    changed: "Iemand antwoordde intussen. Hier is dat antwoord: wijzig het zo nodig.",
    early: "Het verslag is nog niet gepubliceerd",
    earlyNext: "Op stellingen wordt geantwoord als het verslag gepubliceerd is.",
    give: "Op deze stelling antwoorden",
    change: "Het antwoord wijzigen",
    done: { repondu: "Het antwoord is gepubliceerd." },
  },
};
