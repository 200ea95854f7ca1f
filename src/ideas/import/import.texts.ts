import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Field } from "./fields.ts";
import type { Remark } from "./read-line.ts";
import type { Refusal } from "./read-table.ts";

interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly upload: string;
  readonly file: string;
  readonly fileHint: (megabytes: string) => string;
  readonly next: string;
  readonly runs: string;
  readonly name: string;
  readonly when: string;
  readonly who: string;
  readonly state: string;
  readonly result: string;
  readonly states: Readonly<Record<"mapping" | "running" | "trial" | "done" | "refused", string>>;
  readonly columnsTitle: string;
  readonly columnsLead: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly sourceMissing: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly noColumn: string;
  readonly columnMissing: string;
  readonly columnTwice: string;
  readonly sample: string;
  readonly try: string;
  readonly trialDone: string;
  readonly trialNote: string;
  readonly forReal: string;
  readonly again: string;
  readonly seeReal: string;
  readonly done: string;
  readonly seeIdeas: string;
  readonly running: string;
  readonly waiting: string;
  readonly of: (done: string, total: string) => string;
  readonly reload: string;
  readonly failed: string;
  readonly failedNote: string;
  readonly gone: string;
  readonly closed: string;
  readonly figures: Readonly<Record<"read" | "created" | "changed" | "unchanged" | "rejected", string>>;
  readonly ignored: (columns: string) => string;
  readonly rejections: string;
  readonly left: string;
  readonly line: string;
  readonly reference: string;
  readonly field: string;
  readonly remark: string;
  readonly said: string;
  readonly first: Plurals;
  readonly csv: string;
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly refusals: Readonly<Record<Refusal | "no_file" | "too_large" | "refused", string>>;
  readonly task: (file: string, trial: boolean) => string;
}

const fr: ImportTexts = {
  title: "Reprendre les idées d’une autre plateforme",
  lead: "Un fichier CSV, dont vous dites quelle colonne est quoi. Un essai montre d’abord ce qui entrerait\u00a0; rien n’est écrit.",
  upload: "Nouveau fichier",
  file: "Fichier CSV",
  fileHint: (megabytes) => `Avec une ligne de titres, ${megabytes}\u00a0Mo et 20\u00a0000 lignes au plus. Le séparateur et l’encodage sont reconnus.`,
  next: "Continuer",
  runs: "Fichiers repris",
  name: "Fichier",
  when: "Quand",
  who: "Par",
  state: "État",
  result: "Résultat",
  states: { mapping: "Colonnes à nommer", running: "En cours", trial: "Essai", done: "Repris", refused: "Refusé" },
  columnsTitle: "Quelle colonne est quoi\u00a0?",
  columnsLead: "Les colonnes dont le titre est connu sont déjà choisies. Trois sont nécessaires\u00a0: la référence, le titre et le texte.",
  source: "Nom de l’autre plateforme",
  sourceHint: "Affiché comme auteur quand le fichier n’en dit pas, et dans le parcours de chaque idée.",
  sourceMissing: "Écrivez le nom de la plateforme, en 2 à 80 signes, sans adresse",
  fields: {
    reference: "Référence",
    title: "Titre",
    body: "Texte",
    category: "Thème",
    commune: "Commune",
    address: "Lieu précis",
    latitude: "Latitude",
    longitude: "Longitude",
    cost: "Coût estimé",
    signature: "Nom affiché de l’auteur",
    authorKind: "Genre d’auteur",
    filedAt: "Date de dépôt",
    state: "État là-bas",
  },
  hints: {
    reference: "Ce qui distingue chaque idée\u00a0: un second import change, il n’ajoute pas.",
    commune: "Nom ou code officiel. Vide\u00a0: toute la métropole, si la démarche le permet.",
    signature: "Sera public. Une adresse électronique n’est jamais reprise.",
    authorKind: "resident, structure, school, commune, service ou workshop.",
    state: "Gardé comme un mot dans le parcours\u00a0; l’idée entre comme déposée.",
  },
  noColumn: "Aucune",
  columnMissing: "Choisissez une colonne",
  columnTwice: "Cette colonne sert déjà à autre chose",
  sample: "Les premières lignes du fichier",
  try: "Essayer",
  trialDone: "Essai terminé\u00a0: rien n’est écrit",
  trialNote: "Si le compte rendu vous convient, importez pour de bon. Sinon, changez les colonnes ou corrigez le fichier.",
  forReal: "Importer pour de bon",
  again: "Changer les colonnes",
  seeReal: "Voir l’import",
  done: "Import terminé",
  seeIdeas: "Voir les idées",
  running: "Import en cours",
  waiting: "En attente de son tour",
  of: (done, total) => `${done} lignes sur ${total}`,
  reload: "Actualiser",
  failed: "L’import s’est arrêté",
  failedNote: "Ce qui était entré reste. Recommencez avec le même fichier\u00a0: rien n’entrera deux fois.",
  gone: "Ce fichier n’est plus gardé. Choisissez-le de nouveau.",
  closed: "Cette démarche est close ou annulée\u00a0: rien ne peut plus y entrer.",
  figures: { read: "Lignes lues", created: "Idées nouvelles", changed: "Idées changées", unchanged: "Déjà là, sans changement", rejected: "Lignes refusées" },
  ignored: (columns) => `Colonnes laissées de côté\u00a0: ${columns}.`,
  rejections: "Lignes refusées",
  left: "Ce qui a été laissé de côté",
  line: "Ligne",
  reference: "Référence",
  field: "Champ",
  remark: "Remarque",
  said: "Dans le fichier",
  first: {
    one: "La première remarque est montrée\u00a0; le fichier les a toutes.",
    other: "Les # premières remarques sont montrées\u00a0; le fichier les a toutes.",
  },
  csv: "Télécharger toutes les remarques (CSV)",
  remarks: {
    no_reference: "Sans référence",
    no_title: "Titre de moins de 5 signes",
    no_body: "Texte de moins de 20 signes",
    long_body: "Texte de plus de 12\u00a0000 signes",
    twice: "Référence déjà vue plus haut dans le fichier",
    unknown_commune: "Commune inconnue, ou hors de la démarche",
    nowhere: "Sans commune, alors que la démarche en demande une",
    long_title: "Titre raccourci\u00a0; il est entier au début du texte",
    unknown_category: "Thème inconnu de la démarche\u00a0: laissé vide",
    wrong_point: "Point hors de la métropole ou illisible\u00a0: laissé vide",
    wrong_cost: "Coût illisible\u00a0: laissé vide",
    wrong_date: "Date illisible\u00a0: celle de l’import",
    future_date: "Date à venir\u00a0: celle de l’import",
    unknown_kind: "Genre d’auteur inconnu\u00a0: habitant",
    long_address: "Lieu de plus de 200 signes\u00a0: laissé vide",
    no_signature: "Ce n’est pas un nom\u00a0: celui de la plateforme",
  },
  refusals: {
    no_file: "Choisissez un fichier",
    too_large: "Ce fichier est trop lourd",
    refused: "Ce fichier n’est pas du texte",
    encoding: "Ce fichier n’est pas un tableau en texte. Enregistrez-le en CSV",
    broken: "Ce fichier n’est pas un CSV lisible\u00a0: une ligne a des guillemets qui ne se ferment pas",
    empty: "Ce fichier n’a pas de ligne sous ses titres",
    too_many: "Ce fichier a plus de 20\u00a0000 lignes\u00a0: coupez-le",
    titles: "La première ligne doit nommer chaque colonne, chacune autrement",
  },
  task: (file, trial) => (trial ? `Essai de reprise\u00a0: ${file}` : `Reprise d’idées\u00a0: ${file}`),
};

const en: ImportTexts = {
  title: "Bring in the ideas of another platform",
  lead: "A CSV file, of which you say which column is what. A trial first shows what would go in; nothing is written.",
  upload: "New file",
  file: "CSV file",
  fileHint: (megabytes) => `With a line of titles, ${megabytes}\u00a0MB and 20,000 lines at most. Separator and encoding are recognised.`,
  next: "Continue",
  runs: "Files brought in",
  name: "File",
  when: "When",
  who: "By",
  state: "State",
  result: "Result",
  states: { mapping: "Columns to name", running: "Under way", trial: "Trial", done: "Brought in", refused: "Refused" },
  columnsTitle: "Which column is what?",
  columnsLead: "Columns whose title is known are chosen already. Three are needed: reference, title and text.",
  source: "Name of the other platform",
  sourceHint: "Shown as the author when the file names none, and in the journey of each idea.",
  sourceMissing: "Write the name of the platform, 2 to 80 characters, without an address",
  fields: {
    reference: "Reference",
    title: "Title",
    body: "Text",
    category: "Theme",
    commune: "Commune",
    address: "Exact place",
    latitude: "Latitude",
    longitude: "Longitude",
    cost: "Estimated cost",
    signature: "Name shown of the author",
    authorKind: "Kind of author",
    filedAt: "Date of filing",
    state: "State there",
  },
  hints: {
    reference: "What tells each idea from the others: a second import changes, it does not add.",
    commune: "Name or official code. Empty: the whole metropolis, where the process allows it.",
    signature: "Will be public. An e-mail address is never taken.",
    authorKind: "resident, structure, school, commune, service or workshop.",
    state: "Kept as a word in the journey; the idea goes in as filed.",
  },
  noColumn: "None",
  columnMissing: "Choose a column",
  columnTwice: "This column is something else already",
  sample: "The first lines of the file",
  try: "Try",
  trialDone: "Trial ended: nothing is written",
  trialNote: "If the report suits you, import for real. If not, change the columns or correct the file.",
  forReal: "Import for real",
  again: "Change the columns",
  seeReal: "See the import",
  done: "Import ended",
  seeIdeas: "See the ideas",
  running: "Import under way",
  waiting: "Waiting for its turn",
  of: (done, total) => `${done} lines of ${total}`,
  reload: "Refresh",
  failed: "The import stopped",
  failedNote: "What went in stays. Begin again with the same file: nothing goes in twice.",
  gone: "This file is kept no more. Choose it again.",
  closed: "This process is closed or cancelled: nothing more can go in.",
  figures: { read: "Lines read", created: "New ideas", changed: "Changed ideas", unchanged: "There already, unchanged", rejected: "Lines refused" },
  ignored: (columns) => `Columns left aside: ${columns}.`,
  rejections: "Lines refused",
  left: "What was left aside",
  line: "Line",
  reference: "Reference",
  field: "Field",
  remark: "Remark",
  said: "In the file",
  first: { one: "The first remark is shown; the file has them all.", other: "The first # remarks are shown; the file has them all." },
  csv: "Download all remarks (CSV)",
  remarks: {
    no_reference: "Without a reference",
    no_title: "Title of less than 5 characters",
    no_body: "Text of less than 20 characters",
    long_body: "Text of more than 12,000 characters",
    twice: "Reference seen already higher in the file",
    unknown_commune: "Unknown commune, or outside the process",
    nowhere: "Without a commune, where the process asks for one",
    long_title: "Title shortened; it is whole at the beginning of the text",
    unknown_category: "Theme unknown to the process: left empty",
    wrong_point: "Point outside the metropolis or unreadable: left empty",
    wrong_cost: "Unreadable cost: left empty",
    wrong_date: "Unreadable date: that of the import",
    future_date: "Date to come: that of the import",
    unknown_kind: "Unknown kind of author: resident",
    long_address: "Place of more than 200 characters: left empty",
    no_signature: "Not a name: that of the platform",
  },
  refusals: {
    no_file: "Choose a file",
    too_large: "This file is too large",
    refused: "This file is not text",
    encoding: "This file is not a table in text. Save it as CSV",
    broken: "This file is not a readable CSV: a line has quotes that do not close",
    empty: "This file has no line under its titles",
    too_many: "This file has more than 20,000 lines: cut it",
    titles: "The first line must name each column, each otherwise",
  },
  task: (file, trial) => (trial ? `Trial: ${file}` : `Ideas brought in: ${file}`),
};

const nl: ImportTexts = {
  title: "De ideeën van een ander platform overnemen",
  lead: "Een CSV-bestand, waarvan u zegt welke kolom wat is. Een proef toont eerst wat erin zou komen; er wordt niets geschreven.",
  upload: "Nieuw bestand",
  file: "CSV-bestand",
  fileHint: (megabytes) => `Met een regel titels, hoogstens ${megabytes}\u00a0MB en 20.000 regels. Scheidingsteken en codering worden herkend.`,
  next: "Verder",
  runs: "Overgenomen bestanden",
  name: "Bestand",
  when: "Wanneer",
  who: "Door",
  state: "Toestand",
  result: "Resultaat",
  states: { mapping: "Kolommen te benoemen", running: "Bezig", trial: "Proef", done: "Overgenomen", refused: "Geweigerd" },
  columnsTitle: "Welke kolom is wat?",
  columnsLead: "Kolommen met een bekende titel zijn al gekozen. Drie zijn nodig: referentie, titel en tekst.",
  source: "Naam van het andere platform",
  sourceHint: "Getoond als indiener wanneer het bestand er geen noemt, en in de weg van elk idee.",
  sourceMissing: "Schrijf de naam van het platform, 2 tot 80 tekens, zonder adres",
  fields: {
    reference: "Referentie",
    title: "Titel",
    body: "Tekst",
    category: "Thema",
    commune: "Gemeente",
    address: "Juiste plek",
    latitude: "Breedtegraad",
    longitude: "Lengtegraad",
    cost: "Geraamde kosten",
    signature: "Getoonde naam van de indiener",
    authorKind: "Soort indiener",
    filedAt: "Datum van indiening",
    state: "Toestand daar",
  },
  hints: {
    reference: "Wat elk idee onderscheidt: een tweede import wijzigt, hij voegt niet toe.",
    commune: "Naam of officiële code. Leeg: de hele metropool, waar het traject dat toelaat.",
    signature: "Wordt openbaar. Een e-mailadres wordt nooit overgenomen.",
    authorKind: "resident, structure, school, commune, service of workshop.",
    state: "Bewaard als een woord in de weg van het idee; het komt erin als ingediend.",
  },
  noColumn: "Geen",
  columnMissing: "Kies een kolom",
  columnTwice: "Deze kolom is al iets anders",
  sample: "De eerste regels van het bestand",
  try: "Proberen",
  trialDone: "Proef klaar: er is niets geschreven",
  trialNote: "Bevalt het verslag u, importeer dan echt. Zo niet, wijzig de kolommen of verbeter het bestand.",
  forReal: "Echt importeren",
  again: "De kolommen wijzigen",
  seeReal: "De import zien",
  done: "Import klaar",
  seeIdeas: "De ideeën zien",
  running: "Import bezig",
  waiting: "Wacht op zijn beurt",
  of: (done, total) => `${done} regels van ${total}`,
  reload: "Vernieuwen",
  failed: "De import stopte",
  failedNote: "Wat erin kwam blijft. Begin opnieuw met hetzelfde bestand: niets komt er twee keer in.",
  gone: "Dit bestand wordt niet meer bewaard. Kies het opnieuw.",
  closed: "Dit traject is afgesloten of geannuleerd: er kan niets meer in.",
  figures: {
    read: "Gelezen regels",
    created: "Nieuwe ideeën",
    changed: "Gewijzigde ideeën",
    unchanged: "Al aanwezig, ongewijzigd",
    rejected: "Geweigerde regels",
  },
  ignored: (columns) => `Terzijde gelaten kolommen: ${columns}.`,
  rejections: "Geweigerde regels",
  left: "Wat terzijde bleef",
  line: "Regel",
  reference: "Referentie",
  field: "Veld",
  remark: "Opmerking",
  said: "In het bestand",
  first: { one: "De eerste opmerking wordt getoond; het bestand heeft ze alle.", other: "De eerste # opmerkingen worden getoond; het bestand heeft ze alle." },
  csv: "Alle opmerkingen downloaden (CSV)",
  remarks: {
    no_reference: "Zonder referentie",
    no_title: "Titel van minder dan 5 tekens",
    no_body: "Tekst van minder dan 20 tekens",
    long_body: "Tekst van meer dan 12.000 tekens",
    twice: "Referentie al hoger in het bestand gezien",
    unknown_commune: "Onbekende gemeente, of buiten het traject",
    nowhere: "Zonder gemeente, waar het traject er een vraagt",
    long_title: "Titel ingekort; hij staat volledig aan het begin van de tekst",
    unknown_category: "Thema onbekend in het traject: leeg gelaten",
    wrong_point: "Punt buiten de metropool of onleesbaar: leeg gelaten",
    wrong_cost: "Onleesbare kosten: leeg gelaten",
    wrong_date: "Onleesbare datum: die van de import",
    future_date: "Toekomstige datum: die van de import",
    unknown_kind: "Onbekende soort indiener: inwoner",
    long_address: "Plek van meer dan 200 tekens: leeg gelaten",
    no_signature: "Geen naam: die van het platform",
  },
  refusals: {
    no_file: "Kies een bestand",
    too_large: "Dit bestand is te groot",
    refused: "Dit bestand is geen tekst",
    encoding: "Dit bestand is geen tabel in tekst. Bewaar het als CSV",
    broken: "Dit bestand is geen leesbare CSV: een regel heeft aanhalingstekens die niet sluiten",
    empty: "Dit bestand heeft geen regel onder de titels",
    too_many: "Dit bestand heeft meer dan 20.000 regels: knip het",
    titles: "De eerste regel moet elke kolom benoemen, elk anders",
  },
  task: (file, trial) => (trial ? `Proef: ${file}` : `Overgenomen ideeën: ${file}`),
};

export const importTexts: Readonly<Record<Locale, ImportTexts>> = { fr, en, nl };
