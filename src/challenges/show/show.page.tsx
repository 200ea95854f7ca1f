import { findVoteById } from "#budgets";
import { listDatasets } from "#opendata";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findChallenge, listChanges } from "../challenges.query.ts";
import { runs } from "../gate.ts";
import { isJuror } from "../jury/jury.query.ts";
import { routes } from "../routes.ts";
import { findOwnTeam } from "../teams.query.ts";
import { tellChallenge } from "../wording.query.ts";
import { showTexts } from "./show.texts.ts";
import { Show } from "./show.view.tsx";

/** One challenge, whole: the question, the data, the rules, when, how it is judged, what is won. */
export default page("challenges/show", routes.show, {
  access: anyone,
  async get({ db, offers, params, visitor, locale, now }) {
    const challenge = await findChallenge(db, params.slug, visitor);
    if (!challenge) throw new NotFound();
    const [told, changes, catalogue, own, judges, vote] = await Promise.all([
      tellChallenge(db, challenge, locale),
      listChanges(db, challenge.id),
      listDatasets({ db, offers }),
      visitor && findOwnTeam(db, challenge.id, visitor.id),
      visitor && isJuror(db, challenge.id, visitor.id),
      challenge.voteId ? findVoteById(db, challenge.voteId) : null,
    ]);
    return {
      title: told.title,
      description: told.question,
      help: showTexts[locale].help,
      says: showTexts[locale].done,
      ...(challenge.publishedAt ? {} : { robots: "noindex" as const }),
      body: (
        <Show
          challenge={told}
          changes={changes}
          datasets={catalogue.filter(({ id }) => challenge.datasets.includes(id))}
          own={own}
          runs={runs(visitor)}
          seesJury={judges === true || (runs(visitor) && !own)}
          vote={vote && vote.state !== "draft" && vote.state !== "cancelled" ? vote : null}
          now={now}
        />
      ),
    };
  },
});
