import { governanceRegister } from "./governance.personal.ts";
import { emitWork } from "#platform/events/events.ts";
import type { Room } from "#platform/start/room.ts";
import { valueByProgram } from "./series/edit/value.program.ts";
import compare from "./compare/compare.page.tsx";
import { communeSlot } from "./dashboard/commune-slot.tsx";
import { definitionsDataset } from "./datasets/definitions.dataset.ts";
import { definitionsJob } from "./datasets/definitions.job.ts";
import { keptDataset, todayDataset } from "./datasets/figures.datasets.ts";
import { objectivesDataset } from "./datasets/objectives.dataset.ts";
import { dashboardDownloads } from "./dashboard/downloads.page.ts";
import { dashboardPages } from "./dashboard/dashboard.page.tsx";
import { measureNowPages } from "./measure-now/measure-now.pages.tsx";
import { measureNowJob } from "./measure-now/measure-now.job.ts";
import importStrategy from "./edit/import/import-strategy.page.tsx";
import { strategyHeadPages } from "./edit/strategy-head.pages.tsx";
import editStructure from "./edit/structure.page.tsx";
import editObjective from "./edit/edit-objective.page.tsx";
import { measureJob, measuringListeners } from "./measure/measure.job.ts";
import { isMeasured } from "./figures/figures.query.ts";
import { governanceTexts } from "./governance.texts.ts";
import { indicatorPages } from "./indicator/indicator.page.tsx";
import { indicatorThings } from "./indicator/indicator.things.ts";
import objective from "./objective/objective.page.tsx";
import { linesPages } from "./lines/lines.page.tsx";
import { objectiveDownloads } from "./objective/downloads.page.ts";
import { objectiveThings } from "./objective/objective.things.ts";
import { routes } from "./routes.ts";
import { promise } from "./objective/promise.figure.ts";
import { steps } from "./objective/steps.deadline.ts";
import rule from "./rule/rule.page.tsx";
import { searchableIndicators } from "./search/indicators.searchable.ts";
import { indexedObjectives, indexedStrategies } from "./search/objectives.indexed.ts";
import { searchableObjectives, searchableStrategies } from "./search/objectives.searchable.ts";
import { versionNews } from "./search/versions.news.ts";
import importSeries from "./series/import/import.page.tsx";
import { indicatorsLine } from "./series/import/indicators.line.ts";
import editSeries from "./series/edit/edit-series.page.tsx";
import indicators from "./indicator/indicators.page.tsx";
import newSeries from "./series/edit/new-series.page.tsx";
import series from "./series/show/series.page.tsx";
import enterValue from "./series/edit/value.page.tsx";
import { seed } from "./seeds.ts";
import { historyJob } from "./snapshots/history.job.ts";
import { snapshotsJob } from "./snapshots/snapshots.job.ts";
import strategies from "./strategy/strategies.page.tsx";
import { strategyPages } from "./strategy/strategy.page.tsx";
import { verifyLine } from "./verify/verify.line.ts";
import verify from "./verify/verify.page.tsx";
import { words } from "./words.ts";

const { fr, en, nl } = governanceTexts;

const governance: Room = {
  name: "governance",
  pages: [
    ...measureNowPages,
    importStrategy,
    ...dashboardPages,
    ...dashboardDownloads,
    compare,
    indicators,
    newSeries,
    ...series,
    editSeries,
    enterValue,
    importSeries,
    ...indicatorPages,
    ...linesPages,
    verify,
    strategies,
    rule,
    ...strategyHeadPages,
    ...strategyPages,
    editStructure,
    objective,
    ...objectiveDownloads,
    editObjective,
  ],
  jobs: [snapshotsJob, measureJob, measureNowJob, historyJob, definitionsJob],
  commandLines: [indicatorsLine, verifyLine],
  listensTo: measuringListeners,
  seed,
  async prepare({ db }) {
    await emitWork(db, definitionsJob.name, { data: {} }, "governance");
    // A house that was just opened has figures at once rather than within the hour.
    if (!(await isMeasured(db))) await emitWork(db, measureJob.name, { data: {} }, "governance");
  },
  offers: {
    programActs: [valueByProgram],
    words,
    areas: [{ name: "governance", says: { fr: "La stratégie et les indicateurs", en: "Strategy and indicators", nl: "De strategie en de indicatoren" } }],
    powers: [
      {
        name: "governance.edit",
        says: { fr: "Modifier la stratégie et ses cibles", en: "Edit the strategy and its targets", nl: "De strategie en haar doelen wijzigen" },
        holders: ["agent", "administrator"],
      },
    ],
    personal: [governanceRegister],
    things: [objectiveThings, indicatorThings],
    datasets: [todayDataset, keptDataset, definitionsDataset, objectivesDataset],
    communeSlots: [communeSlot],
    searchables: [searchableObjectives, searchableStrategies, searchableIndicators],
    indexed: [indexedObjectives, indexedStrategies],
    news: [versionNews],
    deadlines: [steps],
    homeFigures: [promise],
    verbs: [
      { verb: "show", href: routes.dashboard.href() },
      ...[routes.indicators.href(), routes.strategies.href()].map((href) => ({ verb: "show", href, beside: true }) as const),
      // No page answers there: strategies list the objectives, which stand under it.
      { verb: "show", href: "/objectifs", beside: true, closed: true },
    ],
    footerLinks: [{ group: "proof", href: routes.strategies.href(), label: { fr: fr.strategy.title, en: en.strategy.title, nl: nl.strategy.title } }],
  },
};

export default governance;
