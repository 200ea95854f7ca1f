// The door of the room: other rooms import from here and nowhere deeper.
export { routes as participationRoutes } from "./routes.ts";
export { type AwardOutcome, awardProposals, type Awarding } from "./award/award.command.ts";
export { type Feasible, listFeasible } from "./feasible.query.ts";
export { findProcess, type ProcessSheet, type StageSheet, stagesOf } from "./process.query.ts";
export { isPublic, type ProcessState } from "./process.ts";
export { phaseOf, type StageKind, type StagePhase } from "./stage.ts";
export type { PluggedStage, StageFigure, StageLink, StagePlug, Turn } from "./stage-plug.ts";
export { partsOf, runs, whereOf } from "./team.ts";
