import { path } from "#platform/web/path.ts";

export const confirmRoutes = {
  confirm: path("/lieux/:slug/confirmer"),
  confirmByMail: path("/lieux/confirmer/:token"),
};
