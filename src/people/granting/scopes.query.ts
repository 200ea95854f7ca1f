import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import type { Scope, Where } from "#platform/web/visitor.ts";
import { type RoleName, roles, type ScopeKind } from "../roles.ts";
import { readScope, writeScope } from "./scope.ts";

export interface NamedScope {
  readonly label: string;
  /** Null for the whole metropolis and for the network. */
  readonly href: string | null;
}

export interface ScopeChoice {
  readonly value: string;
  readonly kind: ScopeKind;
  readonly label: string;
}

/** Names each scope that has a name, by its written form. What is gone or unknown is absent. */
export async function nameScopes(db: Db, offers: AllOffers, scopes: readonly Scope[]): Promise<Map<string, NamedScope>> {
  const named = new Map<string, NamedScope>();
  for (const { kind, names } of offers.scopeNamers) {
    const ids = [...new Set(scopes.filter((scope) => scope.kind === kind && scope.id !== null).map(({ id }) => id!))];
    if (ids.length > 0) for (const [id, name] of await names(db, ids)) named.set(writeScope({ kind, id }), name);
  }
  return named;
}

/** Where a scope stands, for whoever asks whether theirs covers it; null when nothing has that name. */
export async function locateScope(db: Db, offers: AllOffers, scope: Scope): Promise<Where | null> {
  if (scope.id === null) return {};
  const namer = offers.scopeNamers.find(({ kind }) => kind === scope.kind);
  if (!namer || !(await namer.names(db, [scope.id])).has(scope.id)) return null;
  return { [scope.kind]: scope.id, ...(await namer.where?.(db, scope.id)) };
}

/** Where a role can be held, among the things that answer to what was typed. */
export async function searchScopes(db: Db, offers: AllOffers, role: RoleName, words: string): Promise<ScopeChoice[]> {
  const kinds: readonly ScopeKind[] = roles[role].scopes;
  const alone = kinds.filter((kind) => kind === "metropolis" || kind === "network").map((kind) => ({ value: kind, kind, label: "" }));
  if (words === "") return alone;
  const found = offers.scopeNamers
    .filter(({ kind }) => kinds.includes(kind))
    .map(async ({ kind, search }) => (await search(db, words)).slice(0, 8).map(({ id, label }) => ({ value: `${kind}:${id}`, kind, label })));
  return [...(await Promise.all(found)).flat(), ...alone];
}

interface RoleChoice {
  readonly role: RoleName | null;
  /** What was typed to find where. */
  readonly words: string;
  /** Null until a role is chosen. */
  readonly scopes: readonly ScopeChoice[] | null;
}

/** Of a form with the fields `role`, `ou` and `scope`: the role among `given`, and where it can be held. */
export async function roleChosen({ db, offers }: ScopeSources, given: readonly RoleName[], { values }: FormState): Promise<RoleChoice> {
  const role = given.find((one) => one === values["role"]) ?? null;
  const words = String(values["ou"] ?? "")
    .trim()
    .slice(0, 100);
  const found = role && (await searchScopes(db, offers, role, words));
  return { role, words, scopes: found && (await withChosen({ db, offers }, found, values["scope"])) };
}

interface ScopeSources {
  readonly db: Db;
  readonly offers: AllOffers;
}

/** What was chosen stays in sight even when the search that found it is gone. */
async function withChosen({ db, offers }: ScopeSources, found: readonly ScopeChoice[], typed: Values[string]): Promise<readonly ScopeChoice[]> {
  const value = String(typed ?? "");
  const scope = readScope(value);
  if (!scope?.id || found.some((one) => one.value === value)) return found;
  const chosen = (await nameScopes(db, offers, [scope])).get(writeScope(scope));
  return chosen ? [{ value, kind: scope.kind as ScopeChoice["kind"], label: chosen.label }, ...found] : found;
}
