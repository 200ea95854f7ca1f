import type { Room } from "#platform/start/room.ts";
import casePage from "./case/case.page.tsx";
import { forgetJob } from "./brakes/forget.job.ts";
import { letters } from "./letters.ts";
import { decisionsDataset } from "./log/log.dataset.ts";
import { logPages } from "./log/log.page.tsx";
import { moderationTexts } from "./moderation.texts.ts";
import { notices } from "./notices.ts";
import { powers } from "./powers.ts";
import { moderationTasks } from "./queue/moderation.tasks.ts";
import { queueCard } from "./queue/queue.card.tsx";
import queue from "./queue/queue.page.tsx";
import { moderationRegister } from "./brakes/moderation.personal.ts";
import report from "./report/report.page.tsx";
import { routes } from "./routes.ts";
import rulesPage from "./rules-page/rules.page.tsx";
import { searchableRules } from "./rules-page/rules.searchable.ts";
import statement from "./statement/statement.page.tsx";

const { fr, en, nl } = moderationTexts;

const moderation: Room = {
  name: "moderation",
  pages: [report, ...queue, casePage, statement, ...logPages, rulesPage],
  jobs: [forgetJob],
  offers: {
    areas: [{ name: "moderation", says: { fr: "La modération", en: "Moderation", nl: "De moderatie" } }],
    powers: [...powers],
    datasets: [decisionsDataset],
    searchables: [searchableRules],
    noticeRooms: [{ room: "moderation", label: { fr: "Modération", en: "Moderation", nl: "Moderatie" } }],
    notices: [...notices],
    letters: [...letters],
    spaceCards: [queueCard],
    taskSources: [moderationTasks],
    personal: [moderationRegister],
    footerLinks: [{ group: "house", href: routes.rulesPage.href(), label: { fr: fr.footer, en: en.footer, nl: nl.footer } }],
  },
};

export default moderation;
