import type { Listener } from "#platform/events/listener.ts";
import { locales } from "#platform/i18n/locale.ts";
import type { Job } from "#platform/jobs/job.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { NavLink } from "#platform/offers.ts";
import type { Page } from "#platform/web/page.tsx";
import demoSignIn from "../demo-sign-in/demo-sign-in.page.ts";
import type { SpaceLink } from "../offers.ts";
import { openidCallback, openidStart } from "../openid/openid.pages.ts";
import unlink from "../openid/unlink.page.ts";
import { attemptsListener } from "../password/attempts.listener.ts";
import forgottenPassword from "../password/forgotten-password.page.tsx";
import newPassword from "../password/new-password.page.tsx";
import passwordSignIn from "../password/password-sign-in.page.ts";
import { forgetEndedJob } from "./forget-ended.job.ts";
import { newPasskeyChallenge, signInChallenge } from "../passkeys/challenges.pages.ts";
import passkeySignIn from "../passkeys/passkey-sign-in.page.ts";
import passkeys from "../passkeys/passkeys.page.ts";
import { routes } from "../routes.ts";
import enrol from "../second-factor/enrol.page.tsx";
import removeSecondFactor from "../second-factor/remove.page.tsx";
import secondFactor from "../second-factor/second-factor.page.tsx";
import security from "../security/security.page.tsx";
import { securityLetter } from "../security/security.letters.ts";
import { letterTexts, type SecurityEvent } from "../security/security.letters.texts.ts";
import sessions from "../sessions/sessions.page.ts";
import { signedOut, signOut } from "../sessions/sign-out.page.tsx";
import signIn from "../sign-in/sign-in.page.tsx";
import { linkLetter } from "../sign-in-link/link.letter.ts";
import signInLink from "../sign-in-link/sign-in-link.page.tsx";
import welcome from "../welcome/welcome.page.tsx";

// What signing in adds to the room's manifest.
export const signInPages: readonly Page[] = [
  signIn,
  signInLink,
  passwordSignIn,
  demoSignIn,
  forgottenPassword,
  welcome,
  signOut,
  signedOut,
  security,
  newPassword,
  sessions,
  secondFactor,
  enrol,
  removeSecondFactor,
  signInChallenge,
  newPasskeyChallenge,
  passkeySignIn,
  passkeys,
  openidStart,
  openidCallback,
  unlink,
];

export const signInJobs: readonly Job[] = [forgetEndedJob];

export const signInListeners: readonly Listener[] = [attemptsListener];

export const signInLinks: readonly NavLink[] = [
  { href: routes.signIn.href(), label: { fr: "Se connecter", en: "Sign in", nl: "Aanmelden" }, icon: "log-in", shown: "signed_out" },
  { href: "/mon-espace", label: { fr: "Mon espace", en: "My space", nl: "Mijn ruimte" }, icon: "user-round", shown: "signed_in" },
];

export const signInSpaceLinks: readonly SpaceLink[] = [
  { href: routes.security.href(), label: { fr: "Sécurité", en: "Security", nl: "Beveiliging" }, order: 20 },
];

const exampleHref = "https://beffroi.example/exemple";
const securityEvents = Object.keys(letterTexts[locales[0]].events) as SecurityEvent[];

export const signInLetters: readonly LetterExample[] = [
  { name: "people/sign-in-link", letter: (locale) => linkLetter(exampleHref, locale) },
  ...securityEvents.map((event) => ({
    name: `people/security-${event}`,
    letter: (locale: Parameters<typeof linkLetter>[1]) => securityLetter(event, exampleHref, locale),
  })),
];
