import type { Page } from "#platform/web/page.tsx";
import type { SpaceLink } from "#people";
import coauthors from "./coauthors/coauthors.page.tsx";
import cosign from "./coauthors/cosign.page.tsx";
import edit from "./edit/edit.page.tsx";
import editFiles from "./edit/files.page.tsx";
import { forgetImportFilesJob, importProposalsJob } from "./import/import.job.ts";
import { importProposalsLine } from "./import/import.line.ts";
import { runCsvPage, runPage } from "./import/run.page.tsx";
import upload from "./import/upload.page.tsx";
import { proposalsCsvPage } from "./list/csv.page.ts";
import { allProposalsPage, proposalsPage } from "./list/list.page.tsx";
import { proposalsMapPage } from "./list/map.page.tsx";
import { ideasCard } from "./mine/ideas-card.tsx";
import mine from "./mine/mine.page.tsx";
import { mineTexts } from "./mine/mine.texts.ts";
import { proposalErasing, proposalRecords } from "./mine/proposals.personal.ts";
import documentPage from "./proposal/document.page.ts";
import proposalPage from "./proposal/proposal.page.tsx";
import share from "./proposal/share.page.tsx";
import sheet from "./proposal/sheet.page.tsx";
import versions from "./proposal/versions.page.tsx";
import { proposalFilesGate } from "./proposal-offers/proposal-files.gate.ts";
import { proposalsDataset } from "./proposal-offers/proposals.dataset.ts";
import { proposalNews } from "./proposal-offers/proposals.news.ts";
import { searchableProposals } from "./proposal-offers/proposals.searchable.ts";
import { proposalThings } from "./proposal-offers/proposal.things.ts";
import { proposalLetters, proposalNotices } from "./proposal-offers/proposals.notices.ts";
import { reportableProposal } from "./proposal-offers/reportable-proposal.ts";
import { routes } from "./routes.ts";
import similar from "./similar/similar.page.tsx";
import check from "./write/check.page.tsx";
import withdraw from "./withdraw/withdraw.page.tsx";
import { forgetDraftsJob } from "./write/forget-drafts.job.ts";
import wherePicture from "./write/where-map-picture.page.tsx";
import { draftPage, writePage } from "./write/write.page.tsx";

/** Those with a fixed word come before the patterns that would take it. */
export const proposalsPages: readonly Page[] = [
  ...[allProposalsPage, proposalsMapPage, proposalsCsvPage, proposalsPage],
  ...[versions, sheet, share, documentPage, proposalPage],
  ...[mine, upload, runCsvPage, runPage],
  ...[edit, editFiles, withdraw, coauthors, cosign],
  ...[wherePicture, similar, check, writePage, draftPage],
];

export const proposalsJobs = [forgetDraftsJob, importProposalsJob, forgetImportFilesJob];

export const proposalsLines = [importProposalsLine];

export const proposalsOffers = {
  notices: proposalNotices,
  letters: proposalLetters,
  datasets: [proposalsDataset],
  searchables: [searchableProposals],
  news: [proposalNews],
  things: [proposalThings],
  reportables: [reportableProposal],
  fileGates: [proposalFilesGate],
  spaceCards: [ideasCard],
  spaceLinks: [
    { href: routes.participations.href(), label: { fr: mineTexts.fr.title, en: mineTexts.en.title, nl: mineTexts.nl.title }, order: 25 } satisfies SpaceLink,
  ],
  personRecords: [proposalRecords],
  erasings: [proposalErasing],
};
