import attachment from "./attachment/attachment.page.ts";
import { auditCheck } from "./backup/sound-check.ts";
import { beginningSteps, keptRows } from "./beginning/beginning.ts";
import { platformServiceSteps } from "./beginning/platform.service-steps.ts";
import drawing from "./drawing/drawing.page.ts";
import sheet from "./display/sheet.page.ts";
import display from "./display/display.page.tsx";
import { newsPages } from "./feeds/news.page.ts";
import gallery from "./gallery/gallery.page.tsx";
import { mailPages } from "./gallery/mails.page.tsx";
import { healthPages } from "./health/health.page.ts";
import metrics from "./health/metrics.page.ts";
import { sweepFiles } from "./housekeeping/sweep-files.job.ts";
import { housekeeping } from "./housekeeping/housekeeping.job.ts";
import { platformRegister } from "./personal/platform.personal.ts";
import robots from "./legal/robots.page.ts";
import security from "./legal/security-txt.page.ts";
import { sitemapPages } from "./sitemap/sitemap.pages.ts";
import { bounceLine } from "./start/bounce.line.ts";
import mail from "./mailbox/mail.page.tsx";
import mailbox from "./mailbox/mailbox.page.tsx";
import progress from "./progress/progress.page.tsx";
import type { Room } from "./start/room.ts";
import { routes } from "./web/routes.ts";
import words from "./words/words.page.tsx";
import { wordsTexts } from "./words/words.texts.ts";
import { searchableWords } from "./words/words.searchable.ts";
import search from "./search/search.page.tsx";
import { searchTexts } from "./search/search.texts.ts";

export default {
  name: "platform",
  pages: [
    sheet,
    words,
    attachment,
    drawing,
    display,
    search,
    ...newsPages,
    ...healthPages,
    metrics,
    mailbox,
    mail,
    progress,
    gallery,
    ...mailPages,
    robots,
    security,
    ...sitemapPages,
  ],
  jobs: [housekeeping, sweepFiles],
  commandLines: [bounceLine(() => process.stdin)],
  offers: {
    soundChecks: [auditCheck],
    beginningSteps: [...beginningSteps],
    serviceSteps: platformServiceSteps,
    keptRows: [...keptRows],
    personal: [platformRegister],
    areas: [{ name: "platform", says: { fr: "La maison", en: "The house", nl: "Het huis" } }],
    searchables: [searchableWords],
    navLinks: [{ href: routes.search.href(), label: { fr: searchTexts.fr.nav, en: searchTexts.en.nav, nl: searchTexts.nl.nav }, icon: "search" }],
    footerLinks: [
      { group: "help", href: routes.help.href(), label: { fr: "Aide", en: "Help", nl: "Hulp" } },
      { group: "help", href: routes.words.href(), label: { fr: wordsTexts.fr.title, en: wordsTexts.en.title, nl: wordsTexts.nl.title } },
      { group: "house", href: routes.privacy.href(), label: { fr: "Vie privée", en: "Privacy", nl: "Privacy" } },
      { group: "house", href: routes.legal.href(), label: { fr: "Mentions légales", en: "Legal notice", nl: "Wettelijke vermeldingen" } },
    ],
  },
} satisfies Room;
