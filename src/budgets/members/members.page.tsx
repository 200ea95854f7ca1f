import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { pollToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { findVoices } from "./members.query.ts";
import { membersTexts } from "./members.texts.ts";
import { Members } from "./members.view.tsx";

/** Who votes in an open ballot and what each counts for; once it is counted, what each voted. A secret vote has no such page. */
export default page("budgets/members", routes.members, {
  access: anyone,
  async get(visit) {
    const poll = await pollToSee(visit);
    if (!poll.vote.open_ballot) throw new NotFound();
    const voices = await findVoices(visit.db, poll.vote.id);
    return { title: membersTexts[visit.locale].title, body: <Members poll={poll} voices={voices} /> };
  },
});
