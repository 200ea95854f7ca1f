import { keysOf } from "#platform/keys-of.ts";
import { locales } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Room } from "#platform/start/room.ts";
import auditLogCsv from "./audit-log/audit-log-csv.page.ts";
import auditLog from "./audit-log/audit-log.page.tsx";
import { auditLogPowers } from "./audit-log/audit-log.powers.ts";
import { accountsPowers } from "./accounts/accounts.powers.ts";
import { accountLetters } from "./accounts/letters/accounts.letters.ts";
import { accountsRegister } from "./accounts/accounts.personal.ts";
import accounts from "./accounts/list/accounts.page.tsx";
import account from "./accounts/show/account.page.tsx";
import { forgetEndedJob } from "./auth/forget-ended.job.ts";
import { termsCard } from "./consent/terms-card.tsx";
import terms from "./consent/terms.page.tsx";
import { copyCard } from "./data-export/copy-card.tsx";
import { dataCopyJob } from "./data-export/data-copy.job.ts";
import { downloadCopy, showCopy } from "./data-export/data-copy.page.tsx";
import data from "./data-export/data.page.tsx";
import { dataLetters } from "./data-export/letters.ts";
import { removeCopiesJob } from "./data-export/remove-copies.job.ts";
import demoSignIn from "./demo-sign-in/demo-sign-in.page.ts";
import { eraseJob } from "./erasure/erase.job.ts";
import erasure from "./erasure/erasure.page.tsx";
import { erasureLetters } from "./erasure/letters.ts";
import { ownRegister } from "./erasure/own.personal.ts";
import { closed, undo, undone } from "./erasure/undo.pages.tsx";
import { communeScopes } from "./granting/commune-scopes.ts";
import give from "./granting/give/give.page.tsx";
import { roleChanged } from "./granting/granting.notices.ts";
import { grantingPowers } from "./granting/granting.powers.ts";
import grants from "./granting/list/grants.page.tsx";
import { staffTools } from "./staff/staff-tools.card.tsx";
import takeBack from "./granting/take-back/take-back.page.tsx";
import { openidCallback, openidStart } from "./openid/openid.pages.ts";
import unlink from "./openid/unlink.page.ts";
import { newPasskeyChallenge, signInChallenge } from "./passkeys/challenges.pages.ts";
import passkeySignIn from "./sign-in/passkey-sign-in.page.ts";
import passkeys from "./passkeys/passkeys.page.ts";
import { attemptsListener } from "./password/attempts.listener.ts";
import forgottenPassword from "./password/forgotten-password.page.tsx";
import newPassword from "./password/new-password.page.tsx";
import passwordSignIn from "./password/password-sign-in.page.ts";
import askMerge from "./merge/ask-merge.page.tsx";
import merge from "./merge/merge.page.tsx";
import { mergeLetters } from "./merge/merge.letters.ts";
import changeEmail from "./profile/change-email.page.tsx";
import confirmEmail from "./profile/confirm-email.page.tsx";
import { addressCard } from "./profile/address.card.tsx";
import { profileLetters } from "./profile/letters.ts";
import profile from "./profile/profile.page.tsx";
import { accountOpenedExample } from "./residency/attest/account-opened.letter.ts";
import attest from "./residency/attest/attest.page.tsx";
import endResidency from "./residency/attest/end.page.tsx";
import code from "./residency/code/code.page.tsx";
import letters from "./residency/letters/letters.page.tsx";
import sheet from "./residency/letters/sheet.page.tsx";
import own from "./residency/own/own.page.tsx";
import { administratorStep, keptAccounts } from "./beginning/beginning.offers.ts";
import beginning from "./beginning/beginning.page.tsx";
import { sealedFactors } from "./auth/sealed.query.ts";
import { residencyJob } from "./residency/residency.job.ts";
import { residencyNotices } from "./residency/residency.notices.ts";
import { residencyCards } from "./residency/residency.cards.tsx";
import { residencyRegister } from "./residency/residency.personal.ts";
import { residencyPowers } from "./residency/residency.powers.ts";
import enrol from "./second-factor/enrol.page.tsx";
import removeSecondFactor from "./second-factor/remove.page.tsx";
import { sleepingPowers } from "./second-factor/sleeping-powers.card.tsx";
import secondFactor from "./second-factor/second-factor.page.tsx";
import { letterTexts } from "./security-letters/security.letters.texts.ts";
import { securityLetter } from "./security-letters/security.letters.ts";
import security from "./security/security.page.tsx";
import { seed } from "./seeds.ts";
import sessions from "./sessions/sessions.page.ts";
import tokens from "./tokens/tokens.page.tsx";
import { tokensRegister } from "./tokens/tokens.personal.ts";
import { signedOut, signOut } from "./sessions/sign-out.page.tsx";
import { linkLetter } from "./sign-in-link/link.letter.ts";
import signInLink from "./sign-in-link/sign-in-link.page.tsx";
import signIn from "./sign-in/sign-in.page.tsx";
import space from "./space/space.page.tsx";
import create from "./structures/create/create.page.tsx";
import structures from "./structures/directory/structures.page.tsx";
import edit from "./structures/edit/edit.page.tsx";
import { invitationExample } from "./structures/invitation/invitation.letter.ts";
import invitation from "./structures/invitation/invitation.page.tsx";
import invitations from "./structures/invitation/invitations.page.ts";
import join from "./structures/join/join.page.tsx";
import leave from "./structures/leave/leave.page.tsx";
import joinRequests from "./structures/members/join-requests.page.ts";
import members from "./structures/members/members.page.ts";
import structure from "./structures/show/structure.page.tsx";
import { structuresCards } from "./structures/structures.cards.tsx";
import { structuresNotices } from "./structures/structures.notices.ts";
import { structureScopes, structuresRegister } from "./structures/structures.personal.ts";
import { structuresPowers } from "./structures/structures.powers.ts";
import { searchableStructures } from "./structures/structures.searchable.ts";
import { doorkeeper } from "./visitor/doorkeeper.ts";
import welcome from "./welcome/welcome.page.tsx";
import { accessibilityLink } from "./legal/publisher/accessibility-link.ts";
import legalDesk from "./legal/desk.page.tsx";
import { accessibility, legal, privacy } from "./legal/legal.page.tsx";
import { legalRegister } from "./legal/legal.personal.ts";
import { legalPowers } from "./legal/legal.powers.ts";
import { publisherHelp } from "./help/publisher-help.ts";
import publisher from "./legal/publisher/publisher.page.tsx";
import { legalVersion, legalVersions } from "./legal/versions/versions.page.tsx";
import writeText from "./legal/write/write.page.tsx";
import whoMay from "./who-may/who-may.page.tsx";
import { routes } from "./routes.ts";
import { peopleServiceSteps } from "./service/people.service-steps.ts";
import { words } from "./words.ts";

const exampleHref = "https://beffroi.example/exemple";
const securityEvents = keysOf(letterTexts[locales[0]].events);

const signInLetters: readonly LetterExample[] = [
  { name: "people/sign-in-link", letter: (locale) => linkLetter(exampleHref, locale) },
  ...securityEvents.map((event): LetterExample => ({ name: `people/security-${event}`, letter: (locale) => securityLetter(event, exampleHref, locale) })),
];

const people: Room = {
  name: "people",
  doorkeeper,
  seed,
  pages: [
    ...[space, profile, changeEmail, confirmEmail, askMerge, merge, data, showCopy, downloadCopy, erasure, closed, undone, undo, terms],
    ...[signIn, signInLink, passwordSignIn, demoSignIn, forgottenPassword, welcome, signOut, signedOut],
    ...[security, newPassword, sessions, tokens, secondFactor, enrol, removeSecondFactor],
    ...[signInChallenge, newPasskeyChallenge, passkeySignIn, passkeys, openidStart, openidCallback, unlink],
    ...[whoMay, ...grants, give, takeBack, beginning, ...accounts, account],
    ...[...structures, create, structure, edit, members, joinRequests, invitations, join, leave, invitation],
    ...[attest, endResidency, letters, sheet, own, code],
    ...[...auditLog, auditLogCsv],
    ...[accessibility, privacy, legal, legalDesk, publisher, writeText, legalVersions, legalVersion],
  ],
  jobs: [forgetEndedJob, dataCopyJob, removeCopiesJob, eraseJob, residencyJob],
  listens: [attemptsListener],
  offers: {
    words,
    areas: [
      { name: "people", says: { fr: "Les personnes", en: "People", nl: "De personen" } },
      { name: "roles", says: { fr: "Les rôles", en: "Roles", nl: "De rollen" } },
      { name: "structures", says: { fr: "Les structures", en: "Structures", nl: "De structuren" } },
      { name: "residency", says: { fr: "Les attestations de résidence", en: "Certificates of residence", nl: "De woonplaatsverklaringen" } },
      { name: "legal", says: { fr: "Les textes légaux", en: "The legal texts", nl: "De wettelijke teksten" } },
      { name: "audit", says: { fr: "Le journal des actes", en: "The log of acts", nl: "Het logboek van handelingen" } },
    ],
    helpWays: publisherHelp,
    powers: [...grantingPowers, ...accountsPowers, ...structuresPowers, ...residencyPowers, ...auditLogPowers, ...legalPowers],
    noticeRooms: [{ room: "people", label: { fr: "Mon compte et mes droits", en: "My account and my rights", nl: "Mijn account en mijn rechten" } }],
    notices: [roleChanged, ...structuresNotices, ...residencyNotices],
    scopeNamers: [communeScopes, structureScopes],
    footerLinks: [
      accessibilityLink,
      { group: "house", href: routes.terms.href(), label: { fr: "Conditions d’utilisation", en: "Terms of use", nl: "Gebruiksvoorwaarden" } },
      { group: "territory", href: routes.structures.href(), label: { fr: "Les structures", en: "Structures", nl: "De structuren" } },
      { group: "proof", href: routes.whoMay.href(), label: { fr: "Qui peut quoi", en: "Who may do what", nl: "Wie mag wat" } },
    ],
    // The account goes last: the others find what they keep by its name and address.
    personal: [ownRegister, accountsRegister, structuresRegister, residencyRegister, legalRegister, tokensRegister],
    spaceCards: [addressCard, sleepingPowers, termsCard, copyCard, ...structuresCards, ...residencyCards, staffTools],
    spaceLinks: [
      { href: routes.profile.href(), label: { fr: "Profil", en: "Profile", nl: "Profiel" }, order: 10 },
      { href: routes.data.href(), label: { fr: "Mes données", en: "My data", nl: "Mijn gegevens" }, order: 90 },
      { href: routes.security.href(), label: { fr: "Sécurité", en: "Security", nl: "Beveiliging" }, order: 20 },
      { href: routes.residency.href(), label: { fr: "Ma résidence", en: "My residence", nl: "Mijn woonplaats" }, order: 40 },
    ],
    navLinks: [
      { href: routes.signIn.href(), label: { fr: "Se connecter", en: "Sign in", nl: "Aanmelden" }, icon: "log-in", shown: "signed_out" },
      { href: routes.space.href(), label: { fr: "Mon espace", en: "My space", nl: "Mijn ruimte" }, icon: "user-round", shown: "signed_in" },
    ],
    searchables: [searchableStructures],
    sealed: [sealedFactors],
    beginningSteps: [administratorStep],
    serviceSteps: peopleServiceSteps,
    keptRows: keptAccounts,
    letters: [
      ...profileLetters,
      ...mergeLetters,
      ...dataLetters,
      ...erasureLetters,
      ...signInLetters,
      ...accountLetters,
      invitationExample,
      accountOpenedExample,
    ],
  },
};

export default people;
