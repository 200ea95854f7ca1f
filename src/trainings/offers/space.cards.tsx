import { sql } from "kysely";

import type { SpaceCard, TaskSource } from "#people";
import { Card } from "#platform/ui/card.tsx";
import { cardTexts } from "../card/card.texts.ts";
import { findOwn, findOwnSessions } from "../card/own.query.ts";
import { routes } from "../routes.ts";
import { sayLast, sayWhen, titleOf } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { offersTexts } from "./offers.texts.ts";

/** What this person may use, and the sessions that they are going to. */
export const ownCard: SpaceCard = {
  order: 109,
  async card({ db, visitor, locale, now }) {
    const [own, sessions] = await Promise.all([findOwn(db, visitor.id, now), findOwnSessions(db, visitor.id, now)]);
    if (own.length === 0 && sessions.length === 0) return null;
    const t = trainingsTexts[locale];
    return (
      <Card title={cardTexts[locale].title}>
        <ul>
          {sessions.slice(0, 2).map((one) => (
            <li>
              <a href={routes.session.href({ id: one.id })}>{titleOf(one, locale)}</a>, {sayWhen(one, locale)}
            </li>
          ))}
          {own.slice(0, 4).map((one) => (
            <li>
              <a href={routes.card.href({ id: one.id })}>{titleOf(one, locale)}</a>,{" "}
              {one.standing === "valid" && one.until ? cardTexts[locale].until(sayLast(one.until, locale)) : t.standings[one.standing]}
            </li>
          ))}
        </ul>
        <p>
          <a href={routes.mine.href()}>{offersTexts[locale].all}</a>
        </p>
      </Card>
    );
  },
};

/** Results to enter and appeals to answer, for those who teach. */
export const trainingTasks: TaskSource = {
  room: { fr: "Formations", en: "Trainings", nl: "Opleidingen" },
  async tasks({ db, visitor, locale }) {
    const t = offersTexts[locale];
    const [{ rows: sessions }, { rows: appeals }] = await Promise.all([
      sql<{ id: string; title: string; place: string; count: number }>`
        select s.id, m.title, p.name as place, count(*)::int as count from trainings.session s
        join trainings.trainer r on r.module_id = s.module_id and r.person_id = ${visitor.id}
        join trainings.module m on m.id = s.module_id join places.place p on p.id = s.place_id
        join trainings.seat t on t.session_id = s.id and t.state = 'taken' and t.result is null and t.person_id is distinct from ${visitor.id}::uuid
        where s.state = 'planned' and lower(s.during) < clock_timestamp() and upper(s.during) > clock_timestamp() - interval '90 days'
        group by s.id, m.title, p.name order by lower(s.during) limit 20`.execute(db),
      sql<{ id: string; moduleId: string; title: string; place: string | null }>`
        select a.id, m.id as "moduleId", m.title, p.name as place from trainings.suspension x
        join trainings.authorisation a on a.id = x.authorisation_id and a.person_id <> ${visitor.id} join trainings.module m on m.id = a.module_id
        join trainings.trainer r on r.module_id = m.id and r.person_id = ${visitor.id} left join places.place p on p.id = m.place_id
        where x.lifted_at is null and x.appeal is not null and x.answer is null and x.by is distinct from ${visitor.id}::uuid order by x.appealed_at limit 20`.execute(
        db,
      ),
    ]);
    const task = { late: 0, due: null };
    return [
      ...appeals.map(({ id, moduleId, title, place }) => ({
        ...task,
        ...{ what: t.appeal(title), written: title },
        of: place,
        href: routes.holder.href({ id: moduleId, holder: id }),
        count: 1,
      })),
      ...sessions.map(({ id, title, place, count }) => ({
        ...task,
        what: t.results(title),
        written: title,
        of: place,
        href: routes.attendance.href({ id }),
        count,
      })),
    ];
  },
};
