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
import closings from "./closings/closings.page.tsx";
import hours from "./hours-edit/hours.page.tsx";
import { photoFilesGate } from "./photos/photo-files.gate.ts";
import photos from "./photos/photos.page.tsx";
import { reportablePhoto } from "./photos/reportable-photo.ts";
import { removedPhotosJob } from "./photos/removed-photos.job.ts";
import confirmReport from "./report-error/confirm-report.page.tsx";
import { reportLetters } from "./report-error/report.letters.ts";
import { reportNotices } from "./report-error/report.notices.ts";
import reportError from "./report-error/report-error.page.tsx";
import { reportsCard } from "./report-error/reports.card.tsx";
import { reportsJob } from "./report-error/reports.job.ts";
import reports from "./report-error/reports.page.tsx";
import { keepingErasing, keepingRecords } from "./report-error/reports.person.ts";
import { stateChanged } from "./status/state.notices.ts";
import state from "./status/state.page.tsx";
import { claimLetters } from "./claim/claim.letters.ts";
import { claimNotices } from "./claim/claim.notices.ts";
import { claimPages } from "./claim/claim.pages.ts";
import { askToConfirmJob } from "./confirm/ask-to-confirm.job.ts";
import { confirmLetters, stillTrue } from "./confirm/confirm.letters.ts";
import { confirmPages } from "./confirm/confirm.pages.ts";
import { editPages } from "./edit/edit.pages.ts";
import { placeProposed } from "./propose/propose.notices.ts";
import { proposePages } from "./propose/propose.pages.ts";
import { steerCards } from "./offers/space-cards.tsx";
import { actingErasing, actingRecords } from "./steer/person.ts";
import { placeNamer } from "./steer/scope-namer.ts";
import { zonesChanged } from "./saving/zones-changed.ts";

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
    ...[...proposePages, ...claimPages, ...confirmPages, ...editPages],
    ...mergePages,
    ...importPages,
    ...[confirmReport, reportError, reports, hours, closings, photos, state],
  ],
  jobs: [openingsJob, askToConfirmJob, reportsJob, removedPhotosJob, ...placesImport.jobs],
  listens: [zonesChanged, ...moderated],
  commandLines: [importLine],
  seed,
  offers: {
    areas: [{ name: "places", says: { fr: "Les lieux", en: "Places", nl: "De plekken" } }],
    powers: powers,
    noticeRooms: [{ room: "places", label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" } }],
    notices: [placeProposed, ...claimNotices, stillTrue, ...mergeNotices, stateChanged, ...reportNotices],
    spaceCards: [...steerCards, duplicatesCard, placeTools, reportsCard],
    datasets: [placesDataset],
    searchables: [searchablePlaces],
    news: [placeNews],
    homeActs: [findAPlace, proposeAPlace],
    things: [placeThings],
    indicators: [...openedIndicators, ...reachIndicators],
    figureEvents,
    letters: [...claimLetters, ...confirmLetters, ...reportLetters],
    personRecords: [actingRecords, keepingRecords],
    scopeNamers: [placeNamer],
    erasings: [actingErasing, keepingErasing],
    reportables: [reportablePlace, reportablePhoto],
    fileGates: [photoFilesGate],
    verbs: [{ verb: "do", href: routes.directory.href() }],
    communeSlots: [communeSlot],
    homeSlots: [homeSlot],
    homeInvitations: [homeInvitation],
    mapCounts: [mapCount],
    homeFigures: [...homeFigures],
  },
};

export default places;
