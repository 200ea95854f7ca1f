import { act, conflict, done, tooMany } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findReportSlug } from "../report/report.query.ts";
import { routes } from "../routes.ts";
import { findJournal, findVisit, findWishedPlaces } from "../visits.query.ts";
import { followTexts } from "../follow.texts.ts";
import { Follow } from "./follow.view.tsx";
import { writeMessage } from "./message.command.ts";
import { requestOfLink } from "../links.query.ts";

/** The delegation's own page, without an account. */
export default act("visits/follow", routes.follow, {
  access: anyone,
  find: ({ db, params }) => requestOfLink(db, params.token),

  async show({ db, params, locale }, request, form) {
    const [visit, wished, journal, reportSlug, territory] = await Promise.all([
      findVisit(db, request),
      findWishedPlaces(db, request.id),
      findJournal(db, request.id, { internal: false }),
      findReportSlug(db, request.id),
      readTerritory(db),
    ]);
    const t = followTexts[locale];
    const body = <Follow visit={visit} wished={wished} journal={journal} reportSlug={reportSlug} token={params.token} territory={territory} form={form} />;
    return { title: t.title(request.organisation), robots: "noindex", says: t.done, body };
  },

  read: (form) => form.lines("message", 1, 3000, followTexts[form.locale].messageMissing),

  async run(visit, request, words) {
    const { db, params, locale } = visit;
    const t = followTexts[locale];
    const turn = await takeToken(db, `visits message ${request.id}`, { limit: 20, windowSeconds: 3600 });
    if (!turn.allowed) return tooMany({ message: t.tooMany });
    return (await writeMessage(db, visit, request.id, words)) ? done(routes.follow.href(params), "message") : conflict(t.notPossible, t.notPossibleNext);
  },
});
