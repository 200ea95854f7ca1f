import type { Listener } from "#platform/events/listener.ts";
import type { Page } from "#platform/web/page.tsx";
import { actsErasing, actsRecords } from "./acts.personal.ts";
import { actsRoutes } from "./acts.routes.ts";
import { channelPages } from "./channels/channels.pages.tsx";
import enterPage from "./channels/enter.page.tsx";
import { forgetContactsJob } from "./channels/forget-contacts.job.ts";
import { forgetEntryFilesJob, importEntriesJob } from "./channels/import/import.job.ts";
import { channelImportPages } from "./channels/import/import.pages.tsx";
import newSource from "./channels/new-source.page.tsx";
import sourcePage from "./channels/source.page.tsx";
import strikePage from "./channels/strike.page.tsx";
import { channelsPlug } from "./channels/channels.plug.ts";
import { commentErasing, commentRecords } from "./comments/comments.personal.ts";
import { commentsDataset } from "./comments/comments.dataset.ts";
import { commentNotices } from "./comments/comments.notices.ts";
import { commentListeners } from "./comments/moderated.listeners.ts";
import { deletePage, editPage } from "./comments/own.pages.tsx";
import { proposalCommentPages } from "./proposal/comments.pages.tsx";
import { reportableComment } from "./comments/reportable-comment.ts";
import { replyPage, threadPage } from "./comments/thread.page.tsx";
import { debatePages } from "./debate/debate.pages.tsx";
import { questionSubject, stageSubject } from "./debate/debate.subject.ts";
import { proposalSubject } from "./proposal.subject.ts";
import { keptListener } from "./coauthors/kept.listener.ts";
import { debatePlug } from "./debate/debate.plug.ts";
import questions from "./debate/questions.page.tsx";
import { followTexts } from "./follow/follow.texts.ts";
import { followProcessPage } from "./follow/follow.page.tsx";
import followProposalPage from "./follow-idea/follow-idea.page.tsx";
import { followedIdeas } from "./follow-idea/followed-ideas.tsx";
import following from "./follow/following.page.tsx";
import { withdrawnListener } from "./follow-idea/withdrawn.listener.ts";
import { linkAnswerPage, ownAnswerPage } from "./merge/answer.pages.tsx";
import { mergePlug } from "./merge/merge.plug.ts";
import { mergeLetters } from "./merge/merge.letters.ts";
import { answeredNotice, askedNotice, newsNotice } from "./merge/news.notices.ts";
import duplicate from "./merge/pair.page.tsx";
import duplicates from "./merge/queue.page.tsx";
import split from "./split/split.page.tsx";
import support from "./support/support.page.tsx";

/** Those with a fixed word come before the patterns of processes that would take it. */
export const actsPages: readonly Page[] = [
  following,
  threadPage,
  replyPage,
  editPage,
  deletePage,
  linkAnswerPage,
  ownAnswerPage,
  duplicates,
  duplicate,
  split,
  ...channelPages,
  newSource,
  enterPage,
  strikePage,
  ...channelImportPages,
  sourcePage,
  support,
  followProposalPage,
  followProcessPage,
  ...proposalCommentPages,
  ...debatePages,
  questions,
];

export const actsJobs = [importEntriesJob, forgetEntryFilesJob, forgetContactsJob];

/** A room hears an event once: what ideas do when one is let through comes after its comments. */
const keptTogether = (listener: Listener): Listener => ({
  ...listener,
  async handle(context, payload) {
    await listener.handle(context, payload);
    if (listener.event === keptListener.event) await keptListener.handle(context, payload as never);
  },
});

export const actsListeners = [...commentListeners.map(keptTogether), withdrawnListener];

/** What acts hand to other rooms. */
export const actsOffers = {
  notices: [...commentNotices, newsNotice, askedNotice, answeredNotice],
  letters: [...mergeLetters],
  reportables: [reportableComment],
  datasets: [commentsDataset],
  followLists: [followedIdeas],
  stagePlugs: [debatePlug, mergePlug, channelsPlug],
  personRecords: [commentRecords, actsRecords],
  erasings: [commentErasing, actsErasing],
  commentSubjects: [stageSubject, questionSubject, proposalSubject],
  spaceLinks: [
    { href: actsRoutes.following.href(), label: { fr: followTexts.fr.list.title, en: followTexts.en.list.title, nl: followTexts.nl.list.title }, order: 45 },
  ],
};
