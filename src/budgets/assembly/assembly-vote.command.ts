import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { createVoteWithin } from "../begin/create-vote.command.ts";
import { keyHash } from "../nullifier.ts";
import { findSecret } from "../secret/secret.query.ts";
import { announceIn, OpenedMeanwhile } from "../setup/announce.command.ts";
import type { Translations } from "../votes.query.ts";

/** What a ballot may name: one of them. */
export interface AssemblyOption {
  readonly title: string;
  readonly summary: string;
  readonly translations: Translations;
}

export interface AssemblyHand {
  readonly person: string;
  /** Until when they may, ISO 8601; null: as long as the vote is open. */
  readonly until: string | null;
}

export interface AssemblyVoice {
  /** As the assembly knows it: a member of it. */
  readonly id: string;
  /** 2 to 160 signs; published beside its ballot where the ballot is open. */
  readonly name: string;
  /** The persons who may put its ballot in. */
  readonly hands: readonly AssemblyHand[];
}

interface AssemblyVote {
  readonly title: string;
  readonly summary: string;
  readonly options: readonly AssemblyOption[];
  /** In this order they have their numbers, from 1: 2 to 2,000. */
  readonly voices: readonly AssemblyVoice[];
  /** Who reads the pages of the vote, beside those who hold a voice. */
  readonly readers: readonly string[];
  /** Each ballot is published with the name of its voice. */
  readonly openBallot: boolean;
  /** The page of the assembly: "/reseau/assemblees/…". */
  readonly href: string;
  readonly minutes: number;
  readonly by: string;
}

/** `slow`: the announcement took longer than the time that it had; nothing may be kept of the transaction. */
type AssemblyVoteOutcome = { readonly ok: true; readonly voteId: string; readonly slug: string } | { readonly ok: false; readonly problem: "slow" };

/** Every option costs the whole: a ballot names one, and one is kept. No page of it speaks of money. */
const whole = 100;

/**
 * The vote of an assembly, in the transaction of whoever holds it: its list, its options and its closing are announced and frozen at once, and it opens
 * `lead` seconds later, by the clock of the database. From then on it is a vote as any other: same urn, same box, same count.
 */
export async function openAssemblyVote(trx: Db, settings: Settings, vote: AssemblyVote, lead: number): Promise<AssemblyVoteOutcome> {
  const { rows } = await sql<{ opens: Date }>`select clock_timestamp() + make_interval(secs => ${lead}) as opens`.execute(trx);
  const opensAt = rows[0]!.opens;
  const closesAt = new Date(opensAt.getTime() + vote.minutes * 60_000);
  const created = await createVoteWithin(trx, settingsOf(vote, opensAt, closesAt), {
    ...{ by: vote.by, alone: false, projects: vote.options.map(asProject) },
    assembly: { voices: vote.voices.length, href: vote.href },
  });
  if (!created.ok) throw new Error("The vote of an assembly has no stage.");
  const { voteId, slug } = created;
  if (vote.openBallot) await listMembers(trx, voteId, vote.voices);
  const announced = await announceIn(trx, settings, { voteId, by: vote.by }).catch((error: unknown) => {
    if (error instanceof OpenedMeanwhile) return { ok: false as const, problem: "opens_too_soon" as const };
    throw error;
  });
  if (!announced.ok && announced.problem === "opens_too_soon") return { ok: false, problem: "slow" };
  if (!announced.ok) throw new Error(`The vote of an assembly was not announced: ${JSON.stringify(announced)}.`);
  const enrolled = await enrolVoices(trx, settings, voteId, vote);
  return enrolled ? { ok: true, voteId, slug } : { ok: false, problem: "slow" };
}

const settingsOf = ({ title, summary, openBallot }: AssemblyVote, opensAt: Date, closesAt: Date) => ({
  ...{ title: title.slice(0, 160), summary: summary.slice(0, 600), description: "", ownerCommune: null, processId: null, stageId: null },
  ...{ budgetCents: whole, kind: "approval" as const, minChoices: 1, maxChoices: 1, maxOfCategory: null, maxOfCommune: null },
  ...{ pointsTotal: null, pointsMax: null, maxAgainst: null, shuffled: false, minAge: 0, maxAge: null, accepts: [] },
  ...{ electors: "voices" as const, openBallot, area: null, opensAt, closesAt, challengeDays: 1 },
  parameters: { rule: "greedy" as const, tie: ["votes" as const, "lot" as const] },
});

const asProject = ({ title, summary, translations }: AssemblyOption) => ({
  ...{ title, summary, translations, description: "", easy: null, costCents: whole, category: "Choix" },
  ...{ communeCode: null, longitude: null, latitude: null },
});

/** What stands in a published file: on one line, without the signs that part its columns. */
const published = (name: string): string =>
  name
    .replace(/[;"\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);

const listMembers = (trx: Db, voteId: string, voices: readonly AssemblyVoice[]) =>
  trx
    .insertInto("budgets.member")
    .values(voices.map(({ name }, at) => ({ vote_id: voteId, number: at + 1, name: published(name), weight: 1 })))
    .execute();

/** False: it has opened meanwhile, and takes no list any more. */
async function enrolVoices(trx: Db, settings: Settings, voteId: string, { voices, readers }: AssemblyVote): Promise<boolean> {
  const secret = (await findSecret(trx, settings, voteId))!;
  const told = voices.map(({ id, name, hands }, at) => ({
    ...{ number: at + 1, voice: id, name, hands },
    hash: keyHash(secret, "list", "voice", id).toString("hex"),
  }));
  try {
    await sql`select budgets.enrol_voices(${voteId}, ${JSON.stringify(told)}::jsonb)`.execute(trx);
  } catch (error) {
    if (brokenConstraint(error) === "takes_electors") return false;
    throw error;
  }
  const all = [...new Set([...readers, ...voices.flatMap(({ hands }) => hands.map(({ person }) => person))])].sort();
  await sql`insert into budgets.reader (vote_id, person_id) select ${voteId}, p from unnest(${all}::uuid[]) p`.execute(trx);
  return true;
}
