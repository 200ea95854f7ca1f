import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names; patterns are what its readers see. */
export const routes = {
  edit: path("/identite"),
  versions: path("/identite/versions"),
};
