// The door of the room: other rooms import from here and nowhere deeper.
export { routes as processRoutes } from "./routes.ts";

// A process, its stages, and who may do what in them.
export { type Channel, channels } from "./channel.ts";
export { agent, findManaged, findManagedStage } from "./process.gate.ts";
export { joinDrawn } from "./lists/team.command.ts";
export { keepNumber, takeNumber } from "./number.command.ts";
export { holdStage, phaseNow } from "./open-stage.query.ts";
export { findOpening, type OpenAct, type Opening, openingOfStage } from "./opening.query.ts";
export { findProcessOf, processHead, type ProcessOf, runsSomewhere } from "./process-of.query.ts";
export { findProcess, type ProcessSheet, type StageSheet, stagesOf } from "./process.query.ts";
export { processCrumb } from "./process-crumb.ts";
export { processTexts } from "./process.texts.ts";
export { isPublic, type ProcessState, type Scale } from "./process.ts";
export { signatureOf } from "./signature.ts";
export { type ProposedKind, proposedKinds, proposeProcess } from "./create/propose-process.command.ts";
export { listStagesOf, type StageOption } from "./stage-options.query.ts";
export { type Aspect, aspects, settingsOf } from "./stage-settings.ts";
export { phaseOf, type StageKind, type StagePhase } from "./stage.ts";
export { stageTexts } from "./stage.texts.ts";
export { manages, maySee, type ProcessOwner, partsOf, runs, whereOf } from "./team.query.ts";

// What rooms that plug in hand over.
export type { DecidedAbout, DecidedList } from "./decided-list.ts";
export type { OpenAloneList } from "./open-alone.ts";
export { deskTexts } from "./desk/desk.texts.ts";
export type { ProcessFolder, ProcessTable } from "./export/export-offers.ts";
export type { ProcessPlug, Totals } from "./process-plug.ts";
export type { PluggedStage, StageFigure, StageLink, StagePlug, StageWarning, Turn, WarningContext } from "./stage-plug.ts";

// Texts, questionnaires, conversations: what rooms keep in stages.
export { thingsPage } from "./things/list-page.tsx";
export { stateTone } from "./things/state-tone.ts";
export { askedStage, readStage, type StagesToFill, stagesToFill } from "./things/stages-to-fill.ts";
export { StageField } from "./things/stage-field.view.tsx";

// Comments of what rooms hand over to be discussed.
export { isPosition, longest, type Position, positions } from "./comments/comment.ts";
export { commentsTexts } from "./comments/comments.texts.ts";
export { deleteComments } from "./comments/delete.command.ts";
export { discussionOf, loadDiscussion } from "./comments/discussion.ts";
export { Discussion } from "./comments/discussion.view.tsx";
export { moveThreads } from "./comments/move.command.ts";
export { enterComment, strikeComment } from "./comments/paper.command.ts";
export { aboutComment } from "./comments/comment.reportable.ts";
export type { CommentSubject, Subject } from "./comments/comment.subject.ts";
export { tellOfComment } from "./comments/notify.command.ts";
export { writingPage } from "./comments/writing-page.tsx";
export { CommentFrame } from "./comments/write.view.tsx";

// Following.
export { FollowButton } from "./follow/follow-button.view.tsx";
export { followPage } from "./follow/follow.page.tsx";
export { followTexts } from "./follow/follow.texts.ts";
export type { FollowList } from "./follow/follow.ts";
export { StayHere } from "./stay-here.view.tsx";
export { SupportAct } from "./support-act.view.tsx";

// Columns of open data, and who takes part.
export { field, keywords, numberField, processField } from "./open-data/field.ts";
export { day, instant, published } from "./open-data/published.query.ts";
export { changedSince, doneBy, notPublic, source } from "./taking-part/taking-part.indicators.ts";

// The demo's story.
export { crowd } from "./story/crowd.ts";
export { processIds, type StoryProcess } from "./story/ids.ts";
export { closing, instantAt, opening } from "./story/instants.ts";
export { loadProcess } from "./story/load.seeds.ts";
export { plainPdf } from "./story/plain-pdf.ts";
export { plantComments, type StoryComment } from "./story/plant-comments.ts";
export { plantMembers } from "./story/plant-members.ts";
export { isStoryPlanted, storyProcesses } from "./story/processes.seeds.ts";
