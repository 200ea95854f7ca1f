import { path } from "#platform/web/path.ts";

export const statusRoutes = {
  state: path("/lieux/:slug/etat"),
};
