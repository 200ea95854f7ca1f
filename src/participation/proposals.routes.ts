import { path } from "#platform/web/path.ts";

/** Filing, reading and keeping ideas; spread into the routes of the room. What has a fixed word comes before the pattern that would take it. */
export const proposalsRoutes = {
  allProposals: path("/participer/idees"),
  proposals: path("/participer/:process/idees"),
  proposalsCsv: path("/participer/:process/idees.csv"),
  proposalsMap: path("/participer/:process/idees/carte"),
  versions: path("/participer/:process/idees/:proposal/versions"),
  sheet: path("/participer/:process/idees/:proposal/affiche"),
  share: path("/participer/:process/idees/:proposal/partager"),
  proposalDocument: path("/participer/:process/idees/:proposal/documents/:file"),
  editProposal: path("/participer/:process/idees/:proposal/modifier"),
  proposalFiles: path("/participer/:process/idees/:proposal/fichiers"),
  withdraw: path("/participer/:process/idees/:proposal/retirer"),
  coauthors: path("/participer/:process/idees/:proposal/coauteurs"),
  cosign: path("/participer/cosigner/:token"),

  wherePicture: path("/participer/idees/plan/:commune.svg"),
  write: path("/participer/:process/deposer"),
  similarProposals: path("/participer/:process/deposer/semblables"),
  draft: path("/participer/:process/deposer/:draft"),
  checkDraft: path("/participer/:process/deposer/:draft/verifier"),

  importProposals: path("/participer/instruction/demarche/:process/import"),
  proposalImportCsv: path("/participer/instruction/demarche/:process/import/:run.csv"),
  proposalImport: path("/participer/instruction/demarche/:process/import/:run"),

  participations: path("/mon-espace/participations"),
};
