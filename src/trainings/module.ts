import type { Room } from "#platform/start/room.ts";
import attendance from "./attend/attendance.page.tsx";
import seat from "./attend/seat.page.tsx";
import session from "./attend/session.page.tsx";
import card from "./card/card.page.tsx";
import check from "./card/check.page.tsx";
import mine from "./card/mine.page.tsx";
import catalogue from "./catalogue/catalogue.page.tsx";
import { trainingCondition } from "./conditions/training.condition.ts";
import { editPages } from "./edit/edit.pages.tsx";
import holder from "./holders/holder.page.tsx";
import holders from "./holders/holders.page.tsx";
import keep from "./keep/keep.page.tsx";
import { power } from "./keeper.ts";
import { keepingJobs } from "./keeping/keeping.jobs.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { trainingsRegister } from "./keeping/trainings.personal.ts";
import { machinePages } from "./machines/machines.pages.tsx";
import manage from "./manage/manage.page.tsx";
import { notices } from "./news/news.ts";
import { moduleThings } from "./offers/module.things.ts";
import { searchableModules } from "./offers/modules.searchable.ts";
import { placeSlot } from "./offers/place.slot.tsx";
import { ownCard, trainingTasks } from "./offers/space.cards.tsx";
import { trainingDatasets } from "./offers/trainings.datasets.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { sessionPages } from "./sessions/sessions.pages.tsx";
import show from "./show/show.page.tsx";
import { cardTexts } from "./card/card.texts.ts";
import { trainingsTexts } from "./trainings.texts.ts";

const trainings: Room = {
  name: "trainings",
  pages: [
    ...catalogue,
    show,
    session,
    seat,
    attendance,
    ...keep,
    ...editPages,
    manage,
    ...sessionPages,
    ...holders,
    holder,
    ...machinePages,
    mine,
    card,
    check,
  ],
  jobs: keepingJobs,
  listens: mergedPlaces,
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.catalogue.href(), beside: true }],
    footerLinks: [
      {
        group: "places",
        href: routes.catalogue.href(),
        label: { fr: "Se former aux machines", en: "Learn to use machines", nl: "Met machines leren werken" },
      },
    ],
    areas: [{ name: "trainings", says: { fr: "Les formations", en: "Trainings", nl: "De opleidingen" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Tenir les formations d’un lieu et dire ce que ses machines demandent",
          en: "Keep the trainings of a place and say what its machines ask for",
          nl: "De opleidingen van een plek bijhouden en zeggen wat haar machines vragen",
        },
        holders: ["host", "agent", "administrator"],
      },
    ],
    spaceLinks: [{ href: routes.mine.href(), label: { fr: cardTexts.fr.title, en: cardTexts.en.title, nl: cardTexts.nl.title }, order: 40 }],
    notices,
    noticeRooms: [{ room: "trainings", label: { fr: trainingsTexts.fr.title, en: trainingsTexts.en.title, nl: trainingsTexts.nl.title } }],
    bookingConditions: [trainingCondition],
    spaceCards: [ownCard],
    taskSources: [trainingTasks],
    placeSlots: [placeSlot],
    things: [moduleThings],
    datasets: trainingDatasets,
    searchables: [searchableModules],
    personal: [trainingsRegister],
  },
};

export default trainings;
