import { acts, type PersonalRegister, signed } from "#platform/personal/register.ts";

/** Of those who are helped nothing is kept that leads to them; of those who note, who did. */
export const mediationRegister: PersonalRegister = {
  area: "mediation",
  file: "mediation",
  notPersonal: {
    "mediation.act.need": "a code",
    "mediation.act.age": "one of five groups",
    "mediation.act.company": "a code",
    "mediation.act.outcome": "a code",
    "mediation.act.oriented": "a code",
  },
  kept: [{ ...acts, tables: [signed("mediation.act", "noted_by", [], { sheet: "acts", facts: ["noted_at", "place_id", "need", "minutes"] })] }],
};
