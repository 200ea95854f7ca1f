import type { Room } from "#platform/start/room.ts";
import { activityTexts } from "./activities.texts.ts";
import announce from "./announce/announce.page.tsx";
import { announceCsv } from "./announce/csv.page.ts";
import edit from "./announce/edit.page.tsx";
import { notedAppointment } from "./appointments/noted.link.ts";
import calendar from "./calendar/calendar.page.tsx";
import { feeds } from "./calendar/feeds.pages.ts";
import attendance from "./dates/attendance.page.tsx";
import changeDate from "./dates/change.page.tsx";
import date from "./dates/date.page.tsx";
import seat from "./dates/seat.page.tsx";
import enrol from "./guest/enrol.page.tsx";
import { guestLetters } from "./guest/guest-letter.ts";
import { onGuestTold } from "./guest/guest.listener.ts";
import { guestPages } from "./guest/guest.pages.tsx";
import { activitiesRegister } from "./keeping/activities.personal.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { power } from "./keeper.ts";
import { minePages } from "./mine/mine.pages.tsx";
import { mineTexts } from "./mine/mine.texts.ts";
import { notices } from "./news/news.ts";
import { activityDatasets } from "./offers/activities.datasets.ts";
import { indexedActivities, indexedServices } from "./offers/activities.indexed.ts";
import { searchableActivities, searchableServices } from "./offers/activities.searchable.ts";
import { activityThings, serviceThings } from "./offers/activities.things.ts";
import { reportableActivity } from "./offers/activity.reportable.ts";
import { communeActivities, homeActivities } from "./offers/commune.slot.tsx";
import { placeActions } from "./offers/place.actions.ts";
import { placeSlot } from "./offers/place.slot.tsx";
import { serviceIndicators } from "./offers/services.indicators.ts";
import { activityTasks, ownCards } from "./offers/space.cards.tsx";
import opening from "./rota/opening.page.tsx";
import openings from "./rota/openings.page.tsx";
import rota from "./rota/rota.page.tsx";
import { routes } from "./routes.ts";
import { inAll } from "./say.ts";
import { seed } from "./seeds.ts";
import { editPages } from "./services/edit.pages.tsx";
import services from "./services/list.page.tsx";
import { servicesTexts } from "./services.texts.ts";
import service from "./services/show.page.tsx";
import { teamPages } from "./services/team.pages.tsx";
import { teamSeats } from "./services/team.seats.ts";
import show from "./show/show.page.tsx";

const title = inAll((locale) => activityTexts[locale].title);
const ofServices = inAll((locale) => servicesTexts[locale].title);

const activities: Room = {
  name: "activities",
  pages: [
    ...[calendar, ...feeds, show, edit, announce, announceCsv],
    ...[date, seat, attendance, changeDate, ...guestPages, enrol],
    ...[...services, service, ...editPages, ...teamPages, openings, opening, rota],
    ...minePages,
  ],
  jobs: keepingJobs,
  listens: [...mergedPlaces, onGuestTold],
  seed,
  offers: {
    verbs: [
      { verb: "do", href: routes.calendar.href(), beside: true },
      { verb: "do", href: routes.services.href(), beside: true },
    ],
    footerLinks: [
      { group: "places", href: routes.calendar.href(), label: title },
      { group: "places", href: routes.services.href(), label: ofServices },
    ],
    areas: [{ name: "activities", says: { fr: "Les activités et services", en: "Activities and services", nl: "De activiteiten en diensten" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Annoncer des activités dans un lieu et y ouvrir des services",
          en: "Announce activities at a place and open services there",
          nl: "Activiteiten op een plek aankondigen en er diensten openen",
        },
        holders: ["host", "agent"],
      },
    ],
    spaceLinks: [
      { href: routes.mine.href(), label: inAll((locale) => mineTexts[locale].title), order: 41 },
      { href: routes.shifts.href(), label: inAll((locale) => mineTexts[locale].shifts), order: 42 },
    ],
    notices,
    letters: guestLetters,
    noticeRooms: [{ room: "activities", label: { fr: "Activités et services", en: "Activities and services", nl: "Activiteiten en diensten" } }],
    seats: [teamSeats],
    spaceCards: ownCards,
    taskSources: [activityTasks],
    afterBookings: [notedAppointment],
    placeSlots: [placeSlot],
    placeActions,
    communeSlots: [communeActivities],
    homeSlots: [homeActivities],
    things: [activityThings, serviceThings],
    datasets: activityDatasets,
    searchables: [searchableActivities, searchableServices],
    indexed: [indexedActivities, indexedServices],
    indicators: serviceIndicators,
    reportables: [reportableActivity],
    personal: [activitiesRegister],
  },
};

export default activities;
