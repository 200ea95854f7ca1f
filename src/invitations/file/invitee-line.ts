import { keysOf } from "#platform/keys-of.ts";
import { fold } from "#engines/similarity/fold.ts";
import { type RoleName, roles, type ScopeKind } from "#people";
import { isEmail } from "#platform/web/reader.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { communesNamed, isWhole, type Territory } from "#territory";
import type { Column, InviteeLine } from "./columns.ts";

type LineProblem = "email" | "role" | "commune" | "communes" | "where" | "hosts" | "name";

export interface Invitee {
  readonly email: string;
  readonly name: string;
  /** Of the house, or the part in a seat. */
  readonly role: string;
  readonly scope: Scope;
  /** What else a seat says of them. */
  readonly note: string;
}

export type InviteeReading<column extends string> =
  | { readonly ok: true; readonly invitee: Invitee }
  | { readonly ok: false; readonly field: column; readonly problem: LineProblem | "part" | "note" };

/** As people write them in a table; what the house itself calls them comes first. */
const otherWords: Partial<Record<string, RoleName>> = {
  administrateur: "administrator",
  administratrice: "administrator",
  admin: "administrator",
  agente: "agent",
  "agent public": "agent",
  "agente publique": "agent",
  moderateur: "moderator",
  moderatrice: "moderator",
  auditeur: "auditor",
  auditrice: "auditor",
  animateur: "coordinator",
  animatrice: "coordinator",
  hote: "host",
  responsable: "manager",
};
const roleWords = new Map<string, RoleName>(
  keysOf(roles).flatMap((role) => [role, ...Object.values(roles[role].says)].map((word) => [fold(word), role] as const)),
);
const wrong = (field: Column, problem: LineProblem): InviteeReading<Column> => ({ ok: false, field, problem });

/** A line of the file: names become codes. An agent's commune is never guessed: an empty cell does not open the whole metropolis. */
export function readInvitee({ cells }: InviteeLine, territory: Territory): InviteeReading<Column> {
  const email = (cells.courriel ?? "").replace(/^mailto:/i, "").toLowerCase();
  if (!isEmail(email)) return wrong("courriel", "email");
  const word = fold(cells.role ?? "");
  const role = roleWords.get(word) ?? otherWords[word];
  if (!role) return wrong("role", "role");
  const name = (cells.nom ?? "").replace(/\s+/g, " ");
  if (name.length > 120 || /\p{Cc}/u.test(name)) return wrong("nom", "name");
  const scope = scopeOf(role, cells.commune ?? "", territory);
  return typeof scope === "string" ? wrong(scope === "hosts" ? "role" : "commune", scope) : { ok: true, invitee: { email, name, role, scope, note: "" } };
}

function scopeOf(role: RoleName, where: string, territory: Territory): Scope | LineProblem {
  const kinds: readonly ScopeKind[] = roles[role].scopes;
  if (kinds.includes("place") || kinds.includes("structure")) return "hosts";
  const alone = kinds.find((kind) => kind === "network" || kind === "metropolis");
  if (alone && (isWhole(territory, where) || (where === "" && !kinds.includes("commune")))) return { kind: alone, id: null };
  if (where === "") return "where";
  if (!kinds.includes("commune")) return "where";
  return communeOf(where, territory);
}

/** By its official code or its very name: a role is not given where a name is only like the one that was written. */
function communeOf(where: string, territory: Territory): Scope | LineProblem {
  const named = communesNamed(territory, where);
  if (named.length === 0) return "commune";
  return named.length === 1 ? { kind: "commune", id: named[0]!.commune.code } : "communes";
}
