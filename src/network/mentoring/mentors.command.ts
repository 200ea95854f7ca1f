import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Language, Stage, Subject, Suggestion } from "../mentoring.ts";
import { tellActing } from "../news/tell.command.ts";
import { routes } from "../routes.ts";

export interface Offering {
  readonly memberId: string;
  readonly subjects: readonly Subject[];
  readonly stages: readonly Stage[];
  readonly languages: readonly Language[];
  readonly communeCode: string | null;
  readonly radiusKm: number | null;
  readonly atOnce: number;
  readonly hours: number;
  readonly about: string | null;
  /** How many are mentored together at most; 1: nobody beside. */
  readonly groupSize: number;
  readonly open: boolean;
}

/** A person's offer in the name of a member: made, or changed. */
export async function saveOffer(db: Db, personId: string, { memberId, open, ...said }: Offering): Promise<void> {
  await sql`
    insert into network.offer (person_id, member_id, subjects, stages, languages, commune_code, radius_km, at_once, hours, about, group_size, state)
    values (${personId}, ${memberId}, ${[...said.subjects]}::text[], ${[...said.stages]}::text[], ${[...said.languages]}::text[], ${said.communeCode},
      ${said.radiusKm}, ${said.atOnce}, ${said.hours}, ${said.about}, ${said.groupSize}, ${open ? "open" : "paused"})
    on conflict (person_id, member_id) where person_id is not null do update set subjects = excluded.subjects, stages = excluded.stages,
      languages = excluded.languages, commune_code = excluded.commune_code, radius_km = excluded.radius_km, at_once = excluded.at_once, hours = excluded.hours,
      about = excluded.about, group_size = excluded.group_size, state = excluded.state, version = network.offer.version + 1, changed_at = clock_timestamp()`.execute(
    db,
  );
}

export interface Wanting {
  readonly memberId: string | null;
  readonly project: string;
  readonly words: string;
  readonly subjects: readonly Subject[];
  readonly stage: Stage;
  readonly languages: readonly Language[];
  readonly communeCode: string | null;
}

/** Asks for a mentor; null where this person asks already. */
export async function askMentor(db: Db, personId: string, wanting: Wanting): Promise<string | null> {
  const { memberId, project, words, subjects, stage, languages, communeCode } = wanting;
  const { rows } = await sql<{ id: string }>`
    insert into network.request (person_id, member_id, project, words, subjects, stage, languages, commune_code)
    values (${personId}, ${memberId}, ${project}, ${words}, ${[...subjects]}::text[], ${stage}, ${[...languages]}::text[], ${communeCode})
    on conflict (person_id) where state = 'open' and person_id is not null do nothing returning id`.execute(db);
  return rows[0]?.id ?? null;
}

export async function closeRequest(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.request set state = 'closed', version = version + 1 where id = ${id} and state = 'open'`.execute(db);
  return numAffectedRows === 1n;
}

const refusals = ["pairing_has_a_place", "pairing_once", "pairing_not_again"];

/**
 * Brings two together, with the reasons; both are asked. `chosen`: by whoever asks, who has thereby accepted. False where the mentor has no place
 * left, or the two were brought together before.
 */
export async function suggest(db: Db, { mentor, asking, reasons, score }: Suggestion, { chosen }: { readonly chosen: boolean }): Promise<string | null> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string; memberId: string; mentorId: string | null; askerId: string | null }>`
        with made as (
          insert into network.pairing (offer_id, request_id, how, score, reasons, by_applicant)
          select ${mentor.id}::uuid, q.id, ${chosen ? "suggestion" : "round"}, ${score}, ${JSON.stringify(reasons)}::jsonb, ${chosen}
          from network.request q where q.id = ${asking.id} and q.state = 'open' returning id, offer_id, request_id)
        select m.id, o.member_id as "memberId", o.person_id as "mentorId", q.person_id as "askerId"
        from made m join network.offer o on o.id = m.offer_id join network.request q on q.id = m.request_id`.execute(trx);
      const [made] = rows;
      if (!made) return null;
      const to = [made.mentorId, chosen ? null : made.askerId].filter((one) => one !== null);
      await tellActing(trx, made.memberId, to, "pairing", routes.pairing.href({ id: made.id }));
      return made.id;
    });
  } catch (error) {
    if (!refusals.includes(brokenConstraint(error) ?? "")) throw error;
    return null;
  }
}
