// The door of the room: other rooms import from here and nowhere deeper.
export { routes as participationRoutes } from "./routes.ts";
export { type AwardOutcome, awardProposals, type Awarding } from "./award/award.command.ts";
export { type Feasible, listFeasible } from "./feasible.query.ts";
export { holdStage, phaseNow } from "./open-stage.query.ts";
export { findProcessOf, type ProcessOf, runsSomewhere } from "./process-of.query.ts";
export { findProcess, type ProcessSheet, type StageSheet, stagesOf } from "./process.query.ts";
export { isPublic, type ProcessState } from "./process.ts";
export { listStagesOf, type StageOption } from "./stage-options.query.ts";
export { phaseOf, type StageKind, type StagePhase } from "./stage.ts";
export type { PluggedStage, StageFigure, StageLink, StagePlug, Turn } from "./stage-plug.ts";
export { crowd } from "./story/crowd.ts";
export { processIds, type ToldProcess } from "./story/ids.ts";
export { instantAt } from "./story/instants.ts";
export { isStoryPlanted } from "./story/processes.seeds.ts";
export { partsOf, runs, whereOf } from "./team.ts";
export { isUuid } from "./uuid.ts";
export { brokenConstraint } from "./violation.ts";
export { dayOf, instantOf, isClock, isDay, localOf } from "./wall-clock.ts";
