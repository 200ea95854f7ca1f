import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names; patterns are what its readers see. */
export const routes = {
  service: path("/mise-en-service"),
  jobs: path("/exploitation/travaux"),
  mails: path("/exploitation/courriers"),
  mailsCsv: path("/exploitation/courriers.csv"),
};
