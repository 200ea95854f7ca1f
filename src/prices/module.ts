import type { Room } from "#platform/start/room.ts";
import attest from "./attest/attest.page.tsx";
import { pricing } from "./judge/pricing.plug.ts";
import { keepPages } from "./keep/keep.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { pricesRegister } from "./keeping/prices.personal.ts";
import list from "./list/list.page.tsx";
import { keptCard } from "./offers/space.cards.tsx";
import { seed } from "./seeds.ts";

const prices: Room = {
  name: "prices",
  pages: [...keepPages, ...attest, list],
  jobs: keepingJobs,
  listens: mergedPlaces,
  seed,
  offers: {
    areas: [{ name: "prices", says: { fr: "Les tarifs", en: "Prices", nl: "De tarieven" } }],
    bookingPrices: [pricing],
    spaceCards: [keptCard],
    personal: [pricesRegister],
  },
};

export default prices;
