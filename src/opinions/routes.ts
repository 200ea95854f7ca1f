import { path } from "#platform/web/path.ts";

/** Of conversations. */
export const routes = {
  conversations: path("/participer/:process/conversations"),
  newConversation: path("/participer/:process/conversations/nouvelle"),
  importConversation: path("/participer/:process/conversations/importer"),
  conversation: path("/participer/:process/conversations/:conversation"),
  answer: path("/participer/:process/conversations/:conversation/repondre"),
  write: path("/participer/:process/conversations/:conversation/ecrire"),
  mine: path("/participer/:process/conversations/:conversation/mes-reponses"),
  report: path("/participer/:process/conversations/:conversation/rapport"),
  statements: path("/participer/:process/conversations/:conversation/phrases"),
  statementsCsv: path("/participer/:process/conversations/:conversation/phrases.csv"),
  statement: path("/participer/:process/conversations/:conversation/phrases/:number"),
  answerStatement: path("/participer/:process/conversations/:conversation/phrases/:number/reponse"),
  file: path("/participer/:process/conversations/:conversation/fichiers/:file"),
  sheet: path("/participer/:process/conversations/:conversation/papier"),
  manage: path("/participer/:process/conversations/:conversation/gerer"),
  presentation: path("/participer/:process/conversations/:conversation/gerer/presentation"),
  enter: path("/participer/:process/conversations/:conversation/gerer/saisir"),
  moderate: path("/participer/:process/conversations/:conversation/gerer/phrases"),
};
