import type { Room } from "#platform/room.ts";
import { actsJobs, actsListeners, actsOffers, actsPages } from "./acts.offers.ts";
import { judgingJobs } from "./judging/judging.jobs.ts";
import { judgingOffers } from "./judging/judging.offers.ts";
import { judgingPages } from "./judging/judging.pages.ts";
import { ideasPlug } from "./ideas.plug.tsx";
import { ideaIndicators } from "./indicators/ideas.indicators.ts";
import { powers } from "./powers.ts";
import { processJobs } from "./keeping/processes.jobs.ts";
import { processOffers } from "./processes.offers.ts";
import { processPages } from "./processes.pages.ts";
import { proposalsJobs, proposalsLines, proposalsOffers, proposalsPages } from "./proposals.offers.ts";
import { seed } from "./seeds.ts";
import { stagePlugs } from "./stage-kinds.ts";
import { takingPartIndicators } from "./taking-part/taking-part.indicators.ts";

const participation: Room = {
  name: "participation",
  pages: [...proposalsPages, ...processPages, ...judgingPages, ...actsPages],
  jobs: [...processJobs, ...judgingJobs, ...actsJobs, ...proposalsJobs],
  commandLines: [...proposalsLines],
  listens: actsListeners,
  seed,
  offers: {
    areas: [{ name: "participation", says: { fr: "La participation", en: "Taking part", nl: "De participatie" } }],
    powers,
    stagePlugs,
    processPlugs: [ideasPlug],
    commentSubjects: actsOffers.commentSubjects,
    followLists: actsOffers.followLists,
    indicators: [...takingPartIndicators, ...ideaIndicators],
    verbs: [...processOffers.verbs, ...judgingOffers.verbs],
    letters: [...proposalsOffers.letters, ...actsOffers.letters],
    notices: [...proposalsOffers.notices, ...processOffers.notices, ...actsOffers.notices, ...judgingOffers.notices],
    noticeRooms: processOffers.noticeRooms,
    things: [...processOffers.things, ...proposalsOffers.things, ...judgingOffers.things],
    searchables: [...processOffers.searchables, ...proposalsOffers.searchables],
    news: [...processOffers.news, ...proposalsOffers.news, ...judgingOffers.news],
    datasets: [...processOffers.datasets, ...actsOffers.datasets, ...proposalsOffers.datasets, ...judgingOffers.datasets],
    deadlines: processOffers.deadlines,
    homeSlots: processOffers.homeSlots,
    communeSlots: processOffers.communeSlots,
    mapCounts: processOffers.mapCounts,
    spaceCards: [...judgingOffers.spaceCards, ...proposalsOffers.spaceCards, ...processOffers.spaceCards],
    reportables: [...actsOffers.reportables, ...judgingOffers.reportables, ...proposalsOffers.reportables],
    fileGates: proposalsOffers.fileGates,
    spaceLinks: [...proposalsOffers.spaceLinks, ...actsOffers.spaceLinks],
    personRecords: [...proposalsOffers.personRecords, ...actsOffers.personRecords, ...processOffers.personRecords, ...judgingOffers.personRecords],
    erasings: [...proposalsOffers.erasings, ...actsOffers.erasings, ...processOffers.erasings, ...judgingOffers.erasings],
  },
};

export default participation;
