import { formatNumber, type Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface ImportsTexts {
  readonly file: string;
  readonly fileHint: (lines: number, megabytes: number, locale: Locale) => string;
  /** Of the file of a form that is shown again. */
  readonly kept: { readonly again: string; readonly still: (name: string) => string };
  readonly template: string;
  readonly problems: { readonly file: string; readonly tooLarge: (megabytes: number) => string; readonly heavy: string; readonly notText: string };
  readonly faults: {
    readonly encoding: string;
    readonly broken: string;
    readonly empty: string;
    readonly tooMany: (most: number, locale: Locale) => string;
  };
  readonly task: (file: string, trial: boolean) => string;
  readonly past: string;
  readonly list: Readonly<Record<"file" | "when" | "who" | "state" | "result", string>>;
  readonly states: Readonly<Record<"waiting" | "running" | "trial" | "done" | "refused", string>>;
  readonly run: Readonly<
    Record<
      | "waiting"
      | "goesOn"
      | "reload"
      | "refused"
      | "failed"
      | "failedNote"
      | "failedNext"
      | "done"
      | "trial"
      | "trialNote"
      | "forReal"
      | "seeReal"
      | "noFile"
      | "chooseAgain",
      string
    >
  > & { readonly of: (done: string, total: string) => string; readonly sent: (when: string, who: string | null) => string };
  readonly columns: Readonly<Record<"title" | "wait" | "lead" | "recognised" | "recognisedNote" | "byHand" | "aside" | "begin", string>> & {
    readonly example: (words: string) => string;
    readonly untitled: (number: number) => string;
    readonly problems: { readonly twice: (name: string) => string; readonly missing: (names: string) => string; readonly or: string };
  };
  readonly report: Readonly<Record<"title" | "rejections" | "noRejection" | "line" | "field" | "remark" | "said" | "csv", string>> & {
    readonly more: Plurals;
    readonly ignored: (columns: string) => string;
  };
}

const fr: ImportsTexts = {
  file: "Fichier CSV, Excel ou LibreOffice",
  fileHint: (lines, megabytes, locale) =>
    `Une ligne de titres (ce qui est écrit au-dessus n’est pas lu), puis ${formatNumber(lines, locale)} lignes et ${formatNumber(megabytes, locale)}\u00a0Mo au plus. Le séparateur et l’encodage sont reconnus.`,
  kept: {
    again: "Choisissez-le à nouveau\u00a0: votre navigateur ne l’a pas gardé.",
    still: (name) => `«\u00a0${name}\u00a0» est gardé jusqu’à demain\u202f; un autre fichier prendrait sa place.`,
  },
  template: "Modèle à remplir (CSV)",
  problems: {
    file: "Choisissez un fichier",
    tooLarge: (megabytes) => `Ce fichier dépasse ${megabytes}\u00a0Mo. Découpez-le.`,
    heavy: "Ce fichier est trop lourd. Découpez-le.",
    notText: "Ce fichier n’est pas un tableau CSV",
  },
  faults: {
    encoding:
      "Ce fichier n’est ni un tableau CSV, ni un classeur lisible\u00a0: protégé par un mot de passe, abîmé, trop grand une fois déplié, ou d’un autre genre. Enregistrez-le en CSV UTF-8.",
    broken: "Le fichier n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est pas refermé.",
    empty: "Le fichier ne contient aucune ligne sous ses titres.",
    tooMany: (most, locale) => `Le fichier dépasse ${formatNumber(most, locale)} lignes. Coupez-le en plusieurs.`,
  },
  task: (file, trial) => (trial ? `Essai de ${file}` : `Import de ${file}`),
  past: "Fichiers envoyés",
  list: { file: "Fichier", when: "Quand", who: "Par", state: "État", result: "Résultat" },
  states: { waiting: "Colonnes à nommer", running: "En cours", trial: "Essai", done: "Importé", refused: "Refusé" },
  run: {
    waiting: "En attente de son tour",
    of: (done, total) => `${done} lignes sur ${total}`,
    goesOn: "Vous pouvez fermer cette page et revenir\u00a0: le travail continue.",
    reload: "Actualiser",
    refused: "Ce fichier est refusé, rien n’a été importé",
    failed: "L’import s’est arrêté",
    failedNote: "Le travail a disparu avant sa fin.",
    failedNext: "Ce qui était entré reste. Recommencez avec le même fichier\u00a0: rien n’entrera deux fois.",
    done: "Import terminé",
    trial: "Essai terminé, rien n’a été écrit",
    trialNote: "Le compte rendu dit ce que l’import ferait. Le fichier est gardé sept jours.",
    forReal: "Importer pour de bon",
    seeReal: "Voir l’import fait après cet essai",
    noFile: "Ce fichier n’est plus gardé. Choisissez-le de nouveau.",
    chooseAgain: "Choisir un fichier",
    sent: (when, who) => (who ? `Envoyé le ${when} par ${who}` : `Envoyé le ${when}`),
  },
  columns: {
    title: "Colonnes du fichier",
    wait: "Dites ce que sont les colonnes",
    lead: "Les titres de ce fichier ne suffisent pas à reconnaître ses colonnes. Dites ce qu’est chacune\u00a0: ce choix resservira pour tout fichier aux mêmes titres.",
    recognised: "Colonnes reconnues\u00a0: voir et changer",
    recognisedNote: "Changez ce qui ne va pas, puis essayez de nouveau\u00a0: ce choix resservira pour tout fichier aux mêmes titres.",
    byHand: "Colonnes nommées à la main\u00a0: voir et changer",
    aside: "Laissée de côté",
    example: (words) => `Par exemple\u00a0: ${words}`,
    untitled: (number) => `Colonne ${number}, sans titre`,
    begin: "Essayer avec ces colonnes",
    problems: {
      twice: (name) => `Une autre colonne est déjà lue comme «\u00a0${name}\u00a0»`,
      missing: (names) => `Il faut une colonne lue comme ${names}`,
      or: " ou ",
    },
  },
  report: {
    title: "Compte rendu",
    rejections: "Lignes refusées",
    noRejection: "Aucune ligne n’est refusée.",
    line: "Ligne",
    field: "Champ",
    remark: "Remarque",
    said: "Dans le fichier",
    csv: "Télécharger toutes les remarques (CSV)",
    more: { one: "Et # de plus, dans le fichier à télécharger.", other: "Et # de plus, dans le fichier à télécharger." },
    ignored: (columns) => `Colonnes laissées de côté\u00a0: ${columns}.`,
  },
};

const en: ImportsTexts = {
  file: "CSV, Excel or LibreOffice file",
  fileHint: (lines, megabytes, locale) =>
    `A line of titles (what is written above is not read), then ${formatNumber(lines, locale)} lines and ${formatNumber(megabytes, locale)}\u00a0MB at most. Separator and encoding are recognised.`,
  kept: { again: "Choose it again: your browser did not keep it.", still: (name) => `“${name}” is kept until tomorrow; another file would take its place.` },
  template: "Template to fill in (CSV)",
  problems: {
    file: "Choose a file",
    tooLarge: (megabytes) => `This file is larger than ${megabytes}\u00a0MB. Split it.`,
    heavy: "This file is too large. Split it.",
    notText: "This file is not a CSV table",
  },
  faults: {
    encoding:
      "This file is neither a CSV table nor a workbook that can be read: locked by a password, damaged, too large once unpacked, or of another kind. Save it as CSV UTF-8.",
    broken: "The file is not a CSV table that can be read: a quotation mark is not closed.",
    empty: "The file has no line under its titles.",
    tooMany: (most, locale) => `The file has more than ${formatNumber(most, locale)} lines. Cut it into several.`,
  },
  task: (file, trial) => (trial ? `Trial of ${file}` : `Import of ${file}`),
  past: "Files sent",
  list: { file: "File", when: "When", who: "By", state: "State", result: "Result" },
  states: { waiting: "Columns to name", running: "Under way", trial: "Trial", done: "Imported", refused: "Refused" },
  run: {
    waiting: "Waiting for its turn",
    of: (done, total) => `${done} of ${total} lines`,
    goesOn: "You may close this page and come back: the work goes on.",
    reload: "Refresh",
    refused: "This file is refused, nothing was imported",
    failed: "The import stopped",
    failedNote: "The work disappeared before its end.",
    failedNext: "What went in stays. Begin again with the same file: nothing goes in twice.",
    done: "Import finished",
    trial: "Trial finished, nothing was written",
    trialNote: "The report says what the import would do. The file is kept for seven days.",
    forReal: "Import for real",
    seeReal: "See the import made after this trial",
    noFile: "This file is no longer kept. Choose it again.",
    chooseAgain: "Choose a file",
    sent: (when, who) => (who ? `Sent on ${when} by ${who}` : `Sent on ${when}`),
  },
  columns: {
    title: "Columns of the file",
    wait: "Say what the columns are",
    lead: "The titles of this file do not tell enough of its columns. Say what each one is: the choice serves again for any file with the same titles.",
    recognised: "Recognised columns: see and change",
    recognisedNote: "Change what is not right, then try again: the choice serves again for any file with the same titles.",
    byHand: "Columns named by hand: see and change",
    aside: "Left aside",
    example: (words) => `For example: ${words}`,
    untitled: (number) => `Column ${number}, without a title`,
    begin: "Try with these columns",
    problems: {
      twice: (name) => `Another column is read as “${name}” already`,
      missing: (names) => `A column must be read as ${names}`,
      or: " or ",
    },
  },
  report: {
    title: "Report",
    rejections: "Refused lines",
    noRejection: "No line is refused.",
    line: "Line",
    field: "Field",
    remark: "Remark",
    said: "In the file",
    csv: "Download all remarks (CSV)",
    more: { one: "And # more, in the file to download.", other: "And # more, in the file to download." },
    ignored: (columns) => `Columns left aside: ${columns}.`,
  },
};

const nl: ImportsTexts = {
  file: "CSV-, Excel- of LibreOfficebestand",
  fileHint: (lines, megabytes, locale) =>
    `Een regel titels (wat erboven staat wordt niet gelezen), dan hoogstens ${formatNumber(lines, locale)} regels en ${formatNumber(megabytes, locale)}\u00a0MB. Scheidingsteken en codering worden herkend.`,
  kept: {
    again: "Kies het opnieuw: uw browser heeft het niet bewaard.",
    still: (name) => `“${name}” blijft tot morgen bewaard; een ander bestand neemt die plaats in.`,
  },
  template: "Model om in te vullen (CSV)",
  problems: {
    file: "Kies een bestand",
    tooLarge: (megabytes) => `Dit bestand is groter dan ${megabytes}\u00a0MB. Splits het.`,
    heavy: "Dit bestand is te groot. Splits het.",
    notText: "Dit bestand is geen CSV-tabel",
  },
  faults: {
    encoding:
      "Dit bestand is geen CSV-tabel en geen leesbare werkmap: met een wachtwoord, beschadigd, te groot eens uitgepakt, of van een andere soort. Sla het op als CSV UTF-8.",
    broken: "Het bestand is geen leesbare CSV-tabel: een aanhalingsteken is niet gesloten.",
    empty: "Het bestand heeft geen regels onder de titels.",
    tooMany: (most, locale) => `Het bestand heeft meer dan ${formatNumber(most, locale)} regels. Splits het.`,
  },
  task: (file, trial) => (trial ? `Proef van ${file}` : `Invoer van ${file}`),
  past: "Verstuurde bestanden",
  list: { file: "Bestand", when: "Wanneer", who: "Door", state: "Toestand", result: "Resultaat" },
  states: { waiting: "Kolommen te benoemen", running: "Bezig", trial: "Proef", done: "Ingevoerd", refused: "Geweigerd" },
  run: {
    waiting: "Wacht op zijn beurt",
    of: (done, total) => `${done} van ${total} regels`,
    goesOn: "U mag deze pagina sluiten en later terugkomen: het werk loopt door.",
    reload: "Vernieuwen",
    refused: "Dit bestand is geweigerd, er is niets ingevoerd",
    failed: "De invoer is gestopt",
    failedNote: "Het werk verdween voor het einde.",
    failedNext: "Wat erin kwam blijft. Begin opnieuw met hetzelfde bestand: niets komt er twee keer in.",
    done: "Invoer klaar",
    trial: "Proef klaar, er is niets geschreven",
    trialNote: "Het verslag zegt wat de invoer zou doen. Het bestand wordt zeven dagen bewaard.",
    forReal: "Echt invoeren",
    seeReal: "De invoer na deze proef bekijken",
    noFile: "Dit bestand wordt niet meer bewaard. Kies het opnieuw.",
    chooseAgain: "Een bestand kiezen",
    sent: (when, who) => (who ? `Verstuurd op ${when} door ${who}` : `Verstuurd op ${when}`),
  },
  columns: {
    title: "Kolommen van het bestand",
    wait: "Zeg wat de kolommen zijn",
    lead: "De titels van dit bestand zeggen niet genoeg over de kolommen. Zeg wat elke kolom is: de keuze geldt weer voor elk bestand met dezelfde titels.",
    recognised: "Herkende kolommen: bekijken en wijzigen",
    recognisedNote: "Wijzig wat niet klopt en probeer opnieuw: de keuze geldt weer voor elk bestand met dezelfde titels.",
    byHand: "Kolommen met de hand benoemd: bekijken en wijzigen",
    aside: "Opzij gelaten",
    example: (words) => `Bijvoorbeeld: ${words}`,
    untitled: (number) => `Kolom ${number}, zonder titel`,
    begin: "Met deze kolommen proberen",
    problems: {
      twice: (name) => `Een andere kolom wordt al gelezen als „${name}”`,
      missing: (names) => `Een kolom moet gelezen worden als ${names}`,
      or: " of ",
    },
  },
  report: {
    title: "Verslag",
    rejections: "Geweigerde regels",
    noRejection: "Geen enkele regel is geweigerd.",
    line: "Regel",
    field: "Veld",
    remark: "Opmerking",
    said: "In het bestand",
    csv: "Alle opmerkingen downloaden (CSV)",
    more: { one: "En nog #, in het bestand om te downloaden.", other: "En nog #, in het bestand om te downloaden." },
    ignored: (columns) => `Opzij gelaten kolommen: ${columns}.`,
  },
};

export const importsTexts: Record<Locale, ImportsTexts> = { fr, en, nl };
