import { ideaDocumentsFolder, picturesFolder } from "./export/exported-files.query.ts";
import { assessmentsTable, juryTable, studiesTable } from "./export/exported-studies.query.ts";
import type { Room } from "#platform/start/room.ts";
import { entryByProgram } from "./channels/enter.program.ts";
import { actsRegister } from "./mine/acts.personal.ts";
import admissibility from "./admissibility/admissibility.page.tsx";
import admissibilityQueue from "./admissibility/queue.page.tsx";
import answer from "./answer/answer.page.tsx";
import { answerThings } from "./answer/answer.things.ts";
import answers from "./answer/queue.page.tsx";
import { awardsChanged } from "./award/award.command.ts";
import awards from "./award/award.page.tsx";
import { channelPages } from "./channels/channels.pages.tsx";
import { channelsPlug } from "./channels/channels.plug.ts";
import enterPage from "./channels/enter.page.tsx";
import { forgetContactsJob } from "./channels/forget-contacts.job.ts";
import { entriesImport } from "./channels/import/import.job.ts";
import { channelImportPages } from "./channels/import/import.pages.tsx";
import newSource from "./channels/new-source.page.tsx";
import sourcePage from "./channels/source.page.tsx";
import strikePage from "./channels/strike.page.tsx";
import coauthors from "./coauthors/coauthors.page.tsx";
import cosign from "./coauthors/cosign.page.tsx";
import { keptListener } from "./coauthors/kept.listener.ts";
import contestDecision from "./contest/decide.page.tsx";
import contest from "./contest/file.page.tsx";
import contests from "./contest/queue.page.tsx";
import criteria from "./criteria/criteria.page.tsx";
import delivery from "./delivery/delivery.page.tsx";
import { deliveries, promises } from "./delivery/promises.page.tsx";
import edit from "./edit/edit.page.tsx";
import editFiles from "./edit/files.page.tsx";
import assess from "./feasibility/assess.page.tsx";
import assessments from "./feasibility/assessments.page.tsx";
import studies from "./feasibility/queue.page.tsx";
import studyReply from "./feasibility/reply.page.tsx";
import study from "./feasibility/study.page.tsx";
import { collectPlug } from "./figures/collect.plug.ts";
import { figurePlugs } from "./figures/figures.plugs.ts";
import followProposalPage from "./follow-idea/follow-idea.page.tsx";
import { followPart } from "./follow-idea/follow.part.tsx";
import { followedIdeas } from "./follow-idea/followed-ideas.tsx";
import { withdrawnListener } from "./follow-idea/withdrawn.listener.ts";
import ideaLinks from "./idea-links/links.page.tsx";
import { ideasPlug } from "./process/ideas.plug.tsx";
import { ideasImport } from "./import/import.job.ts";
import { importProposalsLine } from "./import/import.line.ts";
import { runCsvPage, runPage } from "./import/run.page.tsx";
import upload from "./import/upload.page.tsx";
import { awardIndicators } from "./indicators/awards.indicators.ts";
import { ideaIndicators } from "./indicators/ideas.indicators.ts";
import idea from "./judging/idea/idea.page.tsx";
import { amountsDataset, answersDataset, opinionsDataset } from "./judging/judgements.dataset.ts";
import { judgingTasks } from "./judging/judging.tasks.ts";
import { judgingJobs } from "./judging/judging.jobs.ts";
import { judgingRegister } from "./judging/judging.personal.ts";
import { judgingPlugs } from "./judging/judging.plugs.ts";
import { outcomeNews } from "./judging/outcomes.news.ts";
import { judgingReportables } from "./judging/judging.reportables.ts";
import { answerPart } from "./judging/parts/answer.part.tsx";
import { judgedParts } from "./judging/parts/judged.parts.tsx";
import { judgingNotices } from "./notices/notices.ts";
import juryDesk from "./jury/desk.page.tsx";
import jury from "./jury/jury.page.tsx";
import { juryRecord, juryRecordCsv } from "./jury/record.page.tsx";
import { juryScoresCsv } from "./jury/scores-csv.page.ts";
import jurySheet from "./jury/sheet.page.tsx";
import { proposalsCsvPage } from "./list/csv.page.ts";
import { allProposalsPage, proposalsPage } from "./list/list.page.tsx";
import { proposalsGeojsonPage } from "./list/geojson.page.ts";
import { proposalsMapPage } from "./list/map.page.tsx";
import { linkAnswerPage, ownAnswerPage } from "./merge/answer.pages.tsx";
import { mergedPart } from "./merge/merged.part.tsx";
import { mergeLetters } from "./merge/merge.letters.ts";
import { mergePlug } from "./merge/merge.plug.ts";
import { answeredNotice, askedNotice, newsNotice } from "./merge/news.notices.ts";
import duplicate from "./merge/pair.page.tsx";
import { duplicatePages } from "./merge/queue.page.tsx";
import { ideasCard } from "./mine/ideas-card.tsx";
import mine from "./mine/mine.page.tsx";
import { mineTexts } from "./mine/mine.texts.ts";
import { proposalRegister } from "./mine/proposals.personal.ts";
import opinionsOf from "./opinion/of-process.page.tsx";
import opinion from "./opinion/opinion.page.tsx";
import opinionQueue from "./opinion/queue.page.tsx";
import { proposalCommentPages } from "./proposal/comments.pages.tsx";
import { discussionPart } from "./proposal/discussion.part.tsx";
import documentPage from "./proposal/document.page.ts";
import proposalPage from "./proposal/proposal.page.tsx";
import share from "./proposal/share.page.tsx";
import sheet from "./proposal/sheet.page.tsx";
import versions from "./proposal/versions.page.tsx";
import { proposalFilesGate } from "./proposal-offers/proposal-files.gate.ts";
import { proposalThings } from "./proposal-offers/proposal.things.ts";
import { proposalsDataset } from "./proposal-offers/proposals.dataset.ts";
import { proposalNews } from "./proposal-offers/proposals.news.ts";
import { proposalLetters, proposalNotices } from "./proposal-offers/proposals.notices.ts";
import { searchableProposals } from "./proposal-offers/proposals.searchable.ts";
import { indexedProposals } from "./proposal-offers/proposals.indexed.ts";
import { reportableProposal } from "./proposal.reportable.ts";
import { proposalSubject } from "./proposal.subject.ts";
import { routes } from "./routes.ts";
import routingQueue from "./routing/queue.page.tsx";
import routing from "./routing/routing.page.tsx";
import { seed } from "./seeds.ts";
import { drawnPictures } from "./story/drafts-and-files.seeds.ts";
import { newsPictures } from "./story/judging/pictures.seeds.ts";
import similar from "./similar/similar.page.tsx";
import { agentsPart, splitPart } from "./split/split.parts.tsx";
import split from "./split/split.page.tsx";
import { supportPart } from "./support/support.part.tsx";
import support from "./support/support.page.tsx";
import testimony from "./testimony/testimony.page.tsx";
import { awardThings, deliveryThings, juryThings, studyThings } from "./thread/judged.things.ts";
import withdraw from "./withdraw/withdraw.page.tsx";
import check from "./write/check.page.tsx";
import { forgetDraftsJob } from "./write/forget-drafts.job.ts";
import wherePicture from "./write/where-map-picture.page.tsx";
import { draftPage, writePage } from "./write/write.page.tsx";
import { words } from "./words.ts";

const ideas: Room = {
  name: "ideas",
  /** The fixed words before the patterns that would take them. */
  pages: [
    ...[allProposalsPage, proposalsMapPage, proposalsGeojsonPage, proposalsCsvPage, proposalsPage],
    ...[versions, sheet, share, documentPage, proposalPage],
    ...[...mine, upload, runCsvPage, runPage],
    ...[edit, editFiles, withdraw, coauthors, cosign],
    ...[wherePicture, similar, check, writePage, draftPage],
    ...[idea, ...admissibilityQueue, admissibility, criteria, ...routingQueue, routing, ...opinionQueue, opinion, ...opinionsOf],
    ...[...studies, study, ...assessments, assess, studyReply, juryDesk, jury, jurySheet, juryRecord, juryRecordCsv, juryScoresCsv],
    ...[contest, testimony, ...contests, contestDecision, awards, ...answers, answer, ideaLinks, ...deliveries, delivery, promises],
    ...[linkAnswerPage, ownAnswerPage, ...duplicatePages, duplicate, split],
    ...[...channelPages, newSource, enterPage, strikePage, ...channelImportPages, ...sourcePage],
    ...[support, followProposalPage, ...proposalCommentPages],
  ],
  jobs: [...judgingJobs, ...entriesImport.jobs, forgetContactsJob, forgetDraftsJob, ...ideasImport.jobs],
  commandLines: [importProposalsLine],
  listens: [keptListener, withdrawnListener],
  ahead: () => {
    newsPictures.begin();
    drawnPictures.begin();
  },
  seed,
  offers: {
    programActs: [entryByProgram],
    words,
    figureEvents: [{ event: awardsChanged, figures: "participation.awarded" }],
    areas: [{ name: "ideas", says: { fr: "Les idées", en: "Ideas", nl: "De ideeën" } }],
    stagePlugs: [collectPlug, ...figurePlugs, ...judgingPlugs, mergePlug, channelsPlug],
    processPlugs: [ideasPlug],
    proposalParts: [answerPart, ...judgedParts, supportPart, followPart, mergedPart, splitPart, agentsPart, discussionPart],
    commentSubjects: [proposalSubject],
    followLists: [followedIdeas],
    indicators: [...ideaIndicators, ...awardIndicators],
    letters: [...proposalLetters, ...mergeLetters],
    notices: [...proposalNotices, newsNotice, askedNotice, answeredNotice, ...judgingNotices],
    things: [proposalThings, answerThings, studyThings, awardThings, juryThings, deliveryThings],
    searchables: [searchableProposals],
    indexed: [indexedProposals],
    news: [proposalNews, outcomeNews],
    processTables: [assessmentsTable, studiesTable, juryTable],
    processFolders: [picturesFolder, ideaDocumentsFolder],
    datasets: [proposalsDataset, opinionsDataset, answersDataset, amountsDataset],
    spaceCards: [ideasCard],
    taskSources: [judgingTasks],
    reportables: [...judgingReportables, reportableProposal],
    fileGates: [proposalFilesGate],
    spaceLinks: [{ href: routes.participations.href(), label: { fr: mineTexts.fr.title, en: mineTexts.en.title, nl: mineTexts.nl.title }, order: 25 }],
    // The last one goes first.
    personal: [proposalRegister, actsRegister, judgingRegister],
  },
};

export default ideas;
