import { sql } from "kysely";

import { type ProposedKind, proposeProcess } from "#processes";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { addLink } from "#thread";
import { findAnswering, type Structure } from "../circles.query.ts";
import { tell } from "../news/news.command.ts";
import { routes } from "../routes.ts";
import { publicTexts } from "./public.texts.ts";

export interface OpeningRequest {
  readonly title: string;
  readonly summary: string;
  readonly introduction: string;
  readonly kind: ProposedKind;
  readonly ownerCommune: string | null;
  readonly begins: string;
  /** Days. */
  readonly lasts: number;
  readonly structure: Structure;
}

type OpenOutcome = { readonly ok: true; readonly slug: string } | { readonly ok: false; readonly problem: "closed" | "host" | "already" };

const refusals: Readonly<Record<string, "closed" | "host" | "already">> = {
  opening_of_open_circle: "closed",
  opening_by_host: "host",
  opening_one_at_a_time: "already",
};

/**
 * A host opens the question to the public: a draft among the processes, whose agents decide and publish; circle and process are joined on the
 * thread, and the structures of the circle are told. One at a time, of two who open at once one. The whole or nothing.
 */
export async function openToPublic(db: Db, circleId: string, { structure, ...asked }: OpeningRequest, by: string): Promise<OpenOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<OpenOutcome> => {
      const { rows } = await sql<{ question: string }>`select question from circles.circle where id = ${circleId} for update`.execute(trx);
      const part = publicTexts.fr.partOf(rows[0]!.question);
      const process = await proposeProcess(trx, { ...asked, structureId: structure.id, structure: structure.name, part }, by);
      await sql`
        insert into circles.opening (circle_id, process_id, structure_id, opened_by) values (${circleId}, ${process.id}, ${structure.id}, ${by})`.execute(trx);
      const reason = { fr: publicTexts.fr.link, en: publicTexts.en.link, nl: publicTexts.nl.link };
      await addLink(trx, {
        from: { kind: "circle", id: circleId },
        relation: "becomes",
        to: { kind: "process", id: process.id },
        reason,
        day: dayOf(Date.now()),
        by,
      });
      const { rows: seats } = await sql<{ id: string }>`select structure_id as id from circles.seat where circle_id = ${circleId} and state = 'in'`.execute(
        trx,
      );
      const to = await findAnswering(
        trx,
        seats.map(({ id }) => id),
      );
      await tell(
        trx,
        to.filter((one) => one !== by),
        { news: "opened", name: rows[0]!.question, href: routes.show.href({ id: circleId }) },
      );
      return { ok: true, slug: process.slug };
    });
  } catch (error) {
    const problem = refusals[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}
