import { path } from "#platform/web/path.ts";

/** The addresses of the platform itself. Keys are folder names. */
export const routes = {
  sheet: path("/apparence/:name"),
  display: path("/affichage"),
  health: path("/sante"),
  alive: path("/sante/vie"),
  metrics: path("/metrics"),
  mailbox: path("/_courrier"),
  mail: path("/_courrier/:id"),
  attachment: path("/fichiers/:id"),
  drawing: path("/dessins/:name"),
  progress: path("/travaux/:id"),
  gallery: path("/_galerie"),
  mails: path("/_galerie/courriers"),
  mailText: path("/_galerie/courriers/:mail/:locale"),
  mailHtml: path("/_galerie/courriers/:mail/:locale/html"),
  accessibility: path("/accessibilite"),
  privacy: path("/vie-privee"),
  legal: path("/mentions-legales"),
  help: path("/aide"),
  words: path("/mots"),
  search: path("/recherche"),
  news: path("/nouvelles.atom"),
  robots: path("/robots.txt"),
  security: path("/.well-known/security.txt"),
};
