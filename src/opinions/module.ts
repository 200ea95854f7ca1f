import type { Room } from "#platform/start/room.ts";
import { analyseJob } from "./analyse/analyse.job.ts";
import answer from "./answer/answer.page.tsx";
import { computeLine } from "./compute/compute.line.ts";
import answerStatement from "./answer-statement/answer-statement.page.tsx";
import { forgetLinksJob } from "./keeping/forget-links.job.ts";
import list from "./list/list.page.tsx";
import manage from "./manage/manage.page.tsx";
import { newConversation, presentation } from "./manage/presentation.pages.tsx";
import mine from "./mine/mine.page.tsx";
import moderate from "./moderate/moderate.page.tsx";
import { conversationNews } from "./offers/conversations.news.ts";
import { conversationsDataset } from "./offers/conversations.dataset.ts";
import { indexedConversations } from "./offers/conversations.indexed.ts";
import { ownConversations } from "./offers/own-conversations.cards.tsx";
import { peopleIndicator } from "./offers/people.indicators.ts";
import { conversationPlug } from "./offers/conversation.plug.ts";
import { conversationThings, statementAnswerThings } from "./offers/conversation.things.ts";
import { conversationNotices } from "./offers/conversations.notices.ts";
import { conversationsRegister } from "./offers/conversations.personal.ts";
import { searchableConversations } from "./offers/conversations.searchable.ts";
import { moderatedListeners } from "./offers/moderated.listener.ts";
import { reportableStatement } from "./offers/statement.reportable.ts";
import file from "./publish/file.page.ts";
import enter from "./paper/enter.page.tsx";
import sheet from "./paper/sheet.page.tsx";
import importPage from "./import/import.page.tsx";
import read from "./read/read.page.tsx";
import report from "./report/report.page.tsx";
import { statementPages } from "./statements/statements.pages.tsx";
import { seed } from "./seeds.ts";
import write from "./write/write.page.tsx";

const opinions: Room = {
  name: "opinions",
  pages: [
    list,
    newConversation,
    importPage,
    read,
    answer,
    write,
    mine,
    report,
    ...statementPages,
    answerStatement,
    file,
    enter,
    sheet,
    manage,
    presentation,
    ...moderate,
  ],
  jobs: [analyseJob, forgetLinksJob],
  listens: moderatedListeners,
  commandLines: [computeLine],
  seed,
  offers: {
    areas: [{ name: "opinions", says: { fr: "Les conversations", en: "Conversations", nl: "De gesprekken" } }],
    stagePlugs: [conversationPlug],
    notices: conversationNotices,
    noticeRooms: [{ room: "opinions", label: { fr: "Conversations", en: "Conversations", nl: "Gesprekken" } }],
    things: [conversationThings, statementAnswerThings],
    searchables: [searchableConversations],
    reportables: [reportableStatement],
    news: [conversationNews],
    indexed: [indexedConversations],
    datasets: [conversationsDataset],
    indicators: [peopleIndicator],
    spaceCards: [ownConversations],
    personal: [conversationsRegister],
  },
};

export default opinions;
