import { sql } from "kysely";

import { one, told } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const draftId = told("de", 25);
const published = told("de", 2);
const withdrawn = told("de", 23);

const examples: RoomExamples = {
  addresses: {
    "/deliberations": ["/deliberations?q=introuvable", "/deliberations?tri=montant&assemblee=metropole"],
    "/deliberations/:slug": ["/deliberations → /deliberations/metropole-[0-9a-z-]+", "/deliberations?commune=roubaix → /deliberations/roubaix-[0-9a-z-]+"],
  },
  apart: { "it is a file": ["/deliberations/:slug/acte.pdf"] },
  signedIn: {
    chloe: [
      "/deliberations/bureau",
      "/deliberations/bureau?etat=publiees",
      "/deliberations/bureau?etat=retirees",
      "/deliberations/bureau/nouvelle",
      `/deliberations/bureau/${draftId}`,
      `/deliberations/bureau/${published}`,
      `/deliberations/bureau/${withdrawn}`,
      `/deliberations/bureau/${published}/modifier`,
      `/deliberations/bureau/${draftId}/modifier`,
    ],
    denis: [
      "/deliberations/bureau/imports",
      `/deliberations/bureau/imports/${told("df", 1)}`,
      `/deliberations/bureau/imports/${told("df", 2)}`,
      `/deliberations/bureau/imports/${told("df", 3)}`,
    ],
  },
  hidden: {
    "deliberations.import_run": "files that agents import: who else opens a run finds none",
    "deliberations.deliberation": [
      {
        what: "a draft that no council published",
        rows: sql`t.state = 'draft'`,
        kind: "deliberation",
        at: { "/deliberations/bureau/:id": { id: sql`t.id` }, "/deliberations/:slug": { slug: sql`t.slug` } },
      },
    ],
  },
  async refusals(db) {
    const known = await one(db, sql`select id::text from deliberations.deliberation where state = 'draft' limit 1`);
    const draft = await one(db, sql`select slug from deliberations.deliberation where state = 'draft' limit 1`);
    return { params: { "/deliberations/:slug": draft, "/deliberations/bureau/:id": known, "/deliberations/bureau/imports/:run": { run: told("df", 1) } } };
  },
  words: [
    ["délibération, assemblée, matière", "deliberation, assembly, matter", "what a council decided; which council; its code in the national nomenclature"],
    ["effet (d’une délibération)", "effect", "a thing of the thread that a deliberation decides on, funds or answers"],
  ],
};

export default examples;
