import { questionnaireNotices } from "../questionnaire/offers/results.notices.ts";
import { questionnaireErasing, questionnaireRecords } from "../questionnaire/offers/questionnaire.personal.ts";
import { questionnairePlug } from "../questionnaire/offers/questionnaire.plug.ts";
import { searchableQuestionnaires } from "../questionnaire/offers/questionnaire.searchable.ts";
import { questionnairesDataset } from "../questionnaire/offers/results.dataset.ts";
import { resultsNews } from "../questionnaire/offers/results.news.ts";
import { reportableText } from "../questionnaire/free/reportable-text.ts";
import { forgetDraftsJob } from "../questionnaire/keeping/forget-drafts.job.ts";
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

/** Texts under debate and questionnaires: their pages. */
export const otherWaysPages = [...textPages, ...questionnairePages];

export const otherWaysJobs = [forgetDraftsJob];

/** What they hand to other rooms. */
export const otherWays = {
  notices: [...textNotices, ...questionnaireNotices],
  things: [textThings],
  searchables: [searchableTexts, searchableQuestionnaires],
  news: [textNews, resultsNews],
  datasets: [amendmentsDataset, questionnairesDataset],
  reportables: [reportableAmendment, reportableText],
  personRecords: [textRecords, questionnaireRecords],
  erasings: [textErasing, questionnaireErasing],
  stagePlugs: [textPlug, questionnairePlug],
};
