import { isUuid } from "#platform/text/uuid.ts";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { endOtherSessions, endOwnSession } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";

const security = routes.security.href();

/** Signs another device out, or all of them. */
export default acts("people/sessions", routes.sessions, {
  access: beforeTerms(signedIn),
  show: () => ({ redirect: security }),
  acts: (step) => ({
    endOthers: step({
      async run(visit) {
        const own = await findOwnSession(visit);
        await endOtherSessions(visit.db, visit.visitor.id, own?.id ?? null);
        return done(security, "appareils");
      },
    }),
    // Ended twice, or somebody else's: nothing is said of whose it is, but that nothing was done.
    end: step({
      read: (form) => form.on(),
      async run({ db, visitor }, _thing, session) {
        if (!isUuid(session)) throw new NotFound();
        return done(security, (await endOwnSession(db, visitor.id, session)) ? "appareil" : "aucun-appareil");
      },
    }),
  }),
});
