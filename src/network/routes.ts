import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  directory: path("/reseau"),
  directoryCsv: path("/reseau.csv"),
  apply: path("/reseau/adherer"),
  applications: path("/reseau/candidatures"),
  application: path("/reseau/candidatures/:id"),
  member: path("/reseau/membres/:number"),
  keep: path("/reseau/membres/:number/tenir"),
  accuse: path("/reseau/membres/:number/audition"),
  hearing: path("/reseau/auditions/:id"),
  dues: path("/reseau/cotisations"),
  duesCsv: path("/reseau/cotisations.csv"),
  contributions: path("/reseau/contributions"),
  contributionsCsv: path("/reseau/contributions.csv"),
  declare: path("/reseau/contributions/declarer"),
  contribution: path("/reseau/contributions/:id"),
  register: path("/reseau/registre"),
  registerCsv: path("/reseau/registre.csv"),
  mentoring: path("/reseau/mentorat"),
  offer: path("/reseau/mentorat/proposer"),
  request: path("/reseau/mentorat/demander"),
  asked: path("/reseau/mentorat/demandes/:id"),
  round: path("/reseau/mentorat/manche"),
  pairing: path("/reseau/mentorat/binomes/:id"),
  mine: path("/mon-espace/reseau"),
};
