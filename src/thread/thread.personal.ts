import { acts, type PersonalRegister, signed } from "#platform/personal/register.ts";

/** Links are published with their reason; who added or removed one is forgotten with the account. */
export const threadRegister: PersonalRegister = {
  area: "thread",
  file: "thread",
  notPersonal: {
    "thread.link": {
      why: "which things are linked, and why, as everybody reads it",
      columns: ["from_id", "from_kind", "reason", "reasons", "remove_reason", "to_id", "to_kind"],
    },
  },
  kept: [
    {
      ...acts,
      tables: [
        signed("thread.link", "added_by", [], { facts: ["added_at", "reason"], sheet: "links_added" }),
        signed("thread.link", "removed_by", [], { facts: ["removed_at", "remove_reason"], sheet: "links_removed" }),
      ],
    },
  ],
};
