import type { Room } from "#platform/start/room.ts";
import { exampleOf, readTerritory } from "#territory";
import { readHoursIn } from "./hours/here.ts";
import { hoursByProgram } from "./hours-edit/hours.program.ts";
import { indexedPlaces } from "./offers/places.indexed.ts";
import directory from "./directory/directory.page.tsx";
import { downloads } from "./directory/downloads.page.ts";
import embed from "./embed/embed.page.tsx";
import embedded from "./embed/embedded.page.tsx";
import embeddedMap from "./embed/embedded-map.page.tsx";
import { mapFrame } from "./embed/map.frame.ts";
import { exportPages } from "./export/export.pages.ts";
import { placesDataset } from "./export/places.dataset.ts";
import history from "./history/history.page.tsx";
import { openingsJob } from "./hours/openings.job.ts";
import { placesImport } from "./import-page/import.job.ts";
import { runCsv, runPage } from "./import-page/run.page.tsx";
import importRuns from "./import-page/runs.page.tsx";
import uploadImport from "./import-page/upload.page.tsx";
import { placeTools } from "./import-page/place-tools-card.tsx";
import { importLine } from "./import/run/import.line.ts";
import background from "./map/background.page.ts";
import { figureEvents, openedIndicators } from "./indicators/places.indicators.ts";
import { reachIndicators } from "./indicators/reach.ts";
import map from "./map/map.page.tsx";
import { homeFigures, mapCount } from "./offers/figures.ts";
import { communeSlot, homeInvitation, homeSlot } from "./offers/slots.tsx";
import { mergeNotices } from "./merge/merge.notices.ts";
import mergedPlaces from "./merge/merged-places.page.ts";
import { decidePage, pairPage } from "./merge/pair/pair.page.tsx";
import duplicates from "./merge/queue/queue.page.tsx";
import unmerge from "./merge/unmerge/unmerge.page.tsx";
import { askForHelp } from "./needs/home-act.ts";
import links from "./needs/links.page.tsx";
import need from "./needs/need.page.tsx";
import needs from "./needs/needs.page.tsx";
import { needsTexts } from "./needs.texts.ts";
import { searchableNeeds } from "./needs/needs.searchable.ts";
import { findAPlace, proposeAPlace } from "./offers/home-acts.ts";
import { placeNews } from "./offers/places.news.ts";
import { searchablePlaces } from "./offers/places.searchable.ts";
import { placeThings } from "./offers/places.things.ts";
import { moderated } from "./moderation/moderation.listeners.ts";
import { reportablePlace } from "./moderation/place.reportable.ts";
import poster from "./poster/poster.page.tsx";
import { powers } from "./powers.ts";
import { routes } from "./routes.ts";
import { drawnPhotos } from "./photos/photos.seeds.ts";
import { seed } from "./seeds.ts";
import show from "./show/show.page.tsx";
import closings from "./closings/closings.page.tsx";
import dates from "./dates/dates.page.tsx";
import hours from "./hours-edit/hours.page.tsx";
import { photoFilesGate } from "./photos/photo-files.gate.ts";
import photos from "./photos/photos.page.tsx";
import { reportablePhoto } from "./photos/photo.reportable.ts";
import { removedPhotosJob } from "./photos/removed-photos.job.ts";
import confirmReport from "./report-error/confirm-report.page.tsx";
import { reportLetters } from "./report-error/report.letters.ts";
import { reportNotices } from "./report-error/report.notices.ts";
import { adviserHelp } from "./help/adviser-help.ts";
import help from "./help/help.page.tsx";
import reportError from "./report-error/report-error.page.tsx";
import { reportsJob } from "./report-error/reports.job.ts";
import reports from "./report-error/reports.page.tsx";
import { structurePlaces } from "./structure/structure-places.part.tsx";
import placeStructure from "./structure/structure.page.tsx";
import { structureSaved } from "./structure/structure-saved.listener.ts";
import { structureThings } from "./structure/structure.things.ts";
import unjoined from "./structure/unjoined.page.tsx";
import { keepingRegister } from "./report-error/reports.personal.ts";
import { stateChanged } from "./status/state.notices.ts";
import state from "./status/state.page.tsx";
import { claimLetters } from "./claim/claim.letters.ts";
import { claimNotices } from "./claim/claim.notices.ts";
import claim from "./claim/claim.page.tsx";
import claimCode from "./claim/claim-code.page.tsx";
import claims from "./claim/claims.page.tsx";
import claimDecision from "./claim/decision.page.tsx";
import hosts from "./claim/hosts.page.tsx";
import { askToConfirmJob } from "./confirm/ask-to-confirm.job.ts";
import { confirmLetters, stillTrue } from "./confirm/confirm.letters.ts";
import confirm from "./confirm/confirm.page.tsx";
import confirmByMail from "./confirm/confirm-by-mail.page.tsx";
import disagreements from "./edit/disagreements.page.tsx";
import edit from "./edit/edit.page.tsx";
import editSection from "./edit/section.page.tsx";
import { placeProposed } from "./propose/propose.notices.ts";
import proposal from "./propose/proposal.page.tsx";
import proposals from "./queue/queue.page.tsx";
import propose from "./propose/propose.page.tsx";
import similar from "./propose/similar.page.tsx";
import { placeTasks } from "./offers/place.tasks.ts";
import { placeCards } from "./offers/space-cards.tsx";
import { actingRegister } from "./acts/acts.personal.ts";
import { placeNamer } from "./acts/scope-namer.query.ts";
import { zonesChanged } from "./saving/zones-changed.ts";
import { placesServiceSteps } from "./service/places.service-steps.ts";
import { words } from "./words.ts";

const places: Room = {
  name: "places",
  pages: [
    help,
    ...[needs, links, need],
    directory,
    ...downloads,
    embed,
    embedded,
    embeddedMap,
    map,
    background,
    show,
    ...history,
    poster,
    ...exportPages,
    ...[propose, ...proposals, similar, proposal],
    ...[...claims, claimDecision, claim, claimCode, hosts],
    ...[confirmByMail, confirm],
    ...[edit, editSection, disagreements],
    ...unjoined,
    placeStructure,
    ...duplicates,
    pairPage,
    decidePage,
    unmerge,
    mergedPlaces,
    uploadImport,
    ...importRuns,
    runCsv,
    runPage,
    ...[confirmReport, reportError, reports, hours, closings, dates, photos, state],
  ],
  jobs: [openingsJob, askToConfirmJob, reportsJob, removedPhotosJob, ...placesImport.jobs],
  listens: [zonesChanged, structureSaved, ...moderated],
  commandLines: [importLine],
  prepare: async ({ db }) => {
    const { communes } = await readTerritory(db);
    readHoursIn(communes.length > 0 ? exampleOf(communes) : null);
  },
  ahead: drawnPhotos.begin,
  seed,
  offers: {
    programActs: [hoursByProgram],
    words,
    areas: [{ name: "places", says: { fr: "Les lieux", en: "Places", nl: "De plekken" } }],
    helpWays: [adviserHelp],
    powers: powers,
    noticeRooms: [{ room: "places", label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" } }],
    notices: [placeProposed, ...claimNotices, stillTrue, ...mergeNotices, stateChanged, ...reportNotices],
    spaceCards: [...placeCards, placeTools],
    taskSources: [placeTasks],
    datasets: [placesDataset],
    searchables: [searchableNeeds, searchablePlaces],
    indexed: [indexedPlaces],
    news: [placeNews],
    frames: [mapFrame],
    homeActs: [askForHelp, findAPlace, proposeAPlace],
    things: [placeThings, structureThings],
    structureParts: [structurePlaces],
    indicators: [...openedIndicators, ...reachIndicators],
    figureEvents,
    letters: [...claimLetters, ...confirmLetters, ...reportLetters],
    personal: [actingRegister, keepingRegister],
    scopeNamers: [placeNamer],
    reportables: [reportablePlace, reportablePhoto],
    fileGates: [photoFilesGate],
    verbs: [
      { verb: "do", href: routes.directory.href() },
      { verb: "do", href: routes.needs.href(), beside: true },
    ],
    footerLinks: [{ group: "help", href: routes.needs.href(), label: { fr: needsTexts.fr.nav, en: needsTexts.en.nav, nl: needsTexts.nl.nav } }],
    communeSlots: [communeSlot],
    homeSlots: [homeSlot],
    serviceSteps: placesServiceSteps,
    homeInvitations: [homeInvitation],
    mapCounts: [mapCount],
    homeFigures: [...homeFigures],
  },
};

export default places;
