import { sql } from "kysely";

import type { NewsSource } from "#platform/feeds/news.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { plainText } from "#platform/text/markdown.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { publishedProposals } from "../proposal-row.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { stateNames } from "../states.texts.ts";
import type { AnswerOutcome } from "../verdicts.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  /** Of an answer; null when it was delivered. */
  readonly outcome: AnswerOutcome | null;
  readonly words: string;
  readonly at: Date;
}

/** What became of ideas: their official answers, and what was delivered. */
export const outcomeNews: NewsSource = {
  kind: "suites",
  label: { fr: "Suites données aux idées", en: "What became of ideas", nl: "Wat van ideeën geworden is" },

  async list(db, { commune, limit, locale }) {
    const { rows } = await sql<Row>`
      select n.id, p.title, p.number, p.slug, r.slug as process, n.outcome, n.words, n.at
      from (
        select 'answer/' || a.id as id, a.proposal_id, v.outcome, left(v.reasons, 1000) as words, a.answered_at as at
        from ideas.official_answer a join ideas.official_answer_version v on v.answer_id = a.id and v.number = a.version
        union all
        select 'delivery/' || e.id, e.proposal_id, null, left(e.words, 1000), e.at from ideas.delivery_entry e where e.kind = 'delivered'
      ) n
      join ideas.proposal p on p.id = n.proposal_id join processes.process r on r.id = p.process_id
      where ${publishedProposals} and (${commune}::text is null or p.commune_code = ${commune})
      order by n.at desc, n.id limit ${limit}`.execute(db);
    return rows.map(({ id, title, process, outcome, words, at, ...idea }) => ({
      id,
      title: `${title}\u00a0: ${(outcome ? answerTexts[locale].outcomes[outcome] : stateNames[locale].delivered).toLowerCase()}`,
      href: `${proposalHref(process, idea)}#${outcome ? "reponse" : "realisation"}`,
      at,
      summary: beginningOf(plainText(words), 280),
    }));
  },
};
