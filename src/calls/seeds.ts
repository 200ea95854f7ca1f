import { sql } from "kysely";

import { searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import { insertRows } from "#platform/db/insert-rows.ts";
import type { SeedContext } from "#platform/start/room.ts";
import { readTerritory } from "#territory";
import { findCall } from "./calls.query.ts";
import { writeLetter } from "./letters/letters.command.ts";
import { storyApplications, type StoryContext, storyInstruction, storySteps } from "./story/applications.seeds.ts";
import { storyCalls, storyRules } from "./story/calls.seeds.ts";
import { linesOf } from "./call.ts";
import { storyWordings } from "./story/wording.seeds.ts";
import { storyJudging } from "./story/judging.seeds.ts";
import { storyOldAward } from "./story/old-award.seeds.ts";

/** Calls of the demo, one at each point of its way, and sixty files. */
export async function seed({ db, say, places }: SeedContext): Promise<void> {
  if (places !== null) return;
  const [territory, found] = await Promise.all([readTerritory(db), searchPlaceBriefs(db, { limit: 12 })]);
  const communes = territory.communes
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, 12)
    .map(({ code }) => code);
  const now = Date.now();
  const { calls, editions, envelopes } = storyCalls(now, communes);
  await insertRows(db, "calls.call", calls);
  await insertRows(db, "calls.edition", editions);
  await insertRows(db, "calls.envelope", envelopes);
  const makers = (await findCall(db, String(calls[1]!["slug"]), { drafts: false }))!;
  await insertRows(db, "calls.wording", storyWordings(makers.id, makers));
  const context: StoryContext = { now, communes, places: found.map(({ id, name, communeCode }) => ({ id, name, communeCode })) };
  const { applications, authors, sendings, complements, questions, judged } = storyApplications(context);
  await insertRows(db, "calls.application", applications);
  await insertRows(db, "calls.author", authors);
  await insertRows(db, "calls.next_step", storySteps(applications, now));
  await insertRows(db, "calls.sending", sendings);
  await insertRows(db, "calls.complement", complements);
  await insertRows(db, "calls.question", questions);
  const { opinions, notes, aid } = storyInstruction(now);
  await insertRows(db, "calls.opinion", opinions);
  await insertRows(db, "calls.note", notes);
  await insertRows(db, "calls.aid", aid);
  await plantOldAward(db, String(calls[0]!["slug"]), storyOldAward(judged, now));
  const shops = envelopes[3]!;
  const judging = storyJudging({
    now,
    files: judged,
    rules: { ...storyRules[3]!, quota: { communes: communes.slice(1, 4), percent: 30 } },
    envelopeCents: Number(shops["total"]),
  });
  await insertRows(db, "calls.reviewer", judging.reviewers);
  await insertRows(db, "calls.conflict", judging.conflicts);
  await insertRows(
    db,
    "calls.review",
    judging.reviews.map((one) => ({ ...one, sent_at: null })),
  );
  await insertRows(db, "calls.score", judging.scores);
  await insertRows(db, "calls.decision", judging.decisions);
  await insertRows(
    db,
    "calls.decision_line",
    judging.decisions.flatMap(({ application_id, cents }) =>
      cents === 0 ? [] : linesOf(cents, storyRules[3]!.partners, null).map((line) => ({ application_id, ...line })),
    ),
  );
  const decided = (await findCall(db, String(calls[3]!["slug"]), { drafts: false }))!;
  for (const one of judging.decisions) await writeLetter(db, decided, String(one.application_id));
  await insertRows(db, "calls.absence", judging.absences);
  await insertRows(db, "calls.ranking", judging.rankings);
  await insertRows(db, "calls.appeal", judging.appeals);
  await sql`update calls.review r set sent_at = g.sent_at from jsonb_to_recordset(${JSON.stringify(judging.reviews)}::jsonb) g(application_id uuid, person_id uuid, sent_at timestamptz)
    where g.application_id = r.application_id and g.person_id = r.person_id and g.sent_at is not null`.execute(db);
  await insertRows(db, "calls.agreement", judging.agreements);
  await insertRows(db, "calls.instalment", judging.instalments);
  await insertRows(db, "calls.report", judging.reports);
  await insertRows(db, "calls.amendment", judging.amendments);
  await insertRows(db, "calls.recovery", judging.recoveries);
  await sql`update calls.envelope set reserved = ${judging.reservedCents}, committed = ${judging.committedCents}, paid = ${judging.paidCents} where call_id = ${shops["call_id"]}`.execute(
    db,
  );
  await sql`update calls.call c set last_number = (select coalesce(max(a.number), 0) from calls.application a where a.call_id = c.id)`.execute(db);
  say(`Calls for projects: ${calls.length} calls, ${applications.length} files of the demo's story`);
}

async function plantOldAward(db: Db, slug: string, old: ReturnType<typeof storyOldAward>): Promise<void> {
  const { decision } = old;
  await insertRows(db, "calls.envelope", [old.envelope]);
  await insertRows(db, "calls.decision", [decision]);
  await insertRows(
    db,
    "calls.decision_line",
    linesOf(decision.cents, [], null).map((line) => ({ application_id: decision.application_id, ...line })),
  );
  await writeLetter(db, (await findCall(db, slug, { drafts: false }))!, decision.application_id);
  await insertRows(db, "calls.agreement", [old.agreement]);
  await insertRows(db, "calls.instalment", old.instalments);
  await insertRows(db, "calls.report", old.reports);
}
