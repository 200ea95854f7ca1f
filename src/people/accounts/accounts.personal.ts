import { acts, goes, type Merging, type PersonalRegister, signed } from "#platform/personal/register.ts";

const ofTwo: Merging = { stays: "whoever blocks, ends or recovers is another than the account, and another than who asked" };

/** What administrators decide of an account, and why. */
export const accountsRegister: PersonalRegister = {
  area: "people",
  file: "account",
  notPersonal: { "people.factor_recovery.state": "a code" },
  kept: [
    {
      what: {
        fr: "Les blocages de votre compte et les retraits de second facteur demandés pour vous, avec leur raison",
        en: "Blocks of your account and removals of a second factor asked for you, with their reason",
        nl: "Blokkeringen van uw account en voor u gevraagde verwijderingen van een tweede factor, met hun reden",
      },
      why: { fr: "Que vous puissiez les contester", en: "So that you can contest them", nl: "Zodat u ze kunt betwisten" },
      until: "account",
      tables: [
        {
          table: "people.block",
          person: "person_id",
          merge: ofTwo,
          row: "goes",
          sheet: "blocks",
          facts: ["blocked_at", "ended_at"],
          words: { reason: goes(), end_reason: goes() },
        },
        {
          table: "people.factor_recovery",
          person: "person_id",
          merge: ofTwo,
          row: "goes",
          sheet: "factor_recoveries",
          facts: ["asked_at", "state", "closed_at"],
          words: { reason: goes() },
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("people.block", "blocked_by", ["reason"], { merge: ofTwo, sheet: "blocks_made", facts: ["blocked_at"] }),
        signed("people.block", "ended_by", ["end_reason"], { merge: ofTwo, sheet: "blocks_ended", facts: ["ended_at"] }),
        signed("people.factor_recovery", "asked_by", ["reason"], { merge: ofTwo, sheet: "recoveries_asked", facts: ["asked_at"] }),
        signed("people.factor_recovery", "closed_by", [], { merge: ofTwo, sheet: "recoveries_closed", facts: ["closed_at", "state"] }),
      ],
    },
  ],
};
