import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface PageTexts {
  readonly by: (who: string, others: string) => string;
  readonly filed: (day: string) => string;
  readonly facts: string;
  readonly category: string;
  readonly where: string;
  readonly cost: string;
  readonly author: string;
  readonly channel: string;
  readonly level: string;
  readonly levels: Readonly<Record<"metropolis" | "commune", string>>;
  readonly version: string;
  readonly versions: Plurals;
  readonly contents: string;
  readonly journey: string;
  readonly journeyLead: string;
  readonly journeySteps: Plurals;
  readonly thread: string;
  readonly threadKnots: Plurals;
  readonly wholeThread: string;
  readonly share: string;
  readonly print: string;
  readonly report: string;
  readonly edit: string;
  readonly withdraw: string;
  readonly coauthors: string;
  readonly files: string;
  readonly handling: string;
  readonly mine: string;
  readonly mineNote: string;
  readonly team: string;
  readonly handle: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly rehearsal: string;
  readonly rehearsalNote: string;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly mergedHere: (number: string) => string;
  readonly map: (commune: string) => string;
  readonly until: (day: string) => string;
  readonly from: (day: string) => string;
  readonly done: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, string>>;
  readonly changed: string;
  readonly zone: string;
}

const fr: PageTexts = {
  by: (who, others) => (others ? `Par ${who}, avec ${others}` : `Par ${who}`),
  filed: (day) => `déposée le ${day}`,
  facts: "En bref",
  category: "Thème",
  where: "Où",
  cost: "Coût estimé par l’auteur",
  author: "Auteur",
  channel: "Déposée",
  level: "Instruite par",
  levels: { metropolis: "la métropole", commune: "la commune" },
  version: "Texte",
  versions: { one: "# version", other: "# versions, voir ce qui a changé" },
  contents: "Sur cette page",
  journey: "Son parcours",
  journeySteps: { one: "# étape", other: "Les # étapes, du dépôt à la fin" },
  journeyLead: "Ce qui s’est passé, et ce qui reste à venir.",
  thread: "Sur le fil",
  threadKnots: { one: "Un élément du fil", other: "Les # éléments du fil, de l’idée au résultat" },
  wholeThread: "Le fil entier",
  share: "Partager",
  print: "Imprimer une affiche",
  report: "Signaler cette idée",
  edit: "Modifier le texte",
  withdraw: "Retirer l’idée",
  coauthors: "Coauteurs",
  files: "Images et documents",
  mine: "Votre idée",
  mineNote: "Personne ne l’a encore jugée\u00a0: vous pouvez la modifier.",
  team: "Vous conduisez cette démarche",
  handling: "Vous instruisez cette idée",
  hidden: "Le public ne voit pas cette idée",
  hiddenNote: "Ses auteurs et l’équipe de la démarche la voient encore.",
  rehearsal: "Répétition",
  rehearsalNote: "Cette démarche n’est pas publiée. Ses idées seront effacées quand elle le sera.",
  withdrawn: "Cette idée a été retirée",
  withdrawnNote: "Son auteur ne la propose plus. Elle n’est plus dans la liste.",
  mergedHere: (number) => `L’idée ${number} a été réunie à celle-ci.`,
  map: (commune) => `Plan schématique\u00a0: ${commune} et ses voisines.`,
  until: (day) => `jusqu’au ${day}`,
  from: (day) => `à partir du ${day}`,
  done: {
    deposee: "Votre idée est déposée. Elle porte ce numéro, et cette adresse ne change pas.",
    relecture: "Votre idée est déposée. Elle attend une relecture avant de paraître\u00a0; vous serez prévenu.",
    modifiee: "Votre texte est enregistré. Les versions d’avant restent lisibles.",
    modifiee_relecture: "Votre texte est enregistré. Il attend une relecture avant de paraître.",
    inchangee: "Rien n’a changé\u00a0: aucune version n’a été ajoutée.",
    fichiers: "Les images et documents sont enregistrés.",
    retiree: "L’idée est retirée.",
    signee: "Vous signez cette idée avec son auteur.",
    partie: "Vous ne signez plus cette idée.",
  },
  acts: {
    filed: "Idée déposée",
    edited: "Texte modifié",
    corrected: "Texte corrigé par l’équipe",
    withdrawn: "Idée retirée",
    coauthor_joined: "Un coauteur signe l’idée",
    coauthor_left: "Un coauteur ne signe plus l’idée",
    imported: "Reprise d’une autre plateforme",
    files_changed: "Images ou documents modifiés",
    merged: "Réunie à une autre idée",
    unmerged: "Réunion défaite",
    took_in: "Une autre idée y est réunie",
    gave_back: "Une idée réunie en est séparée",
    split: "Scindée en deux",
    split_from: "Née d’une idée scindée",
  },
  changed: "Étape franchie",
  zone: "Quartier prioritaire",
};

const en: PageTexts = {
  by: (who, others) => (others ? `By ${who}, with ${others}` : `By ${who}`),
  filed: (day) => `filed on ${day}`,
  facts: "In short",
  category: "Theme",
  where: "Where",
  cost: "Cost as its author estimates",
  author: "Author",
  channel: "Filed",
  level: "Dealt with by",
  levels: { metropolis: "the metropolis", commune: "the commune" },
  version: "Text",
  versions: { one: "# version", other: "# versions, see what changed" },
  contents: "On this page",
  journey: "Its journey",
  journeySteps: { one: "# step", other: "The # steps, from the beginning to the end" },
  journeyLead: "What happened, and what is still to come.",
  thread: "On the thread",
  threadKnots: { one: "One thing on the thread", other: "The # things on the thread, from the idea to the result" },
  wholeThread: "The whole thread",
  share: "Share",
  print: "Print a sheet",
  report: "Report this idea",
  edit: "Edit the text",
  withdraw: "Withdraw the idea",
  coauthors: "Co-authors",
  files: "Pictures and documents",
  mine: "Your idea",
  mineNote: "Nobody has judged it yet: you can change it.",
  team: "You run this process",
  handling: "You assess this idea",
  hidden: "The public does not see this idea",
  hiddenNote: "Its authors and the team of the process still see it.",
  rehearsal: "Rehearsal",
  rehearsalNote: "This process is not published. Its ideas will be erased when it is.",
  withdrawn: "This idea was withdrawn",
  withdrawnNote: "Its author no longer proposes it. It is no longer on the list.",
  mergedHere: (number) => `Idea ${number} was merged into this one.`,
  map: (commune) => `Schematic map: ${commune} and its neighbours.`,
  until: (day) => `until ${day}`,
  from: (day) => `from ${day}`,
  done: {
    deposee: "Your idea is filed. It has this number, and this address does not change.",
    relecture: "Your idea is filed. It waits for a review before it appears; you will be told.",
    modifiee: "Your text is saved. Earlier versions stay readable.",
    modifiee_relecture: "Your text is saved. It waits for a review before it appears.",
    inchangee: "Nothing changed: no version was added.",
    fichiers: "Pictures and documents are saved.",
    retiree: "The idea is withdrawn.",
    signee: "You sign this idea with its author.",
    partie: "You no longer sign this idea.",
  },
  acts: {
    filed: "Idea filed",
    edited: "Text changed",
    corrected: "Text corrected by the team",
    withdrawn: "Idea withdrawn",
    coauthor_joined: "A co-author signs the idea",
    coauthor_left: "A co-author no longer signs the idea",
    imported: "Brought from another platform",
    files_changed: "Pictures or documents changed",
    merged: "Merged into another idea",
    unmerged: "Merge undone",
    took_in: "Another idea is merged into it",
    gave_back: "A merged idea is parted from it",
    split: "Split in two",
    split_from: "Comes from an idea that was split",
  },
  changed: "Another step",
  zone: "Priority neighbourhood",
};

const nl: PageTexts = {
  by: (who, others) => (others ? `Door ${who}, met ${others}` : `Door ${who}`),
  filed: (day) => `ingediend op ${day}`,
  facts: "In het kort",
  category: "Thema",
  where: "Waar",
  cost: "Kosten volgens de indiener",
  author: "Indiener",
  channel: "Ingediend",
  level: "Behandeld door",
  levels: { metropolis: "de metropool", commune: "de gemeente" },
  version: "Tekst",
  versions: { one: "# versie", other: "# versies, zien wat veranderde" },
  contents: "Op deze pagina",
  journey: "De weg van dit idee",
  journeySteps: { one: "# stap", other: "De # stappen, van begin tot einde" },
  journeyLead: "Wat gebeurde, en wat nog komt.",
  thread: "Op de draad",
  threadKnots: { one: "Eén ding op de draad", other: "De # dingen op de draad, van idee tot resultaat" },
  wholeThread: "De hele draad",
  share: "Delen",
  print: "Een affiche afdrukken",
  report: "Dit idee melden",
  edit: "De tekst wijzigen",
  withdraw: "Het idee intrekken",
  coauthors: "Mede-indieners",
  files: "Beelden en documenten",
  mine: "Uw idee",
  mineNote: "Niemand beoordeelde het al: u kunt het wijzigen.",
  team: "U leidt dit traject",
  handling: "U behandelt dit idee",
  hidden: "Het publiek ziet dit idee niet",
  hiddenNote: "De indieners en het team van het traject zien het nog.",
  rehearsal: "Repetitie",
  rehearsalNote: "Dit traject is niet gepubliceerd. De ideeën worden gewist zodra dat gebeurt.",
  withdrawn: "Dit idee werd ingetrokken",
  withdrawnNote: "De indiener stelt het niet meer voor. Het staat niet meer in de lijst.",
  mergedHere: (number) => `Idee ${number} werd met dit idee samengevoegd.`,
  map: (commune) => `Schematische kaart: ${commune} en haar buren.`,
  until: (day) => `tot ${day}`,
  from: (day) => `vanaf ${day}`,
  done: {
    deposee: "Uw idee is ingediend. Het draagt dit nummer en dit adres verandert niet.",
    relecture: "Uw idee is ingediend. Het wacht op een nalezing voor het verschijnt; u wordt verwittigd.",
    modifiee: "Uw tekst is bewaard. Vroegere versies blijven leesbaar.",
    modifiee_relecture: "Uw tekst is bewaard. Hij wacht op een nalezing voor hij verschijnt.",
    inchangee: "Er veranderde niets: er kwam geen versie bij.",
    fichiers: "Beelden en documenten zijn bewaard.",
    retiree: "Het idee is ingetrokken.",
    signee: "U ondertekent dit idee samen met de indiener.",
    partie: "U ondertekent dit idee niet meer.",
  },
  acts: {
    filed: "Idee ingediend",
    edited: "Tekst gewijzigd",
    corrected: "Tekst verbeterd door het team",
    withdrawn: "Idee ingetrokken",
    coauthor_joined: "Een mede-indiener ondertekent",
    coauthor_left: "Een mede-indiener ondertekent niet meer",
    imported: "Overgenomen van een ander platform",
    files_changed: "Beelden of documenten gewijzigd",
    merged: "Samengevoegd met een ander idee",
    unmerged: "Samenvoeging ongedaan gemaakt",
    took_in: "Een ander idee werd ermee samengevoegd",
    gave_back: "Een samengevoegd idee werd weer losgemaakt",
    split: "In tweeën gesplitst",
    split_from: "Ontstaan uit een gesplitst idee",
  },
  changed: "Een stap verder",
  zone: "Aandachtswijk",
};

export const pageTexts: Readonly<Record<Locale, PageTexts>> = { fr, en, nl };
