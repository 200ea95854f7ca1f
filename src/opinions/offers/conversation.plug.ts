import { sql } from "kysely";

import { formatNumber, plural } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import type { PluggedStage, StagePlug, Turn } from "#processes";
import { routes } from "../routes.ts";
import { clearConversations, copyConversations } from "../stage-life.command.ts";
import { conversationTexts } from "../conversation.texts.ts";

const listOf = ({ id, process }: PluggedStage) => withQuery(routes.conversations.href({ process: process.slug }), { etape: id });

const links = {
  fr: {
    desk: "Préparer la conversation",
    lacks: "La conversation n’est pas préparée\u00a0: il lui faut une question et des phrases.",
    read: { one: "# phrase à lire", other: "# phrases à lire" },
    publish: { one: "# rapport de conversation à publier", other: "# rapports de conversation à publier" },
    answer: { one: "# phrase qui unit attend une réponse", other: "# phrases qui unissent attendent une réponse" },
    people: { one: "personne a répondu", other: "personnes ont répondu" },
    answers: { one: "réponse", other: "réponses" },
  },
  en: {
    desk: "Prepare the conversation",
    lacks: "The conversation is not prepared: it needs a question and statements.",
    read: { one: "# statement to read", other: "# statements to read" },
    publish: { one: "# report of a conversation to publish", other: "# reports of conversations to publish" },
    answer: { one: "# statement that unites waits for an answer", other: "# statements that unite wait for an answer" },
    people: { one: "person has answered", other: "people have answered" },
    answers: { one: "answer", other: "answers" },
  },
  nl: {
    desk: "Het gesprek voorbereiden",
    lacks: "Het gesprek is niet voorbereid: er zijn een vraag en stellingen nodig.",
    read: { one: "# stelling te lezen", other: "# stellingen te lezen" },
    publish: { one: "# verslag van een gesprek te publiceren", other: "# verslagen van gesprekken te publiceren" },
    answer: { one: "# stelling die verenigt wacht op een antwoord", other: "# stellingen die verenigen wachten op een antwoord" },
    people: { one: "persoon antwoordde", other: "personen antwoordden" },
    answers: { one: "antwoord", other: "antwoorden" },
  },
};

interface Waiting {
  readonly stageId: string;
  readonly slug: string;
  readonly service: string;
  readonly read: number;
  readonly closed: boolean;
  readonly answer: number;
}

export const conversationPlug: StagePlug = {
  kind: "conversation",
  act: (stage, locale) => ({ href: listOf(stage), label: conversationTexts[locale].answer }),
  read: (stage, locale) => ({ href: listOf(stage), label: conversationTexts[locale].readReport }),
  desk: (stage, locale) => ({ href: listOf(stage), label: links[locale].desk }),

  async given(db, stages) {
    const { rows } = await sql<{ id: string }>`
      select distinct stage_id as id from opinions.conversation where state = 'published' and stage_id = any(${stages.map(({ id }) => id)}::uuid[])`.execute(
      db,
    );
    return new Set(rows.map(({ id }) => id));
  },

  clear: clearConversations,
  copy: copyConversations,

  async lacks(db, stages, locale) {
    const { rows } = await sql<{ id: string }>`
      select s.id from processes.stage s where s.id = any(${stages.map(({ id }) => id)}::uuid[])
        and not exists (select from opinions.conversation c where c.stage_id = s.id)`.execute(db);
    return new Map(rows.map(({ id }) => [id, links[locale].lacks]));
  },

  async figures(db, stages, locale) {
    const { rows } = await sql<{ stageId: string; people: number; answers: number }>`
      select stage_id as "stageId", count(*)::int as people, sum(answers)::int as answers from (
        select c.stage_id, count(*) as answers from opinions.conversation c join opinions.participant p on p.conversation_id = c.id and p.banned_at is null
        join opinions.vote v on v.participant_id = p.id
        where c.stage_id = any(${stages.map(({ id }) => id)}::uuid[]) group by c.stage_id, p.id) each_person
      group by 1`.execute(db);
    const t = links[locale];
    return new Map(
      rows.map(({ stageId, people, answers }) => [
        stageId,
        [
          { value: formatNumber(people, locale), label: plural(people, locale, t.people) },
          { value: formatNumber(answers, locale), label: plural(answers, locale, t.answers) },
        ],
      ]),
    );
  },

  async turns(db, stages, { locale }) {
    const known = new Map(stages.map((stage) => [stage.id, stage]));
    const { rows } = await sql<Waiting>`
      select c.stage_id as "stageId", c.slug, p.owner_service as service,
        (select count(*)::int from opinions.statement t where t.conversation_id = c.id and t.state = 'waiting' and c.state = 'open') as read,
        c.state = 'open' and s.closes_at is not null and s.closes_at <= clock_timestamp()
          and exists (select from opinions.vote v where v.conversation_id = c.id) as closed,
        case when c.state = 'published' then (select count(*)::int
          from opinions.analysis a cross join lateral jsonb_to_recordset(a.findings -> 'unites') as u (number integer)
          join opinions.statement t on t.conversation_id = c.id and t.number = u.number
          where a.conversation_id = c.id and not exists (select from opinions.answer w where w.statement_id = t.id)) else 0 end as answer
      from opinions.conversation c join processes.stage s on s.id = c.stage_id join processes.process p on p.id = c.process_id
      where c.state <> 'draft' and c.stage_id = any(${[...known.keys()]}::uuid[]) order by c.created_at`.execute(db);
    return rows.flatMap(({ stageId, slug, service, read, closed, answer }): Turn[] => {
      const params = { process: known.get(stageId)!.process.slug, conversation: slug };
      const t = links[locale];
      const turn = { stageId, who: service, late: 0, due: null };
      return [
        ...(read > 0 ? [{ ...turn, what: plural(read, locale, t.read), count: read, href: routes.moderate.href(params) }] : []),
        ...(closed ? [{ ...turn, what: plural(1, locale, t.publish), count: 1, href: routes.manage.href(params) }] : []),
        ...(answer > 0 ? [{ ...turn, what: plural(answer, locale, t.answer), count: answer, href: routes.report.href(params) }] : []),
      ];
    });
  },
};
