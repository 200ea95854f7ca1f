import type { Room } from "#platform/start/room.ts";
import { oneThread } from "./home/one-thread.tsx";
import { latestPages } from "./latest/latest.page.tsx";
import { linksDataset } from "./latest/links.dataset.ts";
import { routes } from "./routes.ts";
import { downloads } from "./show/downloads.page.ts";
import show from "./show/show.page.tsx";
import { threadRegister } from "./thread.personal.ts";
import { threadTexts } from "./thread.texts.ts";

const { fr, en, nl } = threadTexts;

const thread: Room = {
  name: "thread",
  pages: [...latestPages, show, ...downloads],
  offers: {
    areas: [{ name: "thread", says: { fr: "Le fil", en: "The thread", nl: "De draad" } }],
    verbs: [{ verb: "show", href: routes.latest.href(), beside: true }],
    homeSlots: [oneThread],
    personal: [threadRegister],
    datasets: [linksDataset],
    footerLinks: [{ href: routes.latest.href(), label: { fr: fr.footer, en: en.footer, nl: nl.footer } }],
  },
};

export default thread;
