import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { AllOffers } from "#platform/offers.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Commune } from "#territory";
import { closing, crowd, instantAt, opening, processIds, type StoryProcess, storyProcesses } from "#processes";
import { countSupports, supportByCrowd } from "./acts/supports.seeds.ts";
import { plantProposals } from "./ideas/plant-proposals.ts";
import { plantTestimonies } from "./judging/testimonies.seeds.ts";
import { type Line, writeLines } from "./judging/lines.ts";
import { openAfterVote } from "./judging/places.seeds.ts";
import { chance, pick, storyId } from "./judging/story-case.ts";
import { tieDelivery, tieStudy } from "../thread/tie.command.ts";
import { deliveryWords, feasibleWords } from "./judging/words.seeds.ts";

/** An idea that its study found feasible at this cost. */
interface StudiedIdea {
  readonly title: string;
  readonly body: string;
  /** Name of a category of its process. */
  readonly category: string;
  readonly commune: Commune | null;
  readonly costCents: number;
}

const day = 86_400_000;

/** The ideas of a process whose vote plants them as its projects: filed, supported, studied. Gives their identifiers, in their order. */
export async function plantStudied(db: Db, process: StoryProcess, ideas: readonly StudiedIdea[]): Promise<string[]> {
  const { id: processId, categories } = processIds[process];
  const told = storyProcesses[process];
  const categoryIds = new Map((told.categories ?? []).map((name, at) => [name, Object.values<string>(categories)[at]!]));
  const between = (kind: "collect" | "feasibility", part: number): Date => {
    const stage = told.stages[kind]!;
    const [from, to] = [instantAt(stage.opens, opening).getTime(), instantAt(stage.closes!, closing).getTime()];
    return new Date(from + (to - from) * part);
  };
  const ids = ideas.map((_, at) => storyId("75", Number(processId.slice(-4)) * 1000 + at + 1));
  await plantProposals(
    db,
    ideas.map(({ category, ...idea }, at) => {
      const web = at % 3 > 0;
      const author = crowd[(at * 7 + ideas.length) % 160]!;
      return {
        ...{ ...idea, id: ids[at]!, processId, number: at + 1, categoryId: categoryIds.get(category) ?? null, address: idea.commune ? "Centre" : null },
        ...{ authorId: web ? author.id : null, authorKind: web ? "resident" : "workshop", signature: web ? author.signature : "Atelier d’habitants" },
        ...{ channel: web ? "web" : "workshop", level: "metropolis", filedAt: between("collect", 0.05 + (0.9 * at) / ideas.length) },
        ...{ state: "filed", reason: null },
      } as const;
    }),
  );
  await supportByCrowd(db, processId);
  await countSupports(db);
  const studied = ids.map((id) => ({ id, at: between("feasibility", 0.6 + 0.3 * chance(`studied ${id}`)).toISOString(), words: pick(feasibleWords, id) }));
  await insertRows(
    db,
    "ideas.study",
    studied.map(({ id, at, words }, n) => ({
      ...{ proposal_id: id, stage_id: (processIds[process].stages as Readonly<Record<string, string>>)["feasibility"]! },
      ...{ opened_at: between("feasibility", 0.05).toISOString(), conclusion: "feasible", reasons: words, settles: null },
      ...{ investment_cents: ideas[n]!.costCents, running_cents: null, concluded_at: at, concluded_as: told.service, version: 2 },
    })),
  );
  for (const { id, at } of studied) await tieStudy(db, { proposalId: id, conclusion: "feasible", day: dayOf(new Date(at)) });
  await writeLines(
    db,
    studied.map(({ id, at, words }): Line => ({ proposal_id: id, at, act: "concluded", state: "feasible", as_whom: told.service, words })),
  );
  await sql`
    update ideas.proposal p set state = 'feasible', state_at = t.at, updated_at = t.at
    from jsonb_to_recordset(${JSON.stringify(studied)}::jsonb) t (id uuid, at timestamptz) where p.id = t.id`.execute(db);
  return ids;
}

/**
 * What became of the ideas of a process whose vote was sealed in the story a year ago: awarded on that day instead of today, the first third
 * of them delivered since, the others under way.
 */
export async function plantYearAfter(db: Db, process: StoryProcess, offers: Pick<AllOffers, "indicators">): Promise<void> {
  const { id: processId } = processIds[process];
  const { award, delivery } = storyProcesses[process].stages;
  // Once its result is final: the challenges of the vote end ten days after this stage opens.
  const awardedAt = new Date(instantAt(award!.opens, opening).getTime() + 11 * day).toISOString();
  const { rows } = await sql<{ id: string; category: string }>`
    update ideas.award a set at = ${awardedAt} from ideas.proposal p join processes.category c on c.id = p.category_id
    where p.id = a.proposal_id and a.process_id = ${processId} and p.state = 'awarded' returning p.id, c.slug as category`.execute(db);
  await sql`
    update ideas.journey j set at = ${awardedAt} from ideas.proposal p
    where p.id = j.proposal_id and p.process_id = ${processId} and j.act in ('awarded', 'not_awarded')`.execute(db);
  await sql`
    update ideas.proposal set state_at = ${awardedAt}, updated_at = ${awardedAt}
    where process_id = ${processId} and state in ('awarded', 'not_awarded')`.execute(db);
  const [begun, today] = [dayOf(instantAt(delivery!.opens, opening)), dayOf(new Date())];
  const plans = rows
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id }, at) => ({
      id,
      delivered: at % 3 === 0 ? addDays(today, -20 - 6 * (at % 20)) : null,
      promised: addDays(today, at % 3 === 0 ? -10 : 40 + 7 * (at % 15)),
    }));
  await writeLines(
    db,
    plans.flatMap(({ id, delivered }): Line[] => [
      { proposal_id: id, at: `${begun}T12:00:00Z`, act: "delivery_started", state: "delivering", as_whom: service, words: null },
      ...(delivered ? [{ proposal_id: id, at: `${delivered}T12:00:00Z`, act: "delivered", state: "delivered", as_whom: service, words: opened }] : []),
    ]),
  );
  await sql`
    update ideas.proposal p set state = case when t.delivered is null then 'delivering' else 'delivered' end,
      state_at = coalesce(t.delivered, ${begun}::date) + time '12:00', updated_at = coalesce(t.delivered, ${begun}::date) + time '12:00'
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) t (id uuid, delivered date) where p.id = t.id`.execute(db);
  await insertRows(
    db,
    "ideas.delivery",
    plans.map(({ id, delivered, promised }) => ({
      ...{ proposal_id: id, service, promised_on: promised, started_at: `${begun}T12:00:00Z`, delivered_on: delivered, version: 1 },
    })),
  );
  for (const { id } of plans) await tieDelivery(db, id, begun);
  const steps = deliveryWords["street"]!.steps;
  await insertRows(
    db,
    "ideas.delivery_step",
    plans.flatMap(({ id, delivered, promised }, rank) =>
      steps.map((title, at) => {
        const planned = at === steps.length - 1 ? promised : addDays(begun, 60 * (at + 1));
        const done =
          delivered !== null || (at < steps.length - 1 && planned < today) ? (delivered !== null && planned > delivered ? delivered : planned) : null;
        return {
          id: storyId("7b", 90_000 + rank * 10 + at + 1),
          proposal_id: id,
          position: at + 1,
          title,
          first_planned_on: planned,
          planned_on: planned,
          done_on: done,
        };
      }),
    ),
  );
  await openAfterVote(db, processId, offers);
  await plantTestimonies(db, processId);
}

const service = "Direction de l’espace public";
const opened = "C’est fait. Merci à celles et ceux qui l’ont proposé et choisi.";
