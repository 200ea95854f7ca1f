import type { Locale } from "#platform/i18n/locale.ts";
import type { Field } from "./fields.ts";
import type { Remark } from "./read-line.ts";

interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly upload: string;
  readonly next: string;
  readonly columnsTitle: string;
  readonly columnsLead: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly sourceMissing: string;
  readonly noColumn: string;
  readonly columnMissing: string;
  readonly columnTwice: string;
  readonly sample: string;
  readonly try: string;
  readonly again: string;
  readonly seeIdeas: string;
  readonly closed: string;
  readonly left: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly figures: Readonly<Record<"read" | "created" | "changed" | "unchanged" | "rejected", string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
  /** Said of a file whose columns cannot be told apart. */
  readonly titles: string;
}

const fr: ImportTexts = {
  title: "Reprendre les idées d’une autre plateforme",
  lead: "Un fichier CSV, dont vous dites quelle colonne est quoi. Un essai montre d’abord ce qui entrerait\u00a0; rien n’est écrit.",
  upload: "Nouveau fichier",
  next: "Continuer",
  columnsTitle: "Quelle colonne est quoi\u00a0?",
  columnsLead: "Les colonnes dont le titre est connu sont déjà choisies. Trois sont nécessaires\u00a0: la référence, le titre et le texte.",
  source: "Nom de l’autre plateforme",
  sourceHint: "Affiché comme auteur quand le fichier n’en dit pas, et dans le parcours de chaque idée.",
  sourceMissing: "Écrivez le nom de la plateforme, en 2 à 80 signes, sans adresse",
  noColumn: "Aucune",
  columnMissing: "Choisissez une colonne",
  columnTwice: "Cette colonne sert déjà à autre chose",
  sample: "Les premières lignes du fichier",
  try: "Essayer",
  again: "Changer les colonnes",
  seeIdeas: "Voir les idées",
  closed: "Cette démarche est close ou annulée\u00a0: rien ne peut plus y entrer.",
  left: "Ce qui a été laissé de côté",
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
  figures: { read: "Lignes lues", created: "Idées nouvelles", changed: "Idées changées", unchanged: "Déjà là, sans changement", rejected: "Lignes refusées" },
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
  titles: "La première ligne doit nommer chaque colonne, chacune autrement",
};

const en: ImportTexts = {
  title: "Bring in the ideas of another platform",
  lead: "A CSV file, of which you say which column is what. A trial first shows what would go in; nothing is written.",
  upload: "New file",
  next: "Continue",
  columnsTitle: "Which column is what?",
  columnsLead: "Columns whose title is known are chosen already. Three are needed: reference, title and text.",
  source: "Name of the other platform",
  sourceHint: "Shown as the author when the file names none, and in the journey of each idea.",
  sourceMissing: "Write the name of the platform, 2 to 80 characters, without an address",
  noColumn: "None",
  columnMissing: "Choose a column",
  columnTwice: "This column is something else already",
  sample: "The first lines of the file",
  try: "Try",
  again: "Change the columns",
  seeIdeas: "See the ideas",
  closed: "This process is closed or cancelled: nothing more can go in.",
  left: "What was left aside",
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
  figures: { read: "Lines read", created: "New ideas", changed: "Changed ideas", unchanged: "There already, unchanged", rejected: "Lines refused" },
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
  titles: "The first line must name each column, each otherwise",
};

const nl: ImportTexts = {
  title: "De ideeën van een ander platform overnemen",
  lead: "Een CSV-bestand, waarvan u zegt welke kolom wat is. Een proef toont eerst wat erin zou komen; er wordt niets geschreven.",
  upload: "Nieuw bestand",
  next: "Verder",
  columnsTitle: "Welke kolom is wat?",
  columnsLead: "Kolommen met een bekende titel zijn al gekozen. Drie zijn nodig: referentie, titel en tekst.",
  source: "Naam van het andere platform",
  sourceHint: "Getoond als indiener wanneer het bestand er geen noemt, en in de weg van elk idee.",
  sourceMissing: "Schrijf de naam van het platform, 2 tot 80 tekens, zonder adres",
  noColumn: "Geen",
  columnMissing: "Kies een kolom",
  columnTwice: "Deze kolom is al iets anders",
  sample: "De eerste regels van het bestand",
  try: "Proberen",
  again: "De kolommen wijzigen",
  seeIdeas: "De ideeën zien",
  closed: "Dit traject is afgesloten of geannuleerd: er kan niets meer in.",
  left: "Wat terzijde bleef",
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
  figures: {
    read: "Gelezen regels",
    created: "Nieuwe ideeën",
    changed: "Gewijzigde ideeën",
    unchanged: "Al aanwezig, ongewijzigd",
    rejected: "Geweigerde regels",
  },
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
  titles: "De eerste regel moet elke kolom benoemen, elk anders",
};

export const importTexts: Readonly<Record<Locale, ImportTexts>> = { fr, en, nl };
