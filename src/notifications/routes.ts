import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  inbox: path("/mon-espace/notifications"),
  choosing: path("/mon-espace/notifications/choix"),
  unsubscribing: path("/desabonnement/:token"),
};
