import { type PersonalRegister, stays } from "#platform/personal/register.ts";

const published = stays("The law asks that it be published; whoever publishes the site writes another name in its place.");

/** Who wrote the legal texts, and whom they name. */
export const legalRegister: PersonalRegister = {
  area: "people",
  file: "legal",
  notPersonal: {
    "people.legal_text.page": "which page: a code",
    ...Object.fromEntries(
      ["fr", "en", "nl", "note"].map((column) => [`people.legal_text.${column}`, "what the publisher says of the site, published for good"]),
    ),
  },
  kept: [
    {
      what: {
        fr: "Si vous tenez le site\u00a0: que vous en avez écrit les textes légaux",
        en: "If you keep the site: that you wrote its legal texts",
        nl: "Als u de site beheert: dat u de wettelijke teksten schreef",
      },
      why: { fr: "Savoir qui a publié quoi", en: "To know who published what", nl: "Weten wie wat publiceerde" },
      until: "always",
      tables: [
        { table: "people.legal_text", person: "published_by", merge: { stays: "nothing that was published is changed" }, row: "leads" },
        {
          table: "people.publisher",
          person: "changed_by",
          row: "leads",
          words: Object.fromEntries(
            [
              ...["name", "address", "phone", "email", "director", "host", "host_address", "host_phone"],
              ...["data_officer", "ombudsman", "court", "auditor"],
            ].map((column) => [column, published]),
          ),
        },
      ],
    },
  ],
};
