import { sql } from "kysely";

import { testHouse } from "#platform/start/house.testing.ts";
import notifications from "../notifications/module.ts";
import people from "../people/module.ts";
import { addPerson, type TestPerson } from "../people/people.testing.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import invitations from "./module.ts";

export const whole = { kind: "metropolis", id: null } as const;

/** The house with a territory, an administrator and the places' names, for tests of invitations. */
export async function invitationsHouse({ work = false }: { work?: boolean } = {}) {
  const house = await testHouse([territory, people, notifications, places, invitations], { work });
  const { db } = house;
  const louise = await addPerson(db, { name: "Louise Essai", email: "louise@exemple.fr", roles: [{ role: "administrator", ...whole }] });
  const mails = async (to: string) =>
    (
      await sql<{ subject: string; text: string }>`
        select subject, body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db)
    ).rows;
  /** The address in the letter, as its reader would press it. */
  const linkTo = async (to: string) => /\/mon-invitation\/[\w-]+/.exec((await mails(to)).at(-1)?.text ?? "")?.[0] ?? "no letter";
  const send = (as: string, fields: Record<string, string>) =>
    house.as(as).post("/invitations/nouvelle", { role: "agent", scope: "commune:59512", reason: "Désigné par la ville", locale: "fr", ...fields });
  const row = async (email: string) =>
    (
      await sql<{
        id: string;
        state: string;
        letters: number;
        why_void: string | null;
        person_id: string | null;
        invited_by: string | null;
        by_command: boolean;
      }>`
        select * from invitations.invitation where email = ${email} order by invited_at desc limit 1`.execute(db)
    ).rows[0]!;
  const rolesOf = async (person: string) =>
    (
      await sql<{ role: string; scope_kind: string; scope_id: string | null; granted_by: string | null }>`
        select role, scope_kind, scope_id, granted_by from people.role_grant where person_id = ${person} and revoked_at is null`.execute(db)
    ).rows;
  /** An account of that address, with nothing but the terms. */
  const account = (email: string, more: TestPerson = {}) => addPerson(db, { name: "Denis Essai", email, ...more });
  /** Letters left a day earlier, and days count from there. */
  const aDayPasses = (email: string, days = 1) =>
    sql`update invitations.invitation set sent_at = sent_at - make_interval(days => ${days}), expires_at = expires_at - make_interval(days => ${days}) where email = ${email}`.execute(
      db,
    );
  return { ...house, louise, mails, linkTo, send, row, rolesOf, account, aDayPasses };
}

let addresses = 0;
export const newAddress = (): string => `invitee-${++addresses}@exemple.fr`;
