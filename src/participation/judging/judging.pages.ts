import type { Page } from "#platform/web/page.tsx";
import admissibility from "../admissibility/admissibility.page.tsx";
import admissibilityQueue from "../admissibility/queue.page.tsx";
import answer from "../answer/answer.page.tsx";
import answers from "../answer/queue.page.tsx";
import ideaLinks from "../links/links.page.tsx";
import awards from "../award/award.page.tsx";
import contestDecision from "../contest/decide.page.tsx";
import contest from "../contest/file.page.tsx";
import contests from "../contest/queue.page.tsx";
import decide from "../decide/decide.page.tsx";
import delivery from "../delivery/delivery.page.tsx";
import { deliveries, promises } from "../delivery/promises.page.tsx";
import assess from "../feasibility/assess.page.tsx";
import assessments from "../feasibility/assessments.page.tsx";
import studies from "../feasibility/queue.page.tsx";
import studyReply from "../feasibility/reply.page.tsx";
import study from "../feasibility/study.page.tsx";
import juryDesk from "../jury/desk.page.tsx";
import jury from "../jury/jury.page.tsx";
import { juryRecord, juryRecordCsv } from "../jury/record.page.tsx";
import { juryScoresCsv } from "../jury/scores-csv.page.ts";
import jurySheet from "../jury/sheet.page.tsx";
import opinionsOf from "../opinion/of-process.page.tsx";
import opinion from "../opinion/opinion.page.tsx";
import opinionQueue from "../opinion/queue.page.tsx";
import routingQueue from "../routing/queue.page.tsx";
import routing from "../routing/routing.page.tsx";
import criteria from "../criteria/criteria.page.tsx";
import idea from "./idea/idea.page.tsx";

/** Where ideas are judged, answered and delivered. */
export const judgingPages: readonly Page[] = [
  decide,
  idea,
  admissibilityQueue,
  admissibility,
  criteria,
  routingQueue,
  routing,
  opinionQueue,
  opinion,
  opinionsOf,
  studies,
  study,
  assessments,
  assess,
  studyReply,
  juryDesk,
  jury,
  jurySheet,
  juryRecord,
  juryRecordCsv,
  juryScoresCsv,
  contest,
  contests,
  contestDecision,
  awards,
  answers,
  answer,
  ideaLinks,
  deliveries,
  delivery,
  promises,
];
