import { closingsRoutes } from "./closings/closings.routes.ts";
import { hoursRoutes } from "./hours-edit/hours-edit.routes.ts";
import { photosRoutes } from "./photos/photos.routes.ts";
import { reportRoutes } from "./report-error/report-error.routes.ts";
import { statusRoutes } from "./status/status.routes.ts";

/** What keeps a record true after it was written. */
export const keepingRoutes = { ...reportRoutes, ...hoursRoutes, ...closingsRoutes, ...photosRoutes, ...statusRoutes };
