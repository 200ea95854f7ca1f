import type { Settings } from "#platform/settings.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { announcedProjects, draftProjects, sealedProjects, youngProjects } from "./past-projects.seeds.ts";
import { openProjects } from "./open-projects.seeds.ts";
import type { VoteStory } from "./plant.ts";

/** Fixed, so that the demo's pages and other rooms' stories have the same addresses everywhere. */
export const demoVotes = {
  open: "70000000-0000-4000-8000-000000000001",
  sealed: "70000000-0000-4000-8000-000000000002",
  challenged: "70000000-0000-4000-8000-000000000003",
  announced: "70000000-0000-4000-8000-000000000004",
  draft: "70000000-0000-4000-8000-000000000005",
  cancelled: "70000000-0000-4000-8000-000000000006",
  young: "70000000-0000-4000-8000-000000000007",
} as const;

const day = 86_400_000;

/** The evening of that day in Paris: a vote closes a minute before midnight. */
const evening = (instant: number): Date => instantOf(dayOf(instant), "23:59");

/** The clock of the database and the one that the pages are told, in their order. */
function clocks({ CLOCK }: Settings): readonly [early: number, late: number] {
  const now = Date.now();
  const told = CLOCK ? Date.parse(CLOCK) : now;
  return [Math.min(now, told), Math.max(now, told)];
}

/** A vote that is open by both clocks: opened so many days before the first, closing so many after the second. */
export function span(settings: Settings, before: number, after: number): Pick<VoteStory, "opens" | "closes"> & { announced: Date } {
  const [early, late] = clocks(settings);
  return { opens: new Date(early - before * day), closes: evening(late + after * day), announced: new Date(early - (before + 16) * day) };
}

/** Open, closed and to come by the clock of the database, and by the one that the pages are told. */
export function storyVotes(settings: Settings): readonly VoteStory[] {
  const [early, late] = clocks(settings);
  const equalShares = { rule: "equal-shares", completion: "add1", step: "1", tie: ["cost", "lot"] } as const;
  return [
    {
      id: demoVotes.open,
      slug: "budget-participatif-2026",
      title: "1\u00a0200\u00a0000\u00a0€ à répartir\u00a0: choisissez vos projets",
      summary: "54 projets proposés par les habitants.",
      budget: 1_200_000,
      kind: "knapsack",
      accepts: ["residence", "work", "study"],
      minAge: 16,
      parameters: equalShares,
      ...span(settings, 14, 19),
      seed: "5f1c0b7ad4e94c2c8a61b0f3d2e87a90",
      projects: openProjects,
    },
    {
      id: demoVotes.sealed,
      slug: "budget-participatif-2025",
      title: "Budget participatif 2025",
      summary: "900\u00a0000\u00a0€ pour les projets de la deuxième édition.",
      budget: 900_000,
      kind: "knapsack",
      accepts: ["residence", "work", "study"],
      minAge: 16,
      parameters: equalShares,
      opens: new Date(early - 420 * day),
      closes: evening(early - 390 * day),
      announced: new Date(early - 440 * day),
      seed: "a07e3d51c6f84bb29d0c41e7580f2b6d",
      projects: sealedProjects,
    },
    {
      id: demoVotes.challenged,
      slug: "budget-des-jeunes-2026",
      title: "Budget des jeunes 2026",
      summary: "150\u00a0000\u00a0€ décidés par les 12 à 18 ans.",
      budget: 150_000,
      kind: "points",
      limits: { points: 10, each: 5, max: 8 },
      accepts: ["residence", "study"],
      minAge: 12,
      maxAge: 18,
      parameters: { rule: "equal-shares", utility: "points", completion: "add1-utilitarian", step: "1", tie: ["votes", "cost", "lot"] },
      opens: new Date(early - 24 * day),
      closes: evening(early - 4 * day),
      announced: new Date(early - 40 * day),
      seed: "31b9e0c48f7d4a1cb5d2069ae8f3c714",
      projects: youngProjects,
    },
    {
      id: demoVotes.announced,
      slug: "budget-du-quartier-de-l-epeule",
      title: "Budget de quartier, Roubaix",
      summary: "60\u00a0000\u00a0€ pour huit idées, à classer.",
      commune: "59512",
      budget: 60_000,
      kind: "ranked",
      limits: { max: 5 },
      accepts: ["attested_residence"],
      minAge: 14,
      parameters: { rule: "equal-shares", utility: "modified-borda", completion: "add1-utilitarian", step: "1", tie: ["cost", "lot"] },
      opens: new Date(late + 6 * day),
      closes: evening(late + 27 * day),
      announced: new Date(early - 2 * day),
      seed: "c2d85f0e91a64b3f8e7710bd6a4c95e2",
      projects: announcedProjects,
    },
    {
      id: demoVotes.draft,
      slug: "budget-de-la-deule",
      title: "Budget de la Deûle",
      summary: "80\u00a0000\u00a0€ le long de l’eau.",
      budget: 80_000,
      kind: "points",
      limits: { points: 3, each: 1, against: 1, ofTheme: 2 },
      accepts: ["residence"],
      minAge: 16,
      // The terrace and the tables want the same quay.
      parameters: { rule: "greedy", utility: "net", exclusions: [["1", "3"]], tie: ["votes", "cost", "lot"] },
      opens: new Date(late + 40 * day),
      closes: evening(late + 60 * day),
      announced: null,
      projects: draftProjects,
    },
    {
      id: demoVotes.cancelled,
      slug: "budget-des-places-2026",
      title: "Budget des places 2026",
      summary: "200\u00a0000\u00a0€ pour les places publiques.",
      budget: 200_000,
      kind: "approval",
      limits: { min: 1, max: 3 },
      accepts: ["residence"],
      minAge: 16,
      parameters: { rule: "greedy", tie: ["votes", "cost", "lot"] },
      opens: new Date(late + 9 * day),
      closes: evening(late + 29 * day),
      announced: new Date(early - 20 * day),
      seed: "77aa04d9e2c14f6da9b8350c1fe6d208",
      projects: announcedProjects,
    },
  ];
}
