import type { Room } from "#platform/room.ts";
import directory from "./directory/directory.page.tsx";
import { downloads } from "./directory/downloads.page.ts";
import embed from "./embed/embed.page.tsx";
import embedded from "./embed/embedded.page.tsx";
import { exportPages } from "./export/export.pages.ts";
import { placesDataset } from "./export/places.dataset.ts";
import history from "./history/history.page.tsx";
import { openingsJob } from "./hours/openings.job.ts";
import { placesImport } from "./import-page/import.job.ts";
import { importPages } from "./import-page/import.pages.ts";
import { placeTools } from "./import-page/place-tools-card.tsx";
import { importLine } from "./import/import.line.ts";
import { keeping, keepingPowers } from "./keeping.ts";
import background from "./map/background.page.ts";
import { figureEvents, openedIndicators } from "./indicators/indicators.ts";
import { reachIndicators } from "./indicators/reach.ts";
import map from "./map/map.page.tsx";
import { homeFigures, mapCount } from "./offers/figures.ts";
import { communeSlot, homeInvitation, homeSlot } from "./offers/slots.tsx";
import { duplicatesCard } from "./merge/duplicates-card.tsx";
import { mergeNotices } from "./merge/merge.notices.ts";
import { mergePages } from "./merge/merge.pages.ts";
import { findAPlace, proposeAPlace } from "./offers/home-acts.ts";
import { placeNews } from "./offers/places.news.ts";
import { searchablePlaces } from "./offers/places.searchable.ts";
import { placeThings } from "./offers/things.ts";
import { moderated } from "./moderated/moderated.listeners.ts";
import { reportablePlace } from "./moderated/reportable-place.ts";
import poster from "./poster/poster.page.tsx";
import { powers } from "./powers.ts";
import { routes } from "./routes.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";
import { acting } from "./steer/acting.ts";
import { zonesChanged } from "./zones-changed.ts";

const places: Room = {
  name: "places",
  pages: [
    directory,
    ...downloads,
    embed,
    embedded,
    map,
    background,
    show,
    history,
    poster,
    ...exportPages,
    ...acting.pages,
    ...mergePages,
    ...importPages,
    ...keeping.pages,
  ],
  jobs: [openingsJob, ...acting.jobs, ...keeping.jobs, ...placesImport.jobs],
  listens: [zonesChanged, ...moderated],
  commandLines: [importLine],
  seed,
  offers: {
    areas: [{ name: "places", says: { fr: "Les lieux", en: "Places", nl: "De plekken" } }],
    powers: [...powers, ...keepingPowers],
    noticeRooms: [{ room: "places", label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" } }],
    notices: [...acting.notices, ...mergeNotices, ...keeping.notices],
    spaceCards: [...acting.spaceCards, duplicatesCard, placeTools, ...keeping.spaceCards],
    datasets: [placesDataset],
    searchables: [searchablePlaces],
    news: [placeNews],
    homeActs: [findAPlace, proposeAPlace],
    things: [placeThings],
    indicators: [...openedIndicators, ...reachIndicators],
    figureEvents,
    letters: [...acting.letters, ...keeping.letters],
    personRecords: [...acting.personRecords, ...keeping.personRecords],
    scopeNamers: acting.scopeNamers,
    erasings: [...acting.erasings, ...keeping.erasings],
    reportables: [reportablePlace, ...keeping.reportables],
    fileGates: keeping.fileGates,
    verbs: [{ verb: "do", href: routes.directory.href() }],
    communeSlots: [communeSlot],
    homeSlots: [homeSlot],
    homeInvitations: [homeInvitation],
    mapCounts: [mapCount],
    homeFigures: [...homeFigures],
  },
};

export default places;
