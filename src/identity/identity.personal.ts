import type { PersonalRegister } from "#platform/personal/register.ts";

const published = "what the publisher of the site shows to all, published for good";

/** Who published which appearance of the house. */
export const identityRegister: PersonalRegister = {
  area: "identity",
  file: "identity",
  notPersonal: {
    ...Object.fromEntries(
      ["name", "logo_alt", "light", "dark", "headings", "roofs", "languages", "home_order", "home_hidden", "note"].map((column) => [
        `identity.version.${column}`,
        published,
      ]),
    ),
    "identity.words": published,
  },
  kept: [
    {
      what: {
        fr: "Si vous tenez le site\u00a0: que vous en avez publié l’apparence",
        en: "If you keep the site: that you published how it looks",
        nl: "Als u de site beheert: dat u haar uiterlijk publiceerde",
      },
      why: { fr: "Savoir qui a publié quoi", en: "To know who published what", nl: "Weten wie wat publiceerde" },
      until: "always",
      tables: [{ table: "identity.version", person: "published_by", merge: { stays: "nothing that was published is changed" }, row: "leads" }],
    },
  ],
};
