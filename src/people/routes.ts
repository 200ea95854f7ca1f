import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  signIn: path("/connexion"),
  secondFactor: path("/second-facteur"),
};
