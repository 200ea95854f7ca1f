import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Encoding, Refusal } from "./read-file.ts";

interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly fileHint: (megabytes: number) => string;
  readonly encoding: string;
  readonly encodingHint: string;
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly trial: string;
  readonly trialHint: string;
  readonly send: string;
  readonly columns: string;
  readonly columnsNote: string;
  readonly column: string;
  readonly says: string;
  readonly columnSays: Readonly<Record<string, string>>;
  readonly past: string;
  readonly kind: string;
  readonly problems: { readonly file: string; readonly tooLarge: (megabytes: number) => string; readonly notKept: string };
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly task: (file: string, trial: boolean) => string;
  readonly run: {
    readonly waiting: string;
    readonly of: (done: string, total: string) => string;
    readonly reload: string;
    readonly goesOn: string;
    readonly trial: string;
    readonly trialNote: string;
    readonly forReal: string;
    readonly seeReal: string;
    readonly done: string;
    readonly refused: string;
    readonly failed: string;
    readonly again: string;
    readonly noFile: string;
    readonly started: (when: string, who: string | null) => string;
    readonly ledger: string;
  };
  readonly report: {
    readonly title: string;
    readonly read: string;
    readonly proposals: string;
    readonly supports: string;
    readonly comments: string;
    readonly rejected: string;
    readonly rejections: string;
    readonly noRejection: string;
    readonly line: string;
    readonly sheet: string;
    readonly field: string;
    readonly message: string;
    readonly more: (count: string) => string;
    readonly csv: string;
    readonly ignored: (columns: string) => string;
    readonly before: Plurals;
  };
}

const fr: ImportTexts = {
  title: "Importer un fichier de contributions",
  lead: "Un tableau, une ligne par contribution. Un essai d’abord\u00a0: il dit ligne par ligne ce qui passerait, et n’écrit rien.",
  file: "Fichier CSV",
  fileHint: (megabytes) => `5\u00a0000 lignes et ${megabytes}\u00a0Mo au plus. Depuis un tableur\u00a0: «\u00a0Enregistrer sous\u00a0», CSV UTF-8.`,
  encoding: "Encodage",
  encodingHint: "Windows-1252 si les accents d’un ancien tableur arrivent abîmés.",
  encodings: { "utf-8": "UTF-8", "windows-1252": "Windows-1252" },
  trial: "Un essai, pour commencer",
  trialHint: "Rien n’est écrit. Vous importerez ensuite le même fichier pour de bon.",
  send: "Envoyer le fichier",
  columns: "Colonnes du fichier",
  columnsNote: "Dans l’ordre que vous voulez. Les autres colonnes sont laissées de côté, et le compte rendu le dit.",
  column: "Colonne",
  says: "Ce qu’elle dit",
  columnSays: {
    type: "idée, soutiens ou commentaire",
    feuille: "numéro de la feuille",
    idee: "numéro de l’idée soutenue ou commentée",
    titre: "titre de l’idée",
    texte: "texte de l’idée ou du commentaire",
    theme: "nom du thème",
    commune: "nom ou code officiel\u00a0; vide\u00a0: toute la métropole",
    adresse: "adresse ou lieu",
    cout: "coût estimé, en euros",
    nombre: "nombre de soutiens comptés",
    avis: "pour, contre ou neutre",
    auteur: "habitant, association, école, commune, service ou atelier",
    signature: "comme elle sera lue",
    accord: "oui si la signature peut être publiée",
    nom: "pour tenir la personne au courant, jamais publié",
    courriel: "de même",
    telephone: "de même",
  },
  past: "Fichiers envoyés",
  kind: "Dites si la ligne est une idée, des soutiens ou un commentaire",
  problems: {
    file: "Choisissez un fichier",
    tooLarge: (megabytes) => `Ce fichier dépasse ${megabytes}\u00a0Mo`,
    notKept: "Ce fichier n’est pas un tableau CSV",
  },
  refusals: {
    empty: "Le fichier ne contient aucune ligne sous ses titres.",
    encoding: "Un caractère du fichier est illisible. Enregistrez-le en UTF-8, ou choisissez l’encodage Windows-1252.",
    broken: "Le fichier n’est pas un tableau CSV lisible\u00a0: un guillemet ouvert n’est pas refermé.",
    columns: "Les colonnes «\u00a0type\u00a0» et «\u00a0feuille\u00a0» manquent à la première ligne.",
    tooMany: "Le fichier dépasse 5\u00a0000 lignes. Coupez-le en plusieurs.",
  },
  task: (file, trial) => (trial ? `Essai de ${file}` : `Import de ${file}`),
  run: {
    waiting: "Le travail va commencer.",
    of: (done, total) => `${done} lignes sur ${total}`,
    reload: "Actualiser",
    goesOn: "Le travail continue si vous quittez cette page.",
    trial: "Essai terminé, rien n’a été écrit",
    trialNote: "Les lignes acceptées seront inscrites au registre\u00a0; les lignes refusées resteront de côté.",
    forReal: "Importer pour de bon",
    seeReal: "Voir l’import",
    done: "Import terminé",
    refused: "Fichier refusé",
    failed: "L’import s’est arrêté",
    again: "Choisir un autre fichier",
    noFile: "Ce fichier n’est plus gardé. Envoyez-le de nouveau.",
    started: (when, who) => (who ? `Envoyé le ${when} par ${who}` : `Envoyé le ${when}`),
    ledger: "Voir le registre",
  },
  report: {
    title: "Compte rendu",
    read: "Lues",
    proposals: "Idées",
    supports: "Listes de soutiens",
    comments: "Commentaires",
    rejected: "Refusées",
    rejections: "Lignes refusées",
    noRejection: "Aucune ligne n’est refusée.",
    line: "Ligne",
    sheet: "Feuille",
    field: "Colonne",
    message: "Pourquoi",
    more: (count) => `Et ${count} autres, dans le fichier à télécharger.`,
    csv: "Télécharger les lignes refusées (CSV)",
    ignored: (columns) => `Colonnes laissées de côté\u00a0: ${columns}.`,
    before: { one: "# ligne était déjà inscrite par ce même import, interrompu.", other: "# lignes étaient déjà inscrites par ce même import, interrompu." },
  },
};

const en: ImportTexts = {
  title: "Import a file of contributions",
  lead: "A table, one line for each contribution. A trial first: it says line by line what would go in, and writes nothing.",
  file: "CSV file",
  fileHint: (megabytes) => `5,000 lines and ${megabytes} MB at most. From a spreadsheet: “Save as”, CSV UTF-8.`,
  encoding: "Encoding",
  encodingHint: "Windows-1252 if accents of an old spreadsheet arrive broken.",
  encodings: fr.encodings,
  trial: "A trial, to begin with",
  trialHint: "Nothing is written. You then import the same file for real.",
  send: "Send the file",
  columns: "Columns of the file",
  columnsNote: "In any order, with their French names. Other columns are left aside, and the report says so.",
  column: "Column",
  says: "What it says",
  columnSays: {
    type: "idée (idea), soutiens (supports) or commentaire (comment)",
    feuille: "number of the sheet",
    idee: "number of the idea that is supported or discussed",
    titre: "title of the idea",
    texte: "text of the idea or of the comment",
    theme: "name of the theme",
    commune: "name or official code; empty: the whole metropolis",
    adresse: "address or place",
    cout: "estimated cost, in euros",
    nombre: "number of supports counted",
    avis: "pour (for), contre (against) or neutre (neutral)",
    auteur: "habitant, association, école, commune, service or atelier",
    signature: "as it will be read",
    accord: "oui (yes) if the signature may be published",
    nom: "to keep the person informed, never published",
    courriel: "likewise",
    telephone: "likewise",
  },
  past: "Files sent",
  kind: "Say whether the line is an idea, supports or a comment",
  problems: { file: "Choose a file", tooLarge: (megabytes) => `This file is larger than ${megabytes} MB`, notKept: "This file is not a CSV table" },
  refusals: {
    empty: "The file has no line under its titles.",
    encoding: "A character of the file cannot be read. Save it as UTF-8, or choose the encoding Windows-1252.",
    broken: "The file is not a CSV table that can be read: a quotation mark is not closed.",
    columns: "The columns “type” and “feuille” are missing from the first line.",
    tooMany: "The file has more than 5,000 lines. Cut it into several.",
  },
  task: (file, trial) => (trial ? `Trial of ${file}` : `Import of ${file}`),
  run: {
    waiting: "The work is about to begin.",
    of: (done, total) => `${done} of ${total} lines`,
    reload: "Refresh",
    goesOn: "The work goes on if you leave this page.",
    trial: "Trial finished, nothing was written",
    trialNote: "Accepted lines will be written into the ledger; refused lines stay aside.",
    forReal: "Import for real",
    seeReal: "See the import",
    done: "Import finished",
    refused: "File refused",
    failed: "The import stopped",
    again: "Choose another file",
    noFile: "This file is no longer kept. Send it again.",
    started: (when, who) => (who ? `Sent on ${when} by ${who}` : `Sent on ${when}`),
    ledger: "See the ledger",
  },
  report: {
    title: "Report",
    read: "Read",
    proposals: "Ideas",
    supports: "Lists of supports",
    comments: "Comments",
    rejected: "Refused",
    rejections: "Refused lines",
    noRejection: "No line is refused.",
    line: "Line",
    sheet: "Sheet",
    field: "Column",
    message: "Why",
    more: (count) => `And ${count} more, in the file to download.`,
    csv: "Download the refused lines (CSV)",
    ignored: (columns) => `Columns left aside: ${columns}.`,
    before: { one: "# line was already entered by this same import, interrupted.", other: "# lines were already entered by this same import, interrupted." },
  },
};

const nl: ImportTexts = {
  title: "Een bestand met bijdragen invoeren",
  lead: "Een tabel, één regel per bijdrage. Eerst een proef: die zegt regel per regel wat zou doorgaan, en schrijft niets.",
  file: "CSV-bestand",
  fileHint: (megabytes) => `Hoogstens 5 000 regels en ${megabytes} MB. Uit een rekenblad: “Opslaan als”, CSV UTF-8.`,
  encoding: "Codering",
  encodingHint: "Windows-1252 als de accenten van een oud rekenblad beschadigd aankomen.",
  encodings: fr.encodings,
  trial: "Eerst een proef",
  trialHint: "Er wordt niets geschreven. Daarna voert u hetzelfde bestand echt in.",
  send: "Het bestand versturen",
  columns: "Kolommen van het bestand",
  columnsNote: "In eender welke volgorde, met hun Franse naam. Andere kolommen blijven opzij, en het verslag zegt dat.",
  column: "Kolom",
  says: "Wat ze zegt",
  columnSays: {
    type: "idée (idee), soutiens (steun) of commentaire (reactie)",
    feuille: "nummer van het blad",
    idee: "nummer van het gesteunde of besproken idee",
    titre: "titel van het idee",
    texte: "tekst van het idee of de reactie",
    theme: "naam van het thema",
    commune: "naam of officiële code; leeg: de hele metropool",
    adresse: "adres of plaats",
    cout: "geschatte kosten, in euro",
    nombre: "aantal getelde steunbetuigingen",
    avis: "pour (voor), contre (tegen) of neutre (neutraal)",
    auteur: "habitant, association, école, commune, service of atelier",
    signature: "zoals men ze zal lezen",
    accord: "oui (ja) als de ondertekening gepubliceerd mag worden",
    nom: "om de persoon op de hoogte te houden, nooit gepubliceerd",
    courriel: "idem",
    telephone: "idem",
  },
  past: "Verstuurde bestanden",
  kind: "Zeg of de regel een idee, steun of een reactie is",
  problems: { file: "Kies een bestand", tooLarge: (megabytes) => `Dit bestand is groter dan ${megabytes} MB`, notKept: "Dit bestand is geen CSV-tabel" },
  refusals: {
    empty: "Het bestand heeft geen regels onder de titels.",
    encoding: "Een teken van het bestand is onleesbaar. Sla het op in UTF-8, of kies de codering Windows-1252.",
    broken: "Het bestand is geen leesbare CSV-tabel: een aanhalingsteken is niet gesloten.",
    columns: "De kolommen “type” en “feuille” ontbreken op de eerste regel.",
    tooMany: "Het bestand heeft meer dan 5 000 regels. Splits het.",
  },
  task: (file, trial) => (trial ? `Proef van ${file}` : `Invoer van ${file}`),
  run: {
    waiting: "Het werk gaat zo beginnen.",
    of: (done, total) => `${done} van ${total} regels`,
    reload: "Vernieuwen",
    goesOn: "Het werk gaat door als u deze pagina verlaat.",
    trial: "Proef afgelopen, er is niets geschreven",
    trialNote: "Aanvaarde regels komen in het register; geweigerde regels blijven opzij.",
    forReal: "Echt invoeren",
    seeReal: "De invoer bekijken",
    done: "Invoer afgelopen",
    refused: "Bestand geweigerd",
    failed: "De invoer is gestopt",
    again: "Een ander bestand kiezen",
    noFile: "Dit bestand wordt niet meer bewaard. Verstuur het opnieuw.",
    started: (when, who) => (who ? `Verstuurd op ${when} door ${who}` : `Verstuurd op ${when}`),
    ledger: "Het register bekijken",
  },
  report: {
    title: "Verslag",
    read: "Gelezen",
    proposals: "Ideeën",
    supports: "Steunlijsten",
    comments: "Reacties",
    rejected: "Geweigerd",
    rejections: "Geweigerde regels",
    noRejection: "Geen enkele regel is geweigerd.",
    line: "Regel",
    sheet: "Blad",
    field: "Kolom",
    message: "Waarom",
    more: (count) => `En nog ${count}, in het bestand om te downloaden.`,
    csv: "De geweigerde regels downloaden (CSV)",
    ignored: (columns) => `Opzij gelaten kolommen: ${columns}.`,
    before: {
      one: "# regel was al ingevoerd door deze zelfde, onderbroken invoer.",
      other: "# regels waren al ingevoerd door deze zelfde, onderbroken invoer.",
    },
  },
};

export const importTexts: Record<Locale, ImportTexts> = { fr, en, nl };
