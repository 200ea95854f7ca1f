import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findVoices } from "../members/members.query.ts";
import { listFiles } from "../publish/files.query.ts";
import { countIncidents, findReconciliation, findReserve } from "../reconcile/reconciled.query.ts";
import { routes } from "../routes.ts";
import { findAttendance } from "../turnout/turnout.query.ts";
import { findPoll, type Poll } from "../votes.query.ts";
import { Explanations } from "./explanations.view.tsx";
import { type CountedPart, findDepartures, findResult } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";
import { ResultView } from "./result.view.tsx";

/** What was decided, why, and how to check it. Nothing of it before the count: not even to those who run the vote. */
export default page("budgets/result", routes.result, {
  access: anyone,
  async get({ db, params, visitor, locale, now }) {
    const { poll, counted } = await findCounted(db, params.slug, visitor);
    const { vote } = poll;
    const [attendance, voices, figures, reserve, incidents, files, departures, territory] = await Promise.all([
      findAttendance(db, vote),
      vote.open_ballot ? findVoices(db, vote.id) : [],
      findReconciliation(db, vote.id),
      findReserve(db, vote.id),
      countIncidents(db, vote.id),
      listFiles(db, vote.id),
      findDepartures(db, vote.id),
      readTerritory(db),
    ]);
    const shown = { attendance, voices, figures, reserve, incidents, files, departures, territory, now };
    const body = <ResultView poll={poll} counted={counted} {...shown} />;
    return {
      title: resultTexts[locale].page(vote.title),
      body,
      alternates: { "text/plain": routes.journal.href({ slug: vote.slug }) },
      record: { dataset: "votes", of: { vote: vote.slug } },
    };
  },
});

export const explanations = page("budgets/result", routes.explanations, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const { poll, counted } = await findCounted(db, params.slug, visitor);
    return { title: resultTexts[locale].explanations, body: <Explanations poll={poll} counted={counted} /> };
  },
});

async function findCounted(db: Db, slug: string, visitor: Visitor | null): Promise<{ poll: Poll; counted: CountedPart[] }> {
  const poll = await findPoll(db, slug, visitor);
  const counted = poll ? await findResult(db, poll.vote.id) : [];
  if (!poll || counted.length === 0) throw new NotFound();
  return { poll, counted };
}
