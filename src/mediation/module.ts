import type { Room } from "#platform/start/room.ts";
import { actsDataset } from "./figures/acts.dataset.ts";
import { actIndicators } from "./figures/acts.indicators.ts";
import figures from "./figures/figures.page.tsx";
import { notePower, readPower } from "./mediation.ts";
import { mediationRegister } from "./mediation.personal.ts";
import { mediationTasks } from "./note/gaps.tasks.ts";
import { month, monthCsv } from "./month/month.pages.tsx";
import { correct, note } from "./note/note.pages.tsx";
import places from "./places/places.page.tsx";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import { noteCard } from "./space-card.tsx";

const mediation: Room = {
  name: "mediation",
  pages: [places, note, correct, month, monthCsv, figures],
  seed,
  offers: {
    verbs: [{ verb: "do", href: routes.places.href(), beside: true, closed: true }],
    areas: [{ name: "mediation", says: { fr: "La médiation dans les lieux", en: "Mediation at places", nl: "De begeleiding op plekken" } }],
    powers: [
      {
        name: notePower,
        says: { fr: "Noter les actes de médiation de son lieu", en: "Note the acts of mediation of one’s place", nl: "De begeleidingen van zijn plek noteren" },
        holders: ["host"],
      },
      {
        name: readPower,
        says: {
          fr: "Lire les chiffres de médiation d’un lieu",
          en: "Read the figures of mediation of a place",
          nl: "De cijfers van begeleiding van een plek lezen",
        },
        holders: ["host", "agent", "administrator"],
      },
    ],
    spaceCards: [noteCard],
    taskSources: [mediationTasks],
    footerLinks: [
      { group: "proof", href: routes.figures.href(), label: { fr: "La médiation en chiffres", en: "Mediation in figures", nl: "Begeleiding in cijfers" } },
    ],
    personal: [mediationRegister],
    datasets: [actsDataset],
    indicators: actIndicators,
  },
};

export default mediation;
