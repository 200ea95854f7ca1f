import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

type Word =
  | ("title" | "lead" | "today" | "before" | "changed" | "by" | "sign" | "signLead" | "signers" | "member" | "version" | "none" | "when")
  | ("write" | "writeLead" | "words" | "wordsHint" | "wordsEn" | "wordsNl" | "changedLabel" | "decision" | "send");

type CharterTexts = Readonly<Record<Word, string>> & {
  readonly numbered: (number: string) => string;
  readonly since: (day: string) => string;
  readonly signed: Plurals;
  readonly done: Readonly<Record<"signe" | "ecrite", string>>;
  readonly problems: Readonly<Record<"words" | "translated" | "changed" | "decision", string>>;
};

const fr: CharterTexts = {
  title: "La charte du réseau",
  lead: "Chaque membre la signe en entrant. Une nouvelle version est décidée par les membres, et chacun la signe à son tour.",
  today: "Version d’aujourd’hui",
  before: "Versions d’avant",
  changed: "Ce qui a changé",
  by: "Décidée par",
  sign: "Signer au nom de",
  signLead: "Vous avez lu la version d’aujourd’hui et votre structure la suit.",
  signers: "Qui a signé quoi",
  member: "Membre",
  version: "Version signée",
  none: "Aucune",
  when: "Le",
  write: "Écrire une nouvelle version",
  writeLead: "Par une décision que les membres ont adoptée. Chacun est prévenu et signe.",
  words: "La charte, une règle par ligne",
  wordsHint: "De 20 à 6 000 signes. Une version ne change plus.",
  wordsEn: "En anglais",
  wordsNl: "En néerlandais",
  changedLabel: "Ce qui change",
  decision: "Décision",
  send: "Publier la version",
  numbered: (number) => `Version ${number}`,
  since: (day) => `depuis le ${day}`,
  signed: { one: "# membre l’a signée", other: "# membres l’ont signée" },
  done: { signe: "La charte est signée.", ecrite: "La version est publiée. Les membres sont prévenus." },
  problems: {
    words: "Écrivez de 20 à 6 000 signes.",
    translated: "Écrivez de 20 à 6 000 signes, ou rien.",
    changed: "Dites ce qui change, en 3 à 500 signes.",
    decision: "Choisissez une décision adoptée.",
  },
};

const en: CharterTexts = {
  title: "The network’s charter",
  lead: "Each member signs it when it joins. A new version is decided by members, and each signs it in turn.",
  today: "Version of today",
  before: "Versions of before",
  changed: "What changed",
  by: "Decided by",
  sign: "Sign in the name of",
  signLead: "You have read the version of today and your structure follows it.",
  signers: "Who signed what",
  member: "Member",
  version: "Version signed",
  none: "None",
  when: "On",
  write: "Write a new version",
  writeLead: "By a decision that members adopted. Each is told, and signs.",
  words: "The charter, a rule a line",
  wordsHint: "20 to 6,000 characters. A version changes no more.",
  wordsEn: "In English",
  wordsNl: "In Dutch",
  changedLabel: "What changes",
  decision: "Decision",
  send: "Publish the version",
  numbered: (number) => `Version ${number}`,
  since: (day) => `since ${day}`,
  signed: { one: "# member signed it", other: "# members signed it" },
  done: { signe: "The charter is signed.", ecrite: "The version is published. Members are told." },
  problems: {
    words: "Write 20 to 6,000 characters.",
    translated: "Write 20 to 6,000 characters, or nothing.",
    changed: "Say what changes, in 3 to 500 characters.",
    decision: "Choose an adopted decision.",
  },
};

const nl: CharterTexts = {
  title: "Het charter van het netwerk",
  lead: "Elk lid ondertekent het bij de toetreding. Een nieuwe versie beslissen de leden, en elk ondertekent ze op zijn beurt.",
  today: "Versie van vandaag",
  before: "Eerdere versies",
  changed: "Wat veranderde",
  by: "Beslist door",
  sign: "Ondertekenen namens",
  signLead: "U hebt de versie van vandaag gelezen en uw structuur volgt ze.",
  signers: "Wie wat ondertekende",
  member: "Lid",
  version: "Ondertekende versie",
  none: "Geen",
  when: "Op",
  write: "Een nieuwe versie schrijven",
  writeLead: "Met een beslissing die de leden aannamen. Elk krijgt bericht en ondertekent.",
  words: "Het charter, één regel per lijn",
  wordsHint: "20 tot 6.000 tekens. Een versie verandert niet meer.",
  wordsEn: "In het Engels",
  wordsNl: "In het Nederlands",
  changedLabel: "Wat verandert",
  decision: "Beslissing",
  send: "De versie publiceren",
  numbered: (number) => `Versie ${number}`,
  since: (day) => `sinds ${day}`,
  signed: { one: "# lid ondertekende ze", other: "# leden ondertekenden ze" },
  done: { signe: "Het charter is ondertekend.", ecrite: "De versie is gepubliceerd. De leden krijgen bericht." },
  problems: {
    words: "Schrijf 20 tot 6.000 tekens.",
    translated: "Schrijf 20 tot 6.000 tekens, of niets.",
    changed: "Zeg wat verandert, in 3 tot 500 tekens.",
    decision: "Kies een aangenomen beslissing.",
  },
};

export const charterTexts: Readonly<Record<Locale, CharterTexts>> = { fr, en, nl };
