import type { Room } from "#platform/start/room.ts";
import coupons from "./coupons/coupons.page.tsx";
import desk from "./desk/desk.page.tsx";
import due from "./due/due.page.tsx";
import issuer from "./issuer/issuer.page.tsx";
import journal from "./journal/journal.page.tsx";
import { linkedPages } from "./linked/linked.pages.tsx";
import mine from "./mine/mine.page.tsx";
import notice from "./online/notice.page.ts";
import { onlineJobs } from "./online/online.jobs.ts";
import suspense from "./suspense/suspense.page.tsx";
import { sandboxPages } from "./online/sandbox.page.tsx";
import passes from "./passes/passes.page.tsx";
import statement from "./statement/statement.page.tsx";
import attest from "./attest/attest.page.tsx";
import { pricing } from "./judge/pricing.plug.ts";
import { keepPages } from "./keep/keep.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { pricesRegister } from "./keeping/prices.personal.ts";
import list from "./list/list.page.tsx";
import { placeSlot } from "./offers/place.slot.tsx";
import { tariffsDataset } from "./offers/tariffs.dataset.ts";
import { keptCard, ownPayments } from "./offers/space.cards.tsx";
import { seed } from "./seeds.ts";

const prices: Room = {
  name: "prices",
  pages: [
    ...keepPages,
    ...attest,
    ...passes,
    ...coupons,
    ...desk,
    due,
    ...journal,
    issuer,
    ...suspense,
    list,
    ...mine,
    ...linkedPages,
    statement,
    notice,
    ...sandboxPages,
  ],
  jobs: [...keepingJobs, ...onlineJobs],
  listens: mergedPlaces,
  seed,
  offers: {
    areas: [{ name: "prices", says: { fr: "Les tarifs", en: "Prices", nl: "De tarieven" } }],
    bookingPrices: [pricing],
    placeSlots: [placeSlot],
    datasets: [tariffsDataset],
    spaceCards: [keptCard, ownPayments],
    personal: [pricesRegister],
  },
};

export default prices;
