import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, patterns are what citizens read. */
export const routes = {
  list: path("/invitations"),
  listCsv: path("/invitations.csv"),
  send: path("/invitations/nouvelle"),
  file: path("/invitations/fichier"),
  /** One file that was sent, for roles or for seats. */
  run: path("/invitations/fichier/:run"),
  runCsv: path("/invitations/fichier/:run.csv"),
  hosts: path("/invitations/hotes"),
  hostsCsv: path("/invitations/hotes.csv"),
  /** To the seats of one thing: "/invitations/pour/equipe/budget-2027". */
  seat: path("/invitations/pour/:kind/:thing"),
  seatCsv: path("/invitations/pour/:kind/:thing.csv"),
  seatSend: path("/invitations/pour/:kind/:thing/nouvelle"),
  seatFile: path("/invitations/pour/:kind/:thing/fichier"),
  /** What the letter leads to; those of structures have an address of their own. */
  private: path("/mon-invitation/:token"),
};
