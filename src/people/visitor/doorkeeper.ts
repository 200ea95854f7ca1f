import type { Doorkeeper } from "#platform/room.ts";
import { withQuery } from "#platform/web/path.ts";
import { authOf } from "../auth/auth.ts";
import { routes } from "../routes.ts";
import { readVisitor } from "./visitor.query.ts";

/** Who is asking, for the front door. A request without our cookie asks nothing of the database. */
export const doorkeeper: Doorkeeper = {
  async whoIs(request, services) {
    if (!request.headers.get("cookie")?.includes("beffroi.session_token=")) return null;
    const found = await authOf(services).api.getSession({ headers: request.headers });
    return found && readVisitor(services.db, services.offers, found.user.id, Boolean(found.session.secondFactorAt));
  },
  visitorOf: (db, offers, personId) => readVisitor(db, offers, personId, true),
  signInHref: (next) => withQuery(routes.signIn.href(), { suite: next === "/" ? null : next }),
  secondFactorHref: (next) => withQuery(routes.secondFactor.href(), { suite: next }),
};
