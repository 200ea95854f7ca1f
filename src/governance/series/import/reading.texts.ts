import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Ce qui a été lu",
  lines: "Lignes lues",
  refused: "Lignes écartées",
  refusedWhy: { one: "# ligne, avec sa raison ci-dessus", other: "# lignes, avec leurs raisons ci-dessus" },
  blank: "Lignes vides, sans effet",
  values: "Valeurs",
  totals: "Totaux par jour",
  lastDays: (shown: string, all: string) => `Les ${shown} derniers jours sur ${all}.`,
  whole: "Toute la métropole",
  communes: "Somme des communes",
  first: "Les premières valeurs, comme elles seront dites",
  summed: "Lignes additionnées",
  fromFile: (name: string) => `Fichier ${name}`,
  fromLines: { one: "# ligne", other: "# lignes additionnées" },
  digest: "Empreinte SHA-256",
  noLines:
    "Les lignes de ce fichier nomment qui reçoit les aides\u00a0: elles ne sont pas reprises ici. Le fichier est public à la source\u00a0; son empreinte prouve que c’est le même.",
};

type ReadingTexts = typeof fr;

const en: ReadingTexts = {
  title: "What was read",
  lines: "Lines read",
  refused: "Lines left out",
  refusedWhy: { one: "# line, with its reason above", other: "# lines, with their reasons above" },
  blank: "Empty lines, without effect",
  values: "Values",
  totals: "Totals by day",
  lastDays: (shown, all) => `The last ${shown} days of ${all}.`,
  whole: "The whole metropolis",
  communes: "Sum of the communes",
  first: "The first values, as they will be said",
  summed: "Lines summed",
  fromFile: (name) => `File ${name}`,
  fromLines: { one: "# line", other: "# lines summed" },
  digest: "SHA-256 digest",
  noLines:
    "The lines of this file name who receives the grants: they are not shown here. The file is public at the source; its digest proves that it is the same.",
};

const nl: ReadingTexts = {
  title: "Wat gelezen werd",
  lines: "Gelezen regels",
  refused: "Weggelaten regels",
  refusedWhy: { one: "# regel, met haar reden hierboven", other: "# regels, met hun redenen hierboven" },
  blank: "Lege regels, zonder gevolg",
  values: "Waarden",
  totals: "Totalen per dag",
  lastDays: (shown, all) => `De laatste ${shown} dagen van ${all}.`,
  whole: "De hele metropool",
  communes: "Som van de gemeenten",
  first: "De eerste waarden, zoals ze gezegd zullen worden",
  summed: "Opgetelde regels",
  fromFile: (name) => `Bestand ${name}`,
  fromLines: { one: "# regel", other: "# opgetelde regels" },
  digest: "SHA-256-vingerafdruk",
  noLines:
    "De regels van dit bestand noemen wie de steun ontvangt: ze staan hier niet. Het bestand is openbaar bij de bron; de vingerafdruk bewijst dat het hetzelfde is.",
};

export const readingTexts: Record<Locale, ReadingTexts> = { fr, en, nl };
