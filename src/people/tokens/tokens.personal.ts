import { goes, type PersonalRegister } from "#platform/personal/register.ts";
import { endedTokenDays } from "../auth/forget-ended.job.ts";

/** What programs were let do in somebody's name. */
export const tokensRegister: PersonalRegister = {
  area: "people",
  file: "people",
  notPersonal: {
    "people.token.acts": "which acts of a program: codes",
    "people.token_answer": {
      why: "the print of a key that a program chose, of what it sent with it, and the address to which that led, for a day",
      columns: ["key", "print", "location"],
    },
    "people.token_use.act": "which act of a program: a code",
  },
  kept: [
    {
      what: {
        fr: "Les jetons que vous donnez à des programmes, et combien de fois chacun a servi par jour",
        en: "The tokens that you give to programs, and how often each was used by day",
        nl: "De tokens die u aan programma’s geeft, en hoe vaak elk per dag gebruikt werd",
      },
      why: { fr: "Voir et arrêter ce qui agit en votre nom", en: "To see and to end what acts in your name", nl: "Zien en stoppen wat in uw naam handelt" },
      until: {
        says: {
          fr: `${endedTokenDays} jours après leur fin`,
          en: `${endedTokenDays} days after their end`,
          nl: `${endedTokenDays} dagen na hun einde`,
        },
        job: "people/forget-ended",
      },
      tables: [
        {
          table: "people.token",
          person: "person_id",
          merge: { goes: true },
          row: "goes",
          sheet: "tokens",
          facts: ["created_at", "expires_at", "revoked_at", "acts"],
          words: { name: goes() },
          secrets: ["hash"],
        },
      ],
    },
  ],
};
