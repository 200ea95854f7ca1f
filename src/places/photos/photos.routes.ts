import { path } from "#platform/web/path.ts";

export const photosRoutes = {
  photos: path("/lieux/:slug/photos"),
};
