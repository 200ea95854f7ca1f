import { withQuery } from "#platform/web/path.ts";
import type { Doorkeeper } from "#platform/web/services.ts";
import { findOwnSession, isPending } from "../auth/session.query.ts";
import { markSeen } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";
import { welcomeWith } from "../welcome/kept-form.tsx";
import { readVisitor } from "./visitor.query.ts";

/** Who is asking, for the front door. */
export const doorkeeper: Doorkeeper = {
  async whoIs({ headers }, { db, settings, offers }) {
    const session = await findOwnSession({ db, settings, headers });
    if (!session || isPending(session)) return null;
    await markSeen(db, session);
    return readVisitor(db, offers, session.personId, session.secondFactorAt !== null);
  },
  visitorOf: (db, offers, personId) => readVisitor(db, offers, personId, true),
  signInHref: (next) => withQuery(routes.signIn.href(), { suite: next === "/" ? null : next }),
  secondFactorHref: (next) => withQuery(routes.secondFactor.href(), { suite: next }),
  welcomeHref: (next) => withQuery(routes.welcome.href(), { suite: next }),
  welcome: welcomeWith,
};
