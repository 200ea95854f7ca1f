import { path } from "#platform/web/path.ts";
import { actsRoutes } from "./acts.routes.ts";
import { judgingRoutes } from "./judging.routes.ts";
import { processRoutes } from "./process.routes.ts";
import { proposalsRoutes } from "./proposals.routes.ts";

/** Every address of this room. Keys are folder names, or what one of them answers; patterns are what citizens read. */
export const routes = {
  ...processRoutes,
  ...proposalsRoutes,
  processes: path("/participer"),
  process: path("/participer/:process"),
  proposal: path("/participer/:process/idees/:proposal"),
  ...judgingRoutes,
  ...actsRoutes,
};
