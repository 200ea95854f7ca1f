import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findVoices } from "../members/members.query.ts";
import { listFiles } from "../publish/files.query.ts";
import { countIncidents, findReconciliation, findReserve } from "../reconcile/reconciled.query.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { findAttendance } from "../turnout/turnout.query.ts";
import { findPoll, type Poll } from "../votes.query.ts";
import { AssemblyResult } from "./assembly-result.view.tsx";
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
    if (vote.electors === "voices")
      return { title: resultTexts[locale].page(vote.title), robots: "noindex", body: await assemblyBody(db, poll, counted, visitor) };
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

/** Of an assembly: the voices of each choice, and how to check them. */
async function assemblyBody(db: Db, poll: Poll, [counted]: readonly CountedPart[], visitor: Visitor | null) {
  const { id } = poll.vote;
  const [figures, reserve, incidents, files] = await Promise.all([findReconciliation(db, id), findReserve(db, id), countIncidents(db, id), listFiles(db, id)]);
  return (
    <AssemblyResult poll={poll} counted={counted!} figures={figures} reserve={reserve} incidents={incidents} files={files} runs={runs(visitor, poll.vote)} />
  );
}

export const explanations = page("budgets/result", routes.explanations, {
  access: anyone,
  async get({ db, params, visitor, locale }) {
    const { poll, counted } = await findCounted(db, params.slug, visitor);
    if (poll.vote.electors === "voices") throw new NotFound();
    return { title: resultTexts[locale].explanations, body: <Explanations poll={poll} counted={counted} /> };
  },
});

async function findCounted(db: Db, slug: string, visitor: Visitor | null): Promise<{ poll: Poll; counted: CountedPart[] }> {
  const poll = await findPoll(db, slug, visitor);
  const counted = poll ? await findResult(db, poll.vote.id) : [];
  if (!poll || counted.length === 0) throw new NotFound();
  return { poll, counted };
}
