import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, patterns are what citizens read. */
export const routes = {
  keep: path("/tarifs"),
  attest: path("/tarifs/attestations"),
  add: path("/tarifs/nouveau"),
  list: path("/tarifs/:id"),
};
