import { path } from "#platform/web/path.ts";

export const hoursRoutes = {
  hours: path("/lieux/:slug/horaires"),
};
