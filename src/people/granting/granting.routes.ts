import { path } from "#platform/web/path.ts";

export const grantingRoutes = {
  whoMay: path("/qui-peut-quoi"),
  roles: path("/roles"),
  grantRole: path("/roles/donner"),
  revokeRole: path("/roles/:id/retirer"),
};
