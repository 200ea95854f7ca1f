import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface HolidaysTexts {
  readonly title: string;
  readonly lead: string;
  readonly columns: Readonly<Record<"zone" | "name" | "first" | "last" | "source", string>>;
  readonly none: string;
  readonly noneNext: string;
  readonly remove: string;
  readonly add: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly save: string;
  readonly file: string;
  readonly fileLead: string;
  readonly import: string;
  readonly problems: Readonly<Record<"zone" | "name" | "first" | "last" | "source" | "overlap" | "columns" | "moved", string>>;
  readonly line: (line: number) => string;
  readonly done: Readonly<Record<"ajoutees" | "retirees", string>>;
  readonly imported: Plurals;
}

const fr: HolidaysTexts = {
  title: "Vacances scolaires",
  lead: "Qui réserve une série peut laisser ces jours de côté. Dites toujours d’où viennent les dates.",
  columns: { zone: "Zone", name: "Vacances", first: "Premier jour", last: "Dernier jour", source: "Source" },
  none: "Aucune date pour le moment",
  noneNext: "Ajoutez des vacances, ou importez le fichier du ministère. D’ici là, les séries ne proposent pas de les éviter.",
  remove: "Retirer",
  add: "Ajouter des vacances",
  zone: "Zone",
  zoneHint: "Par exemple «\u00a0Zone B\u00a0».",
  name: "Nom des vacances",
  first: "Premier jour sans école",
  last: "Dernier jour sans école",
  source: "Source",
  sourceHint: "D’où viennent ces dates, par exemple «\u00a0calendrier scolaire 2026-2027, ministère de l’Éducation nationale\u00a0».",
  save: "Ajouter",
  file: "Importer un fichier",
  fileLead:
    "Un tableau avec la zone, le nom, le premier jour et le jour de la reprise\u202f; le fichier ouvert du ministère convient tel quel. Les dates d’une même zone qui se recouvrent sont remplacées.",
  import: "Importer les dates",
  problems: {
    zone: "Écrivez une zone, en 40 signes au plus",
    name: "Écrivez un nom, de 2 à 80 signes",
    first: "Écrivez un jour qui existe",
    last: "Écrivez un dernier jour, le premier ou après",
    source: "Dites d’où viennent ces dates, en 3 à 300 signes",
    overlap: "Ces jours sont déjà des vacances dans cette zone",
    columns: "Il manque une colonne\u00a0: zone, nom, premier jour et reprise",
    moved: "Ces vacances ont déjà été retirées",
  },
  line: (line) => `La ligne ${line} ne se lit pas\u00a0: rien n’a été importé`,
  done: { ajoutees: "Les vacances sont ajoutées.", retirees: "Les vacances sont retirées." },
  imported: { one: "# période est importée.", other: "# périodes sont importées." },
};

const en: HolidaysTexts = {
  title: "School holidays",
  lead: "Whoever books a series may leave these days out. Always say where the dates come from.",
  columns: { zone: "Zone", name: "Holidays", first: "First day", last: "Last day", source: "Source" },
  none: "No date for the moment",
  noneNext: "Add holidays, or import the ministry’s file. Until then series do not offer to leave them out.",
  remove: "Remove",
  add: "Add holidays",
  zone: "Zone",
  zoneHint: "For example “Zone B”.",
  name: "Name of the holidays",
  first: "First day without school",
  last: "Last day without school",
  source: "Source",
  sourceHint: "Where these dates come from, for example “school calendar 2026-2027, ministry of education”.",
  save: "Add",
  file: "Import a file",
  fileLead:
    "A table with the zone, the name, the first day and the day on which school begins again; the ministry’s open file will do as it is. Dates of one zone that overlap are replaced.",
  import: "Import the dates",
  problems: {
    zone: "Write a zone, in 40 characters at most",
    name: "Write a name, of 2 to 80 characters",
    first: "Write a day that exists",
    last: "Write a last day, the first or later",
    source: "Say where these dates come from, in 3 to 300 characters",
    overlap: "These days are holidays in this zone already",
    columns: "A column is missing: zone, name, first day and return",
    moved: "These holidays were removed already",
  },
  line: (line) => `Line ${line} cannot be read: nothing was imported`,
  done: { ajoutees: "The holidays are added.", retirees: "The holidays are removed." },
  imported: { one: "# period is imported.", other: "# periods are imported." },
};

const nl: HolidaysTexts = {
  title: "Schoolvakanties",
  lead: "Wie een reeks reserveert, kan deze dagen weglaten. Zeg altijd waar de data vandaan komen.",
  columns: { zone: "Zone", name: "Vakantie", first: "Eerste dag", last: "Laatste dag", source: "Bron" },
  none: "Nog geen data",
  noneNext: "Voeg vakanties toe, of importeer het bestand van het ministerie. Tot dan stellen reeksen niet voor ze weg te laten.",
  remove: "Verwijderen",
  add: "Een vakantie toevoegen",
  zone: "Zone",
  zoneHint: "Bijvoorbeeld “Zone B”.",
  name: "Naam van de vakantie",
  first: "Eerste dag zonder school",
  last: "Laatste dag zonder school",
  source: "Bron",
  sourceHint: "Waar deze data vandaan komen, bijvoorbeeld “schoolkalender 2026-2027, ministerie van onderwijs”.",
  save: "Toevoegen",
  file: "Een bestand importeren",
  fileLead:
    "Een tabel met de zone, de naam, de eerste dag en de dag waarop de school herbegint; het open bestand van het ministerie voldoet zoals het is. Data van één zone die elkaar overlappen, worden vervangen.",
  import: "De data importeren",
  problems: {
    zone: "Schrijf een zone, in hoogstens 40 tekens",
    name: "Schrijf een naam van 2 tot 80 tekens",
    first: "Schrijf een dag die bestaat",
    last: "Schrijf een laatste dag, de eerste of later",
    source: "Zeg waar deze data vandaan komen, in 3 tot 300 tekens",
    overlap: "Deze dagen zijn in deze zone al vakantie",
    columns: "Er ontbreekt een kolom: zone, naam, eerste dag en herbegin",
    moved: "Deze vakantie werd al verwijderd",
  },
  line: (line) => `Regel ${line} is niet te lezen: er is niets geïmporteerd`,
  done: { ajoutees: "De vakantie is toegevoegd.", retirees: "De vakantie is verwijderd." },
  imported: { one: "# periode is geïmporteerd.", other: "# periodes zijn geïmporteerd." },
};

export const holidaysTexts: Record<Locale, HolidaysTexts> = { fr, en, nl };
