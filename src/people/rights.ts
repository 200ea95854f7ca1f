import type { Room } from "#platform/room.ts";
import { auditLogPowers } from "./audit-log/audit-log.powers.ts";
import auditLog from "./audit-log/audit-log.page.tsx";
import auditLogCsv from "./audit-log/audit-log-csv.page.ts";
import { communeScopes } from "./granting/commune-scopes.ts";
import give from "./granting/give/give.page.tsx";
import { roleChanged } from "./granting/granting.notices.ts";
import { grantingPowers } from "./granting/granting.powers.ts";
import { grantingRoutes } from "./granting/granting.routes.ts";
import grants from "./granting/list/grants.page.tsx";
import { rolesLine } from "./granting/roles.line.ts";
import { staffTools } from "./granting/staff-tools.card.tsx";
import takeBack from "./granting/take-back/take-back.page.tsx";
import attest from "./residency/attest/attest.page.tsx";
import { accountOpenedExample } from "./residency/attest/account-opened.letter.ts";
import endResidency from "./residency/attest/end.page.tsx";
import code from "./residency/code/code.page.tsx";
import letters from "./residency/letters/letters.page.tsx";
import sheet from "./residency/letters/sheet.page.tsx";
import own from "./residency/own/own.page.tsx";
import { residencyJob } from "./residency/residency.job.ts";
import { residencyNotices } from "./residency/residency.notices.ts";
import { residencyCards, residencyErasing, residencyRecords } from "./residency/residency.offers.tsx";
import { residencyPowers } from "./residency/residency.powers.ts";
import { residencyRoutes } from "./residency/residency.routes.ts";
import create from "./structures/create/create.page.tsx";
import structures from "./structures/directory/structures.page.tsx";
import edit from "./structures/edit/edit.page.tsx";
import invitation from "./structures/invitation/invitation.page.tsx";
import { invitationExample } from "./structures/invitation/invitation.letter.ts";
import invitations from "./structures/invitation/invitations.page.ts";
import join from "./structures/join/join.page.tsx";
import leave from "./structures/leave/leave.page.tsx";
import joinRequests from "./structures/members/join-requests.page.ts";
import members from "./structures/members/members.page.ts";
import structure from "./structures/show/structure.page.tsx";
import { structuresCards } from "./structures/structures.cards.tsx";
import { structuresNotices } from "./structures/structures.notices.ts";
import { structureScopes, structuresErasing, structuresRecords } from "./structures/structures.offers.ts";
import { structuresPowers } from "./structures/structures.powers.ts";
import { structuresRoutes } from "./structures/structures.routes.ts";
import whoMay from "./who-may/who-may.page.tsx";

const structuresPages = [structures, create, structure, edit, members, joinRequests, invitations, join, leave, invitation];
const residencyPages = [attest, endResidency, letters, sheet, own, code];

/** Who may do what, in whose name, as a resident of where; and the log of it all. */
export const rightsPages = [whoMay, grants, give, takeBack, ...structuresPages, ...residencyPages, auditLog, auditLogCsv] satisfies Room["pages"];
export const rightsJobs = [residencyJob] satisfies Room["jobs"];
export const rightsLines = [rolesLine] satisfies Room["commandLines"];

export const rightsOffers = {
  areas: [
    { name: "people", says: { fr: "Les personnes", en: "People", nl: "De personen" } },
    { name: "roles", says: { fr: "Les rôles", en: "Roles", nl: "De rollen" } },
    { name: "structures", says: { fr: "Les structures", en: "Structures", nl: "De structuren" } },
    { name: "residency", says: { fr: "Les attestations de résidence", en: "Certificates of residence", nl: "De woonplaatsverklaringen" } },
    { name: "audit", says: { fr: "Le journal des actes", en: "The log of acts", nl: "Het logboek van handelingen" } },
  ],
  powers: [...grantingPowers, ...structuresPowers, ...residencyPowers, ...auditLogPowers],
  notices: [roleChanged, ...structuresNotices, ...residencyNotices],
  letters: [invitationExample, accountOpenedExample],
  scopeNamers: [communeScopes, structureScopes],
  spaceCards: [...structuresCards, ...residencyCards, staffTools],
  spaceLinks: [{ href: residencyRoutes.residency.href(), label: { fr: "Ma résidence", en: "My residence", nl: "Mijn woonplaats" }, order: 40 }],
  personRecords: [structuresRecords, residencyRecords],
  erasings: [structuresErasing, residencyErasing],
  footerLinks: [
    { href: structuresRoutes.structures.href(), label: { fr: "Les structures", en: "Structures", nl: "De structuren" } },
    { href: grantingRoutes.whoMay.href(), label: { fr: "Qui peut quoi", en: "Who may do what", nl: "Wie mag wat" } },
  ],
} satisfies Room["offers"];
