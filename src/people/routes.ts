import { authRoutes } from "./auth/auth.routes.ts";
import { auditLogRoutes } from "./audit-log/audit-log.routes.ts";
import { grantingRoutes } from "./granting/granting.routes.ts";
import { residencyRoutes } from "./residency/residency.routes.ts";
import { spaceRoutes } from "./space/space.routes.ts";
import { structuresRoutes } from "./structures/structures.routes.ts";

/** Every address of this room. Keys are folder names; patterns are what citizens read. */
export const routes = {
  ...spaceRoutes,
  ...authRoutes,
  ...grantingRoutes,
  ...structuresRoutes,
  ...residencyRoutes,
  ...auditLogRoutes,
};
