import type { Room } from "#platform/start/room.ts";
import desk from "./desk/desk.page.tsx";
import { create, edit, preview } from "./edit/edit.page.tsx";
import feed from "./feed/feed.page.ts";
import { newsletterExamples } from "./newsletter/newsletter.letters.ts";
import { forgetSubscribersJob, sendNewsletterJob } from "./newsletter/send/send-newsletter.job.ts";
import subscribe from "./newsletter/subscribe/subscribe.page.tsx";
import subscriber from "./newsletter/subscribe/subscriber.page.tsx";
import { newsletterPages } from "./newsletter/write/write.pages.tsx";
import { newsDataset } from "./offers/news.dataset.ts";
import { footerPages } from "./offers/footer-pages.ts";
import { newsBand } from "./offers/news-band.tsx";
import { pictureGate } from "./offers/picture.gate.ts";
import { publicationNews } from "./offers/publication-news.ts";
import { publicationsCard } from "./offers/publications.card.tsx";
import { searchablePublications } from "./offers/publications.searchable.ts";
import { indexedPublications } from "./offers/publications.indexed.ts";
import { publicationsRegister } from "./publications.personal.ts";
import { publicationsPowers } from "./publications.powers.ts";
import { newsList, readNews, readPage } from "./read/read.pages.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { versionPages } from "./versions/versions.page.tsx";

const publications: Room = {
  name: "publications",
  pages: [subscribe, subscriber, ...newsletterPages, ...versionPages, readPage, ...newsList, readNews, feed, ...desk, create, edit, preview],
  seed,
  jobs: [sendNewsletterJob, forgetSubscribersJob],
  offers: {
    areas: [
      { name: "publications", says: { fr: "Les publications", en: "The publications", nl: "De publicaties" } },
      { name: "publication", says: { fr: "Les publications", en: "The publications", nl: "De publicaties" } },
    ],
    powers: publicationsPowers,
    personal: [publicationsRegister],
    fileGates: [pictureGate],
    homeSlots: [newsBand],
    news: [publicationNews],
    spaceCards: [publicationsCard],
    letters: newsletterExamples,
    searchables: [searchablePublications],
    datasets: [newsDataset],
    indexed: [indexedPublications],
    footerLinks: [
      { group: "territory", href: routes.news.href(), label: { fr: "Actualités", en: "News", nl: "Nieuws" } },
      { group: "territory", href: routes.subscribe.href(), label: { fr: "La lettre d’information", en: "The newsletter", nl: "De nieuwsbrief" } },
      { group: "house", list: footerPages },
    ],
  },
};

export default publications;
