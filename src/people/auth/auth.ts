import type { Db } from "#platform/db/db.ts";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { type GenericOAuthConfig, genericOAuth, magicLink, twoFactor } from "better-auth/plugins";

import type { Settings } from "#platform/settings.ts";
import { providerIds } from "./providers.ts";
import * as columns from "./columns.ts";
import { deviceOf } from "./device.ts";
import { openSession } from "./open-session.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { secretOf } from "./secret.ts";

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<Db, Auth>();

/** The library that signs people in, one per database connection. Pages call `auth.api.*`; it answers no request of its own. */
export function authOf({ db, settings }: { readonly db: Db; readonly settings: Settings }): Auth {
  const known = made.get(db);
  if (known) return known;
  const auth = createAuth(db, settings);
  made.set(db, auth);
  return auth;
}

interface PasskeyVerification {
  readonly verification: {
    readonly authenticationInfo?: { readonly userVerified: boolean } | undefined;
    readonly registrationInfo?: { readonly userVerified: boolean } | undefined;
  };
}

/** A passkey stands for two factors only when the device asked its person for a finger or a code; so it is added, and so it comes in. */
async function mustKnowItsPerson({ verification: { authenticationInfo, registrationInfo } }: PasskeyVerification): Promise<void> {
  if (!(authenticationInfo ?? registrationInfo)?.userVerified) throw new APIError("UNAUTHORIZED");
}

const days = 24 * 3600;
const password = { hash: hashPassword, verify: verifyPassword };

/** No network address, no whole user agent, no token that would open a provider's interface. The id token is kept to tell a provider who leaves. */
const withoutTokens = async (account: object) => ({ data: { ...account, accessToken: null, refreshToken: null } });
const databaseHooks = {
  session: {
    create: {
      before: async (session: { userAgent?: string | null | undefined }) => ({ data: { ...session, ipAddress: null, userAgent: deviceOf(session.userAgent) } }),
    },
  },
  account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
};

/** With the identity providers given; the main one has none, so that it waits for nobody (see people/openid). */
export function createAuth(db: Db, settings: Settings, identities: GenericOAuthConfig[] = []) {
  const baseURL = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  const { hostname, origin } = new URL(baseURL);
  return betterAuth({
    appName: "Beffroi",
    baseURL,
    secret: secretOf(settings),
    database: { db, type: "postgres", schemaName: "people", transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The front door checks the origin of posts (decision 2) and rooms take their own rate-limit tokens.
    rateLimit: { enabled: false },
    advanced: {
      // A session is read with its person: one question a request instead of two.
      database: { generateId: "uuid", joins: true },
      cookiePrefix: "beffroi",
      useSecureCookies: baseURL.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
    },
    user: columns.person,
    session: { ...columns.session, expiresIn: 30 * days, freshAge: 15 * 60, disableSessionRefresh: true },
    // Decision 6: an identity is added to an account by whoever holds both, never because two addresses look the same.
    account: {
      ...columns.account,
      accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true, trustedProviders: [...providerIds] },
    },
    verification: columns.verification,
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 200, requireEmailVerification: true, autoSignIn: false, password },
    databaseHooks,
    plugins: [
      openSession(),
      // Whoever asks for the link sends it: see people/sign-in-link.
      magicLink({ expiresIn: 15 * 60, storeToken: "hashed", sendMagicLink: ({ token, metadata }) => metadata?.send(token) }),
      twoFactor({ issuer: "Beffroi", allowPasswordless: true, schema: columns.twoFactor }),
      passkey({
        rpName: "Beffroi",
        rpID: hostname,
        origin,
        schema: columns.passkey,
        advanced: { webAuthnChallengeCookie: "passkey" },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: { afterVerification: mustKnowItsPerson },
        authentication: { afterVerification: mustKnowItsPerson },
      }),
      genericOAuth({ config: identities }),
    ],
  });
}
