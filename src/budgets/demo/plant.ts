import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import type { Commune, Territory } from "#territory";
import { makeKeys } from "../box-key/make-keys.command.ts";
import { chance, randomChoice } from "../random-choice.ts";
import type { BallotKind, Parameters } from "../vote.ts";
import { choosable, limitsOf } from "../poll.ts";
import { findVoteById, type Poll, pollOf } from "../votes.query.ts";
import type { ProjectStory } from "./open-projects.seeds.ts";
import type { PouredBallot } from "./pour.ts";

export interface VoteStory {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly description?: string;
  readonly commune?: string;
  readonly budget: number;
  readonly kind: BallotKind;
  readonly limits?: {
    readonly min?: number;
    readonly max?: number;
    readonly points?: number;
    readonly each?: number;
    readonly against?: number;
    readonly ofTheme?: number;
  };
  readonly accepts: readonly string[];
  readonly minAge: number;
  readonly maxAge?: number;
  readonly parameters: Parameters;
  readonly opens: Date;
  readonly closes: Date;
  /** Null for a draft. */
  readonly announced: Date | null;
  readonly seed?: string;
  readonly projects: readonly ProjectStory[];
  /** The stage that it is, and the ideas behind its projects. */
  readonly of?: { readonly processId: string; readonly stageId: string; readonly ideas: readonly string[] };
}

/** One vote of the story with its projects; announced at its instant, whatever the clock says. */
export async function plantVote(trx: Db, settings: Settings, territory: Territory, told: VoteStory): Promise<Poll> {
  const { id, limits = {}, of } = told;
  await sql`
    insert into budgets.vote (id, slug, title, summary, description, owner_commune, area, budget_cents, kind, min_choices, max_choices, max_of_category, max_against, points_total, points_max, min_age, max_age, accepts,
      parameters, opens_at, closes_at, process_id, stage_id, demo)
    values (${id}, ${told.slug}, ${told.title}, ${told.summary}, ${told.description ?? ""}, ${told.commune ?? null}, ${told.commune ? [told.commune] : null}::char(5)[],
      ${told.budget * 100}, ${told.kind}, ${limits.min ?? 1}, ${limits.max ?? null}, ${limits.ofTheme ?? null}, ${limits.against ?? null}, ${limits.points ?? null}, ${limits.each ?? null}, ${told.minAge}, ${told.maxAge ?? null}, ${[...told.accepts]}::text[],
      ${JSON.stringify(told.parameters)}::jsonb, ${told.opens.toISOString()}, ${told.closes.toISOString()}, ${of?.processId ?? null},
      ${of?.stageId ?? null}, true)`.execute(trx);
  await trx
    .insertInto("budgets.project")
    .values(told.projects.map((project, at) => ({ ...projectRow(id, territory, project, at + 1), proposal_id: of?.ideas[at] ?? null })))
    .execute();
  if (told.announced) {
    await sql`update budgets.vote set state = 'announced', seed = ${told.seed!}, announced_at = ${told.announced.toISOString()} where id = ${id}`.execute(trx);
    await makeKeys(trx, settings, await pollOf(trx, (await findVoteById(trx, id))!));
  }
  return pollOf(trx, (await findVoteById(trx, id))!);
}

/** Of a project's place: a commune, or a part of one. Null: of none. */
export const communeNamed = (territory: Territory, place: string): Commune | null =>
  territory.communes.find(({ name }) => name.toLowerCase() === place.toLowerCase()) ?? territory.search(place)[0]?.commune ?? null;

function projectRow(voteId: string, territory: Territory, told: ProjectStory, number: number) {
  const [category, title, place, thousands, summary, easy, titleEn, summaryEn, titleNl, summaryNl] = told;
  const commune = communeNamed(territory, place);
  const translations = titleEn && titleNl ? { en: { title: titleEn, summary: summaryEn }, nl: { title: titleNl, summary: summaryNl } } : {};
  return {
    vote_id: voteId,
    number,
    title,
    summary,
    easy: easy ?? null,
    description: "",
    cost_cents: Math.round(thousands * 100_000),
    category,
    commune_code: commune?.code ?? null,
    translations: JSON.stringify(translations),
  };
}

interface Crowd {
  readonly seed: number;
  readonly count: number;
  readonly from: Date;
  readonly until: Date;
  readonly territory: Territory;
}

/** Ballots as a crowd casts them: some projects please more, people like what is near them, most come at the beginning and at the end. */
export function crowd(poll: Poll, { seed, count, from, until, territory }: Crowd): PouredBallot[] {
  const random = chance(seed);
  const limits = limitsOf(poll);
  const projects = choosable(poll);
  const liking = new Map(poll.projects.map(({ number }) => [number, 0.25 + random() * random() * 3]));
  const people = territory.communes.flatMap((commune) => Array.from({ length: Math.ceil(commune.population / 4000) }, () => commune.code));
  const tastes = [...new Set(poll.projects.map(({ category }) => category))];
  return Array.from({ length: count }, () => {
    const commune = people[Math.floor(random() * people.length)]!;
    const taste = tastes[Math.floor(random() * tastes.length)];
    const likes = new Map(
      poll.projects.map((project) => [
        project.number,
        liking.get(project.number)! * (project.commune_code === commune ? 6 : 1) * (project.category === taste ? 2.5 : 1),
      ]),
    );
    const choice = randomChoice(limits, projects, random, (number) => likes.get(number)!);
    const share = random() < 0.5 ? random() ** 2 * 0.5 : 1 - random() ** 2 * 0.5;
    const draw = random();
    return {
      ...choice,
      at: new Date(from.getTime() + share * (until.getTime() - from.getTime())),
      channel: draw < 0.86 ? "web" : draw < 0.93 ? "kiosk" : "paper",
      commune,
      tie: random() < 0.85 ? "residence" : random() < 0.7 ? "work" : "study",
      again: random() < 0.03,
    } satisfies PouredBallot;
  });
}
