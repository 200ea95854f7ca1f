import type { Db } from "#platform/db/db.ts";
import type { GenericOAuthConfig } from "better-auth/plugins";
import { jwtVerify } from "jose";

import type { Settings } from "#platform/settings.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { type Auth, createAuth } from "../auth/auth.ts";
import { noAddressOf, readEmail } from "../auth/email.ts";
import { isKnownAddress } from "../person.query.ts";
import { routes } from "../routes.ts";
import { type Claims, nameOf, payloadOf, readClaims, tellClaims } from "./claims.ts";
import type { IdentityProvider } from "../auth/providers.ts";

const ready = new WeakMap<Db, Map<string, Auth>>();
const patience = 5000;

/**
 * The library with one provider, made at the first use and kept. Null while the provider does not answer: it is asked again the next
 * time, and nobody else waits for it (a provider set at the start of the process would be left out until it restarts).
 */
export async function authWith({ db, settings }: { readonly db: Db; readonly settings: Settings }, provider: IdentityProvider): Promise<Auth | null> {
  const known = ready.get(db) ?? new Map<string, Auth>();
  ready.set(db, known);
  const made = known.get(provider.id);
  if (made) return made;
  const userinfo = await discover(provider);
  if (!userinfo) return null;
  const auth: Auth = createAuth(db, settings, [configOf(db, provider, settings, userinfo, () => auth)]);
  if (!(await registered(auth, provider))) return null;
  known.set(provider.id, auth);
  return auth;
}

const discoveryOf = ({ issuer }: IdentityProvider) => `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
const registered = async (auth: Auth, { id }: IdentityProvider) => (await auth.$context).socialProviders.find((one) => one.id === id) ?? null;

/** The address of the claims, from a document that is really this issuer's (OpenID Connect Discovery §4.3). */
async function discover(provider: IdentityProvider): Promise<string | null> {
  try {
    const answer = await fetch(discoveryOf(provider), { signal: AbortSignal.timeout(patience), redirect: "error" });
    const document = (await answer.json()) as { issuer?: string; userinfo_endpoint?: string };
    return document.issuer === provider.issuer ? (document.userinfo_endpoint ?? null) : null;
  } catch {
    return null;
  }
}

function configOf(db: Db, provider: IdentityProvider, settings: Settings, userinfo: string, auth: () => Auth): GenericOAuthConfig {
  const { id, name, clientId, clientSecret, scopes, parameters } = provider;
  return {
    providerId: id,
    name,
    discoveryUrl: discoveryOf(provider),
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: [...scopes],
    // Both refuse parameters that they do not list, and list none of PKCE (france-connect/sources, AuthorizeParamsDto): the secret of the
    // client, the state and the nonce guard the code.
    pkce: false,
    redirectURI: publicAddress(settings, routes.openidCallback.href({ provider: id })),
    authorizationUrlParams: { ...parameters },
    async getUserInfo({ idToken, accessToken }) {
      const given = idToken && accessToken && isFor(clientId, payloadOf(idToken)) ? { userinfo, accessToken, idToken, clientId } : null;
      const checked = given && (await askClaims(await registered(auth(), provider), given));
      const told = readEmail(checked?.email);
      if (!checked || !told) return null;
      tellClaims(checked);
      // An address that somebody's account has is told as it is: the library then opens nothing. Another one, unless the provider states that it was
      // verified, is nobody's before a mail has been read there.
      const isTrusted = checked.email_verified === true;
      const email = isTrusted || (await isKnownAddress(db, told)) ? told : noAddressOf(id, checked.sub);
      return { ...checked, name: nameOf(checked), email, emailVerified: isTrusted };
    },
  };
}

/** Made for this service and no other, nor handed to another one (OpenID Connect Core §3.1.3.7): the library asks only that it be named among them. */
function isFor(clientId: string, payload: Record<string, unknown> | null): boolean {
  const { aud, azp = clientId } = payload ?? {};
  return azp === clientId && (aud === clientId || (Array.isArray(aud) && aud.length === 1 && aud[0] === clientId));
}

type RegisteredProvider = Awaited<ReturnType<typeof registered>>;

/** The claims, signed by the provider like the token that says who signed in, and about the same person (OpenID Connect Core §5.3.4). */
async function askClaims(
  provider: RegisteredProvider,
  { userinfo, accessToken, idToken, clientId }: { userinfo: string; accessToken: string; idToken: string; clientId: string },
): Promise<Claims | null> {
  const keys = provider?.idToken;
  if (!keys || !("jwks" in keys) || !keys.issuer) return null;
  const answer = await fetch(userinfo, { headers: { authorization: `Bearer ${accessToken}` }, signal: AbortSignal.timeout(patience), redirect: "error" });
  if (!answer.ok || !answer.headers.get("content-type")?.startsWith("application/jwt")) return null;
  // Not by the library's check of identity tokens: claims need neither say when they were made nor until when they hold.
  const { jwks, issuer, audience, algorithms } = keys;
  const told = await jwtVerify(await answer.text(), jwks, { issuer, audience, ...(algorithms && { algorithms }) }).catch(() => null);
  const claims = told && isFor(clientId, told.payload) ? readClaims(told.payload) : null;
  if (!claims || claims.sub !== payloadOf(idToken)?.["sub"]) return null;
  // An address that the provider itself does not vouch for would hand the account to whoever has that mailbox.
  return claims.email_verified === false ? null : claims;
}
