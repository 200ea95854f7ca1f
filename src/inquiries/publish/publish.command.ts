import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { mayAnswer } from "../gate.ts";
import { lockInquiry, listReplies } from "../inquiries.query.ts";
import { writeLine } from "../journal.command.ts";
import { type House, tellAsker } from "../news/tell.command.ts";
import type { PublicWords } from "./publish.form.ts";

type Outcome = { readonly ok: true; readonly slug: string } | { readonly ok: false; readonly problem: "not_possible" | "no_consent" };

/** Makes the last answer of a question a page for everybody. The database refuses it without the consent of whoever asked. */
export async function publishAnswer(
  db: Db,
  house: House,
  by: Visitor,
  { inquiryId, words, today }: { inquiryId: string; words: PublicWords; today: string },
): Promise<Outcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const inquiry = await lockInquiry(trx, inquiryId);
      const last = (await listReplies(trx, inquiryId)).at(-1);
      if (inquiry?.state !== "answered" || !last || inquiry.words === null || !mayAnswer(by, inquiry.serviceCommune))
        return { ok: false, problem: "not_possible" };
      const slug = await freeSlug(trx, "inquiries.publication", slugOf(words.title, "reponse"));
      const { rows } = await sql<{ id: string }>`
        insert into inquiries.publication (answer_id, inquiry_id, slug, title, question, body, theme, commune_code, service_id, checked_on, published_by)
        values (${last.answerId}, ${inquiry.id}, ${slug}, ${words.title}, ${words.question}, ${words.body}, ${inquiry.theme}, ${inquiry.communeCode},
          ${inquiry.serviceId}, ${today}, ${by.id})
        on conflict (answer_id) do nothing returning id`.execute(trx);
      if (!rows[0]) return { ok: false, problem: "not_possible" };
      await writeLine(trx, { inquiryId: inquiry.id, act: "published", side: "service", personId: by.id });
      await tellAsker(trx, house, inquiry, "published");
      await recordAct(trx, { who: by.id, act: "inquiry.publish", room: "inquiries", about: { kind: "inquiry_answer", id: rows[0].id }, after: { slug } });
      return { ok: true, slug };
    });
  } catch (error) {
    if (brokenConstraint(error) === "publication_inquiry_id_consent_fkey") return { ok: false, problem: "no_consent" };
    throw error;
  }
}

interface Revision {
  readonly id: string;
  readonly version: number;
  readonly words: PublicWords;
  readonly today: string;
}

/** Keeps a public answer true: its words and the day of the check. False: somebody changed or withdrew it meanwhile. */
export const reviseAnswer = (db: Db, by: Visitor, { id, version, words, today }: Revision): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update inquiries.publication set title = ${words.title}, question = ${words.question}, body = ${words.body}, checked_on = ${today},
        version = version + 1, changed_at = now()
      where id = ${id} and version = ${version} returning id`.execute(trx);
    if (!rows[0]) return false;
    await recordAct(trx, { who: by.id, act: "inquiry.revise", room: "inquiries", about: { kind: "inquiry_answer", id }, after: { checkedOn: today } });
    return true;
  });
