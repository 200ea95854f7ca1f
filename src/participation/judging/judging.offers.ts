import type { VerbLink } from "#platform/offers.ts";
import { answerThings } from "../answer/answer.things.ts";
import { routes } from "../routes.ts";
import { amountsDataset, answersDataset, opinionsDataset } from "./judgements.dataset.ts";
import { outcomeNews } from "./outcomes.news.ts";
import { judgingCards } from "./judging.cards.tsx";
import { judgingErasing, judgingRecords } from "./judging.personal.ts";
import { judgingPlugs } from "./judging.plugs.ts";
import { judgingReportables } from "./reportables.ts";
import { judgingNotices } from "./telling/notices.ts";

/** What judging hands to other rooms. */
export const judgingOffers = {
  verbs: [{ verb: "decide", href: routes.decide.href() } satisfies VerbLink],
  notices: judgingNotices,
  things: [answerThings],
  news: [outcomeNews],
  datasets: [opinionsDataset, answersDataset, amountsDataset],
  spaceCards: judgingCards,
  stagePlugs: judgingPlugs,
  reportables: judgingReportables,
  personRecords: [judgingRecords],
  erasings: [judgingErasing],
};
