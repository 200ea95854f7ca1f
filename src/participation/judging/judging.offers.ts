import { answerThings } from "../answer/answer.things.ts";
import { outcomeNews } from "./outcomes.news.ts";
import { judgingCards } from "./judging.cards.tsx";
import { judgingErasing, judgingRecords } from "./judging.personal.ts";
import { judgingPlugs } from "./judging.plugs.ts";
import { judgingReportables } from "./reportables.ts";
import { judgingNotices } from "./telling/notices.ts";

/** What judging hands to other rooms. */
export const judgingOffers = {
  notices: judgingNotices,
  things: [answerThings],
  news: [outcomeNews],
  spaceCards: judgingCards,
  stagePlugs: judgingPlugs,
  reportables: judgingReportables,
  personRecords: [judgingRecords],
  erasings: [judgingErasing],
};
