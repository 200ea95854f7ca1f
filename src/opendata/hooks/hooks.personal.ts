import { goes, type PersonalRegister } from "#platform/personal/register.ts";

/** Addresses of programs that somebody has told when a dataset changes. */
export const hooksRegister: PersonalRegister = {
  area: "opendata",
  file: "opendata",
  notPersonal: {
    "opendata.hook.datasets": "names of datasets",
    "opendata.delivery": { why: "which dataset changed, and whether a program answered", columns: ["dataset", "fault"] },
  },
  kept: [
    {
      what: {
        fr: "Les adresses de vos programmes avertis des changements",
        en: "The addresses of your programs that are told of changes",
        nl: "De adressen van uw programma’s die van wijzigingen verwittigd worden",
      },
      why: { fr: "Les appeler quand un jeu de données change", en: "To call them when a dataset changes", nl: "Ze oproepen als een dataset verandert" },
      until: {
        says: { fr: "Tant que vous les gardez", en: "While you keep them", nl: "Zolang u ze houdt" },
        by: "whose they are, on the page of these addresses",
      },
      tables: [
        {
          table: "opendata.hook",
          person: "person_id",
          row: "goes",
          sheet: "hooks",
          facts: ["made_at", "stopped_at", "datasets"],
          words: { name: goes(), url: goes() },
          secrets: ["secret"],
        },
      ],
    },
  ],
};
