import { sql } from "kysely";

import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard } from "#people";
import { listRun } from "../desk/desk.query.ts";
import { turnOfCalendar } from "../desk/turns.ts";
import type { MemberPart } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { aroundTexts } from "./open-slots.texts.ts";
import { routes } from "../routes.ts";

/** Agents: the way to what they run, and whether its calendars ask something of them. */
const toRun: SpaceCard = {
  order: 35,
  async card({ db, visitor, locale, now }) {
    if (!can(visitor, "participation.run")) return null;
    const processes = await listRun(db, visitor);
    if (processes.length === 0) return null;
    const t = aroundTexts[locale];
    const turns = processes.flatMap((process) => turnOfCalendar(process, now, locale) ?? []);
    const late = turns.filter((turn) => turn.late > 0).length;
    return (
      <Card title={t.card}>
        {turns.length > 0 && <p>{[plural(turns.length, locale, t.waits), late > 0 ? plural(late, locale, t.late) : null].filter(Boolean).join(", ")}</p>}
        <p>
          <Go href={routes.desk.href()}>{t.goToDesk}</Go>
        </p>
      </Card>
    );
  },
};

/** Assessors and jurors who run nothing: the processes that count on them. */
const onTeam: SpaceCard = {
  order: 36,
  async card({ db, visitor, locale }) {
    const { rows } = await sql<{ slug: string; title: string; part: MemberPart }>`
      select p.slug, p.title, m.part from processes.process_member m join processes.process p on p.id = m.process_id
      where m.person_id = ${visitor.id} and m.part in ('assessor', 'juror') and p.state in ('rehearsal', 'published')
      order by p.published_at desc nulls first, p.id limit 10`.execute(db);
    if (rows.length === 0) return null;
    const t = aroundTexts[locale];
    return (
      <Card title={t.onTeam}>
        <ul>
          {rows.map(({ slug, title, part }) => (
            <li>
              <a href={routes.process.href({ process: slug })}>{t.partIn(processTexts[locale].parts[part], title)}</a>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

export const processCards: readonly SpaceCard[] = [toRun, onTeam];
