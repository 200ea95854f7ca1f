import type { Power } from "#platform/offers.ts";
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

/** For the room's manifest: what keeps a record true after it was written. Who may is in `keepingPowers`. */
export const keeping = {
  pages: [confirmReport, reportError, reports, hours, closings, photos, state],
  jobs: [reportsJob, removedPhotosJob],
  notices: [stateChanged, ...reportNotices],
  letters: reportLetters,
  spaceCards: [reportsCard],
  personRecords: [keepingRecords],
  erasings: [keepingErasing],
  reportables: [reportablePhoto],
  fileGates: [photoFilesGate],
};

export const keepingPowers: readonly Power[] = [
  {
    name: "places.publish",
    says: {
      fr: "Publier, suspendre ou fermer la fiche d’un lieu",
      en: "Publish, suspend or close a place’s record",
      nl: "De fiche van een plek publiceren, opschorten of sluiten",
    },
    holders: ["agent", "administrator"],
  },
  {
    name: "places.report_error",
    says: { fr: "Signaler une erreur sur une fiche", en: "Report a mistake on a record", nl: "Een fout op een fiche melden" },
    holders: "anyone",
  },
  {
    name: "places.answer_reports",
    says: { fr: "Répondre aux erreurs signalées", en: "Answer reported mistakes", nl: "Gemelde fouten beantwoorden" },
    holders: ["host", "agent", "administrator"],
  },
  {
    name: "places.review_reports",
    says: { fr: "Relire les signalements retenus", en: "Review held reports", nl: "Vastgehouden meldingen nalezen" },
    holders: ["agent", "administrator"],
  },
];
