import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findShown, isTrainer } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { findAhead } from "../sessions.query.ts";
import { wordsIn } from "../say.ts";
import { findNeeds, findOpens, findOwnStanding } from "./show.query.ts";
import { Show } from "./show.view.tsx";

/** One module: what one learns, what it opens, when it is taught. */
export default page("trainings/show", routes.show, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const module = await findShown(db, params.slug, visitor);
    if (!module) throw new NotFound();
    const handles = keeps(visitor, module) || (visitor !== null && (await isTrainer(db, module.id, visitor.id)));
    const [needs, opens, sessions, own] = await Promise.all([
      findNeeds(db, module.id),
      findOpens(db, module.id),
      findAhead(db, module.id, { now, handles }),
      visitor ? findOwnStanding(db, module.id, visitor.id, now) : null,
    ]);
    const { title, about } = wordsIn(module, locale);
    return {
      title,
      description: about.slice(0, 200),
      ...(module.told ? {} : { robots: "noindex" as const }),
      body: <Show module={module} needs={needs} opens={opens} sessions={sessions} own={own} handles={handles} />,
    };
  },
});
