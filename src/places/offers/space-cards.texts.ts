import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  toDo: {
    title: "Lieux à traiter",
    proposals: { one: "# lieu proposé", other: "# lieux proposés" },
    claims: { one: "# demande de rattachement", other: "# demandes de rattachement" },
    undated: { one: "# lieu à dater", other: "# lieux à dater" },
  },
  places: {
    title: "Mes lieux",
    confirm: "Confirmer la fiche",
    disagreement: "Une source dit autre chose",
    edit: "Modifier",
    more: (count: string) => `et ${count} autres`,
  },
};

const en: typeof fr = {
  toDo: {
    title: "Places to deal with",
    proposals: { one: "# proposed place", other: "# proposed places" },
    claims: { one: "# claim on a record", other: "# claims on records" },
    undated: { one: "# place to be dated", other: "# places to be dated" },
  },
  places: {
    title: "My places",
    confirm: "Confirm the record",
    disagreement: "A source says something else",
    edit: "Edit",
    more: (count) => `and ${count} more`,
  },
};

const nl: typeof fr = {
  toDo: {
    title: "Te behandelen plekken",
    proposals: { one: "# voorgestelde plek", other: "# voorgestelde plekken" },
    claims: { one: "# vraag om een fiche", other: "# vragen om een fiche" },
    undated: { one: "# te dateren plek", other: "# te dateren plekken" },
  },
  places: {
    title: "Mijn plekken",
    confirm: "De fiche bevestigen",
    disagreement: "Een bron zegt iets anders",
    edit: "Wijzigen",
    more: (count) => `en nog ${count}`,
  },
};

export const cardTexts: Record<Locale, typeof fr> = { fr, en, nl };
