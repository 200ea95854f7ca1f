import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, oembedOf, walkThread } from "#thread";
import { readDecision } from "../decide/decision/decision.query.ts";
import { findEasy } from "../easy-summary.query.ts";
import { followsProcess } from "../follow/follow.query.ts";
import { manages } from "../team.query.ts";
import { isPublic } from "../process.ts";
import { findProcess } from "../process.query.ts";
import { readBeside, showStages } from "./process-page.query.ts";
import { ShowProcess } from "./process.view.tsx";
import { whereWords } from "../scale-words.ts";
import { routes } from "../routes.ts";

/** A process: the thread of its stages, what is open now, what each step gave, who decides what. */
export default page("processes/process", routes.process, {
  access: anyone,

  async get(visit) {
    const { db, params, visitor, offers, locale, now } = visit;
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    const [territory, stages, beside, decisions, follows, managed, easy, thread, feet] = await Promise.all([
      readTerritory(db),
      showStages(db, process, offers.stagePlugs, { now, locale }),
      readBeside(db, process),
      readDecision(db, process.id),
      followsProcess(db, process.id, visitor),
      manages(db, process, visitor),
      findEasy(db, process.id),
      walkThread(db, offers, { kind: "process", id: process.id }, locale, { own: true }),
      Promise.all(offers.processPlugs.map(({ foot }) => foot?.(db, process.id))),
    ]);
    const props = { process, stages, beside, decisions, follows, now, where: whereWords(process, territory, locale), signedIn: visitor !== null };
    const knots = thread.links.length > 0 ? knotsOf(thread, locale) : [];
    return {
      title: process.title,
      description: process.summary,
      ...(isPublic(process.state)
        ? { alternates: oembedOf(visit, routes.process.href(params)), record: { dataset: "demarches", of: { demarche: process.slug } } }
        : { robots: "noindex" as const }),
      enhance: ["stay-here"],
      body: (
        <>
          <ShowProcess {...props} managed={managed} easy={easy !== null} knots={knots} />
          {feet}
        </>
      ),
    };
  },
});
