import { sql } from "kysely";

import { acts, type PersonalRegister, signed, signedForGood } from "#platform/personal/register.ts";

const process = sql`(select p.title from processes.process p where p.id = t.process_id)`;
const stage = sql`(select s.title from processes.stage s where s.id = t.stage_id)`;
const published = "what the institution publishes";

/** What somebody was and did in the teams of processes: they leave them; what they published stays, without their name. */
export const processRegister: PersonalRegister = {
  area: "processes",
  file: "participation",
  notPersonal: {
    "processes.category": published,
    "processes.debate_question": published,
    "processes.process": { why: published, columns: ["contact", "introduction", "objectives", "owner_service", "reason", "summary", "template", "title"] },
    "processes.process_decision": { why: "what the institution decides, and as whom", columns: ["as_whom", "correction", "deliberation", "link", "text"] },
    "processes.process_document": published,
    "processes.easy_summary": { why: published, columns: ["words", "readers"] },
    "processes.process_member.service": "the service",
    "processes.process_milestone": published,
    "processes.process_partner": "structures and their part",
    "processes.stage": published,
    "processes.stage_rewording": "how a stage was worded, and why it changed",
  },
  kept: [
    {
      what: { fr: "Les équipes dont vous êtes", en: "The teams that you are in", nl: "De ploegen waarin u zit" },
      why: { fr: "Savoir qui peut conduire une démarche", en: "To know who may run a process", nl: "Weten wie een traject mag leiden" },
      until: "account",
      tables: [
        {
          table: "processes.process_member",
          person: "person_id",
          merge: { once: ["process_id", "part"] },
          row: "goes",
          sheet: "teams",
          facts: ["added_at", "part", "service"],
          beside: { process },
        },
      ],
    },
    {
      ...acts,
      tables: [
        signed("processes.process", "created_by", [], { sheet: "created", facts: ["created_at", "slug", "title", "state"] }),
        signedForGood("processes.stage_change", "by", ["reason"], { sheet: "changes", facts: ["at", "change"], beside: { stage } }),
        signedForGood("processes.process_decision", "by"),
        signed("processes.easy_summary", "by"),
      ],
    },
  ],
};
