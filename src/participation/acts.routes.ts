import { path } from "#platform/web/path.ts";

/** Supports, comments, following, duplicates, splits, and what came in otherwise than on the web; spread into the routes of the room. */
export const actsRoutes = {
  support: path("/participer/:process/idees/:proposal/soutenir"),
  followProposal: path("/participer/:process/idees/:proposal/suivre"),
  followProcess: path("/participer/:process/suivre"),
  following: path("/mon-espace/suivi"),

  comments: path("/participer/:process/idees/:proposal/commentaires"),
  writeComment: path("/participer/:process/idees/:proposal/commenter"),
  comment: path("/participer/commentaires/:comment"),
  reply: path("/participer/commentaires/:comment/repondre"),
  editComment: path("/participer/commentaires/:comment/modifier"),
  deleteComment: path("/participer/commentaires/:comment/supprimer"),

  debate: path("/participer/:process/debats/:stage"),
  debateComment: path("/participer/:process/debats/:stage/commenter"),
  debateQuestion: path("/participer/:process/debats/:stage/questions/:question"),
  questionComment: path("/participer/:process/debats/:stage/questions/:question/commenter"),
  questions: path("/participer/instruction/etape/:stage/questions"),

  duplicates: path("/participer/instruction/demarche/:process/doublons"),
  duplicate: path("/participer/instruction/doublons/:pair"),
  duplicateAnswer: path("/participer/doublons/:pair"),
  duplicateByLink: path("/participer/doublons/reponse/:token"),
  split: path("/participer/instruction/idee/:id/scinder"),

  channels: path("/participer/instruction/demarche/:process/contributions"),
  channelsCsv: path("/participer/instruction/demarche/:process/contributions.csv"),
  newSource: path("/participer/instruction/demarche/:process/contributions/nouvelle"),
  source: path("/participer/instruction/contributions/:source"),
  enter: path("/participer/instruction/contributions/:source/saisir"),
  strike: path("/participer/instruction/contributions/:source/rayer/:entry"),
  importEntries: path("/participer/instruction/contributions/:source/importer"),
  channelImportCsv: path("/participer/instruction/contributions/:source/imports/:run.csv"),
  channelImport: path("/participer/instruction/contributions/:source/imports/:run"),
};
