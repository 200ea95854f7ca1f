import type { Translated } from "#platform/i18n/locale.ts";

export const scopeKinds = ["metropolis", "commune", "place", "structure", "network"] as const;
export type ScopeKind = (typeof scopeKinds)[number];

interface Role {
  readonly says: Translated;
  /** Where it can be held. */
  readonly scopes: readonly ScopeKind[];
  /** Works for a public authority: acts only after a second factor, and each act is in the audit log. */
  readonly staff: boolean;
}

export const roles = {
  administrator: { says: { fr: "Administration", en: "Administrator", nl: "Beheerder" }, scopes: ["metropolis"], staff: true },
  agent: { says: { fr: "Agent public", en: "Public officer", nl: "Ambtenaar" }, scopes: ["metropolis", "commune"], staff: true },
  moderator: { says: { fr: "Modération", en: "Moderator", nl: "Moderator" }, scopes: ["metropolis", "commune"], staff: true },
  auditor: { says: { fr: "Audit", en: "Auditor", nl: "Auditor" }, scopes: ["metropolis"], staff: true },
  coordinator: { says: { fr: "Animation du réseau", en: "Network coordinator", nl: "Netwerkcoördinator" }, scopes: ["network"], staff: false },
  host: { says: { fr: "Hôte d’un lieu", en: "Host of a place", nl: "Gastheer van een plek" }, scopes: ["place"], staff: false },
  manager: {
    says: { fr: "Responsable de structure", en: "Manager of a structure", nl: "Verantwoordelijke van een structuur" },
    scopes: ["structure"],
    staff: false,
  },
  member: { says: { fr: "Membre de structure", en: "Member of a structure", nl: "Lid van een structuur" }, scopes: ["structure"], staff: false },
} satisfies Record<string, Role>;

export type RoleName = keyof typeof roles;

export const isRole = (value: unknown): value is RoleName => typeof value === "string" && Object.hasOwn(roles, value);
