import type { Settings } from "#platform/settings.ts";

export const providerIds = ["franceconnect", "proconnect"] as const;
export type ProviderId = (typeof providerIds)[number];

/** An OpenID Connect provider of the State, as the settings name it. */
export interface IdentityProvider {
  readonly id: ProviderId;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  /** Beside what the protocol asks for. ProConnect refuses parameters that it does not know. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Nothing but who the person is; no birth date, no place. */
const asked = {
  franceconnect: { name: "FranceConnect", scopes: ["openid", "given_name", "family_name", "email"], parameters: { acr_values: "eidas1" } },
  proconnect: { name: "ProConnect", scopes: ["openid", "given_name", "usual_name", "email", "siret"], parameters: {} },
} as const;

export const providerName = (id: ProviderId) => asked[id].name;

/** Those of which all three settings are there. */
export function providersOf(settings: Settings): IdentityProvider[] {
  const given = {
    franceconnect: [settings.FRANCECONNECT_ISSUER, settings.FRANCECONNECT_CLIENT_ID, settings.FRANCECONNECT_CLIENT_SECRET],
    proconnect: [settings.PROCONNECT_ISSUER, settings.PROCONNECT_CLIENT_ID, settings.PROCONNECT_CLIENT_SECRET],
  } as const;
  return providerIds.flatMap((id) => {
    const [issuer, clientId, clientSecret] = given[id];
    return issuer && clientId && clientSecret ? [{ id, issuer, clientId, clientSecret, ...asked[id] }] : [];
  });
}

export function findProvider(settings: Settings, id: string): IdentityProvider | null {
  return providersOf(settings).find((provider) => provider.id === id) ?? null;
}
