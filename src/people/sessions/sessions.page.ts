import { isUuid } from "#platform/text/uuid.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwnSession } from "../auth/session.query.ts";
import { endOtherSessions } from "../auth/sessions.command.ts";
import { routes } from "../routes.ts";

const done = (fait: string) => ({ redirect: withQuery(routes.security.href(), { fait }) });

/** Signs another device out, or all of them. */
export default page("people/sessions", routes.sessions, {
  access: signedIn,

  get: () => ({ redirect: routes.security.href() }),

  async post(visit) {
    const { db, visitor } = visit;
    const { session = "", toutes } = await visit.form();
    if (toutes) {
      const own = await findOwnSession(visit);
      await endOtherSessions(db, visitor.id, own?.id ?? null);
      return done("appareils");
    }
    // The same address twice ends one session once; somebody else's is not found.
    if (!isUuid(session)) throw new NotFound();
    await db.deleteFrom("people.session").where("id", "=", session).where("person_id", "=", visitor.id).execute();
    return done("appareil");
  },
});
