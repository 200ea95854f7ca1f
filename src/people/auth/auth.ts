import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { Kysely } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Settings } from "#platform/settings.ts";
import * as columns from "./columns.ts";
import { secretOf } from "./secret.ts";

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<Kysely<Tables>, Auth>();

/** The library that signs people in, one per database connection. Pages call `auth.api.*`; it answers no request of its own. */
export function authOf({ db, settings }: { readonly db: Kysely<Tables>; readonly settings: Settings }): Auth {
  const known = made.get(db);
  if (known) return known;
  const auth = createAuth(db, settings);
  made.set(db, auth);
  return auth;
}

const days = 24 * 3600;

function createAuth(db: Kysely<Tables>, settings: Settings) {
  return betterAuth({
    appName: "Beffroi",
    baseURL: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    secret: secretOf(settings),
    database: { db, type: "postgres", schemaName: "people", transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The front door checks the origin of posts (decision 2) and rooms take their own rate-limit tokens.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: "uuid" },
      cookiePrefix: "beffroi",
      useSecureCookies: settings.PUBLIC_URL?.startsWith("https:") ?? false,
      ipAddress: { disableIpTracking: true },
    },
    user: columns.person,
    session: { ...columns.session, expiresIn: 30 * days, disableSessionRefresh: true },
    account: columns.account,
    verification: columns.verification,
    emailAndPassword: { enabled: true, minPasswordLength: 12, maxPasswordLength: 200, requireEmailVerification: true, autoSignIn: false },
    plugins: [
      // The mail is ours: see people/sign-in.
      magicLink({ expiresIn: 15 * 60, storeToken: "hashed", sendMagicLink: () => {} }),
      twoFactor({ issuer: "Beffroi", allowPasswordless: true, schema: columns.twoFactor }),
      passkey({ rpName: "Beffroi", schema: columns.passkey }),
    ],
  });
}
