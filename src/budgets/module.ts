import { votesFolder } from "./export/exported-votes.query.ts";
import type { Room } from "#platform/start/room.ts";
import bureau from "./bureau/bureau.page.tsx";
import { bureauSeats } from "./bureau/bureau.seats.ts";
import counting from "./counting/counting.page.tsx";
import minutes from "./minutes/minutes.page.tsx";
import opening from "./bureau/opening.page.tsx";
import challenge from "./challenge/challenge.page.tsx";
import challenges from "./challenge/challenges.page.tsx";
import depart from "./departure/depart.page.tsx";
import dataPackage from "./opendata/package.page.ts";
import file from "./publish/file.page.ts";
import libraryFile from "./publish/library-file.page.ts";
import journal from "./publish/journal.page.ts";
import stamp from "./stamp/stamp.page.ts";
import recount from "./verify/recount.page.tsx";
import result, { explanations } from "./result/result.page.tsx";
import check from "./check/check.page.tsx";
import choose from "./choose/choose.page.tsx";
import meterSheet from "./choose/meter-sheet.page.ts";
import compare from "./compare/compare.page.tsx";
import { countDueJob, countJob } from "./count/count.job.ts";
import { voteCounted } from "./count/count-vote.command.ts";
import consult from "./consult/consult.page.tsx";
import confirm from "./confirm/confirm.page.tsx";
import desk from "./desk/desk.page.tsx";
import desks from "./desk/desks.page.tsx";
import paperBallot from "./desk/paper-ballot.page.tsx";
import passes from "./desk/passes.page.tsx";
import rollSheet from "./desk/roll-sheet.page.tsx";
import find from "./find/find.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import follow from "./follow/follow.page.tsx";
import kiosk from "./kiosk/kiosk.page.tsx";
import kiosks from "./kiosk/kiosks.page.tsx";
import kioskMerge from "./kiosk/merge.page.ts";
import kioskWorker from "./kiosk/worker.page.ts";
import calendar from "./list/calendar.page.ts";
import list from "./list/list.page.tsx";
import manage from "./manage/manage.page.tsx";
import { ballotsIndicator } from "./offers/ballots.indicators.ts";
import { budgetsRegister } from "./offers/budgets.personal.ts";
import { spaceCards } from "./offers/space-cards.tsx";
import { projectThings, voteThings } from "./offers/things.ts";
import { votesAlone } from "./offers/open-alone.query.ts";
import { routes } from "./routes.ts";
import { voteDeadlines } from "./offers/votes.deadlines.ts";
import { voteNews } from "./offers/votes.news.ts";
import { searchableVotes } from "./offers/votes.searchable.ts";
import { indexedVotes } from "./offers/votes.indexed.ts";
import observe from "./observers/observe.page.tsx";
import observer from "./observers/observer.page.tsx";
import { observerLetterExamples } from "./observers/observers.letters.ts";
import { tellHeadsJob } from "./observers/tell-heads.job.ts";
import batches from "./paper/batches.page.tsx";
import key from "./paper/key.page.tsx";
import settle from "./paper/settle.page.tsx";
import { powers } from "./powers.ts";
import project from "./project/project.page.tsx";
import { receiptLetterExample } from "./receipt/receipt.letter.ts";
import receipt, { mailed } from "./receipt/receipt.page.tsx";
import { noticeRooms, notices } from "./reminder/notices.ts";
import { tellResultsJob } from "./demo/tell-results.job.ts";
import rehearsal from "./rehearsal/rehearsal.page.tsx";
import claim from "./roll/claim.page.tsx";
import members from "./members/members.page.tsx";
import electors from "./roll/electors.page.tsx";
import { listImport } from "./roll/list-import.job.ts";
import { listRefusals, listRun } from "./roll/list-run.page.tsx";
import rules from "./rules/rules.page.tsx";
import escrow from "./reconcile/escrow.page.tsx";
import { reconcileLine } from "./reconcile/reconcile.line.ts";
import reconcile from "./reconcile/reconcile.page.tsx";
import reserve from "./reconcile/reserve.page.tsx";
import { holderNotices } from "./reconcile/holders.notices.ts";
import { deskHelp } from "./offers/desk-help.ts";
import { challengeNotices } from "./challenge/challenge.notices.ts";
import { seed } from "./seeds.ts";
import { checkServerKey } from "./secret/check-server-key.query.ts";
import { sealedMembers, sealedVotes } from "./secret/sealed.query.ts";
import { voteChecks } from "./secret/vote-check.query.ts";
import { onSealed } from "./seal/sealed.listener.ts";
import { sealJob } from "./seal/seal.job.ts";
import { stampHeadsJob } from "./stamp/stamp-heads.job.ts";
import { checkLine } from "./verify/check.line.ts";
import { votePackages } from "./opendata/packages.dataset.ts";
import { projectsDataset } from "./opendata/projects.dataset.ts";
import { votesDataset } from "./opendata/votes.dataset.ts";
import setupParts from "./setup/parts/parts.page.tsx";
import setupProject from "./setup/projects/project.page.tsx";
import setupProjects from "./setup/projects/projects.page.tsx";
import settings from "./setup/settings.page.tsx";
import create from "./begin/begin.page.tsx";
import setup from "./setup/setup.page.tsx";
import { importPastLine } from "./simulator/past.line.ts";
import { tryMissingJob, tryRulesJob } from "./simulator/simulator.job.ts";
import voice from "./assembly/voice.page.tsx";
import simulator from "./simulator/simulator.page.tsx";
import trial from "./simulator/trial.page.tsx";
import ofStage from "./stage/stage.page.ts";
import { votePlug } from "./stage/stage.plug.ts";
import { upgradeVotes } from "./urn/upgrade-votes.command.ts";
import { twoMarks } from "./two-accounts/two-accounts.notice.ts";
import { votesMerge } from "./two-accounts/two-accounts.merge.ts";
import { words } from "./words.ts";

/** What everybody reads once a vote is counted. */
const counted = [result, explanations, challenge, challenges, recount, depart, dataPackage, journal, file, libraryFile, stamp];

const channels = [desks, desk, passes, rollSheet, paperBallot, kiosks, kiosk, kioskMerge, kioskWorker, batches, key, settle];

const budgets: Room = {
  name: "budgets",
  pages: [
    list,
    calendar,
    choose,
    meterSheet,
    project,
    compare,
    check,
    confirm,
    receipt,
    mailed,
    find,
    rules,
    observe,
    observer,
    claim,
    members,
    voice,
    electors,
    consult,
    listRefusals,
    listRun,
    manage,
    create,
    ofStage,
    setup,
    settings,
    setupProjects,
    setupProject,
    setupParts,
    follow,
    rehearsal,
    simulator,
    trial,
    ...channels,
    bureau,
    opening,
    counting,
    minutes,
    escrow,
    reconcile,
    reserve,
    ...counted,
  ],
  prepare: async ({ db, settings }) => {
    await checkServerKey(db, settings);
    await upgradeVotes(db, settings);
  },
  seed,
  jobs: [...keepingJobs, tryRulesJob, tryMissingJob, tellResultsJob, countJob, countDueJob, sealJob, stampHeadsJob, tellHeadsJob, ...listImport.jobs],
  listens: [onSealed],
  commandLines: [checkLine, reconcileLine(() => process.stdin), importPastLine],
  offers: {
    news: [voteNews],
    words,
    figureEvents: [{ event: voteCounted }],
    areas: [{ name: "budgets", says: { fr: "Les votes", en: "Votes", nl: "De stemmingen" } }],
    sealed: [sealedVotes, sealedMembers],
    seats: [bureauSeats],
    accountMerges: [votesMerge],
    helpWays: [deskHelp],
    soundChecks: [voteChecks],
    personal: [budgetsRegister],
    spaceCards,
    things: [voteThings, projectThings],
    deadlines: [voteDeadlines],
    searchables: [searchableVotes],
    indexed: [indexedVotes],
    stagePlugs: [votePlug],
    openAlone: [votesAlone],
    verbs: [{ verb: "decide", href: routes.list.href(), beside: true }],
    processFolders: [votesFolder],
    datasets: [votesDataset, projectsDataset],
    filePackages: [votePackages],
    indicators: [ballotsIndicator],
    powers,
    notices: [...notices, ...challengeNotices, ...holderNotices, twoMarks],
    noticeRooms,
    letters: [receiptLetterExample, ...observerLetterExamples],
  },
};

export default budgets;
