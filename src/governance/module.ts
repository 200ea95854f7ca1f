import { emitWork } from "#platform/events/events.ts";
import type { Room } from "#platform/room.ts";
import compare from "./compare/compare.page.tsx";
import { dashboardPages } from "./dashboard/dashboard.page.tsx";
import { strategyHeadPages } from "./edit/strategy-head.pages.tsx";
import editStructure from "./edit/structure.page.tsx";
import editObjective from "./edit/edit-objective.page.tsx";
import { listeners, measureJob } from "./figures/measure.job.ts";
import { governanceTexts } from "./governance.texts.ts";
import { indicatorPages } from "./indicator/indicator.page.tsx";
import objective from "./objective/objective.page.tsx";
import { objectiveThings } from "./objective/things.ts";
import { routes } from "./routes.ts";
import { steps } from "./objective/steps.deadline.ts";
import rule from "./rule/rule.page.tsx";
import { searchableIndicators } from "./search/indicators.searchable.ts";
import { searchableObjectives, searchableStrategies } from "./search/objectives.searchable.ts";
import { versionNews } from "./search/versions.news.ts";
import { seed } from "./seeds.ts";
import { historyJob } from "./snapshots/history.job.ts";
import { snapshotsJob } from "./snapshots/snapshots.job.ts";
import strategies from "./strategy/strategies.page.tsx";
import { strategyPages } from "./strategy/strategy.page.tsx";

const { fr, en, nl } = governanceTexts;

const governance: Room = {
  name: "governance",
  pages: [...dashboardPages, compare, ...indicatorPages, strategies, rule, ...strategyHeadPages, ...strategyPages, editStructure, objective, editObjective],
  jobs: [snapshotsJob, measureJob, historyJob],
  listens: [...listeners],
  seed,
  // A house that was just opened has figures at once rather than within the hour.
  async prepare({ db }) {
    const known = await db.selectFrom("governance.today").select("indicator").limit(1).executeTakeFirst();
    if (!known) await emitWork(db, measureJob.name, { data: {} }, "governance");
  },
  offers: {
    powers: [
      {
        name: "governance.edit",
        says: { fr: "Modifier la stratégie et ses cibles", en: "Edit the strategy and its targets", nl: "De strategie en haar doelen wijzigen" },
        holders: ["agent", "administrator"],
      },
    ],
    things: [objectiveThings],
    searchables: [searchableObjectives, searchableStrategies, searchableIndicators],
    news: [versionNews],
    deadlines: [steps],
    verbs: [{ verb: "show", href: routes.dashboard.href() }],
    footerLinks: [{ href: routes.strategies.href(), label: { fr: fr.strategy.title, en: en.strategy.title, nl: nl.strategy.title } }],
  },
};

export default governance;
