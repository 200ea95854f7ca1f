import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { sayWhen, titleOf } from "../say.ts";
import { findSession } from "../sessions.query.ts";
import { attendTexts } from "./attend.texts.ts";
import { findOwnSeat } from "./seats.query.ts";
import { SessionPage } from "./session.view.tsx";

/** One session: when, where, what is left of it, and what this person has of it. */
export default page("trainings/attend", routes.session, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const session = await findSession(db, params.id, visitor);
    if (!session) throw new NotFound();
    const seat = visitor ? await findOwnSeat(db, session.id, visitor.id) : null;
    return {
      title: titleOf(session, locale),
      description: `${sayWhen(session, locale)}, ${session.heldName}`,
      ...(session.told && session.to > now ? {} : { robots: "noindex" as const }),
      says: attendTexts[locale].done,
      help: attendTexts[locale].help,
      body: <SessionPage session={session} seat={seat} signedIn={visitor !== null} now={now} />,
    };
  },
});
