import type { PersonalRegister } from "#platform/personal/register.ts";

const published = "what the house tells everybody, written by its publisher";

/** Who wrote and published what the house tells. */
export const publicationsRegister: PersonalRegister = {
  area: "publications",
  file: "publications",
  notPersonal: {
    "publications.piece": { why: published, columns: ["kind", "slug"] },
    "publications.edition": { why: published, columns: ["picture_alt"] },
    "publications.words": published,
  },
  kept: [
    {
      what: {
        fr: "Si vous tenez le site\u00a0: que vous en avez écrit ou publié une page ou une actualité",
        en: "If you keep the site: that you wrote or published a page or a news item of it",
        nl: "Als u de site beheert: dat u er een pagina of nieuwsbericht van schreef of publiceerde",
      },
      why: { fr: "Savoir qui a publié quoi", en: "To know who published what", nl: "Weten wie wat publiceerde" },
      until: "always",
      tables: [
        { table: "publications.piece", person: "created_by", row: "leads" },
        { table: "publications.edition", person: "published_by", row: "leads" },
      ],
    },
  ],
};
