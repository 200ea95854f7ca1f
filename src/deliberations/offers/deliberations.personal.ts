import { acts, type PersonalRegister, signed, signedForGood } from "#platform/personal/register.ts";

/** Acts of councils name nobody's account; who registered, changed, joined or imported them is forgotten with the account. */
export const deliberationsRegister: PersonalRegister = {
  area: "deliberations",
  file: "deliberations",
  notPersonal: {
    "deliberations.deliberation": {
      why: "an act of a council, as it was voted",
      columns: ["body", "budget_name", "budget_year", "decides", "link", "matter", "number", "title", "withdraw_reason"],
    },
    "deliberations.effect": { why: "what an act decides, and why an officer says so", columns: ["reason", "thing_id"] },
    "deliberations.import_run": {
      why: "a file of acts, and what became of its lines; the file itself goes after a week",
      columns: ["assemblies", "file_name", "refusal", "report"],
    },
    "deliberations.change.act": "a code",
    "deliberations.change.before": "what an act said before it was corrected",
    "deliberations.change.fields": "names of fields",
  },
  kept: [
    {
      ...acts,
      tables: [
        signed("deliberations.deliberation", "created_by"),
        signed("deliberations.effect", "added_by"),
        signed("deliberations.import_run", "started_by"),
        signedForGood("deliberations.change", "by", ["reason"], { sheet: "changes", facts: ["at", "act"] }),
      ],
    },
  ],
};
