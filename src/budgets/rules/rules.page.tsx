import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { findPoll, findShownHead } from "../votes.query.ts";
import { rulesTexts } from "./rules.texts.ts";
import { type DateChange, Rules } from "./rules.view.tsx";

export default page("budgets/rules", routes.rules, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const poll = await findPoll(db, params.slug, visitor);
    if (!poll) throw new NotFound();
    const [head, changes, territory] = await Promise.all([findShownHead(db, poll.vote.id), findChanges(db, poll.vote.id), readTerritory(db)]);
    return { title: rulesTexts[locale].title, body: <Rules poll={poll} head={head} changes={changes} territory={territory} /> };
  },
});

const findChanges = (db: Db, voteId: string): Promise<DateChange[]> =>
  db.selectFrom("budgets.date_change").select(["before", "after", "reason", "at"]).where("vote_id", "=", voteId).orderBy("at").execute();
