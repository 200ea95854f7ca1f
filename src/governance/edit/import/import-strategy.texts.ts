import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (strategy: string) => `Importer des objectifs\u00a0: ${strategy}`,
  here: "Importer des objectifs",
  lead: "Des objectifs et leurs cibles, en un seul fichier\u00a0: une seule version, une seule raison.",
  rules: [
    "Une ligne par cible. Un objectif à plusieurs cibles revient sur plusieurs lignes\u202f; un objectif sans cible a une ligne sans indicateur.",
    "Colonnes nécessaires pour un objectif nouveau\u00a0: priorité, objectif, responsable. Pour une cible\u00a0: indicateur, cible, échéance, départ, jour du départ.",
    "Un objectif déjà là est reconnu à son titre, sa cible à son indicateur. Ce que le fichier ne nomme pas reste tel quel.",
  ],
  check: "Voir ce qui changera",
  preview: "Rien n’est encore changé. La prochaine version\u00a0:",
  write: "Publier cette version",
  refused: "Rien n’est importé\u00a0: des lignes sont à corriger",
  line: "Ligne",
  why: "Pourquoi",
  columns: "Il manque la colonne objectif.",
  nothing: "Ce fichier ne change rien à la stratégie.",
  taken: "Un objectif d’une autre stratégie porte déjà un de ces titres.",
  indicators: "Les indicateurs et leurs unités",
  indicator: "Indicateur",
  problems: {
    title: "Le titre de l’objectif manque, ou dépasse 200 signes.",
    summary: "Le résumé dépasse 2 000 signes.",
    owner: "Il manque qui répond de cet objectif nouveau (responsable).",
    priority: "Il manque la priorité de cet objectif nouveau.",
    indicator: (typed: string) => `«\u00a0${typed}\u00a0» n’est le titre d’aucun indicateur.`,
    twice: "Cet objectif a déjà une ligne pour cet indicateur.",
    same: "Cet objectif a déjà une ligne sans indicateur.",
  },
};

type ImportStrategyTexts = typeof fr;

const en: ImportStrategyTexts = {
  title: (strategy) => `Import objectives: ${strategy}`,
  here: "Import objectives",
  lead: "Objectives and their targets in one file: one version, one reason.",
  rules: [
    "One line a target. An objective of several targets comes back on several lines; one without a target has one line without indicator.",
    "Columns needed for a new objective: priorité, objectif, responsable. For a target: indicateur, cible, échéance, départ, jour du départ.",
    "An objective that stands already is known by its title, its target by its indicator. What the file does not name stays as it is.",
  ],
  check: "See what will change",
  preview: "Nothing is changed yet. The next version:",
  write: "Publish this version",
  refused: "Nothing is imported: lines are to be corrected",
  line: "Line",
  why: "Why",
  columns: "The column objectif is missing.",
  nothing: "This file changes nothing of the strategy.",
  taken: "An objective of another strategy already has one of these titles.",
  indicators: "Indicators and their units",
  indicator: "Indicator",
  problems: {
    title: "The title of the objective is missing, or longer than 200 characters.",
    summary: "The summary is longer than 2,000 characters.",
    owner: "Who answers for this new objective is missing (responsable).",
    priority: "The priority of this new objective is missing.",
    indicator: (typed) => `“${typed}” is the title of no indicator.`,
    twice: "This objective already has a line for this indicator.",
    same: "This objective already has a line without indicator.",
  },
};

const nl: ImportStrategyTexts = {
  title: (strategy) => `Doelstellingen importeren: ${strategy}`,
  here: "Doelstellingen importeren",
  lead: "Doelstellingen en hun doelen in één bestand: één versie, één reden.",
  rules: [
    "Eén regel per doel. Een doelstelling met meerdere doelen komt op meerdere regels terug; een zonder doel heeft een regel zonder indicator.",
    "Nodige kolommen voor een nieuwe doelstelling: priorité, objectif, responsable. Voor een doel: indicateur, cible, échéance, départ, jour du départ.",
    "Een bestaande doelstelling wordt aan haar titel herkend, haar doel aan zijn indicator. Wat het bestand niet noemt, blijft zoals het is.",
  ],
  check: "Zien wat verandert",
  preview: "Er is nog niets gewijzigd. De volgende versie:",
  write: "Deze versie publiceren",
  refused: "Er is niets geïmporteerd: er zijn regels te verbeteren",
  line: "Regel",
  why: "Waarom",
  columns: "De kolom objectif ontbreekt.",
  nothing: "Dit bestand wijzigt niets aan de strategie.",
  taken: "Een doelstelling van een andere strategie draagt al een van deze titels.",
  indicators: "Indicatoren en hun eenheden",
  indicator: "Indicator",
  problems: {
    title: "De titel van de doelstelling ontbreekt, of is langer dan 200 tekens.",
    summary: "De samenvatting is langer dan 2.000 tekens.",
    owner: "Wie voor deze nieuwe doelstelling instaat, ontbreekt (responsable).",
    priority: "De prioriteit van deze nieuwe doelstelling ontbreekt.",
    indicator: (typed) => `“${typed}” is de titel van geen enkele indicator.`,
    twice: "Deze doelstelling heeft al een regel voor deze indicator.",
    same: "Deze doelstelling heeft al een regel zonder indicator.",
  },
};

export const importStrategyTexts: Readonly<Record<Locale, ImportStrategyTexts>> = { fr, en, nl };
