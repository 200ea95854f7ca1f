import type { Locale } from "#platform/i18n/locale.ts";
import type { EasyRule } from "./easy.ts";

interface EasyTexts {
  readonly title: (process: string) => string;
  readonly here: string;
  readonly lead: string;
  readonly readBy: (readers: string) => string;
  readonly unread: string;
  readonly now: string;
  readonly whole: string;
  readonly help: string;
  readonly editLead: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsWrong: string;
  readonly readers: string;
  readonly readersHint: string;
  readonly readersWrong: string;
  readonly see: string;
  readonly rules: string;
  readonly rulesList: readonly string[];
  readonly seen: string;
  readonly nothingSeen: string;
  readonly faults: Readonly<Record<EasyRule, string>>;
}

const fr: EasyTexts = {
  title: (process) => `${process}, en facile`,
  here: "En facile",
  lead: "Un résumé en phrases courtes.",
  readBy: (readers) => `Ce texte a été relu par ${readers}.`,
  unread: "Ce texte n’a pas encore été relu par des personnes qui lisent avec difficulté.",
  now: "Ce que vous pouvez faire maintenant",
  whole: "Lire toute la page",
  help: "Quelqu’un peut lire cette page avec vous.",
  editLead: "Pour qui lit avec difficulté, apprend le français ou a peu de temps. Le résumé se lit à côté de la page, avec nos dessins.",
  words: "Le résumé",
  wordsHint:
    "Une phrase par ligne. Une ligne vide commence une autre partie\u202f; «\u00a0# Titre\u00a0» lui donne un titre. Sans rien, il n’y a pas de résumé.",
  wordsWrong: "Écrivez de 20 à 4 000 signes, ou rien",
  readers: "Relu par",
  readersHint: "Des personnes concernées\u00a0: «\u00a0l’atelier de lecture de la Maison des associations\u00a0».",
  readersWrong: "Écrivez 200 signes au plus",
  see: "Voir le résumé",
  rules: "Les règles européennes, en bref",
  rulesList: [
    "Des mots de tous les jours. Un mot difficile est expliqué tout de suite.",
    "Une seule idée par phrase, une phrase par ligne.",
    "Des phrases actives\u00a0: «\u00a0la ville paie\u00a0», pas «\u00a0est financé par la ville\u00a0».",
    "On parle à la personne\u00a0: «\u00a0vous\u00a0».",
    "Le plus important au début. Toujours le même mot pour la même chose.",
    "Les nombres en chiffres\u202f; pas de pourcentage, pas de très grand nombre.",
    "Pas de sigle, pas de parenthèse, pas de «\u00a0etc.\u00a0».",
    "Des personnes concernées relisent avant de publier.",
  ],
  seen: "Ce que nous avons remarqué dans le texte enregistré",
  nothingSeen: "Rien à signaler. Faites maintenant relire le texte par des personnes concernées.",
  faults: {
    long: "Phrase longue, plus de 15 mots",
    percent: "Pourcentage",
    initials: "Sigle ou mot en capitales",
    brackets: "Parenthèses",
    semicolon: "Point-virgule",
    etcetera: "«\u00a0etc.\u00a0» ou points de suspension",
  },
};

const en: EasyTexts = {
  title: (process) => `${process}, in easy words`,
  here: "In easy words",
  lead: "A summary in short sentences, in French.",
  readBy: (readers) => `Read again by ${readers}.`,
  unread: "People who read with difficulty have not read this text again yet.",
  now: "What you can do now",
  whole: "Read the whole page",
  help: "Somebody can read this page with you.",
  editLead: "For those who read with difficulty, learn French or have little time. The summary is read beside the page, with our drawings.",
  words: "The summary",
  wordsHint: "One sentence a line. An empty line begins another part; “# Title” gives it a title. Empty: there is no summary.",
  wordsWrong: "Write 20 to 4,000 characters, or nothing",
  readers: "Read again by",
  readersHint: "People concerned: “the reading workshop of the House of associations”.",
  readersWrong: "Write 200 characters at most",
  see: "See the summary",
  rules: "The European rules, in short",
  rulesList: [
    "Everyday words. A difficult word is explained at once.",
    "One idea a sentence, one sentence a line.",
    "Active sentences: “the city pays”, not “is financed by the city”.",
    "Speak to the person: “you”.",
    "What matters most comes first. Always the same word for the same thing.",
    "Numbers as figures; no percentage, no very large number.",
    "No initials, no brackets, no “etc.”.",
    "People concerned read it again before it is published.",
  ],
  seen: "What we noticed in the saved text",
  nothingSeen: "Nothing to report. Now have people concerned read the text again.",
  faults: {
    long: "Long sentence, more than 15 words",
    percent: "Percentage",
    initials: "Initials or a word in capitals",
    brackets: "Brackets",
    semicolon: "Semicolon",
    etcetera: "“etc.” or dots",
  },
};

const nl: EasyTexts = {
  title: (process) => `${process}, in eenvoudige woorden`,
  here: "In eenvoudige woorden",
  lead: "Een samenvatting in korte zinnen, in het Frans.",
  readBy: (readers) => `Nagelezen door ${readers}.`,
  unread: "Mensen die moeilijk lezen, hebben deze tekst nog niet nagelezen.",
  now: "Wat u nu kunt doen",
  whole: "De hele pagina lezen",
  help: "Iemand kan deze pagina samen met u lezen.",
  editLead: "Voor wie moeilijk leest, Frans leert of weinig tijd heeft. De samenvatting staat naast de pagina, met onze tekeningen.",
  words: "De samenvatting",
  wordsHint: "Eén zin per regel. Een lege regel begint een ander deel; “# Titel” geeft het een titel. Leeg: er is geen samenvatting.",
  wordsWrong: "Schrijf 20 tot 4.000 tekens, of niets",
  readers: "Nagelezen door",
  readersHint: "Betrokken mensen: “het leesatelier van het Verenigingenhuis”.",
  readersWrong: "Schrijf ten hoogste 200 tekens",
  see: "De samenvatting bekijken",
  rules: "De Europese regels, in het kort",
  rulesList: [
    "Woorden van elke dag. Een moeilijk woord wordt meteen uitgelegd.",
    "Eén idee per zin, één zin per regel.",
    "Actieve zinnen: “de stad betaalt”, niet “wordt door de stad gefinancierd”.",
    "Spreek de persoon aan: “u”.",
    "Het belangrijkste eerst. Altijd hetzelfde woord voor hetzelfde.",
    "Getallen in cijfers; geen percentage, geen heel groot getal.",
    "Geen letterwoord, geen haakjes, geen “enz.”.",
    "Betrokken mensen lezen na vóór de publicatie.",
  ],
  seen: "Wat ons opviel in de bewaarde tekst",
  nothingSeen: "Niets te melden. Laat de tekst nu nalezen door betrokken mensen.",
  faults: {
    long: "Lange zin, meer dan 15 woorden",
    percent: "Percentage",
    initials: "Letterwoord of woord in hoofdletters",
    brackets: "Haakjes",
    semicolon: "Puntkomma",
    etcetera: "“enz.” of puntjes",
  },
};

export const easyTexts: Readonly<Record<Locale, EasyTexts>> = { fr, en, nl };
