import type { VerbLink } from "#platform/offers.ts";
import { mapCounts } from "./around/map-counts.ts";
import { communeSlot, deadlines, homeSlot } from "./around/open-slots.tsx";
import { processThings } from "./around/process.things.ts";
import { processNews } from "./around/processes.news.ts";
import { processErasing, processRecords } from "./around/processes.personal.ts";
import { searchableProcesses } from "./around/processes.searchable.ts";
import { processCards } from "./around/space-cards.tsx";
import { processesDataset, stagesDataset } from "./open-data/processes.dataset.ts";
import { processNotices } from "./process-news.ts";
import { routes } from "./routes.ts";

const verbs: readonly VerbLink[] = [{ verb: "listen", href: routes.processes.href() }];

/** What processes hand to other rooms. */
export const processOffers = {
  verbs,
  notices: processNotices,
  noticeRooms: [{ room: "participation", label: { fr: "Participation", en: "Participation", nl: "Participatie" } }],
  things: [processThings],
  searchables: [searchableProcesses],
  news: [processNews],
  datasets: [processesDataset, stagesDataset],
  deadlines: [deadlines],
  homeSlots: [homeSlot],
  communeSlots: [communeSlot],
  mapCounts,
  spaceCards: processCards,
  personRecords: [processRecords],
  erasings: [processErasing],
};
