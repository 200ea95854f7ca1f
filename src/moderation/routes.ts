import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names. */
export const routes = {
  report: path("/signaler/:kind/:id"),
  queue: path("/moderation"),
  queueCsv: path("/moderation.csv"),
  case: path("/moderation/dossiers/:id"),
  statement: path("/moderation/decisions/:id"),
  log: path("/moderation/journal"),
  logCsv: path("/moderation/journal.csv"),
  rulesPage: path("/moderation/regles"),
};
