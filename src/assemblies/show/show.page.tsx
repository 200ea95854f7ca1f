import { findPlaceBriefs } from "#places";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { countByQuota, findCriteria, findShown } from "../assemblies.query.ts";
import { findSeats, listDraws } from "../draws.query.ts";
import { findQuestions, findSessions } from "../life/life.query.ts";
import { findTied } from "../life/ties.query.ts";
import { findMailings } from "../invite/invite.query.ts";
import { findOf } from "../recommend/recommendations.query.ts";
import { runs } from "../keeper.ts";
import { routes } from "../routes.ts";
import { showTexts } from "./show.texts.ts";
import { Show } from "./show.view.tsx";

/** One assembly: what it is asked, whom it looks for, how it was drawn, what it did. */
export default page("assemblies/show", routes.show, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const assembly = await findShown(db, params.slug, visitor);
    const [criteria, counts, draws, seats, sessions, questions, recommendations, mailings] = await Promise.all([
      findCriteria(db, assembly.id),
      countByQuota(db, assembly.id),
      listDraws(db, assembly.id),
      findSeats(db, assembly.id),
      findSessions(db, assembly.id),
      findQuestions(db, assembly.id),
      findOf(db, assembly.id),
      findMailings(db, assembly.id),
    ]);
    const [places, [, meetings]] = await Promise.all([
      findPlaceBriefs(
        db,
        sessions.flatMap(({ placeId }) => placeId ?? []),
      ),
      findTied(db, sessions, locale),
    ]);
    return {
      title: assembly.title,
      description: assembly.question.slice(0, 200),
      says: showTexts[locale].done,
      help: showTexts[locale].help,
      ...(assembly.state === "draft" && { robots: "noindex" as const }),
      body: (
        <Show
          {...{
            assembly,
            criteria,
            counts,
            draws,
            seats,
            sessions,
            questions,
            recommendations,
            mailings,
            places,
            meetings,
            runs: runs(visitor, assembly.ownerCommune),
          }}
        />
      ),
    };
  },
});
