import { path } from "#platform/web/path.ts";

/** Of conversations. */
export const routes = {
  conversations: path("/participer/:process/conversations"),
  newConversation: path("/participer/:process/conversations/nouvelle"),
  conversation: path("/participer/:process/conversations/:conversation"),
  answer: path("/participer/:process/conversations/:conversation/repondre"),
  write: path("/participer/:process/conversations/:conversation/ecrire"),
  mine: path("/participer/:process/conversations/:conversation/mes-reponses"),
  report: path("/participer/:process/conversations/:conversation/rapport"),
  statements: path("/participer/:process/conversations/:conversation/phrases"),
  statementsCsv: path("/participer/:process/conversations/:conversation/phrases.csv"),
  statement: path("/participer/:process/conversations/:conversation/phrases/:number"),
  manage: path("/participer/:process/conversations/:conversation/gerer"),
  presentation: path("/participer/:process/conversations/:conversation/gerer/presentation"),
  moderate: path("/participer/:process/conversations/:conversation/gerer/phrases"),
};
