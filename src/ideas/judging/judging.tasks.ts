import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { plural } from "#platform/i18n/format.ts";
import { scopesOf } from "#platform/web/visitor.ts";
import type { SpaceContext, TaskSource } from "#people";
import { countOwnAssessments } from "../feasibility/queue.query.ts";
import { countOpinions } from "../opinion/opinion.query.ts";
import { countRoutings, receivesAnything } from "../routing/routing.query.ts";
import { turnsTexts, type Wait } from "./turns.texts.ts";
import { routes } from "../routes.ts";

interface Line {
  readonly wait: Wait;
  readonly of: string | null;
  readonly count: number;
  readonly due: Date | null;
  readonly href: string;
}

const communesOf = ({ visitor }: SpaceContext): string[] =>
  scopesOf(visitor, "participation.give_opinion").flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));

/** Juries that are open and await this person, with how many sheets. */
async function juriesOf({ db, visitor }: SpaceContext): Promise<Line[]> {
  const { rows } = await sql<{ slug: string; title: string; due: Date | null; count: number }>`
    select c.slug, c.title, max(s.closes_at) as due, count(*) as count from processes.process_member m join processes.process c on c.id = m.process_id
    join processes.stage s on s.process_id = c.id and s.kind = 'jury' and s.opens_at <= now() and (s.closes_at is null or s.closes_at > now())
    join ideas.proposal p on p.process_id = c.id and p.state = 'feasible'
    where m.person_id = ${visitor.id} and m.part = 'juror' and c.state in ('published', 'rehearsal')
      and not exists (select from ideas.jury_record r where r.stage_id = s.id)
      and not exists (select from ideas.jury_sheet h join ideas.juror j on j.stage_id = h.stage_id and j.number = h.juror
        where h.stage_id = s.id and h.proposal_id = p.id and j.person_id = m.person_id)
    group by c.slug, c.title order by c.slug`.execute(db);
  return rows.map(({ slug, title, due, count }) => ({ wait: "sheets", of: title, count, due, href: routes.jury.href({ process: slug }) }));
}

async function judges(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from processes.process_member where person_id = ${personId} and part in ('assessor', 'juror')
    union all select from ideas.assessment where assessor_id = ${personId} limit 1`.execute(db);
  return rows.length > 0;
}

/** What awaits this person in the judging of ideas: an agent of a commune, an assessor, a juror. */
export const judgingTasks: TaskSource = {
  room: { fr: "Idées", en: "Ideas", nl: "Ideeën" },
  async tasks(context) {
    const { db, visitor, locale } = context;
    const communes = communesOf(context);
    // Most people judge nothing: one look at the members of teams says so.
    if (!(await judges(db, visitor.id)) && scopesOf(visitor, "participation.give_opinion").length === 0 && !receivesAnything(visitor)) return [];
    const [opinions, routings, own, juries] = await Promise.all([
      communes.length > 0 ? countOpinions(db, { communes }) : null,
      countRoutings(db, visitor),
      countOwnAssessments(db, visitor.id),
      juriesOf(context),
    ]);
    const lines: Line[] = [
      { wait: "opinions", of: null, count: opinions?.todo ?? 0, due: null, href: routes.opinionQueue.href() },
      { wait: "routings", of: null, count: routings.received, due: null, href: routes.routingQueue.href() },
      { wait: "assessments", of: null, count: own.todo, due: null, href: routes.assessments.href() },
      ...juries,
    ];
    return lines.map(({ wait, ...line }) => ({ ...line, what: plural(line.count, locale, turnsTexts[locale].waits[wait]), late: 0 }));
  },
};
