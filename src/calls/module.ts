import type { Room } from "#platform/start/room.ts";
import accompany from "./accompany/accompany.page.tsx";
import { aidPages } from "./aid/aid.pages.tsx";
import application from "./apply/application.page.tsx";
import authors from "./apply/authors.page.tsx";
import { documentPages } from "./apply/documents.pages.tsx";
import { partPages } from "./apply/part.pages.tsx";
import read from "./apply/read.page.tsx";
import { startPages } from "./apply/start.pages.tsx";
import { buildPages } from "./build/build.pages.tsx";
import { deskPages } from "./build/desk.pages.tsx";
import { editPages } from "./build/edit.pages.tsx";
import { callsTexts } from "./calls.texts.ts";
import { evidencePages } from "./follow/evidence.page.tsx";
import { remindJob } from "./follow/remind.job.ts";
import { followPages } from "./follow/follow.pages.tsx";
import { buildPower, instructPower, judgePower } from "./gate.ts";
import { appealPages } from "./judge/appeal.pages.tsx";
import committee from "./judge/committee.page.tsx";
import jury from "./judge/jury.page.tsx";
import { rankLine } from "./judge/rank.line.ts";
import { rankingPages } from "./judge/ranking.pages.tsx";
import { reviewPages } from "./judge/review.pages.tsx";
import instruct from "./instruct/instruct.page.tsx";
import { opinionPages } from "./instruct/opinion.pages.tsx";
import queue from "./instruct/queue.page.tsx";
import calendar from "./list/calendar.page.ts";
import list from "./list/calls.page.tsx";
import { forgetFilesJob } from "./keeping/forget-files.job.ts";
import { notices } from "./news/notices.ts";
import { callNews } from "./offers/calls.news.ts";
import { callsRegister } from "./offers/calls.personal.ts";
import { callTasks } from "./offers/calls.tasks.ts";
import { callThings } from "./offers/calls.things.ts";
import { searchableCalls } from "./offers/calls.searchable.ts";
import { callDeadlines } from "./offers/calls.deadlines.ts";
import languages from "./languages/languages.page.tsx";
import { letterPages } from "./decision-letter/decision-letter.pages.tsx";
import { templatePages } from "./letter-templates/letter-templates.pages.tsx";
import rehearse from "./rehearse/rehearse.page.tsx";
import { indexedCalls } from "./offers/calls.indexed.ts";
import { callFilesGate } from "./offers/files.gate.ts";
import { pathPages } from "./path/path.page.tsx";
import router from "./router/router.page.tsx";
import { callDatasets } from "./open/calls.dataset.ts";
import { fundedPages } from "./open/funded.page.tsx";
import { callIndicators } from "./open/calls.indicators.ts";
import { openPages } from "./open/open.pages.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import ask from "./show/ask.page.tsx";
import show from "./show/show.page.tsx";

const label = { fr: callsTexts.fr.list, en: callsTexts.en.list, nl: callsTexts.nl.list };

const calls: Room = {
  name: "calls",
  pages: [
    ...list,
    calendar,
    router,
    ...pathPages,
    ...deskPages,
    ...buildPages,
    ...editPages,
    rehearse,
    languages,
    ...templatePages,
    ...letterPages,
    show,
    ask,
    ...fundedPages,
    ...openPages,
    ...startPages,
    application,
    ...partPages,
    ...documentPages,
    authors,
    read,
    ...queue,
    ...accompany,
    instruct,
    ...opinionPages,
    ...aidPages,
    jury,
    ...reviewPages,
    committee,
    ...rankingPages,
    ...appealPages,
    ...followPages,
    ...evidencePages,
  ],
  jobs: [forgetFilesJob, remindJob],
  commandLines: [rankLine],
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.list.href(), beside: true }],
    areas: [{ name: "calls", says: { fr: "Les appels à projets", en: "Calls for projects", nl: "De projectoproepen" } }],
    powers: [
      {
        name: "calls.apply",
        says: { fr: "Déposer un projet à un appel", en: "Apply to a call with a project", nl: "Een project indienen bij een oproep" },
        holders: "signed_in",
      },
      {
        name: buildPower,
        says: {
          fr: "Préparer et publier les appels à projets de la métropole, répondre aux questions du public",
          en: "Prepare and publish the metropolis’s calls for projects, answer the questions of the public",
          nl: "De projectoproepen van de metropool voorbereiden en bekendmaken, de vragen van het publiek beantwoorden",
        },
        holders: ["agent", "administrator"],
      },
      {
        name: instructPower,
        says: {
          fr: "Instruire les dossiers envoyés aux appels de la métropole, lire les aides que les structures ont reçues",
          en: "Examine the files sent to the metropolis’s calls, read the aid that structures received",
          nl: "De dossiers van de oproepen van de metropool onderzoeken, de steun lezen die structuren ontvingen",
        },
        holders: ["agent", "administrator"],
      },
      {
        name: judgePower,
        says: {
          fr: "Choisir les lecteurs d’un appel, tenir le comité, répondre aux recours",
          en: "Choose the readers of a call, hold the committee, answer appeals",
          nl: "De lezers van een oproep kiezen, het comité houden, beroepen beantwoorden",
        },
        holders: ["agent", "administrator"],
      },
    ],
    notices,
    noticeRooms: [{ room: "calls", label: { fr: "Appels à projets", en: "Calls for projects", nl: "Projectoproepen" } }],
    footerLinks: [{ group: "territory", href: routes.list.href(), label }],
    spaceLinks: [{ href: routes.mine.href(), label: { fr: callsTexts.fr.mine, en: callsTexts.en.mine, nl: callsTexts.nl.mine }, order: 60 }],
    needSteps: [
      {
        order: 40,
        label: { fr: "Trouver une aide pour son projet", en: "Find aid for one’s project", nl: "Steun voor zijn project vinden" },
        says: {
          fr: "Quel appel de la métropole est fait pour votre projet, et pour combien.",
          en: "Which call of the metropolis fits your project, and for how much.",
          nl: "Welke oproep van de metropool bij uw project past, en voor hoeveel.",
        },
        href: routes.router.href(),
        groups: ["creer-une-entreprise"],
      },
      {
        order: 41,
        label: { fr: "Suivre les étapes d’une création", en: "Follow the steps of starting up", nl: "De stappen van een oprichting volgen" },
        says: {
          fr: "De l’idée à l’entreprise qui dure\u00a0: ce qu’il faut, qui aide, quel appel.",
          en: "From the idea to the enterprise that lasts: what it takes, who helps, which call.",
          nl: "Van het idee tot de onderneming die blijft: wat er nodig is, wie helpt, welke oproep.",
        },
        href: routes.businessPath.href(),
        groups: ["creer-une-entreprise"],
      },
    ],
    deadlines: [callDeadlines],
    things: [callThings],
    taskSources: [callTasks],
    searchables: [searchableCalls],
    indexed: [indexedCalls],
    news: [callNews],
    datasets: callDatasets,
    indicators: callIndicators,
    fileGates: [callFilesGate],
    personal: [callsRegister],
  },
};

export default calls;
