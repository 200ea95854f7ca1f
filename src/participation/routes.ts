import { path } from "#platform/web/path.ts";

/** Every address of this room. Keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  processes: path("/participer"),
  process: path("/participer/:process"),
  proposal: path("/participer/:process/idees/:proposal"),
};
