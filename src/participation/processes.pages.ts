import type { Page } from "#platform/web/page.tsx";
import create from "./create/create.page.tsx";
import decision from "./decide/decision/decision.page.tsx";
import desk from "./desk/desk.page.tsx";
import listen from "./listen/listen.page.tsx";
import manage from "./manage/manage.page.tsx";
import categories from "./parts/categories.page.tsx";
import documents from "./parts/documents.page.tsx";
import milestones from "./parts/milestones.page.tsx";
import partners from "./parts/partners.page.tsx";
import team from "./parts/team.page.tsx";
import editProcess from "./process-edit/process-edit.page.tsx";
import calendar from "./process/calendar.page.ts";
import document from "./process/document.page.ts";
import process from "./process/process.page.tsx";
import processState from "./process-state/process-state.page.tsx";
import stageDates from "./stage-dates/stage-dates.page.tsx";
import newStage from "./stage-edit/new-stage.page.tsx";
import editStage from "./stage-edit/stage-edit.page.tsx";
import stages from "./stages/stages.page.tsx";

/** Processes: the desk of their agents, how they are composed, what everybody reads. */
export const processPages: readonly Page[] = [
  listen,
  desk,
  create,
  manage,
  editProcess,
  stages,
  newStage,
  editStage,
  stageDates,
  categories,
  team,
  partners,
  documents,
  milestones,
  decision,
  processState,
  document,
  calendar,
  process,
];
