import type { Scope } from "#platform/web/visitor.ts";
import { type ScopeKind, scopeKinds } from "../roles.ts";

/** "commune:59512", "metropolis": how a scope is written in forms and addresses. */
export const writeScope = ({ kind, id }: Scope): string => (id === null ? kind : `${kind}:${id}`);

/** Null for what is not a scope. */
export function readScope(written: string): Scope | null {
  const [, kind, id] = /^([a-z]+)(?::([\w-]{1,64}))?$/.exec(written) ?? [];
  if (!scopeKinds.includes(kind as ScopeKind)) return null;
  const alone = kind === "metropolis" || kind === "network";
  return alone === (id === undefined) ? { kind: kind!, id: id ?? null } : null;
}
