import { sql } from "kysely";

import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { can } from "#platform/web/visitor.ts";
import type { SpaceCard, TaskSource } from "#people";
import { listRun } from "../desk/desk.query.ts";
import { gatherTurns } from "../desk/gather-turns.query.ts";
import type { MemberPart } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { aroundTexts } from "./open-slots.texts.ts";
import { routes } from "../routes.ts";

/** What waits in the processes that this person runs, as their desk shows it. */
export const processTasks: TaskSource = {
  room: { fr: "Démarches", en: "Processes", nl: "Trajecten" },
  async tasks(context) {
    const { db, visitor } = context;
    if (!can(visitor, "participation.run")) return [];
    const turns = await gatherTurns(context, await listRun(db, visitor));
    return turns.map(({ what, process, who, whoLang, href, count, late, due }) => ({ what, of: process.title, who, whoLang, href, count, late, due }));
  },
};

/** Agents: the way to what they run. */
const toRun: SpaceCard = {
  order: 135,
  async card({ db, visitor, locale }) {
    if (!can(visitor, "participation.run") || (await listRun(db, visitor)).length === 0) return null;
    const t = aroundTexts[locale];
    return (
      <Card title={t.card}>
        <Onward href={routes.desk.href()}>{t.goToDesk}</Onward>
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
              <a href={routes.process.href({ process: slug })}>
                <Quoting words={title}>{t.partIn(processTexts[locale].parts[part], title)}</Quoting>
              </a>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

export const processCards: readonly SpaceCard[] = [toRun, onTeam];
