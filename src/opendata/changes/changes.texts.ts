import type { Locale } from "#platform/i18n/locale.ts";
import type { ChangeKind } from "../published/published.ts";

const fr = {
  title: (number: string) => `Ce que change la version ${number}`,
  of: (number: string, title: string) => `Ce que change la version ${number}\u00a0: ${title}`,
  lead: "Ligne par ligne, par rapport à la version publiée avant elle.",
  leadWaiting: "Ligne par ligne, par rapport à ce qui est publié. Rien n’est encore public.",
  all: "Tout",
  kinds: { added: "Ajoutées", changed: "Changées", removed: "Retirées" } satisfies Record<ChangeKind, string>,
  kind: { added: "ajoutée", changed: "changée", removed: "retirée" } satisfies Record<ChangeKind, string>,
  which: "Quelles lignes",
  counted: (kind: string, count: string) => `${kind}\u00a0: ${count}`,
  by: (column: string) => `Les lignes sont comparées par la colonne «\u00a0${column}\u00a0».`,
  byNone: "Aucune colonne ne distingue les lignes\u00a0: une ligne dont une cellule change est une ligne retirée et une ligne ajoutée.",
  keyMoved: (before: string | null, after: string | null) =>
    before && after
      ? `La version précédente distinguait les lignes par «\u00a0${before}\u00a0», celle-ci par «\u00a0${after}\u00a0»\u00a0: les lignes ne se répondent pas.`
      : "L’une des deux versions n’a pas de colonne qui distingue les lignes\u00a0: les lignes ne se répondent pas.",
  newColumns: (names: string) => `Colonnes nouvelles\u00a0: ${names}.`,
  goneColumns: (names: string) => `Colonnes disparues\u00a0: ${names}.`,
  line: "Ligne",
  row: "Ce qui la distingue",
  state: "État",
  cells: "Cellules",
  cell: (column: string, before: string, after: string) => `${column}\u00a0: ${before} → ${after}`,
  value: (column: string, value: string) => `${column}\u00a0: ${value}`,
  empty: "vide",
  more: { one: "et # autre cellule", other: "et # autres cellules" },
  csv: "Tous les changements en CSV, une cellule par ligne",
  none: "Aucune ligne de cette sorte",
  noneText: "Les comptes de toutes les sortes sont au-dessus.",
  unkept: "Le détail de cette version n’a pas été gardé",
  unkeptText: "Elle a été publiée avant que les changements ne soient gardés ligne par ligne. Les deux fichiers restent à comparer.",
  previous: (number: string) => `Version ${number} en CSV`,
  columns: { kind: "changement", key: "ligne", column: "colonne", before: "avant", after: "apres", place: "ligne_du_fichier" },
  see: "Voir ligne par ligne",
};
type ChangesTexts = typeof fr;

const en: ChangesTexts = {
  title: (number) => `What version ${number} changes`,
  of: (number, title) => `What version ${number} changes: ${title}`,
  lead: "Row by row, compared with the version published before it.",
  leadWaiting: "Row by row, compared with what is published. Nothing of it is public yet.",
  all: "All",
  kinds: { added: "Added", changed: "Changed", removed: "Removed" },
  kind: { added: "added", changed: "changed", removed: "removed" },
  which: "Which rows",
  counted: (kind, count) => `${kind}: ${count}`,
  by: (column) => `Rows are compared by the column “${column}”.`,
  byNone: "No column tells rows apart: a row of which a cell changes is a row removed and a row added.",
  keyMoved: (before, after) =>
    before && after
      ? `The version before told rows apart by “${before}”, this one by “${after}”: rows do not match.`
      : "One of the two versions has no column that tells rows apart: rows do not match.",
  newColumns: (names) => `New columns: ${names}.`,
  goneColumns: (names) => `Columns gone: ${names}.`,
  line: "Line",
  row: "What tells it apart",
  state: "State",
  cells: "Cells",
  cell: (column, before, after) => `${column}: ${before} → ${after}`,
  value: (column, value) => `${column}: ${value}`,
  empty: "empty",
  more: { one: "and # more cell", other: "and # more cells" },
  csv: "All changes in CSV, one cell a line",
  none: "No row of this sort",
  noneText: "The counts of all sorts are above.",
  unkept: "The detail of this version was not kept",
  unkeptText: "It was published before changes were kept row by row. Both files are there to be compared.",
  previous: (number) => `Version ${number} in CSV`,
  columns: { kind: "change", key: "row", column: "column", before: "before", after: "after", place: "line_of_file" },
  see: "See row by row",
};

const nl: ChangesTexts = {
  title: (number) => `Wat versie ${number} verandert`,
  of: (number, title) => `Wat versie ${number} verandert: ${title}`,
  lead: "Rij per rij, vergeleken met de versie die ervoor gepubliceerd werd.",
  leadWaiting: "Rij per rij, vergeleken met wat gepubliceerd is. Nog niets ervan is openbaar.",
  all: "Alles",
  kinds: { added: "Toegevoegd", changed: "Gewijzigd", removed: "Verwijderd" },
  kind: { added: "toegevoegd", changed: "gewijzigd", removed: "verwijderd" },
  which: "Welke rijen",
  counted: (kind, count) => `${kind}: ${count}`,
  by: (column) => `De rijen worden vergeleken met de kolom “${column}”.`,
  byNone: "Geen enkele kolom onderscheidt de rijen: een rij waarvan een cel wijzigt, is een verwijderde en een toegevoegde rij.",
  keyMoved: (before, after) =>
    before && after
      ? `De vorige versie onderscheidde de rijen met “${before}”, deze met “${after}”: de rijen horen niet bij elkaar.`
      : "Een van de twee versies heeft geen kolom die de rijen onderscheidt: de rijen horen niet bij elkaar.",
  newColumns: (names) => `Nieuwe kolommen: ${names}.`,
  goneColumns: (names) => `Verdwenen kolommen: ${names}.`,
  line: "Regel",
  row: "Wat ze onderscheidt",
  state: "Staat",
  cells: "Cellen",
  cell: (column, before, after) => `${column}: ${before} → ${after}`,
  value: (column, value) => `${column}: ${value}`,
  empty: "leeg",
  more: { one: "en # andere cel", other: "en # andere cellen" },
  csv: "Alle wijzigingen in CSV, één cel per regel",
  none: "Geen rij van deze soort",
  noneText: "De aantallen van alle soorten staan hierboven.",
  unkept: "Het detail van deze versie is niet bewaard",
  unkeptText: "Ze werd gepubliceerd voordat wijzigingen rij per rij bewaard werden. Beide bestanden zijn er om te vergelijken.",
  previous: (number) => `Versie ${number} in CSV`,
  columns: { kind: "wijziging", key: "rij", column: "kolom", before: "voor", after: "na", place: "regel_van_bestand" },
  see: "Rij per rij bekijken",
};

export const changesTexts: Record<Locale, ChangesTexts> = { fr, en, nl };
