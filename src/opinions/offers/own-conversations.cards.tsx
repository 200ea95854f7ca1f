import { sql } from "kysely";

import type { SpaceCard } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { Card } from "#platform/ui/card.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";

const texts = {
  fr: { title: "Mes conversations", answered: { one: "# réponse", other: "# réponses" }, left: { one: "encore # phrase", other: "encore # phrases" } },
  en: { title: "My conversations", answered: { one: "# answer", other: "# answers" }, left: { one: "# statement left", other: "# statements left" } },
  nl: { title: "Mijn gesprekken", answered: { one: "# antwoord", other: "# antwoorden" }, left: { one: "nog # stelling", other: "nog # stellingen" } },
};

interface Row {
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly answered: number;
  readonly left: number;
}

/** Conversations in which this account takes part. One that asks for no account knows of none, so that it is not among them. */
export const ownConversations: SpaceCard = {
  order: 112,
  async card({ db, visitor, locale }) {
    const { rows } = await sql<Row>`
      select c.title, c.slug, p.slug as process, (select count(*)::int from opinions.vote v where v.participant_id = w.id) as answered,
        case when c.state = 'open' then (select count(*)::int from opinions.statement t where t.conversation_id = c.id and t.state = 'shown'
          and not exists (select from opinions.vote v where v.participant_id = w.id and v.statement_id = t.id)) else 0 end as left
      from opinions.participant w join opinions.conversation c on c.id = w.conversation_id join processes.process p on p.id = c.process_id
      where w.person_id = ${visitor.id} and c.state <> 'draft' and p.state in ('published', 'ended', 'cancelled')
      order by (c.state = 'open') desc, c.created_at desc, c.id limit 5`.execute(db);
    if (rows.length === 0) return null;
    const t = texts[locale];
    return (
      <Card title={t.title}>
        <ul>
          {rows.map(({ title, slug, process, answered, left }) => (
            <li>
              <Written as="a" href={routes.mine.href({ process, conversation: slug })}>
                {title}
              </Written>
              , {plural(answered, locale, t.answered)}
              {left > 0 && `, ${plural(left, locale, t.left)}`}
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};
