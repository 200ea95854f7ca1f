import { path } from "#platform/web/path.ts";

export const reportRoutes = {
  confirmReport: path("/lieux/signalement/confirmer/:token"),
  reportError: path("/lieux/:slug/signaler-une-erreur"),
  reports: path("/lieux/:slug/signalements"),
};
