import { sql } from "kysely";

import { act, acts, goes, type PersonalRegister, signed } from "#platform/personal/register.ts";
import { daysKept } from "../invitation.ts";

/** An invitation is theirs to whom it was written, account or none; and an act of whoever wrote it. */
export const invitationsRegister: PersonalRegister = {
  area: "invitations",
  file: "invitations",
  quotes: [{ table: "invitations.import_run", values: ["report"] }],
  notPersonal: {
    "invitations.invitation": {
      why: "a role, where it is held, codes and a language",
      columns: ["role", "scope_kind", "scope_id", "locale", "state", "why_void", "commune_code"],
    },
    "invitations.import_run.scope_kind": "a kind of thing",
    "invitations.import_run.scope_id": "a key of a thing",
    "invitations.import_run.file_name": "as an officer's machine calls a file",
    "invitations.import_run.refusal": "a code",
    "invitations.import_run.report": "lines of an officer's file; what leads to somebody is written over when they are erased",
  },
  kept: [
    {
      what: {
        fr: "Une invitation à tenir un rôle\u00a0: votre adresse, votre nom s’il est connu, la raison",
        en: "An invitation to hold a role: your address, your name if it is known, the reason",
        nl: "Een uitnodiging voor een rol: uw adres, uw naam als die bekend is, de reden",
      },
      why: {
        fr: "Vous proposer ce rôle\u202f; rien n’est donné sans votre accord",
        en: "To offer you that role; nothing is given without your consent",
        nl: "U die rol voor te stellen; niets wordt gegeven zonder uw akkoord",
      },
      until: {
        says: {
          fr: `${daysKept} jours après votre réponse, ou après la fin de l’invitation`,
          en: `${daysKept} days after your answer, or after the end of the invitation`,
          nl: `${daysKept} dagen na uw antwoord, of na het einde van de uitnodiging`,
        },
        job: "invitations/forget",
      },
      tables: [
        {
          table: "invitations.link",
          person: ({ id, addresses }) =>
            sql`t.invitation_id in (select i.id from invitations.invitation i where i.person_id = ${id} or i.email = any(${addresses}))`,
          row: "goes",
          secrets: ["hash"],
        },
        {
          table: "invitations.invitation",
          person: { address: "email" },
          row: "goes",
          facts: ["role", "scope_kind", "scope_id", "state", "invited_at", "sent_at", "expires_at", "closed_at"],
          words: { email: goes(), name: goes(), note: goes(), reason: goes() },
        },
        { table: "invitations.invitation", person: "person_id", row: "goes", sheet: "invitations_answered", facts: ["role", "state", "closed_at"] },
      ],
    },
    {
      ...acts,
      tables: [
        { ...signed("invitations.invitation", "invited_by", ["reason"]), sheet: "invitations_sent", facts: ["role", "sent_at", "state"] },
        { ...signed("invitations.import_run", "started_by", ["reason"]), sheet: "files_of_invitations", facts: ["started_at"], words: { reason: act } },
      ],
    },
  ],
};
