import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { isUuid } from "#platform/text/uuid.ts";
import { isPublic } from "#processes";
import { findCase, hrefOf } from "../case/case.query.ts";

interface Words {
  readonly proposalId: string;
  readonly words: string;
  readonly by: string | null;
  /** Itself, or its idea: the public does not see it. */
  readonly hidden: boolean;
}

const hidden = (kind: string) => sql`exists (
  select from moderation.hidden h where (h.kind = ${kind} and h.thing_id = w.id::text)
    or (h.kind = 'proposal' and h.thing_id = w.proposal_id::text)) as hidden`;

async function thingOf(db: Db, found: Words | undefined, part: string): Promise<ReportableThing | null> {
  const judged = found && !found.hidden ? await findCase(db, found.proposalId) : null;
  if (!found || !judged || !isPublic(judged.process.state)) return null;
  return {
    title: judged.title,
    href: `${hrefOf(judged)}#${part}`,
    excerpt: found.words,
    authorId: found.by,
    where: { commune: judged.communeCode ?? judged.process.ownerCommune },
  };
}

/** What authors write to those who judge, and residents of what was done: published, so it can be reported. */
export const judgingReportables: readonly Reportable[] = [
  {
    kind: "study_reply",
    label: { fr: "une réponse d’auteur aux services", en: "an author’s answer to the services", nl: "een antwoord van een indiener aan de diensten" },
    async find(db, id) {
      if (!isUuid(id)) return null;
      const { rows } = await sql<Words>`select proposal_id as "proposalId", words, by, ${hidden("study_reply")} from ideas.study_reply w
          where id = ${id}`.execute(db);
      return thingOf(db, rows[0], "faisabilite");
    },
  },
  {
    kind: "contest",
    label: { fr: "une contestation", en: "an objection", nl: "een bezwaar" },
    async find(db, id) {
      if (!isUuid(id)) return null;
      const { rows } = await sql<Words>`select proposal_id as "proposalId", words, by, ${hidden("contest")} from ideas.contest w
        where id = ${id}`.execute(db);
      return thingOf(db, rows[0], "contestations");
    },
  },
  {
    kind: "testimony",
    label: { fr: "un témoignage d’habitant", en: "a resident’s testimony", nl: "een getuigenis van een inwoner" },
    async find(db, id) {
      if (!isUuid(id)) return null;
      const { rows } = await sql<Words>`select proposal_id as "proposalId", words, by, ${hidden("testimony")} from ideas.testimony w
        where id = ${id} and words is not null`.execute(db);
      return thingOf(db, rows[0], "evaluation");
    },
  },
];
