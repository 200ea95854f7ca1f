import { formatDate, type Plurals, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessTable } from "./export-offers.ts";

const describeTable =
  (locale: Locale, lines: Plurals) =>
  ({ id, title, description, fields }: ProcessTable, rows: number): string =>
    [
      `${id}.csv, ${id}.json — ${title[locale]} (${plural(rows, locale, lines)})`,
      `  ${description[locale]}`,
      ...fields.map(({ name, says }) => `  - ${name}: ${says[locale]}`),
    ].join("\n");

const when = { dateStyle: "long", timeStyle: "short" } as const;
const noteOf = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

const fr = {
  lead: "Tout ce que la démarche a de public, en un seul fichier\u00a0: pour l’archiver, l’étudier ou la reprendre dans un autre outil.",
  what: [
    "Les idées, leurs commentaires, les avis des communes et des services, les conclusions, les notes du jury, les réponses et les montants",
    "Les débats, les amendements, les questionnaires (sans ce qui parlerait de moins de cinq personnes), les rencontres et leurs comptes rendus",
    "Les fichiers publiés des votes, les images et les documents",
    "Chaque tableau en CSV et en JSON, et une note qui dit ce qu’est chaque fichier",
  ],
  without: "Ni noms, ni adresses, ni notes internes, ni textes masqués ou en attente de lecture.",
  ask: "Préparer un export",
  notYet: "La démarche n’est pas publiée\u00a0: elle n’a encore rien de public",
  notYetWhat: "L’export sera possible dès sa publication.",
  past: "Exports demandés",
  none: "Aucun export depuis un mois",
  columns: { asked: "Demandé le", state: "État", file: "Fichier" },
  states: { waiting: "En préparation", failed: "N’a pas abouti\u00a0: demandez-le à nouveau", ready: "Prêt", removed: "Échu\u00a0: le fichier est effacé" },
  progress: (done: string, total: string) => `${done} parties sur ${total}`,
  begins: "commence dans un instant",
  download: (size: string) => `Télécharger (ZIP, ${size})`,
  until: (day: string) => `jusqu’au ${day}`,
  reload: "Voir où en est l’export",
  task: (title: string) => `Export\u00a0: ${title}`.slice(0, 200),
  done: { demande: "Export demandé", en_cours: "Un export est déjà en préparation\u00a0: il sert à toute l’équipe" },
  archive: {
    noteName: "LISEZ-MOI.txt",
    note: (title: string, at: Date, told: readonly string[]) =>
      noteOf([
        `Export de la démarche «\u00a0${title}\u00a0»`,
        `Écrit le ${formatDate(at, "fr", when)}. Il contient ce que la démarche a de public\u00a0: sans nom ni adresse de personne, sans note interne, sans texte masqué.`,
        "Les tableaux CSV sont en UTF-8, séparés par des virgules\u202f; une liste s’y écrit a|b. Les instants sont en temps universel, les montants en euros.",
        ...told,
      ]),
  },
  table: describeTable("fr", { one: "# ligne", other: "# lignes" }),
  folder: (name: string, says: string, files: number) => `${name}/ — ${says} (${plural(files, "fr", { one: "# fichier", other: "# fichiers" })})`,
};

const en: typeof fr = {
  lead: "All that is public of the process, in one file: to archive it, to study it or to take it into another tool.",
  what: [
    "The ideas, their comments, the opinions of communes and services, conclusions, scores of the jury, answers and amounts",
    "Debates, amendments, questionnaires (without what would tell of fewer than five people), meetings and their minutes",
    "The published files of votes, pictures and documents",
    "Each table as CSV and as JSON, and a note that says what each file is",
  ],
  without: "No names, no addresses, no internal notes, no texts that are hidden or wait to be read.",
  ask: "Prepare an export",
  notYet: "The process is not published: nothing of it is public yet",
  notYetWhat: "It can be exported once it is published.",
  past: "Exports asked for",
  none: "No export within a month",
  columns: { asked: "Asked for on", state: "State", file: "File" },
  states: { waiting: "Being prepared", failed: "Did not succeed: ask again", ready: "Ready", removed: "Ran out: the file is deleted" },
  progress: (done, total) => `${done} parts of ${total}`,
  begins: "begins in a moment",
  download: (size) => `Download (ZIP, ${size})`,
  until: (day) => `until ${day}`,
  reload: "See how far the export is",
  task: (title) => `Export: ${title}`.slice(0, 200),
  done: { demande: "Export asked for", en_cours: "An export is being prepared already: it serves the whole team" },
  archive: {
    noteName: "READ-ME.txt",
    note: (title, at, told) =>
      noteOf([
        `Export of the process “${title}”`,
        `Written on ${formatDate(at, "en", when)}. It holds what is public of the process: no name or address of anybody, no internal note, no hidden text.`,
        "CSV tables are in UTF-8, separated by commas; a list is written a|b. Instants are in universal time, amounts in euros.",
        ...told,
      ]),
  },
  table: describeTable("en", { one: "# line", other: "# lines" }),
  folder: (name, says, files) => `${name}/ — ${says} (${plural(files, "en", { one: "# file", other: "# files" })})`,
};

const nl: typeof fr = {
  lead: "Alles wat van het traject openbaar is, in één bestand: om het te archiveren, te bestuderen of in een ander hulpmiddel over te nemen.",
  what: [
    "De ideeën, hun reacties, de adviezen van gemeenten en diensten, de conclusies, de punten van de jury, de antwoorden en de bedragen",
    "De debatten, amendementen, vragenlijsten (zonder wat over minder dan vijf mensen zou gaan), bijeenkomsten en hun verslagen",
    "De gepubliceerde bestanden van stemmingen, de beelden en de documenten",
    "Elke tabel als CSV en als JSON, en een nota die zegt wat elk bestand is",
  ],
  without: "Geen namen, adressen of interne nota’s, en geen teksten die verborgen zijn of op lezing wachten.",
  ask: "Een export voorbereiden",
  notYet: "Het traject is niet gepubliceerd: er is nog niets openbaar van",
  notYetWhat: "Na de publicatie kan het geëxporteerd worden.",
  past: "Gevraagde exports",
  none: "Geen export in de laatste maand",
  columns: { asked: "Gevraagd op", state: "Toestand", file: "Bestand" },
  states: { waiting: "In voorbereiding", failed: "Mislukt: vraag hem opnieuw", ready: "Klaar", removed: "Verlopen: het bestand is gewist" },
  progress: (done, total) => `${done} delen van ${total}`,
  begins: "begint dadelijk",
  download: (size) => `Downloaden (ZIP, ${size})`,
  until: (day) => `tot ${day}`,
  reload: "Zien hoever de export staat",
  task: (title) => `Export: ${title}`.slice(0, 200),
  done: { demande: "Export gevraagd", en_cours: "Er is al een export in voorbereiding: hij dient voor het hele team" },
  archive: {
    noteName: "LEESMIJ.txt",
    note: (title, at, told) =>
      noteOf([
        `Export van het traject “${title}”`,
        `Geschreven op ${formatDate(at, "nl", when)}. Hij bevat wat van het traject openbaar is: geen naam of adres van iemand, geen interne nota, geen verborgen tekst.`,
        "CSV-tabellen zijn in UTF-8, gescheiden door komma’s; een lijst staat er als a|b. Tijdstippen zijn in wereldtijd, bedragen in euro.",
        ...told,
      ]),
  },
  table: describeTable("nl", { one: "# regel", other: "# regels" }),
  folder: (name, says, files) => `${name}/ — ${says} (${plural(files, "nl", { one: "# bestand", other: "# bestanden" })})`,
};

export const exportTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
