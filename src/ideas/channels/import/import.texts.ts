import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface ImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly trial: string;
  readonly trialHint: string;
  readonly send: string;
  readonly columns: string;
  readonly columnsNote: string;
  readonly column: string;
  readonly says: string;
  readonly columnSays: Readonly<Record<string, string>>;
  readonly columnsMissing: string;
  readonly kind: string;
  readonly ledger: string;
  readonly read: string;
  readonly proposals: string;
  readonly supports: string;
  readonly comments: string;
  readonly rejected: string;
  readonly sheet: string;
  readonly before: Plurals;
}

const fr: ImportTexts = {
  title: "Importer un fichier de contributions",
  lead: "Un tableau, une ligne par contribution. Un essai d’abord\u00a0: il dit ligne par ligne ce qui passerait, et n’écrit rien.",
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
  columnsMissing: "Les colonnes «\u00a0type\u00a0» et «\u00a0feuille\u00a0» manquent à la première ligne.",
  kind: "Dites si la ligne est une idée, des soutiens ou un commentaire",
  ledger: "Voir le registre",
  read: "Lues",
  proposals: "Idées",
  supports: "Listes de soutiens",
  comments: "Commentaires",
  rejected: "Refusées",
  sheet: "Feuille",
  before: { one: "# ligne était déjà inscrite par ce même import, interrompu.", other: "# lignes étaient déjà inscrites par ce même import, interrompu." },
};

const en: ImportTexts = {
  title: "Import a file of contributions",
  lead: "A table, one line for each contribution. A trial first: it says line by line what would go in, and writes nothing.",
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
  columnsMissing: "The columns “type” and “feuille” are missing from the first line.",
  kind: "Say whether the line is an idea, supports or a comment",
  ledger: "See the ledger",
  read: "Read",
  proposals: "Ideas",
  supports: "Lists of supports",
  comments: "Comments",
  rejected: "Refused",
  sheet: "Sheet",
  before: { one: "# line was already entered by this same import, interrupted.", other: "# lines were already entered by this same import, interrupted." },
};

const nl: ImportTexts = {
  title: "Een bestand met bijdragen invoeren",
  lead: "Een tabel, één regel per bijdrage. Eerst een proef: die zegt regel per regel wat zou doorgaan, en schrijft niets.",
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
  columnsMissing: "De kolommen “type” en “feuille” ontbreken op de eerste regel.",
  kind: "Zeg of de regel een idee, steun of een reactie is",
  ledger: "Het register bekijken",
  read: "Gelezen",
  proposals: "Ideeën",
  supports: "Steunlijsten",
  comments: "Reacties",
  rejected: "Geweigerd",
  sheet: "Blad",
  before: {
    one: "# regel was al ingevoerd door deze zelfde, onderbroken invoer.",
    other: "# regels waren al ingevoerd door deze zelfde, onderbroken invoer.",
  },
};

export const importTexts: Record<Locale, ImportTexts> = { fr, en, nl };
