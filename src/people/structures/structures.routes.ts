import { path } from "#platform/web/path.ts";

export const structuresRoutes = {
  structures: path("/structures"),
  newStructure: path("/structures/nouvelle"),
  structure: path("/structures/:id"),
  editStructure: path("/structures/:id/modifier"),
  members: path("/structures/:id/membres"),
  joinRequests: path("/structures/:id/demandes"),
  invitations: path("/structures/:id/invitations"),
  joinStructure: path("/structures/:id/rejoindre"),
  leaveStructure: path("/structures/:id/quitter"),
  invitation: path("/invitations/:token"),
};
