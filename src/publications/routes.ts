import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names; patterns are what its readers see. */
export const routes = {
  page: path("/pages/:slug"),
  pageVersions: path("/pages/:slug/versions"),
  pageVersion: path("/pages/:slug/versions/:number"),
  news: path("/actualites"),
  newsFeed: path("/actualites/nouvelles.atom"),
  newsItem: path("/actualites/:slug"),
  newsVersions: path("/actualites/:slug/versions"),
  newsVersion: path("/actualites/:slug/versions/:number"),
  subscribe: path("/lettre"),
  /** Confirms, and stops: the address of List-Unsubscribe too. */
  subscriber: path("/lettre/:token"),
  newsletters: path("/publications/lettres"),
  createNewsletter: path("/publications/lettres/nouvelle"),
  newsletter: path("/publications/lettres/:id"),
  desk: path("/publications"),
  create: path("/publications/nouvelle"),
  edit: path("/publications/:id"),
  preview: path("/publications/:id/apercu"),
};
