import { sql } from "kysely";

import { type AssemblyHand, type AssemblyOption, type AssemblyVoice, findVoteById, moveClosingWithin, openAssemblyVote } from "#budgets";
import { fold } from "#engines/similarity/fold.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { leastSecretVoices, type Method } from "../ballot.ts";
import { findActing } from "../members.query.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { motionOptions, candidateOptions } from "./options.ts";

interface Opening {
  readonly itemId: string;
  /** How long ballots are taken, unless the vote is closed before. */
  readonly minutes: number;
  readonly by: string;
}

/** `few`: a secret vote of fewer than three voices, or any vote of one. */
type OpenOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "quorum" | "moved" | "few" };

/** Nothing of what the transaction did may be kept. */
export class TakenBack extends Error {
  readonly problem: "few" | "slow" | "moved";
  constructor(problem: "few" | "slow" | "moved") {
    super(problem);
    this.problem = problem;
  }
}

/** Seconds between the announcement of a vote and its first ballot: as few as a transaction needs, more where it needed more. */
const leads = [1, 8, 30] as const;

/**
 * Opens the vote of an item in the box of budgets: its list is who is present or represented now, one voice for each member, and stays. Whole or not
 * at all.
 */
export async function openVote(db: Db, settings: Settings, meetingId: string, opening: Opening): Promise<OpenOutcome> {
  if (!isUuid(opening.itemId)) return { ok: false, problem: "moved" };
  for (const lead of leads) {
    try {
      await db.transaction().execute((trx) => openIn(trx, settings, meetingId, opening, lead));
      return { ok: true };
    } catch (error) {
      if (error instanceof TakenBack && error.problem !== "slow") return { ok: false, problem: error.problem };
      const broken = brokenConstraint(error);
      if (broken === "agenda_quorum") return { ok: false, problem: "quorum" };
      if (broken !== null && ["agenda_voted_there", "voice_in_time", "poll_pkey"].includes(broken)) return { ok: false, problem: "moved" };
      if (!(error instanceof TakenBack)) throw error;
    }
  }
  return { ok: false, problem: "moved" };
}

interface Item {
  readonly title: string;
  readonly body: string | null;
  readonly method: Method;
  readonly candidates: readonly string[] | null;
  readonly round: number;
}

/** The same, in a transaction of which nothing may be kept where it fails. @throws TakenBack */
export async function openIn(trx: Db, settings: Settings, meetingId: string, { itemId, minutes, by }: Opening, lead: number): Promise<void> {
  await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
  const { rows } = await sql<Item>`
    select i.title, i.body, i.method, i.candidates, i.round from network.agenda_item i join network.general_meeting m on m.id = i.meeting_id
    where i.id = ${itemId} and m.id = ${meetingId} and m.state = 'open' and i.method <> 'hands' and i.vote_opened_at is null`.execute(trx);
  const item = rows[0];
  if (!item) throw new TakenBack("moved");
  await holdSpeakers(trx, meetingId);
  const voices = await findVoices(trx, meetingId);
  if (voices.length < (item.method === "secret" ? leastSecretVoices : 2)) throw new TakenBack("few");
  const opened = await openAssemblyVote(
    trx,
    settings,
    {
      ...{ title: item.title, summary: (item.body ?? item.title).slice(0, 600), options: optionsOf(item), minutes, by },
      ...{
        voices: named(voices),
        readers: [by, ...(await findReaders(trx))],
        openBallot: item.method !== "secret",
        href: routes.general.href({ id: meetingId }),
      },
    },
    lead,
  );
  if (!opened.ok) throw new TakenBack("slow");
  await sql`insert into network.poll (item_id, round, vote_id) values (${itemId}, ${item.round}, ${opened.voteId})`.execute(trx);
  await sql`
    insert into network.voice (item_id, round, number, member_id, by_member_id, college)
    select ${itemId}, ${item.round}, v.number, v.id, v."byId", v.college
    from jsonb_to_recordset(${JSON.stringify(voices.map((voice, at) => ({ ...voice, number: at + 1 })))}::jsonb) v (number smallint, id uuid, "byId" uuid, college text)`.execute(
    trx,
  );
  await sql`update network.agenda_item set vote_opened_at = clock_timestamp() where id = ${itemId}`.execute(trx);
  await record(trx, { kind: "general", id: meetingId, act: "open_vote", by, after: { item: itemId, vote: opened.voteId, voices: voices.length } });
}

const optionsOf = ({ candidates }: Item): readonly AssemblyOption[] => (candidates === null ? motionOptions : candidateOptions(candidates));

interface VoiceRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly byId: string | null;
  readonly college: string;
  readonly hands: readonly AssemblyHand[];
}

/** Whoever leaves, or speaks for a member no more, while the list is made, is not on it; who does so afterwards is struck off. */
async function holdSpeakers(trx: Db, meetingId: string): Promise<void> {
  const present = sql`network.attendance a join network.member m on m.id in (a.member_id, a.by_member_id)`;
  await sql`select from ${present} where a.meeting_id = ${meetingId} order by m.id for share of m`.execute(trx);
  await sql`
    select from ${present} join people.role_grant g on g.scope_kind = 'structure' and g.scope_id = m.structure_id::text and g.role = 'manager' and g.revoked_at is null
    where a.meeting_id = ${meetingId} order by g.id for share of g`.execute(trx);
}

/** Who is present or represented by who is, by name; the persons who speak for each. */
async function findVoices(trx: Db, meetingId: string): Promise<VoiceRow[]> {
  const { rows } = await sql<VoiceRow>`
    select m.id, coalesce(m.number, 0) as number, coalesce(s.name, m.name) as name, a.by_member_id as "byId", m.college, array(
      select jsonb_build_object('person', p.id, 'until', nullif(greatest(u.until, network.speaks_until(m.id, p.id)), 'infinity'))
      from (select h.person_id as id union select g.person_id from people.role_grant g
          where g.scope_kind = 'structure' and g.scope_id = h.structure_id::text and g.role = 'manager' and g.revoked_at is null) c
        join people.person p on p.id = c.id and p.erased_at is null cross join lateral (select network.speaks_until(h.id, p.id) as until) u
      where u.until is not null order by p.id) as hands
    from network.attendance a join network.member m on m.id = a.member_id and m.state = 'admitted' left join people.structure s on s.id = m.structure_id
      join network.member h on h.id = coalesce(a.by_member_id, m.id)
    where a.meeting_id = ${meetingId} and (a.how = 'present' or a.how = 'proxy' and exists (
      select from network.attendance p where p.meeting_id = a.meeting_id and p.member_id = a.by_member_id and p.how = 'present'))
    order by coalesce(s.name, m.name) collate "fr-x-icu", m.id`.execute(trx);
  return rows;
}

/** Names that read alike bear the numbers of their members. */
function named(voices: readonly VoiceRow[]): AssemblyVoice[] {
  const count = Map.groupBy(voices, ({ name }) => fold(name.slice(0, 100)));
  return voices.map(({ id, number, name, hands }) => {
    const short = name.slice(0, 100);
    return { id, name: count.get(fold(short))!.length > 1 ? `${short} (${number})` : short, hands };
  });
}

/** Whoever acts for a member of today, and who keeps the network. */
async function findReaders(trx: Db): Promise<string[]> {
  const { rows: members } = await sql<{ id: string }>`select id from network.member where state = 'admitted'`.execute(trx);
  const { rows: keepers } = await sql<{ id: string }>`
    select distinct person_id as id from people.role_grant where role in ('coordinator') and scope_kind = 'network' and revoked_at is null
      and (ends_at is null or ends_at > clock_timestamp())`.execute(trx);
  return [
    ...(await findActing(
      trx,
      members.map(({ id }) => id),
    )),
    ...keepers.map(({ id }) => id),
  ];
}

/** Seconds that are left to whoever presses as a vote is closed before its hour. */
const lastSeconds = 5;

/**
 * Closes the vote of an item before its hour, with a reason that everybody reads; its box is counted as any other. False: it is not open, or somebody
 * has closed it: its log tells one closing, and one reason.
 */
export async function closeSoon(
  db: Db,
  meetingId: string,
  { itemId, reason, by }: { readonly itemId: string; readonly reason: string; readonly by: string },
): Promise<boolean> {
  if (!isUuid(itemId)) return false;
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`select from network.general_meeting where id = ${meetingId} for update`.execute(trx);
      const { rows } = await sql<{ voteId: string; to: Date }>`
        select p.vote_id as "voteId", clock_timestamp() + make_interval(secs => ${lastSeconds}) as "to" from network.poll p join network.agenda_item i on i.id = p.item_id and i.round = p.round
        where i.id = ${itemId} and i.meeting_id = ${meetingId} and i.vote_closed_at is null and i.vote_opened_at is not null`.execute(trx);
      const [poll] = rows;
      const vote = poll && (await findVoteById(trx, poll.voteId));
      if (!poll || !vote || vote.closes_at <= poll.to) return false;
      return (await moveClosingWithin(trx, { voteId: poll.voteId, to: poll.to, reason, by })).ok;
    });
  } catch (error) {
    // It closed by itself meanwhile.
    if (["vote_closing", "vote_times"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

/** What the box of a vote was counted to becomes the result of its item; done twice, the second changes nothing. */
export async function takeCount(db: Db, voteId: string): Promise<void> {
  await sql`select network.close_vote(i.meeting_id, i.id) from network.poll p join network.agenda_item i on i.id = p.item_id and i.round = p.round where p.vote_id = ${voteId}`.execute(
    db,
  );
}
