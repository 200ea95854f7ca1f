import type { PersonalRegister } from "#platform/personal/register.ts";

/** The copies of the machine interface: nothing that the files of the same datasets do not give to anybody. */
export const opendataRegister: PersonalRegister = {
  area: "opendata",
  file: "opendata",
  notPersonal: {
    "opendata.collection": { why: "tables of the database", columns: ["print", "tables"] },
    "opendata.record": { why: "published rows, read anew within ten minutes of a change", columns: ["key", "row"] },
  },
  quotes: [{ table: "opendata.record", values: ["row"] }],
  kept: [],
};
