import type { Room } from "#platform/start/room.ts";
import again from "./again/again.page.tsx";
import answer from "./answer/answer.page.tsx";
import ask, { asked } from "./ask/ask.page.tsx";
import confirm from "./confirm/confirm.page.tsx";
import desk from "./desk/desk.page.tsx";
import { answerPower, runPower } from "./gate.ts";
import { figures, figuresCsv } from "./figures/figures.page.tsx";
import { inquiryIndicators } from "./figures/inquiries.indicators.ts";
import { follow, own } from "./follow/follow.page.tsx";
import handle from "./handle/handle.page.tsx";
import { inquiriesRegister } from "./offers/inquiries.personal.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { letters, notices } from "./news/notices.ts";
import { reportableAnswer } from "./offers/answer.reportable.ts";
import { answerThings } from "./offers/answer.things.ts";
import { answersDataset } from "./offers/answers.dataset.ts";
import { searchableAnswers } from "./offers/answers.searchable.ts";
import { indexedAnswers } from "./offers/answers.indexed.ts";
import { askHelp } from "./offers/ask-help.ts";
import { inquiryTasks } from "./offers/inquiry.tasks.ts";
import { ownQuestions } from "./offers/space-card.tsx";
import { inquiryFilesGate } from "./pictures/files.gate.ts";
import { forgetFilesJob } from "./pictures/forget-files.job.ts";
import { picturePages } from "./pictures/picture.pages.ts";
import { publish, revise } from "./publish/publish.pages.tsx";
import relate from "./relate/relate.page.tsx";
import { routes } from "./routes.ts";
import { lampDrawing } from "./pictures/pictures.seeds.ts";
import { seed } from "./seeds.ts";
import { service, services } from "./services/services.pages.tsx";
import answers from "./shown/answers.page.tsx";
import shown from "./shown/shown.page.tsx";

const inquiries: Room = {
  name: "inquiries",
  pages: [
    ...answers,
    ask,
    asked,
    confirm,
    follow,
    own,
    shown,
    revise,
    relate,
    ...desk,
    ...again,
    handle,
    answer,
    publish,
    services,
    service,
    figures,
    figuresCsv,
    ...picturePages,
  ],
  jobs: [...keepingJobs, forgetFilesJob],
  ahead: lampDrawing.begin,
  seed,
  offers: {
    verbs: [{ verb: "listen", href: routes.answers.href(), beside: true }],
    areas: [{ name: "inquiries", says: { fr: "Les questions aux services", en: "Questions to the services", nl: "De vragen aan de diensten" } }],
    powers: [
      {
        name: "inquiries.ask",
        says: { fr: "Poser une question à un service", en: "Ask a department a question", nl: "Een vraag stellen aan een dienst" },
        holders: "anyone",
      },
      {
        name: answerPower,
        says: {
          fr: "Lire, transmettre et répondre aux questions de ses services, publier les réponses",
          en: "Read, pass on and answer the questions of one’s departments, publish answers",
          nl: "De vragen van zijn diensten lezen, doorgeven en beantwoorden, antwoorden publiceren",
        },
        holders: ["agent", "administrator"],
      },
      {
        name: runPower,
        says: { fr: "Régler les services et leurs délais", en: "Set departments and their delays", nl: "Diensten en hun termijnen instellen" },
        holders: ["agent", "administrator"],
      },
    ],
    notices,
    noticeRooms: [{ room: "inquiries", label: { fr: "Questions aux services", en: "Questions to the services", nl: "Vragen aan de diensten" } }],
    letters,
    footerLinks: [
      {
        group: "help",
        href: routes.answers.href(),
        label: { fr: "Poser une question à un service", en: "Ask a department a question", nl: "Een vraag stellen aan een dienst" },
      },
    ],
    homeActs: [
      {
        order: 40,
        icon: "search",
        title: { fr: "Poser une question", en: "Ask a question", nl: "Een vraag stellen" },
        says: {
          fr: "Un seul guichet, le bon service, un délai promis.",
          en: "One desk, the right department, a promised delay.",
          nl: "Eén loket, de juiste dienst, een beloofde termijn.",
        },
        href: routes.answers.href(),
      },
    ],
    helpWays: [askHelp],
    needSteps: [
      {
        order: 10,
        label: { fr: "Poser une question à un service", en: "Ask a department a question", nl: "Een vraag stellen aan een dienst" },
        says: {
          fr: "Un seul guichet, le bon service, un délai promis.",
          en: "One desk, the right department, a promised delay.",
          nl: "Eén loket, de juiste dienst, een beloofde termijn.",
        },
        href: routes.ask.href(),
      },
    ],
    spaceCards: [ownQuestions],
    taskSources: [inquiryTasks],
    reportables: [reportableAnswer],
    things: [answerThings],
    fileGates: [inquiryFilesGate],
    personal: [inquiriesRegister],
    searchables: [searchableAnswers],
    indexed: [indexedAnswers],
    datasets: [answersDataset],
    indicators: inquiryIndicators,
  },
};

export default inquiries;
