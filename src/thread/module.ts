import type { Room } from "#platform/start/room.ts";
import { oneThread } from "./home/one-thread.tsx";
import { embedReuse } from "./embed/oembed-of.ts";
import { embedLine } from "./embed/embed-line.page.tsx";
import { embedPages } from "./embed/embed.pages.tsx";
import { linksDataset } from "./links/links.dataset.ts";
import { linkPages } from "./links/links.page.tsx";
import { routes } from "./routes.ts";
import { downloads } from "./show/downloads.page.ts";
import show from "./show/show.page.tsx";
import { storyPages } from "./stories/stories.page.tsx";
import { threadRegister } from "./thread.personal.ts";
import { threadTexts } from "./thread.texts.ts";
import { words } from "./words.ts";

const { fr, en, nl } = threadTexts;

const thread: Room = {
  name: "thread",
  pages: [...embedPages, embedLine, ...storyPages, ...linkPages, show, ...downloads],
  offers: {
    words,
    areas: [{ name: "thread", says: { fr: "Le fil", en: "The thread", nl: "De draad" } }],
    verbs: [{ verb: "show", href: routes.stories.href(), beside: true }],
    homeSlots: [oneThread],
    personal: [threadRegister],
    datasets: [linksDataset],
    reuses: [embedReuse],
    footerLinks: [{ group: "proof", href: routes.stories.href(), label: { fr: fr.footer, en: en.footer, nl: nl.footer } }],
  },
};

export default thread;
