import type { Room } from "#platform/room.ts";
import answer, { welcome } from "./answer/answer.page.tsx";
import ask, { asked } from "./ask/ask.page.tsx";
import confirm from "./confirm/confirm.page.tsx";
import end from "./ending/end.page.tsx";
import { figures, figuresCsv } from "./figures/figures.page.tsx";
import { visitIndicators } from "./figures/indicators.ts";
import cancel from "./follow/cancel.page.tsx";
import change from "./follow/change.page.tsx";
import follow from "./follow/follow.page.tsx";
import handle from "./handle/handle.page.tsx";
import { askAVisit } from "./home/home-act.ts";
import home from "./home/home.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { footerLinks, letters, noticeRooms, notices, powers } from "./offers.ts";
import { erasing, personRecords } from "./personal-data.ts";
import { mergedPlaces } from "./merged/merged.listeners.ts";
import plan from "./plan/plan.page.tsx";
import { programmePages } from "./programme/programme.pages.tsx";
import queue from "./queue/queue.page.tsx";
import { reportNews } from "./report/reports.news.ts";
import { searchableReports } from "./report/reports.searchable.ts";
import write from "./report/report.page.tsx";
import { seed } from "./seeds.ts";
import { spaceCards } from "./space-cards.tsx";
import story from "./story/story.page.tsx";

const visits: Room = {
  name: "visits",
  pages: [
    ...home,
    ask,
    asked,
    confirm,
    follow,
    change,
    cancel,
    answer,
    welcome,
    ...queue,
    handle,
    plan,
    end,
    write,
    ...programmePages,
    figures,
    figuresCsv,
    story,
  ],
  jobs: keepingJobs,
  listens: mergedPlaces,
  seed,
  offers: {
    areas: [{ name: "visits", says: { fr: "Les visites de délégations", en: "Visits of delegations", nl: "De bezoeken van delegaties" } }],
    powers,
    notices,
    noticeRooms,
    letters,
    footerLinks,
    spaceCards,
    personRecords: [personRecords],
    erasings: [erasing],
    searchables: [searchableReports],
    news: [reportNews],
    homeActs: [askAVisit],
    indicators: visitIndicators,
  },
};

export default visits;
