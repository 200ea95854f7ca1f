import { sql } from "kysely";

import type { RoomExamples } from "../room-examples.testing.ts";
import { words } from "../story-rows.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/mon-invitation/:token": ["/mon-invitation/demo-invitation-agent-0001", "/mon-invitation/demo-invitation-refusee-0001"],
  },
  signedIn: {
    louise: [
      "/invitations",
      "/invitations?q=zzz",
      "/invitations/nouvelle?role=agent&ou=Roubaix",
      "/invitations/fichier",
      "/invitations/fichier/b9000000-0000-4000-8000-000000000100",
      "/invitations/hotes",
    ],
    chloe: [
      "/invitations/pour/equipe/budget-participatif-2026-2027",
      "/invitations/pour/equipe/budget-participatif-2026-2027/nouvelle",
      "/invitations/pour/equipe/budget-participatif-2026-2027/fichier",
    ],
    hugo: ["/mon-invitation/demo-invitation-agent-0001"],
  },
  hidden: {
    "invitations.invitation": [{ what: "whoever is invited, for whoever gives roles", rows: sql`true`, at: { "/invitations.csv": {} } }],
    "invitations.import_run": "files of whoever gives roles or fills seats, shown to them alone",
  },
  async refusals(db) {
    const params = {
      "/invitations/fichier/:run": { run: "b9000000-0000-4000-8000-000000000100" },
      "/invitations/pour/:kind/:thing": { kind: "equipe", thing: "budget-participatif-2026-2027" },
    };
    return { params, secrets: await words(db, sql`select email as words from invitations.invitation`) };
  },
  words: [
    ["invitation (à un rôle)", "invitation", "a mail whose link offers a role to the account of one address; the room `invitations`"],
    ["place (dans une équipe, un bureau)", "seat", "what a room fills by naming people; somebody without an account is invited to it"],
    ["rappel (d’une invitation)", "reminder", "another letter of the same invitation, which counts its days anew"],
  ],
};

export default examples;
