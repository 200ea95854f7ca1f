import { sql } from "kysely";

import { sayEuros } from "#platform/money/euros.ts";
import type { Db } from "#platform/db/db.ts";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { PluggedStage, StageFigure, StagePlug, StageWarning } from "#processes";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { differencesOf } from "../setup/origin.ts";
import { findOrigins } from "../setup/origin.query.ts";
import { setupTexts } from "../setup/setup.texts.ts";

interface Words extends Record<"act" | "read" | "desk" | "projects" | "budget" | "ballots", string> {
  readonly moved: (what: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    act: "Voter",
    read: "Voir le vote",
    desk: "Préparer le vote",
    projects: "projets au vote",
    budget: "à répartir",
    ballots: "bulletins au journal public",
    moved: (what) => `Le vote ne dit pas la même chose que son étape\u00a0: ${what}.`,
  },
  en: {
    act: "Vote",
    read: "See the vote",
    desk: "Set the vote up",
    projects: "projects in the vote",
    budget: "to share out",
    ballots: "ballots in the public log",
    moved: (what) => `The vote does not say the same as its stage: ${what}.`,
  },
  nl: {
    act: "Stemmen",
    read: "De stemming bekijken",
    desk: "De stemming voorbereiden",
    projects: "projecten in de stemming",
    budget: "te verdelen",
    ballots: "stembiljetten in het openbare logboek",
    moved: (what) => `De stemming zegt niet hetzelfde als haar fase: ${what}.`,
  },
};

interface StagedVote {
  readonly stage: string;
  readonly slug: string;
  readonly state: string;
  readonly budget: number;
  readonly projects: number;
  readonly ballots: number;
}

/** Votes of these stages that are set up or under way. */
async function findHeld(db: Db, ids: readonly string[]) {
  const { rows } = await sql<{ stage: string; slug: string; state: string; budget_cents: number; opens_at: Date; closes_at: Date; area: string[] | null }>`
    select stage_id::text as stage, slug, state, budget_cents, opens_at, closes_at, area::text[] as area from budgets.vote
    where stage_id = any(${ids}::uuid[]) and rehearsal_of is null and state in ('draft', 'announced')`.execute(db);
  return rows;
}

async function findVotes(db: Db, stages: readonly PluggedStage[]): Promise<StagedVote[]> {
  const ids = stages.map(({ id }) => id);
  const { rows } = await sql<StagedVote>`
    select v.stage_id as stage, v.slug, v.state, v.budget_cents as budget, (select count(*)::int from budgets.project p where p.vote_id = v.id) as projects,
      coalesce((select h.ballots from budgets.published_head h where h.vote_id = v.id order by h.line desc limit 1), 0) as ballots
    from budgets.vote v where v.stage_id = any(${ids}::uuid[]) and v.rehearsal_of is null`.execute(db);
  return rows;
}

const hrefOf = ({ id }: PluggedStage) => routes.ofStage.href({ stage: id });

/** The vote as a stage of a process: where one votes, and what it is about. */
export const votePlug: StagePlug = {
  kind: "vote",
  act: (stage, locale) => ({ href: hrefOf(stage), label: words[locale].act }),
  read: (stage, locale) => ({ href: hrefOf(stage), label: words[locale].read }),
  desk: (stage, locale) => ({ href: hrefOf(stage), label: words[locale].desk }),

  /** Also before its announcement: whoever prepares a vote does not award beside it. One that is cancelled awards nothing. */
  async awards(db, stages) {
    return new Set((await findVotes(db, stages)).filter(({ state }) => state !== "cancelled").map(({ stage }) => stage));
  },

  /** A vote that was set up says something else once its stage moves: neither is changed without being told. */
  async warns({ db, locale }, stages) {
    const ids = stages.map(({ id }) => id);
    const [origins, territory] = [await findOrigins(db, ids), await readTerritory(db)];
    return (await findHeld(db, ids)).flatMap((vote): StageWarning[] => {
      const origin = origins.get(vote.stage);
      const differences = origin ? differencesOf(vote, origin, territory) : [];
      if (differences.length === 0) return [];
      const t = setupTexts[locale];
      const what = { budget: t.budget, opens: t.opens, closes: t.closes, area: t.area };
      const { slug, state } = vote;
      const href = state === "draft" ? routes.setup.href({ slug }) : routes.follow.href({ slug });
      return [
        {
          stageId: vote.stage,
          says: words[locale].moved(
            formatList(
              differences.map((one) => what[one]),
              locale,
            ),
          ),
          href,
        },
      ];
    });
  },

  async figures(db, stages, locale) {
    const shown = (await findVotes(db, stages)).filter(({ state }) => state !== "draft");
    return new Map(
      shown.map(({ stage, slug, budget, projects, ballots }): [string, StageFigure[]] => {
        const href = routes.choose.href({ slug });
        const t = words[locale];
        return [
          stage,
          [
            { value: sayEuros(budget, locale), label: t.budget, href: routes.rules.href({ slug }) },
            { value: formatNumber(projects, locale), label: t.projects, href },
            ...(ballots > 0 ? [{ value: formatNumber(ballots, locale), label: t.ballots, href }] : []),
          ],
        ];
      }),
    );
  },
};
