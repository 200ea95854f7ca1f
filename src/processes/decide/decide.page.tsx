import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { figuresOfStages } from "../figures-of-stages.query.ts";
import { readListenFilters } from "../process.filters.ts";
import { matching, sortProcess } from "../listen/select.ts";
import { endOf, listPublic } from "../public-processes.query.ts";
import { phaseOf, type StageKind } from "../stage.ts";
import { findReadings } from "../process/readings.query.ts";
import { decideTexts } from "./decide.texts.ts";
import { Decide } from "./decide.view.tsx";
import { readDecisions } from "./decision/decision.query.ts";
import { routes } from "../routes.ts";

const deciding: ReadonlySet<StageKind> = new Set(["admissibility", "opinion", "feasibility", "vote", "jury", "award"]);

/** Home of "decide": who judges now, and what was decided. */
export default page("processes/decide", routes.decide, {
  access: anyone,

  async get({ db, url, locale, now, offers }) {
    const [territory, processes] = await Promise.all([readTerritory(db), listPublic(db)]);
    const filters = { ...readListenFilters(url.searchParams, territory), act: null };
    const found = matching(
      processes.map((process) => sortProcess(process, offers.stagePlugs, now, locale)),
      filters,
      territory,
    );
    const stages = found
      .flatMap(({ now: current }) => current)
      .filter(({ kind, closesAt }) => deciding.has(kind) && closesAt !== null)
      .sort((a, b) => endOf(a) - endOf(b));
    const ids = found.map(({ process }) => process.id);
    const decisions = await readDecisions(db, ids);
    const awarded = found
      .flatMap(({ process }) => process.stages.filter(({ kind }) => kind === "award"))
      .filter((stage) => decisions.has(stage.process.id) || phaseOf(stage, now) === "done")
      .sort((a, b) => endOf(b) - endOf(a));
    const [lists, figures, readings, alone] = await Promise.all([
      Promise.all(offers.processPlugs.flatMap(({ decided }) => decided?.({ db, url, territory, filters, processes: ids }) ?? [])),
      figuresOfStages(db, offers.stagePlugs, [...stages, ...awarded], locale),
      findReadings(db, offers.stagePlugs, stages, { now, locale }),
      Promise.all(offers.openAlone.map((list) => list(db, { locale, commune: filters.commune }))).then((open) => open.flat()),
    ]);
    const props = { stages, alone, awarded, decisions, readings, lists, figures, filters, territory, now, plugs: offers.stagePlugs };
    return { title: decideTexts[locale].title, description: decideTexts[locale].lead, body: <Decide {...props} /> };
  },
});
