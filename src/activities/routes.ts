import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  calendar: path("/activites"),
  feed: path("/activites/agenda.ics"),
  activityFeed: path("/activites/:id/agenda.ics"),
  show: path("/activites/:id"),
  edit: path("/activites/:id/modifier"),
  date: path("/activites/dates/:id"),
  seat: path("/activites/dates/:id/place"),
  attendance: path("/activites/dates/:id/presences"),
  guest: path("/activites/dates/:id/sans-compte"),
  enrol: path("/activites/dates/:id/inscrire"),
  link: path("/activites/lien/:token"),
  changeDate: path("/activites/dates/:id/changer"),
  announce: path("/lieux/:slug/annoncer"),
  announceCsv: path("/lieux/:slug/activites.csv"),

  services: path("/services"),
  addService: path("/services/nouveau"),
  service: path("/services/:slug"),
  editService: path("/services/:slug/modifier"),
  team: path("/services/:slug/equipe"),
  teamCsv: path("/services/:slug/equipe.csv"),
  openings: path("/services/:slug/ouvertures"),
  opening: path("/services/:slug/ouvertures/:id"),
  rota: path("/services/:slug/planning"),

  mine: path("/mon-espace/activites"),
  shifts: path("/mon-espace/services"),
  hoursCsv: path("/mon-espace/services.csv"),
};
