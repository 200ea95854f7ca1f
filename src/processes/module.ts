import type { Room } from "#platform/start/room.ts";
import { commentsDataset } from "./comments/comments.dataset.ts";
import { commentNotices } from "./comments/comments.notices.ts";
import { commentRegister } from "./comments/comments.personal.ts";
import { commentListeners } from "./comments/moderated.listeners.ts";
import { deletePage, editPage } from "./comments/own.pages.tsx";
import { reportableComment } from "./comments/comment.reportable.ts";
import threadPage from "./comments/thread.page.tsx";
import { replyPage } from "./comments/writing-page.tsx";
import create from "./create/create.page.tsx";
import { documentFilesGate } from "./document-files.gate.ts";
import { debatePages } from "./debate/debate.pages.tsx";
import { debatePlug } from "./debate/debate.plug.ts";
import { questionSubject, stageSubject } from "./debate/debate.subject.ts";
import questions from "./debate/questions.page.tsx";
import decide from "./decide/decide.page.tsx";
import decision from "./decide/decision/decision.page.tsx";
import { decisionPlug } from "./decide/decision/decision.plug.ts";
import desk from "./desk/desk.page.tsx";
import { documentsFolder } from "./export/exported-documents.query.ts";
import { exportJob, forgetExportFiles } from "./export/export.jobs.ts";
import { exportPages } from "./export/export.pages.tsx";
import { followRegister } from "./follow/follow.personal.ts";
import { followProcessPage } from "./follow/follow.page.tsx";
import { followTexts } from "./follow/follow.texts.ts";
import following from "./follow/following.page.tsx";
import { processJobs } from "./keeping/processes.jobs.ts";
import listen from "./listen/listen.page.tsx";
import manage from "./manage/manage.page.tsx";
import { mapCounts } from "./offers/map-counts.ts";
import { communeSlot, deadlines, homeSlot } from "./offers/open-slots.tsx";
import { processThings } from "./offers/process.things.ts";
import { processNews } from "./offers/processes.news.ts";
import { processRegister } from "./offers/processes.personal.ts";
import { searchableProcesses } from "./offers/processes.searchable.ts";
import { indexedProcesses } from "./offers/processes.indexed.ts";
import { processCards, processTasks } from "./offers/space-cards.tsx";
import { processesDataset, stagesDataset } from "./open-data/processes.dataset.ts";
import categories from "./lists/categories.page.tsx";
import documents from "./lists/documents.page.tsx";
import milestones from "./lists/milestones.page.tsx";
import partners from "./lists/partners.page.tsx";
import team from "./lists/team.page.tsx";
import { teamSeats } from "./lists/team.seats.ts";
import { powers } from "./powers.ts";
import calendar from "./process/calendar.page.ts";
import document from "./process/document.page.ts";
import process from "./process/process.page.tsx";
import easy from "./easy/easy.page.tsx";
import editEasy from "./easy/edit-easy.page.tsx";
import editProcess from "./process-edit/process-edit.page.tsx";
import { processNotices } from "./process-news.ts";
import processState from "./process-state/process-state.page.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import stageDates from "./stage-dates/stage-dates.page.tsx";
import newStage from "./stage-edit/new-stage.page.tsx";
import editStage from "./stage-edit/stage-edit.page.tsx";
import stages from "./stages/stages.page.tsx";
import { takingPartIndicators } from "./taking-part/taking-part.indicators.ts";
import { words } from "./words.ts";

const processes: Room = {
  name: "processes",
  /** The fixed words before the patterns that would take them. */
  pages: [
    ...[listen, decide, ...desk, create, manage, editProcess, easy, editEasy, stages, newStage, editStage, stageDates],
    ...[categories, team, partners, documents, milestones, decision, processState, ...exportPages],
    ...[following, threadPage, replyPage, editPage, deletePage, followProcessPage],
    ...[...debatePages, questions],
    ...[document, calendar, process],
  ],
  jobs: [...processJobs, exportJob, forgetExportFiles],
  listens: commentListeners,
  seed,
  offers: {
    words,
    fileGates: [documentFilesGate],
    areas: [
      { name: "processes", says: { fr: "Les démarches", en: "Processes", nl: "De trajecten" } },
      // Powers, notices and audited acts keep the name of the room that was divided.
      { name: "participation", says: { fr: "La participation", en: "Taking part", nl: "De participatie" } },
    ],
    powers,
    processFolders: [documentsFolder],
    stagePlugs: [decisionPlug, debatePlug],
    seats: [teamSeats],
    commentSubjects: [stageSubject, questionSubject],
    indicators: takingPartIndicators,
    verbs: [
      { verb: "listen", href: routes.processes.href() },
      { verb: "decide", href: routes.decide.href() },
    ],
    notices: [...processNotices, ...commentNotices],
    noticeRooms: [{ room: "participation", label: { fr: "Participation", en: "Participation", nl: "Participatie" } }],
    things: [processThings],
    searchables: [searchableProcesses],
    indexed: [indexedProcesses],
    news: [processNews],
    datasets: [processesDataset, stagesDataset, commentsDataset],
    deadlines: [deadlines],
    homeSlots: [homeSlot],
    communeSlots: [communeSlot],
    mapCounts,
    spaceCards: processCards,
    taskSources: [processTasks],
    spaceLinks: [
      { href: routes.following.href(), label: { fr: followTexts.fr.list.title, en: followTexts.en.list.title, nl: followTexts.nl.list.title }, order: 45 },
    ],
    reportables: [reportableComment],
    personal: [processRegister, commentRegister, followRegister],
  },
};

export default processes;
