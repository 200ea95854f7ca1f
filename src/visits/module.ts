import type { Room } from "#platform/start/room.ts";
import answer, { welcome } from "./answer/answer.page.tsx";
import ask, { asked } from "./ask/ask.page.tsx";
import confirm from "./confirm/confirm.page.tsx";
import end from "./ending/end.page.tsx";
import { figures, figuresCsv } from "./figures/figures.page.tsx";
import { visitIndicators } from "./figures/visits.indicators.ts";
import cancel from "./follow/cancel.page.tsx";
import change from "./follow/change.page.tsx";
import follow from "./follow/follow.page.tsx";
import handle from "./handle/handle.page.tsx";
import { askAVisit } from "./home/home-act.ts";
import home from "./home/home.page.tsx";
import { onAskerErased } from "./keeping/asker-erased.listener.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { letters, notices } from "./news/notices.ts";
import { visitsRegister } from "./keeping/visits.personal.ts";
import { mergedPlaces } from "./merges/place-merges.listeners.ts";
import plan from "./plan/plan.page.tsx";
import { programmePages } from "./sheet/sheet.pages.tsx";
import queue from "./queue/queue.page.tsx";
import { reportNews } from "./report/reports.news.ts";
import { searchableReports } from "./report/reports.searchable.ts";
import { indexedReports } from "./report/reports.indexed.ts";
import write from "./report/report.page.tsx";
import { visitThings } from "./report/visit.things.ts";
import { visitsDataset } from "./report/visits.dataset.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { visitTasks } from "./space/visit.tasks.ts";
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
  listens: [...mergedPlaces, onAskerErased],
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.home.href(), beside: true }],
    areas: [{ name: "visits", says: { fr: "Les visites de délégations", en: "Visits of delegations", nl: "De bezoeken van delegaties" } }],
    powers: [
      {
        name: "visits.ask",
        says: { fr: "Demander une visite des tiers-lieux", en: "Ask for a visit of the third places", nl: "Een bezoek aan de derde plekken vragen" },
        holders: "anyone",
      },
      {
        name: "visits.plan",
        says: {
          fr: "Préparer les visites des délégations, pour toute la métropole ou le réseau",
          en: "Plan the visits of delegations, for the whole metropolis or the network",
          nl: "Bezoeken van delegaties voorbereiden, voor de hele metropool of het netwerk",
        },
        holders: ["administrator", "agent", "coordinator"],
      },
      {
        name: "visits.answer",
        says: {
          fr: "Accepter ou refuser une visite de son lieu",
          en: "Accept or decline a visit of one’s place",
          nl: "Een bezoek aan zijn plek aanvaarden of weigeren",
        },
        holders: ["host"],
      },
    ],
    notices,
    noticeRooms: [{ room: "visits", label: { fr: "Visites", en: "Visits", nl: "Bezoeken" } }],
    letters,
    footerLinks: [
      { group: "places", href: routes.home.href(), label: { fr: "Visiter les tiers-lieux", en: "Visit the third places", nl: "De derde plekken bezoeken" } },
    ],
    taskSources: [visitTasks],
    things: [visitThings],
    datasets: [visitsDataset],
    personal: [visitsRegister],
    searchables: [searchableReports],
    indexed: [indexedReports],
    news: [reportNews],
    homeActs: [askAVisit],
    indicators: visitIndicators,
  },
};

export default visits;
