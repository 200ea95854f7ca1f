import { acts, type PersonalRegister, signed, signedForGood } from "#platform/personal/register.ts";

const published = "what the institution publishes";

/** A strategy speaks of no resident; who wrote a version or a figure is forgotten with the account. */
export const governanceRegister: PersonalRegister = {
  area: "governance",
  file: "governance",
  notPersonal: {
    ...Object.fromEntries(
      ["objective", "offered", "priority", "published", "series", "series_import", "since", "snapshot", "strategy", "target", "today"].map((table) => [
        `governance.${table}`,
        published,
      ]),
    ),
    "governance.series_value": { why: published, columns: ["part_id", "reason", "source"] },
    "governance.series_value_past": { why: published, columns: ["part_id", "reason", "source"] },
    "governance.version": { why: published, columns: ["content", "reason"] },
  },
  kept: [
    {
      ...acts,
      tables: [
        signed("governance.series_value", "entered_by"),
        signedForGood("governance.series_value_past", "replaced_by"),
        signedForGood("governance.version", "written_by", [], { facts: ["written_at", "reason"], sheet: "versions" }),
      ],
    },
  ],
};
