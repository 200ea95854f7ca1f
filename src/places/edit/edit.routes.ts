import { path } from "#platform/web/path.ts";

export const editRoutes = {
  edit: path("/lieux/:slug/modifier"),
  editSection: path("/lieux/:slug/modifier/:section"),
  disagreements: path("/lieux/:slug/desaccords"),
};
