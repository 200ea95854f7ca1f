import type { Room } from "#platform/start/room.ts";
import { bookingsByProgram } from "./mine/mine.program.ts";
import agenda from "./agenda/agenda.page.tsx";
import feed from "./feeds/feed.page.ts";
import feeds from "./feeds/feeds.page.tsx";
import { bookingIndicators } from "./figures/bookings.indicators.ts";
import { figuresPages } from "./figures/figures.pages.tsx";
import handle from "./answer/handle.page.tsx";
import checkIn from "./arrivals/check-in.page.tsx";
import here from "./arrivals/here.page.tsx";
import poster from "./arrivals/poster.page.tsx";
import sheet from "./agenda/sheet.page.tsx";
import book from "./book/book.page.tsx";
import day from "./day/day.page.tsx";
import { editPages } from "./edit/edit.pages.tsx";
import keep from "./keep/keep.page.tsx";
import { answering, helpPower, holidayPower, power } from "./keeper.ts";
import { bookingsRegister } from "./keeping/bookings.personal.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { placeListeners } from "./keeping/places.listeners.ts";
import manage from "./manage/manage.page.tsx";
import booking from "./mine/booking.page.tsx";
import change from "./mine/change.page.tsx";
import mine from "./mine/mine.page.tsx";
import takeOver from "./mine/take-over.page.tsx";
import { notices } from "./news/news.ts";
import { appointmentAddresses } from "./offers/appointments.query.ts";
import { resourceFilesGate } from "./offers/picture-files.gate.ts";
import { resourceThings } from "./offers/resource.things.ts";
import { resourcesDataset } from "./offers/resources.dataset.ts";
import { searchableResources } from "./offers/resources.searchable.ts";
import { resourceAction } from "./offers/place.action.ts";
import { placeSlot } from "./offers/place.slot.tsx";
import { reportableResource } from "./offers/resource.reportable.ts";
import { bookingTasks, breakdownTasks, keptCard, outsideTasks, ownBookings } from "./offers/space.cards.tsx";
import holidays from "./holidays/holidays.page.tsx";
import { guestLetters } from "./guest/guest-letter.ts";
import { onGuestTold } from "./guest/guest.listener.ts";
import { guestPages } from "./guest/guest.pages.tsx";
import moveOfGuest from "./guest/move.page.tsx";
import { paperPages } from "./mine/paper.pages.tsx";
import { routes } from "./routes.ts";
import breakdown from "./breakdowns/breakdown.page.tsx";
import { breakdownNotices } from "./breakdowns/breakdown.notices.ts";
import breakdowns from "./breakdowns/breakdowns.page.tsx";
import { tellPages } from "./breakdowns/tell.pages.tsx";
import kiosk from "./kiosk/kiosk.page.tsx";
import kiosks from "./kiosk/kiosks.page.tsx";
import outside from "./outside/outside.page.tsx";
import { outsideJob } from "./outside/outside.job.ts";
import searchPages from "./search/search.page.tsx";
import { seed } from "./seeds.ts";
import series from "./series/series.page.tsx";
import show from "./show/show.page.tsx";

const bookings: Room = {
  name: "bookings",
  pages: [
    ...searchPages,
    ...mine,
    booking,
    change,
    ...paperPages,
    takeOver,
    feeds,
    feed,
    here,
    checkIn,
    poster,
    holidays,
    outside,
    kiosks,
    kiosk,
    ...breakdowns,
    breakdown,
    ...tellPages,
    agenda,
    sheet,
    handle,
    ...keep,
    ...editPages,
    ...figuresPages,
    manage,
    day,
    show,
    book,
    series,
    ...guestPages,
    moveOfGuest,
  ],
  jobs: [...keepingJobs, outsideJob],
  listens: [...placeListeners, onGuestTold],
  seed,
  offers: {
    programActs: [bookingsByProgram],
    verbs: [{ verb: "do", href: routes.search.href(), beside: true }],
    footerLinks: [
      {
        group: "places",
        href: routes.search.href(),
        label: { fr: "Réserver une salle ou une machine", en: "Book a room or a machine", nl: "Een zaal of een machine reserveren" },
      },
    ],
    areas: [{ name: "bookings", says: { fr: "Les réservations", en: "Bookings", nl: "De reserveringen" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Dire ce qui se réserve dans un lieu et tenir son agenda",
          en: "Say what can be booked at a place and keep its agenda",
          nl: "Zeggen wat er op een plek te reserveren is en de agenda bijhouden",
        },
        holders: ["host", "agent", "administrator"],
      },
      {
        name: answering,
        says: {
          fr: "Répondre aux demandes de réservation de son lieu",
          en: "Answer booking requests of one’s place",
          nl: "Reserveringsaanvragen van zijn plek beantwoorden",
        },
        holders: ["host"],
      },
      {
        name: helpPower,
        says: {
          fr: "Réserver pour une personne qui n’a ni adresse électronique ni téléphone",
          en: "Book for a person who has neither e-mail nor telephone",
          nl: "Reserveren voor iemand zonder e-mail of telefoon",
        },
        holders: ["host", "agent", "coordinator", "administrator"],
      },
      {
        name: holidayPower,
        says: {
          fr: "Tenir les dates des vacances scolaires que les séries évitent",
          en: "Keep the dates of school holidays that series leave out",
          nl: "De data van schoolvakanties bijhouden die reeksen weglaten",
        },
        holders: ["agent", "administrator"],
      },
    ],
    notices: [...notices, ...breakdownNotices],
    letters: guestLetters,
    noticeRooms: [{ room: "bookings", label: { fr: "Réservations", en: "Bookings", nl: "Reserveringen" } }],
    placeSlots: [placeSlot],
    placeActions: [resourceAction],
    appointmentAddresses: [appointmentAddresses],
    spaceCards: [ownBookings, keptCard],
    taskSources: [bookingTasks, outsideTasks, breakdownTasks],
    things: [resourceThings],
    datasets: [resourcesDataset],
    indicators: bookingIndicators,
    searchables: [searchableResources],
    reportables: [reportableResource],
    fileGates: [resourceFilesGate],
    personal: [bookingsRegister],
  },
};

export default bookings;
