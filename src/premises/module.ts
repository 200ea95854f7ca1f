import type { Room } from "#platform/start/room.ts";
import desk from "./desk/desk.page.tsx";
import { editPages } from "./edit/edit.pages.tsx";
import { contactsJob } from "./keeping/contacts.job.ts";
import { mergedPlaces } from "./keeping/place-merges.listeners.ts";
import { premisesRegister } from "./keeping/premises.personal.ts";
import { power } from "./keeper.ts";
import list from "./list/premises.page.tsx";
import manage from "./manage/manage.page.tsx";
import { deskCard, premisesTasks } from "./offers/desk.cards.tsx";
import { premisesFilesGate } from "./offers/picture-files.gate.ts";
import { premisesDataset } from "./offers/premises.dataset.ts";
import { premisesNews } from "./offers/premises.news.ts";
import { reportablePremises } from "./offers/premises.reportable.ts";
import { searchablePremises } from "./offers/premises.searchable.ts";
import { indexedPremises } from "./offers/premises.indexed.ts";
import { premisesThings } from "./offers/premises.things.ts";
import { communeSlot, placeSlot } from "./offers/slots.tsx";
import { premisesTexts } from "./premises.texts.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";

const label = { fr: premisesTexts.fr.list, en: premisesTexts.en.list, nl: premisesTexts.nl.list };

const premises: Room = {
  name: "premises",
  pages: [...list, ...desk, ...editPages, manage, show],
  jobs: [contactsJob],
  listens: mergedPlaces,
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.list.href(), beside: true }],
    areas: [{ name: "premises", says: { fr: "Les locaux à louer", en: "Premises to let", nl: "Te huren lokalen" } }],
    powers: [
      {
        name: power,
        says: {
          fr: "Proposer un local de son lieu ou de sa commune, dire qu’il est loué, retirer l’annonce",
          en: "Offer premises of one’s place or commune, say that they are let, withdraw the offer",
          nl: "Een lokaal van zijn plek of gemeente aanbieden, zeggen dat het verhuurd is, het aanbod intrekken",
        },
        holders: ["host", "agent", "administrator"],
      },
    ],
    footerLinks: [{ group: "places", href: routes.list.href(), label }],
    needSteps: [
      {
        order: 30,
        label: { fr: "Trouver un local", en: "Find premises", nl: "Een lokaal vinden" },
        says: {
          fr: "Un bureau, un atelier, une salle à louer ou à partager.",
          en: "An office, a workshop, a room to let or to share.",
          nl: "Een kantoor, een atelier, een zaal te huur of te delen.",
        },
        href: routes.list.href(),
        groups: ["creer-une-entreprise", "trouver-un-emploi"],
      },
    ],
    things: [premisesThings],
    searchables: [searchablePremises],
    indexed: [indexedPremises],
    news: [premisesNews],
    datasets: [premisesDataset],
    communeSlots: [communeSlot],
    placeSlots: [placeSlot],
    spaceCards: [deskCard],
    taskSources: [premisesTasks],
    reportables: [reportablePremises],
    fileGates: [premisesFilesGate],
    personal: [premisesRegister],
  },
};

export default premises;
