import { path } from "#platform/web/path.ts";

export const claimRoutes = {
  claims: path("/lieux/rattachements"),
  claimDecision: path("/lieux/rattachements/:id"),
  claim: path("/lieux/:slug/rattacher"),
  claimCode: path("/lieux/:slug/rattacher/code"),
  hosts: path("/lieux/:slug/hotes"),
};
