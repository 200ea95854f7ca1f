import { keysOf } from "#platform/keys-of.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { covers, type Visitor } from "#platform/web/visitor.ts";
import { whereOf } from "../place.ts";

/** In which capacity somebody writes: the history says that, never a name. */
type AuthorKind = "host" | "metropolis" | "commune" | "network" | "resident";

export interface Author {
  readonly kind: AuthorKind;
  /** Null for whoever came by a link in a mail. */
  readonly personId: string | null;
}

/** What `places.change.source` holds for each. No imported source bears one of these names. */
export const authorSources: Record<AuthorKind, string> = {
  host: "hôte du lieu",
  metropolis: "métropole",
  commune: "commune",
  network: "réseau des tiers-lieux",
  resident: "habitant",
};

const said: Record<AuthorKind, Translated> = {
  host: { fr: "L’hôte du lieu", en: "The host of the place", nl: "De gastheer van de plek" },
  metropolis: { fr: "La métropole", en: "The metropolis", nl: "De metropool" },
  commune: { fr: "La commune", en: "The commune", nl: "De gemeente" },
  network: { fr: "Le réseau des tiers-lieux", en: "The network of third places", nl: "Het netwerk van de plekken" },
  resident: { fr: "Un habitant", en: "A resident", nl: "Een inwoner" },
};

/** A source as readers see it: people in their capacity, imports by their own name. */
export function saySource(source: string, locale: Locale): string {
  const kind = keysOf(authorSources).find((one) => authorSources[one] === source);
  return kind ? said[kind][locale] : source;
}

/** The capacity in which this person writes about this place. Staff come first: what they do is in the audit log. */
export function authorOf(visitor: Visitor, place: Parameters<typeof whereOf>[0]): Author {
  const held = visitor.grants.filter(({ scope }) => covers(scope, whereOf(place)));
  const agent = held.filter(({ role }) => role === "agent" || role === "administrator" || role === "moderator");
  const holds = (role: string) => held.some((grant) => grant.role === role);
  const kindOf = (): AuthorKind => {
    if (agent.some(({ scope }) => scope.kind === "metropolis")) return "metropolis";
    if (agent.length > 0) return "commune";
    if (holds("host")) return "host";
    return holds("coordinator") ? "network" : "resident";
  };
  return { kind: kindOf(), personId: visitor.id };
}

export const isStaff = ({ kind }: Author): boolean => kind === "metropolis" || kind === "commune";
