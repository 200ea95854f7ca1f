import type { Locale } from "#platform/i18n/locale.ts";

interface CaseTexts {
  readonly desk: string;
  readonly idea: string;
  readonly seen: string;
  readonly signature: string;
  readonly where: string;
  readonly wholeMetropolis: string;
  readonly cost: string;
  readonly filed: string;
  readonly with: string;
  readonly metropolis: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly reasonsMissing: (least: number, most: number) => string;
  readonly dayWrong: string;
  readonly dayPast: string;
  readonly sumWrong: string;
  readonly due: string;
  readonly late: string;
  readonly processClosed: string;
  readonly gone: string;
  readonly queues: string;
  readonly asWhom: string;
  readonly by: (who: string, when: string) => string;
  readonly perYear: string;
  readonly unknown: string;
  readonly none: string;
}

const fr: CaseTexts = {
  desk: "Instruction",
  idea: "L’idée",
  seen: "Voir la page publique",
  signature: "Déposée par",
  where: "Où",
  wholeMetropolis: "Toute la métropole",
  cost: "Coût estimé par l’auteur",
  filed: "Déposée le",
  with: "Entre les mains de",
  metropolis: "La métropole",
  reasons: "Raisons",
  reasonsHint: "Publiées. Deux ou trois phrases simples, sans nommer personne.",
  reasonsMissing: (least, most) => `Écrivez les raisons en ${least} à ${most.toLocaleString("fr-FR")} signes`,
  dayWrong: "Écrivez un jour, par exemple 15/12/2026",
  dayPast: "Choisissez un jour à venir",
  sumWrong: "Écrivez une somme en euros, par exemple 12 000",
  due: "Avant le",
  late: "En retard",
  processClosed: "Cette démarche est annulée ou n’est pas encore ouverte\u00a0: rien n’a été enregistré.",
  gone: "L’idée a changé d’état entre-temps\u00a0: rien n’a été enregistré. Relisez-la avant de décider.",
  queues: "Étapes de l’instruction",
  asWhom: "Au nom de",
  by: (who, when) => `${who}, le ${when}`,
  perYear: "par an",
  unknown: "Non précisé",
  none: "Aucune",
};

const en: CaseTexts = {
  desk: "Case work",
  idea: "The idea",
  seen: "See the public page",
  signature: "Filed by",
  where: "Where",
  wholeMetropolis: "The whole metropolis",
  cost: "Cost as its author estimates it",
  filed: "Filed on",
  with: "In the hands of",
  metropolis: "The metropolis",
  reasons: "Reasons",
  reasonsHint: "Published. Two or three plain sentences, naming nobody.",
  reasonsMissing: (least, most) => `Write the reasons in ${least} to ${most.toLocaleString("en-GB")} characters`,
  dayWrong: "Write a day, for example 15/12/2026",
  dayPast: "Choose a day to come",
  sumWrong: "Write a sum in euros, for example 12,000",
  due: "Before",
  late: "Late",
  processClosed: "This process is cancelled or not open yet: nothing was saved.",
  gone: "The idea changed state meanwhile: nothing was saved. Read it again before you decide.",
  queues: "Steps of the case work",
  asWhom: "On behalf of",
  by: (who, when) => `${who}, ${when}`,
  perYear: "a year",
  unknown: "Not said",
  none: "None",
};

const nl: CaseTexts = {
  desk: "Behandeling",
  idea: "Het idee",
  seen: "De openbare pagina bekijken",
  signature: "Ingediend door",
  where: "Waar",
  wholeMetropolis: "De hele metropool",
  cost: "Kost volgens de indiener",
  filed: "Ingediend op",
  with: "In handen van",
  metropolis: "De metropool",
  reasons: "Redenen",
  reasonsHint: "Worden gepubliceerd. Twee of drie eenvoudige zinnen, zonder iemand te noemen.",
  reasonsMissing: (least, most) => `Schrijf de redenen in ${least} tot ${most.toLocaleString("nl-NL")} tekens`,
  dayWrong: "Schrijf een dag, bijvoorbeeld 15/12/2026",
  dayPast: "Kies een dag in de toekomst",
  sumWrong: "Schrijf een bedrag in euro, bijvoorbeeld 12 000",
  due: "Voor",
  late: "Te laat",
  processClosed: "Dit traject is geannuleerd of nog niet open: er is niets bewaard.",
  gone: "Het idee veranderde intussen van toestand: er is niets bewaard. Lees het opnieuw voor u beslist.",
  queues: "Stappen van de behandeling",
  asWhom: "Namens",
  by: (who, when) => `${who}, ${when}`,
  perYear: "per jaar",
  unknown: "Niet gezegd",
  none: "Geen",
};

export const caseTexts: Record<Locale, CaseTexts> = { fr, en, nl };
