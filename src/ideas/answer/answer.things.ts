import { sql } from "kysely";

import type { Thing, ThingKind } from "#thread";
import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { isPublic, type ProcessState } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import { answerTexts } from "./answer.texts.ts";
import type { AnswerOutcome } from "../verdicts.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  readonly state: ProcessState;
  readonly outcome: AnswerOutcome;
  readonly deliberation: string | null;
  readonly at: Date;
  readonly hidden: boolean;
}

/** An official answer on the thread: what was decided, with the number of its deliberation. */
export const answerThings: ThingKind = {
  kind: "answer",
  verb: "decide",
  label: { fr: answerTexts.fr.thingLabel, en: answerTexts.en.thingLabel, nl: answerTexts.nl.thingLabel },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select a.id, p.title, p.number, p.slug, c.slug as process, c.state, v.outcome, v.deliberation, a.answered_at as at,
        exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text) as hidden
      from ideas.official_answer a join ideas.official_answer_version v on v.answer_id = a.id and v.number = a.version
      join ideas.proposal p on p.id = a.proposal_id join processes.process c on c.id = p.process_id
      where a.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    const t = answerTexts[locale];
    const thingOf = ({ title, process, outcome, deliberation, at, hidden, state, ...idea }: Row): Thing => ({
      title: t.thing(title),
      quotes: title,
      short: t.thingShort,
      href: `${proposalHref(process, idea)}#reponse`,
      day: dayOf(at),
      progress: "done",
      state: [t.outcomes[outcome], deliberation].filter(Boolean).join(", "),
      hidden: hidden || !isPublic(state),
    });
    return new Map(rows.map((row) => [row.id, thingOf(row)]));
  },
};
