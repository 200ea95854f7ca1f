import { path } from "#platform/web/path.ts";

export const proposeRoutes = {
  propose: path("/lieux/proposer"),
  proposals: path("/lieux/proposes"),
  similar: path("/lieux/proposer/semblables"),
  proposal: path("/lieux/proposer/:id"),
};
