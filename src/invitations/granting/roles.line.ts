import { parseArgs } from "node:util";

import { findPersonByEmail, grantRole, isRole, readScope, type RoleName, roles, type ScopeKind } from "#people";
import type { Locale } from "#platform/i18n/locale.ts";
import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { isEmail } from "#platform/web/reader.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { inviteByCommand } from "../send/send.command.ts";

const usage = "roles grant MAIL ROLE [commune:59512|place:ID|structure:ID] [--reason WHY]";

/** Read by whoever is named, and in the log of acts. */
const ownReason: Readonly<Record<Locale, string>> = {
  fr: "Choix de qui exploite la maison",
  en: "Choice of whoever runs the house",
  nl: "Keuze van wie het huis beheert",
};

/** How a house gets its first administrator: whoever keeps the machine names them. An address without an account is invited. */
export const rolesLine: CommandLine = {
  name: "roles grant",
  usage,
  async run(args, tools) {
    const { database, settings, out, err } = tools;
    const read = readArguments(args, settings.CONTENT_LANGUAGE);
    if (typeof read === "string") {
      err(`${read}\n`);
      return 2;
    }
    const { email, role, scope, reason } = read;
    const db = await database();
    const person = await findPersonByEmail(db, email);
    if (!person) return inviteInstead(tools, read);
    await db.transaction().execute((trx) => grantRole(trx, { personId: person.id, role, scope, reason, by: null }));
    out(`${person.name || email} now holds the role ${said(read)}.\n`);
    return 0;
  },
};

interface RoleRequest {
  readonly email: string;
  readonly role: RoleName;
  readonly scope: Scope;
  readonly reason: string;
}

const said = ({ role, scope }: RoleRequest): string => `${role}${scope.id ? ` in ${scope.kind} ${scope.id}` : ""}`;

/** Why no letter left, to follow the address. */
const problems: Partial<Record<string, string>> = {
  invited: "is invited to this role already, and has not answered",
  unreachable: "sends mails back, or called one of them spam",
  scope: "was not invited: there is nothing of that identifier",
};

/** Nobody has that address here: a letter asks them, and the role is theirs once they have an account and say yes. */
async function inviteInstead({ database, settings, offers, post, out, err }: CommandTools, asked: RoleRequest): Promise<number> {
  const { email, role, scope, reason } = asked;
  if (!offers || !post) throw new Error("Invitations are written by the whole house");
  const invited = await inviteByCommand(
    { db: await database(), settings, offers, ...(await post()) },
    { email, name: "", role, scope, reason, roleEndsAt: null, locale: settings.CONTENT_LANGUAGE },
  );
  if (!invited.ok) {
    err(`No account has the address ${email}, which ${problems[invited.problem] ?? "cannot be invited"}. Nothing was changed.\n`);
    return 1;
  }
  out(
    `No account has the address ${email}: it was invited by mail. The role ${said(asked)} is theirs once they accept, within ${settings.INVITATION_DAYS} days.\n`,
  );
  if (!settings.PUBLIC_URL) out(`Its link leads to ${siteOf(settings)}, which opens on this machine only: set PUBLIC_URL, or the PORT of the house.\n`);
  if (!settings.SMTP_URL) out("Mails do not leave this house: set SMTP_URL, or read the letter at /_courrier where that mailbox is open.\n");
  return 0;
}

function readArguments(args: string[], locale: Locale): RoleRequest | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { reason: { type: "string" } } });
    const [email, role, written, ...more] = positionals;
    if (!email || more.length > 0) return `Usage: beffroi ${usage}.`;
    if (!isRole(role)) return `The roles are ${Object.keys(roles).join(", ")}.`;
    const kinds: readonly ScopeKind[] = roles[role].scopes;
    const scope: Scope | null = written ? readScope(written) : kinds.includes("metropolis") ? { kind: "metropolis", id: null } : readScope(kinds[0]!);
    if (!scope || !kinds.includes(scope.kind as ScopeKind)) return `The role ${role} is held in: ${kinds.join(", ")}.`;
    if (!isEmail(email.toLowerCase())) return `${email} is not a mail address.`;
    const reason = values.reason?.trim() || ownReason[locale];
    if (reason.length < 5 || reason.length > 500) return "--reason takes 5 to 500 characters.";
    return { email: email.toLowerCase(), role, scope, reason };
  } catch {
    return `Usage: beffroi ${usage}.`;
  }
}
