import { goes, type PersonalRegister } from "#platform/personal/register.ts";

const published = "what the house tells everybody, written by its publisher";

/** Who wrote and published what the house tells. */
export const publicationsRegister: PersonalRegister = {
  area: "publications",
  file: "publications",
  notPersonal: {
    "publications.piece": { why: published, columns: ["kind", "slug"] },
    "publications.edition": { why: published, columns: ["picture_alt"] },
    "publications.words": published,
    "publications.newsletter": { why: published, columns: ["state"] },
    "publications.newsletter_words": published,
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
        { table: "publications.edition", person: "published_by", merge: { stays: "nothing that was published is changed" }, row: "leads" },
        { table: "publications.newsletter", person: "created_by", row: "leads" },
        { table: "publications.newsletter", person: "sent_by", row: "leads" },
      ],
    },
    {
      what: {
        fr: "Votre adresse, si vous recevez la lettre d’information",
        en: "Your address, if you get the newsletter",
        nl: "Uw adres, als u de nieuwsbrief ontvangt",
      },
      why: { fr: "Vous l’envoyer, et rien d’autre", en: "To send it to you, and nothing else", nl: "Ze u sturen, en niets anders" },
      until: {
        says: {
          fr: "Tant que vous la recevez\u202f; deux jours si vous ne confirmez pas",
          en: "While you get it; two days if you do not confirm",
          nl: "Zolang u ze ontvangt; twee dagen als u niet bevestigt",
        },
        job: "publications/forget-subscribers",
      },
      tables: [
        {
          table: "publications.subscriber",
          person: { address: "email" },
          row: "goes",
          sheet: "newsletter",
          facts: ["asked_at", "confirmed_at"],
          words: { email: goes() },
          secrets: ["token_hash"],
        },
      ],
    },
  ],
};
