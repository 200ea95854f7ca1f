import { withQuery } from "#platform/web/path.ts";
import type { Doorkeeper } from "#platform/web/services.ts";
import { letsTheStoryIn } from "../auth/demo-people.ts";
import { tokenOf } from "../auth/session-cookie.ts";
import { markSeen } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";
import { welcomeWith } from "../welcome/kept-form.tsx";
import { whoGave } from "./who-gave.ts";
import { readVisitor, sessionOf, visitorOf } from "./visitor.query.ts";

/** Who is asking, for the front door. */
export const doorkeeper: Doorkeeper = {
  async whoIs({ headers }, { db, settings, offers }) {
    const token = await tokenOf({ db, settings, headers });
    const found = token && (await sessionOf(db, token));
    if (!found || (found.demo && !letsTheStoryIn(settings))) return null;
    const { enrolled, secondFactor, sessionId: id, seenAt } = found;
    // Whoever has a second factor is nobody before it is presented.
    if (enrolled && !secondFactor) return null;
    await markSeen(db, { id, seenAt });
    return visitorOf(found, offers, secondFactor);
  },
  whoGave,
  visitorOf: (db, offers, personId) => readVisitor(db, offers, personId, true),
  signInHref: (next) => withQuery(routes.signIn.href(), { suite: next === "/" ? null : next }),
  secondFactorHref: (next) => withQuery(routes.secondFactor.href(), { suite: next }),
  welcomeHref: (next) => withQuery(routes.welcome.href(), { suite: next }),
  welcome: welcomeWith,
};
