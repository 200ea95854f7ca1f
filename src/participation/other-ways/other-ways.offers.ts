import { amendmentsDataset } from "../text/offers/amendments.dataset.ts";
import { textNews } from "../text/offers/text.news.ts";
import { textNotices } from "../text/offers/text.notices.ts";
import { textErasing, textRecords } from "../text/offers/text.personal.ts";
import { textPlug } from "../text/offers/text.plug.ts";
import { searchableTexts } from "../text/offers/text.searchable.ts";
import { textThings } from "../text/offers/text.things.ts";
import { reportableAmendment } from "../text/reportable-amendment.ts";
import { textPages } from "../text/text.pages.ts";

/** Texts under debate: their pages. */
export const otherWaysPages = textPages;

/** What they hand to other rooms. */
export const otherWays = {
  notices: [...textNotices],
  things: [textThings],
  searchables: [searchableTexts],
  news: [textNews],
  datasets: [amendmentsDataset],
  reportables: [reportableAmendment],
  personRecords: [textRecords],
  erasings: [textErasing],
  stagePlugs: [textPlug],
};
