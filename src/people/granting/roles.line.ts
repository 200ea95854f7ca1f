import { parseArgs } from "node:util";

import type { CommandLine } from "#platform/start/room.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "../person.query.ts";
import { isRole, roles, type ScopeKind } from "../roles.ts";
import { grantRole } from "./grant.command.ts";
import { readScope } from "./scope.ts";

const usage = "roles grant MAIL ROLE [commune:59512|place:ID|structure:ID] [--reason WHY]";

/** How a house gets its first administrator: whoever keeps the machine names them. */
export const rolesLine: CommandLine = {
  name: "roles grant",
  usage,
  async run(args, { database, out, err }) {
    const read = readArguments(args);
    if (typeof read === "string") {
      err(`${read}\n`);
      return 2;
    }
    const { email, role, scope, reason } = read;
    const db = await database();
    const person = await findPersonByEmail(db, email);
    if (!person) {
      err(`No account has the address ${email}. Sign up with it first. Nothing was changed.\n`);
      return 1;
    }
    await db.transaction().execute((trx) => grantRole(trx, { personId: person.id, role, scope, reason, by: null }));
    out(`${person.name || email} now holds the role ${role}${scope.id ? ` in ${scope.kind} ${scope.id}` : ""}.\n`);
    return 0;
  },
};

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { reason: { type: "string" } } });
    const [email, role, written, ...more] = positionals;
    if (!email || more.length > 0) return `Usage: beffroi ${usage}.`;
    if (!isRole(role)) return `The roles are ${Object.keys(roles).join(", ")}.`;
    const kinds: readonly ScopeKind[] = roles[role].scopes;
    const scope: Scope | null = written ? readScope(written) : kinds.includes("metropolis") ? { kind: "metropolis", id: null } : readScope(kinds[0]!);
    if (!scope || !kinds.includes(scope.kind as ScopeKind)) return `The role ${role} is held in: ${kinds.join(", ")}.`;
    return { email, role, scope, reason: values.reason?.trim() || "Named on the command line" };
  } catch {
    return `Usage: beffroi ${usage}.`;
  }
}
