import type { BeginningStep, KeptRows } from "#platform/beginning/beginning.ts";
import { hasAdministrator } from "./beginning.query.ts";

/** Who opened an account themselves, whether the house was a demo or not. */
const real = "select id from people.person where not demo and erased_at is null";

/** Accounts with their ways to sign in, what they agreed to, and what they may do in the whole metropolis; all else of them was of the demo. */
export const keptAccounts: readonly KeptRows[] = [
  { table: "people.person", which: "not demo and erased_at is null" },
  ...["people.account", "people.two_factor", "people.passkey", "people.consent"].map((table) => ({ table, which: `person_id in (${real})` })),
  {
    table: "people.role_grant",
    which: `person_id in (${real}) and scope_kind = 'metropolis' and revoked_at is null`,
    // Whoever gave it may be of the story.
    instead: { granted_by: "null" },
  },
];

export const administratorStep: BeginningStep = {
  says: {
    fr: "Une personne qui n’est pas de l’histoire est administratrice (beffroi roles grant), et a un second facteur ou une clé d’accès",
    en: "Somebody who is not of the story is an administrator (beffroi roles grant), and has a second factor or a passkey",
    nl: "Iemand die niet van het verhaal is, is beheerder (beffroi roles grant), en heeft een tweede factor of een toegangssleutel",
  },
  isDone: hasAdministrator,
};
