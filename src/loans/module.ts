import type { Room } from "#platform/start/room.ts";
import ask from "./ask/ask.page.tsx";
import catalogue from "./catalogue/catalogue.page.tsx";
import check from "./check/check.page.tsx";
import photo from "./check/photo.page.ts";
import { loanCondition } from "./conditions/loan.condition.ts";
import desk from "./desk/desk.page.tsx";
import document from "./document/document.page.tsx";
import { figuresPages } from "./figures/figures.pages.tsx";
import keep from "./keep/keep.page.tsx";
import terms from "./keep/terms.page.tsx";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { loansRegister } from "./keeping/loans.personal.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import loan from "./loan/loan.page.tsx";
import mine from "./mine/mine.page.tsx";
import { onTimeFreed } from "./lend/freed.listener.ts";
import { mineTexts } from "./mine/mine.texts.ts";
import { notices } from "./news/news.ts";
import { loanFilesGate } from "./offers/files.gate.ts";
import { handedIndicator } from "./offers/handed.indicators.ts";
import { lentThings } from "./offers/item.things.ts";
import { searchableItems } from "./offers/items.searchable.ts";
import { loanDatasets } from "./offers/loans.datasets.ts";
import { placeSlot } from "./offers/place.slot.tsx";
import { loanTasks, ownLoans } from "./offers/space.cards.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";

const loans: Room = {
  name: "loans",
  pages: [...catalogue, show, ask, ...figuresPages, ...mine, ...desk, ...keep, terms, loan, document, check, photo],
  jobs: keepingJobs,
  listens: [...mergedPlaces, onTimeFreed],
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.catalogue.href(), beside: true }],
    footerLinks: [{ group: "places", href: routes.catalogue.href(), label: { fr: "Emprunter du matériel", en: "Borrow equipment", nl: "Materiaal lenen" } }],
    areas: [{ name: "loans", says: { fr: "Les prêts", en: "Loans", nl: "De uitleningen" } }],
    spaceLinks: [{ href: routes.mine.href(), label: { fr: mineTexts.fr.title, en: mineTexts.en.title, nl: mineTexts.nl.title }, order: 41 }],
    notices,
    noticeRooms: [{ room: "loans", label: { fr: "Prêts", en: "Loans", nl: "Uitleningen" } }],
    bookingConditions: [loanCondition],
    spaceCards: [ownLoans],
    taskSources: [loanTasks],
    placeSlots: [placeSlot],
    things: [lentThings],
    datasets: loanDatasets,
    indicators: [handedIndicator],
    searchables: [searchableItems],
    fileGates: [loanFilesGate],
    personal: [loansRegister],
  },
};

export default loans;
