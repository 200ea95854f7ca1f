import { meetingsJobs } from "../meetings/keeping/meetings.jobs.ts";
import { onSeatFreed } from "../meetings/keeping/seat-freed.listener.ts";
import { meetingsPages } from "../meetings/meetings.pages.ts";
import { meetingRoutes } from "../meetings/meetings.routes.ts";
import { ownMeetings } from "../meetings/offers/meeting.cards.tsx";
import { meetingDeadlines } from "../meetings/offers/meeting.deadlines.ts";
import { meetingLetters } from "../meetings/offers/meeting.letters.ts";
import { meetingNews } from "../meetings/offers/meeting.news.ts";
import { meetingNotices } from "../meetings/offers/meeting.notices.ts";
import { meetingErasing, meetingRecords } from "../meetings/offers/meeting.personal.ts";
import { meetingPlug } from "../meetings/offers/meeting.plug.ts";
import { searchableMeetings } from "../meetings/offers/meeting.searchable.ts";
import { meetingThings } from "../meetings/offers/meeting.things.ts";
import { meetingsDataset } from "../meetings/offers/meetings.dataset.ts";
import { questionnaireNotices } from "../questionnaire/offers/results.notices.ts";
import { questionnaireErasing, questionnaireRecords } from "../questionnaire/offers/questionnaire.personal.ts";
import { questionnairePlug } from "../questionnaire/offers/questionnaire.plug.ts";
import { searchableQuestionnaires } from "../questionnaire/offers/questionnaire.searchable.ts";
import { questionnairesDataset } from "../questionnaire/offers/results.dataset.ts";
import { resultsNews } from "../questionnaire/offers/results.news.ts";
import { reportableText } from "../questionnaire/free/reportable-text.ts";
import { questionnairePages } from "../questionnaire/questionnaire.pages.ts";
import { amendmentsDataset } from "../text/offers/amendments.dataset.ts";
import { textNews } from "../text/offers/text.news.ts";
import { textNotices } from "../text/offers/text.notices.ts";
import { textErasing, textRecords } from "../text/offers/text.personal.ts";
import { textPlug } from "../text/offers/text.plug.ts";
import { searchableTexts } from "../text/offers/text.searchable.ts";
import { textThings } from "../text/offers/text.things.ts";
import { reportableAmendment } from "../text/reportable-amendment.ts";
import { textPages } from "../text/text.pages.ts";

/** Texts under debate, questionnaires and public meetings: their pages. */
export const otherWaysPages = [...textPages, ...questionnairePages, ...meetingsPages];

export const otherWaysJobs = meetingsJobs;
export const otherWaysListeners = [onSeatFreed];

/** What they hand to other rooms. */
export const otherWays = {
  notices: [...textNotices, ...questionnaireNotices, ...meetingNotices],
  things: [textThings, meetingThings],
  searchables: [searchableTexts, searchableQuestionnaires, searchableMeetings],
  news: [textNews, resultsNews, meetingNews],
  datasets: [amendmentsDataset, questionnairesDataset, meetingsDataset],
  reportables: [reportableAmendment, reportableText],
  personRecords: [textRecords, questionnaireRecords, meetingRecords],
  erasings: [textErasing, questionnaireErasing, meetingErasing],
  letters: meetingLetters,
  footerLinks: [{ href: meetingRoutes.meetings.href(), label: { fr: "Rencontres", en: "Meetings", nl: "Bijeenkomsten" } }],
  deadlines: [meetingDeadlines],
  spaceCards: [ownMeetings],
  stagePlugs: [textPlug, questionnairePlug, meetingPlug],
};
