import type { Db } from "#platform/db/db.ts";
import { insertRows, type Row } from "#platform/db/insert-rows.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { tieDelivery } from "../../thread/tie.command.ts";
import { amountOf, awardedAt } from "./awards.seeds.ts";
import type { Line } from "./lines.ts";
import { chance, pick, serviceOf, type StoryCase, storyId } from "./story-case.ts";
import { abandonWords, delayWords, deliveryWords, spendWords } from "./words.seeds.ts";

const day = 86_400_000;
const noon = (at: string): string => `${at}T12:00:00Z`;

interface StoryPlan {
  readonly one: StoryCase;
  readonly service: string;
  /** Days. */
  readonly start: string;
  readonly steps: readonly {
    readonly title: string;
    readonly first: string;
    readonly planned: string;
    readonly done: string | null;
    readonly delay: string | null;
  }[];
  readonly promised: string;
  readonly delivered: string | null;
}

const services = ["Direction de la nature en ville", "Direction de l’espace public", "Direction des bâtiments", "Commune et association"];

/** Of its theme; small things of a street elsewhere. */
const wordsFor = ({ category }: StoryCase) => deliveryWords[category] ?? deliveryWords["street"]!;

/** Steps from the start to an end that is months away; a third of what is under way has been put off once. */
function planOf(one: StoryCase, today: string): StoryPlan {
  const begun = one.process === "budget2025" ? addDays("2026-04-08", Math.round(20 * chance(`start ${one.id}`))) : addDays(dayOf(new Date(awardedAt(one))), 16);
  const start = [begun, addDays(today, -12)].toSorted()[0]!;
  const elapsed = Math.max(10, Math.round((new Date(today).getTime() - new Date(start).getTime()) / day));
  const length =
    one.state === "delivered"
      ? Math.max(8, Math.round(elapsed * (0.6 + 0.35 * chance(`length ${one.id}`))))
      : Math.round(elapsed * (1.4 + 1.3 * chance(`length ${one.id}`)));
  const words = wordsFor(one);
  const late = one.state === "delivering" && chance(`late ${one.id}`) < 0.34;
  const steps = words.steps.map((title, at, all) => {
    const first = addDays(start, Math.round((length * (at + 1)) / all.length));
    const done = one.state === "delivered" || first < addDays(today, -5) ? addDays(first, Math.round(4 * chance(`done ${at} ${one.id}`)) - 2) : null;
    const delayed = late && done === null;
    return {
      title,
      first,
      planned: delayed ? addDays(first, 75) : first,
      done: done !== null && done > today ? today : done,
      delay: delayed ? pick(words.delays ?? delayWords, `delay ${one.id}`) : null,
    };
  });
  const delivered = one.state === "delivered" ? steps.at(-1)!.done : null;
  const promised = addDays(steps.at(-1)!.first, one.title.length % 7 === 0 ? -10 : 45);
  return { one, service: one.process === "budget2025" ? pick(services, `service ${one.id}`) : serviceOf(one), start, steps, promised, delivered };
}

type StoryStep = StoryPlan["steps"][number] & { readonly id: string; readonly plan: StoryPlan; readonly position: number };

interface StoryDeliveries {
  readonly plans: readonly StoryPlan[];
  readonly steps: readonly StoryStep[];
  readonly entries: readonly Entry[];
}

/** Steps, dates, money, delays and their reasons, in every state: to begin, under way, late, delivered, abandoned. */
export function tellDeliveries(cases: readonly StoryCase[], today: string): StoryDeliveries {
  const plans = cases.filter(({ state }) => ["delivering", "delivered", "abandoned"].includes(state)).map((one) => planOf(one, today));
  const steps = plans.flatMap((plan, rank) => plan.steps.map((step, at) => ({ ...step, id: storyId("7b", rank * 10 + at + 1), plan, position: at + 1 })));
  const stepsOf = (plan: StoryPlan) => steps.filter((step) => step.plan === plan);
  return { plans, steps, entries: plans.flatMap((plan) => entriesOf(plan, stepsOf(plan), today)) };
}

/** What the journeys of the ideas say of it. */
export const deliveryLines = ({ plans, entries }: StoryDeliveries): Line[] => [...plans.map(startedLine), ...entries.flatMap((entry) => lineOf(entry))];

/** Once the ideas stand where their delivery left them: the database keeps deliveries of no others. */
export async function plantDeliveries(db: Db, { plans, steps, entries }: StoryDeliveries, today: string): Promise<void> {
  await insertRows(
    db,
    "ideas.delivery",
    plans.map(({ one, service, promised, start, delivered }) => ({
      proposal_id: one.id,
      service,
      promised_on: promised,
      started_at: noon(start),
      delivered_on: delivered,
      version: 1,
    })),
  );
  for (const { one, start } of plans) await tieDelivery(db, one.id, start);
  await insertRows(
    db,
    "ideas.delivery_step",
    steps.map(({ id, plan, position, title, first, planned, done }) => ({
      id,
      proposal_id: plan.one.id,
      position,
      title,
      first_planned_on: first,
      planned_on: planned,
      done_on: done,
    })),
  );
  await insertEntries(db, entries);
  await insertRows(
    db,
    "ideas.evaluation",
    plans
      .filter(({ delivered }) => delivered !== null)
      .slice(0, 4)
      .map((plan) => evaluationOf(plan, today)),
  );
}

interface Entry {
  readonly plan: StoryPlan;
  readonly kind: string;
  readonly words: string;
  readonly at: string;
  readonly step: string | null;
  readonly spent: number | null;
  readonly before: string | null;
  readonly after: string | null;
}

function entriesOf(plan: StoryPlan, steps: readonly StoryStep[], today: string): Entry[] {
  const { one, start, delivered } = plan;
  const words = wordsFor(one);
  const none = { plan, step: null, spent: null, before: null, after: null };
  const done = steps.filter((step) => step.done !== null);
  const spent = done.slice(0, 4).map(
    (step, at): Entry => ({
      ...none,
      kind: "spent",
      words: (words.spends ?? spendWords)[at]!,
      at: addDays(step.done!, 1),
      spent: Math.round((amountOf(one) * [0.06, 0.34, 0.38, 0.17][at]!) / 100) * 100,
    }),
  );
  const delayed = steps.find((step) => step.delay !== null);
  const all: Entry[] = [
    ...done.map((step) => ({ ...none, kind: "step_done", words: step.title, at: step.done!, step: step.id })),
    ...spent,
    ...words.news.slice(0, done.length > 1 ? 2 : 1).map((news, at) => ({ ...none, kind: "news", words: news, at: addDays(start, 14 + 40 * at) })),
    ...(delayed
      ? [{ ...none, kind: "delay", words: delayed.delay!, at: addDays(today, -9), step: delayed.id, before: delayed.first, after: delayed.planned }]
      : []),
    ...(delivered ? [{ ...none, kind: "delivered", words: "C’est ouvert. Merci à celles et ceux qui l’ont imaginé et suivi.", at: delivered }] : []),
    ...(one.state === "abandoned" ? [{ ...none, kind: "abandoned", words: pick(abandonWords, `abandon ${one.id}`), at: addDays(today, -20) }] : []),
  ];
  return all.filter(({ at }) => at <= today).toSorted((a, b) => a.at.localeCompare(b.at));
}

async function insertEntries(db: Db, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(
    ({ plan, kind, words, at, step, spent, before, after }, rank): Row => ({
      ...{
        id: storyId("7c", rank + 1),
        number: rank + 1,
        proposal_id: plan.one.id,
        kind,
        words,
        spent_cents: spent,
        spent_on: spent === null ? null : at,
        step_id: step,
      },
      ...{ planned_before: before, planned_after: after, as_whom: plan.service, at: noon(at) },
    }),
  );
  await insertRows(
    db,
    "ideas.delivery_entry",
    rows.map(({ number: _, ...row }) => row),
  );
}

const startedLine = ({ one, start, service }: StoryPlan): Line => ({
  proposal_id: one.id,
  at: noon(start),
  act: "delivery_started",
  state: "delivering",
  as_whom: service,
  words: null,
});

const acts: Readonly<Record<string, string>> = {
  step_done: "step_done",
  delay: "delivery_delayed",
  news: "delivery_news",
  delivered: "delivered",
  abandoned: "abandoned",
};

function lineOf({ plan, kind, words, at }: Entry): Line[] {
  const act = acts[kind];
  const state = kind === "delivered" || kind === "abandoned" ? kind : null;
  return act ? [{ proposal_id: plan.one.id, at: new Date(new Date(noon(at)).getTime() + 60_000).toISOString(), act, state, as_whom: plan.service, words }] : [];
}

const measures: Readonly<Record<string, readonly [measure: string, unit: string, before: number, after: number]>> = {
  nature: ["Sol ouvert à la pluie", "m²", 0, 240],
  moving: ["Passages à vélo, un mardi", "passages", 140, 310],
  learning: ["Personnes venues au moins une fois", "personnes", 0, 214],
  solidarity: ["Personnes accueillies chaque semaine", "personnes", 12, 47],
  culture: ["Soirées ouvertes à tous, par mois", "soirées", 1, 5],
  play: ["Enfants présents un mercredi à 16 heures", "enfants", 6, 38],
};

function evaluationOf({ one, service, start }: StoryPlan, today: string): Row {
  const [measure, unit, before, after] = measures[one.category] ?? measures["nature"]!;
  return {
    ...{
      id: storyId("7e", one.number),
      proposal_id: one.id,
      indicator: "own",
      measure,
      unit,
      before_value: before,
      before_on: start,
      after_value: after,
      after_on: addDays(today, -4),
    },
    words: "Mesuré sur place par l’école d’urbanisme, avant et après, de la même façon. Les voisins disent venir plus souvent, surtout les enfants.",
    as_whom: service,
    at: noon(addDays(today, -3)),
  };
}
