import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { dayOf } from "#platform/time/day.ts";
import { documentsAsked, isValid } from "../application.ts";
import type { Call } from "../calls.query.ts";
import { type Answers, questionsOf, unfolded } from "../question.ts";
import { record } from "../record.command.ts";
import { readApplication } from "./application.query.ts";
import { findEarlier, findHostedPlace, findManagedStructure } from "./start.query.ts";

type StartOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "closed" | "many" };

/** Drafts of one person for one call. */
const most = 5;

/**
 * A draft of this person's. What an earlier application of theirs says already is taken over, documents that are valid still among it; else
 * what the directory of structures knows. The application keeps what was reused, so that it can be said.
 */
export async function startApplication(db: Db, call: Call, by: string, now: Date): Promise<StartOutcome> {
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `calls.start ${by}`);
    const { rows } = await sql<{ open: boolean; drafts: number; edition: number }>`
      select (c.published_at is not null and c.withdrawn_at is null and c.opens_at <= clock_timestamp() and (c.closes_at is null or c.closes_at > clock_timestamp())) as open,
        (select count(*)::int from calls.application a join calls.author w on w.application_id = a.id
          where a.call_id = c.id and w.person_id = ${by} and w.role = 'lead' and a.state = 'draft') as drafts, c.edition
      from calls.call c where c.id = ${call.id}`.execute(trx);
    if (!rows[0]?.open) return { ok: false, problem: "closed" };
    if (rows[0].drafts >= most) return { ok: false, problem: "many" };
    const { id } = await trx.insertInto("calls.application").values({ call_id: call.id, edition: rows[0].edition }).returning("id").executeTakeFirstOrThrow();
    await trx.insertInto("calls.author").values({ application_id: id, person_id: by, role: "lead" }).execute();
    await takeOver(trx, id, by, dayOf(now));
    await record(trx, { kind: "application", id, act: "start", by, after: { call: call.id } });
    return { ok: true, id };
  });
}

async function takeOver(trx: Db, id: string, by: string, today: string): Promise<void> {
  const fresh = (await readApplication(trx, id))!;
  const earlierId = await findEarlier(trx, by, id);
  const earlier = earlierId && (await readApplication(trx, earlierId));
  if (!earlier) {
    await takeFromDirectory(trx, id, by);
    return;
  }
  const answers = sameAnswers(fresh, earlier);
  const documents: string[] = [];
  for (const { key, months } of documentsAsked({ ...fresh, form: unfolded(fresh.sections, answers), answers })) {
    const { rows } = await sql<{ id: string; issuedOn: string }>`
      select id, issued_on::text as "issuedOn" from calls.document where application_id = ${earlier.id} and key = ${key}`.execute(trx);
    const [kept] = rows;
    if (!kept || !isValid(kept.issuedOn, months, today)) continue;
    await sql`insert into calls.document (application_id, key, file_id, name, bytes, sha256, issued_on, taken_from)
      select ${id}, key, file_id, name, bytes, sha256, issued_on, id from calls.document where id = ${kept.id}`.execute(trx);
    documents.push(`document:${key}`);
  }
  const reused = ["structure", "title", "summary", ...(earlier.placeId ? ["place"] : []), ...Object.keys(answers), ...documents];
  await sql`update calls.application set title = ${earlier.title}, summary = ${earlier.summary}, structure_id = ${earlier.structureId},
    structure_name = ${earlier.structureName}, structure_kind = ${earlier.structureKind}, siret = ${earlier.siret}, rna = ${earlier.rna},
    place_id = ${earlier.placeId}, elected = ${earlier.elected}, commune_code = ${earlier.communeCode}, answers = ${JSON.stringify(answers)}::jsonb,
    reused = ${JSON.stringify(reused)}::jsonb where id = ${id}`.execute(trx);
  await sql`insert into calls.answered_place (application_id, key, place_id)
    select ${id}, key, place_id from calls.answered_place where application_id = ${earlier.id} and key = any(${Object.keys(answers)}::text[])`.execute(trx);
}

/** What the directory knows of the structure of this person's and of the place that they host. */
async function takeFromDirectory(trx: Db, id: string, by: string): Promise<void> {
  const [structure, place] = [await findManagedStructure(trx, by), await findHostedPlace(trx, by)];
  if (structure)
    await sql`update calls.application set structure_id = ${structure.id}, structure_name = ${structure.name}, structure_kind = ${structure.kind},
      siret = ${structure.siret}, rna = ${structure.rna}, commune_code = ${structure.communeCode} where id = ${id}`.execute(trx);
  if (place)
    await sql`update calls.application set place_id = ${place.id}, title = ${place.name}, summary = ${place.summary ?? ""}, commune_code = ${place.communeCode}
      where id = ${id}`.execute(trx);
  const reused = [...(structure ? ["structure"] : []), ...(place ? ["place", "title", ...(place.summary ? ["summary"] : [])] : [])];
  await sql`update calls.application set reused = ${JSON.stringify(reused)}::jsonb where id = ${id}`.execute(trx);
}

type ApplicationSheet = NonNullable<Awaited<ReturnType<typeof readApplication>>>;

/** Answers to questions of the same word and kind, and of the same choices. */
function sameAnswers(fresh: ApplicationSheet, earlier: ApplicationSheet): Answers {
  const before = questionsOf(earlier.form);
  const same = questionsOf(unfolded(fresh.sections, earlier.answers)).filter((one) => {
    const twin = before.find(({ key }) => key === one.key);
    return twin?.kind === one.kind && JSON.stringify(twin.options) === JSON.stringify(one.options) && earlier.answers[one.key] !== undefined;
  });
  return Object.fromEntries(same.map(({ key }) => [key, earlier.answers[key]!]));
}
