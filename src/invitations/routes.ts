import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, patterns are what citizens read. */
export const routes = {
  list: path("/invitations"),
  listCsv: path("/invitations.csv"),
  send: path("/invitations/nouvelle"),
  file: path("/invitations/fichier"),
  run: path("/invitations/fichier/:run"),
  runCsv: path("/invitations/fichier/:run.csv"),
  hosts: path("/invitations/hotes"),
  hostsCsv: path("/invitations/hotes.csv"),
  /** What the letter leads to; those of structures have an address of their own. */
  private: path("/mon-invitation/:token"),
};
