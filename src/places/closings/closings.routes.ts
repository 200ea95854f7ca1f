import { path } from "#platform/web/path.ts";

export const closingsRoutes = {
  closings: path("/lieux/:slug/fermetures"),
};
