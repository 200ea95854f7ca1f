import type { Room } from "#platform/start/room.ts";
import { commonPages } from "./commons/sheet.pages.tsx";
import { commonsPages } from "./commons/list.pages.tsx";
import { writePages } from "./commons/write.pages.tsx";
import { counterPages } from "./counter/counter.pages.tsx";
import { translatePages } from "./commons/translation.pages.tsx";
import { circlesJobs } from "./keeping/circles.jobs.ts";
import { circlesRegister } from "./keeping/circles.personal.ts";
import { listPages } from "./list/list.pages.tsx";
import { notices } from "./news/news.ts";
import notes from "./notes/notes.page.tsx";
import { commonsDataset } from "./offers/commons.dataset.ts";
import { searchableCommons } from "./offers/commons.searchable.ts";
import { circleThings } from "./offers/circle.things.ts";
import { commonThings } from "./offers/commons.things.ts";
import { proposalPages } from "./proposal/proposal.pages.tsx";
import { placeSlot } from "./offers/place.slot.tsx";
import openToPublic from "./public/public.page.tsx";
import { roundPages } from "./rounds/rounds.pages.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";

const says = { fr: "Les cercles de réflexion", en: "Circles", nl: "De denkkringen" };

const circles: Room = {
  name: "circles",
  pages: [
    ...listPages,
    show,
    openToPublic,
    notes,
    ...roundPages,
    ...proposalPages,
    ...commonsPages,
    ...commonPages,
    ...writePages,
    ...translatePages,
    ...counterPages,
  ],
  jobs: circlesJobs,
  seed,
  offers: {
    verbs: [
      { verb: "do", href: routes.list.href(), beside: true },
      { verb: "do", href: routes.commons.href(), beside: true },
    ],
    footerLinks: [{ group: "territory", href: routes.commons.href(), label: { fr: "Les communs", en: "The commons", nl: "Het gemeengoed" } }],
    areas: [{ name: "circles", says }],
    notices,
    noticeRooms: [{ room: "circles", label: { fr: "Cercles", en: "Circles", nl: "Kringen" } }],
    placeSlots: [placeSlot],
    things: [circleThings, commonThings],
    datasets: [commonsDataset],
    searchables: [searchableCommons],
    personal: [circlesRegister],
  },
};

export default circles;
