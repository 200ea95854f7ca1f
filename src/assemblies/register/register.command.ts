import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Channel } from "../assembly.ts";
import { homeOf } from "../home.ts";
import { type House, sendTo } from "../letters/send.command.ts";
import { record } from "../record.command.ts";
import { gatherLinks } from "./gather-links.command.ts";

/** What somebody said of themselves. Of an address typed online, only whether others live there is kept. */
export interface Registration {
  /** On the letter that their home got; null for none. */
  readonly code: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string;
  readonly wantsCare: boolean;
  readonly wantsHelp: string | null;
  /** Criterion → value, both by identifier. */
  readonly choices: ReadonlyMap<string, string>;
}

interface Registering {
  readonly assemblyId: string;
  /** The letter that their home got; null for none. */
  readonly invitationId: string | null;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly personId: string | null;
  /** The agent who types it in; null online. */
  readonly by: string | null;
}

type RegisterOutcome = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly problem: "closed" | "twice" | "letter" };

interface Row {
  readonly salt: string;
  readonly open: boolean;
  readonly next: number;
}

/**
 * Online, a letter asks to confirm and nothing tells whether the address was registered before: what was typed under it stands side by side,
 * until whoever reads that mailbox confirms one of them. An agent notes who stands before them, at once. The assembly is held, so that numbers have no gap and whoever closes waits.
 */
export async function register(db: Db, house: House, typed: Registration, asked: Registering): Promise<RegisterOutcome> {
  try {
    return await db.transaction().execute((trx) => registerIn(trx, house, typed, asked));
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "pool_closed" || broken === "pool_sealed") return { ok: false, problem: "closed" };
    if (broken === "candidate_invitation") return { ok: false, problem: "letter" };
    if (broken === "candidate_account" || broken === "candidate_address") return { ok: false, problem: "twice" };
    throw error;
  }
}

async function registerIn(
  trx: Db,
  house: House,
  typed: Registration,
  { assemblyId, channel, locale, personId, by, invitationId }: Registering,
): Promise<RegisterOutcome> {
  await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
  const { rows } = await sql<Row>`
    select a.salt, (a.state = 'open' and (clock_timestamp() < a.registers_until or ${by}::uuid is not null)) as open,
      (select coalesce(max(c.number), 0) + 1 from assemblies.candidate c where c.assembly_id = a.id)::int as next
    from assemblies.assembly a where a.id = ${assemblyId}`.execute(trx);
  const { salt, open, next } = rows[0]!;
  if (!open) return { ok: false, problem: "closed" };
  if (by === null && typed.email !== null) {
    const known = await sql<{ id: string; number: number }>`
      select id, number from assemblies.candidate
      where assembly_id = ${assemblyId} and lower(email) = ${typed.email} and confirmed_at is not null and withdrawn_at is null`.execute(trx);
    if (known.rows[0]) {
      await sendTo(trx, house, known.rows[0].id, "noted");
      return { ok: true, number: known.rows[0].number };
    }
  }
  // Somebody who mistyped their address of mail, and never confirmed, does not shut out their home.
  if (invitationId !== null) await sql`delete from assemblies.candidate where invitation_id = ${invitationId} and confirmed_at is null`.execute(trx);
  const id = await insert(trx, typed, {
    assemblyId,
    invitationId,
    channel,
    locale,
    personId,
    by,
    number: next,
    household: homeOf(typed.address, salt),
  });
  if (by !== null) await record(trx, { kind: "candidate", id, act: "register", by, after: { number: next, channel } });
  if (by !== null) await gatherLinks(trx, id);
  await sendTo(trx, house, id, by === null ? "confirm" : "noted");
  return { ok: true, number: next };
}

async function insert(trx: Db, typed: Registration, made: Registering & { readonly number: number; readonly household: string }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into assemblies.candidate (assembly_id, number, person_id, name, email, phone, address, household, channel, wants_care, wants_help, language,
      confirmed_at, entered_by, invitation_id)
    values (${made.assemblyId}, ${made.number}, ${made.personId}, ${typed.name}, ${typed.email}, ${typed.phone}, ${typed.email === null ? typed.address : null},
      ${made.household}, ${made.channel}, ${typed.wantsCare}, ${typed.wantsHelp}, ${made.locale}, ${made.by === null ? null : new Date()}, ${made.by}, ${made.invitationId})
    returning id`.execute(trx);
  const id = rows[0]!.id;
  for (const [criterion, quota] of typed.choices)
    await sql`insert into assemblies.choice (candidate_id, criterion_id, quota_id) values (${id}, ${criterion}, ${quota})`.execute(trx);
  return id;
}
