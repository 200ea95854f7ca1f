import type { Room } from "#platform/start/room.ts";
import jobs from "./jobs/jobs.page.tsx";
import mails from "./mails/mails.page.tsx";
import { powers } from "./operations.ts";
import { serviceBand, serviceCard } from "./service/service-left.tsx";
import service from "./service/service.page.tsx";
import { operationsCard } from "./space/operations.card.tsx";

const operations: Room = {
  name: "operations",
  pages: [service, ...jobs, ...mails],
  offers: {
    areas: [{ name: "operations", says: { fr: "L’exploitation", en: "Operations", nl: "Het beheer" } }],
    powers,
    spaceCards: [serviceCard, operationsCard],
    homeSlots: [serviceBand],
  },
};

export default operations;
