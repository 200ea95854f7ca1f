import type { Db } from "#platform/db/db.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { pollToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { findShownHead } from "../votes.query.ts";
import { rulesTexts } from "./rules.texts.ts";
import { type DateChange, Rules } from "./rules.view.tsx";

export default page("budgets/rules", routes.rules, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const poll = await pollToSee({ db, params, visitor });
    const [head, changes, territory] = await Promise.all([findShownHead(db, poll.vote.id), findChanges(db, poll.vote.id), readTerritory(db)]);
    return { title: rulesTexts[locale].title, body: <Rules poll={poll} head={head} changes={changes} territory={territory} /> };
  },
});

const findChanges = (db: Db, voteId: string): Promise<DateChange[]> =>
  db.selectFrom("budgets.date_change").select(["before", "after", "reason", "at"]).where("vote_id", "=", voteId).orderBy("at").execute();
