import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { plural } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { scopesOf } from "#platform/web/visitor.ts";
import type { SpaceCard, SpaceContext } from "#people";
import { countOwnAssessments } from "../feasibility/queue.query.ts";
import { countOpinions } from "../opinion/opinion.query.ts";
import { countRoutings, receivesAnything } from "../routing/routing.query.ts";
import { turnsTexts, type Wait } from "./turns.texts.ts";
import { cardTexts } from "./judging-cards.texts.ts";
import { routes } from "../routes.ts";

interface Line {
  readonly wait: Wait;
  readonly count: number;
  readonly href: string;
}

const communesOf = ({ visitor }: SpaceContext): string[] =>
  scopesOf(visitor, "participation.give_opinion").flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));

/** Juries that are open and await this person, with how many sheets. */
async function juriesOf({ db, visitor }: SpaceContext): Promise<Line[]> {
  const { rows } = await sql<{ slug: string; count: number }>`
    select c.slug, count(*) as count from processes.process_member m join processes.process c on c.id = m.process_id
    join processes.stage s on s.process_id = c.id and s.kind = 'jury' and s.opens_at <= now() and (s.closes_at is null or s.closes_at > now())
    join ideas.proposal p on p.process_id = c.id and p.state = 'feasible'
    where m.person_id = ${visitor.id} and m.part = 'juror' and c.state in ('published', 'rehearsal')
      and not exists (select from ideas.jury_record r where r.stage_id = s.id)
      and not exists (select from ideas.jury_sheet h join ideas.juror j on j.stage_id = h.stage_id and j.number = h.juror
        where h.stage_id = s.id and h.proposal_id = p.id and j.person_id = m.person_id)
    group by c.slug order by c.slug`.execute(db);
  return rows.map(({ slug, count }) => ({ wait: "sheets", count, href: routes.jury.href({ process: slug }) }));
}

async function judges(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select from processes.process_member where person_id = ${personId} and part in ('assessor', 'juror')
    union all select from ideas.assessment where assessor_id = ${personId} limit 1`.execute(db);
  return rows.length > 0;
}

/** What awaits this person in the judging of ideas: an agent of a commune, an assessor, a juror. */
const awaited: SpaceCard = {
  order: 34,
  async card(context) {
    const { db, visitor, locale } = context;
    const communes = communesOf(context);
    // Most people judge nothing: one look at the members of teams says so.
    if (!(await judges(db, visitor.id)) && scopesOf(visitor, "participation.give_opinion").length === 0 && !receivesAnything(visitor)) return null;
    const [opinions, routings, own, juries] = await Promise.all([
      communes.length > 0 ? countOpinions(db, { communes }) : null,
      countRoutings(db, visitor),
      countOwnAssessments(db, visitor.id),
      juriesOf(context),
    ]);
    const lines: Line[] = [
      { wait: "opinions" as const, count: opinions?.todo ?? 0, href: routes.opinionQueue.href() },
      { wait: "routings" as const, count: routings.received, href: routes.routingQueue.href() },
      { wait: "assessments" as const, count: own.todo, href: routes.assessments.href() },
      ...juries,
    ].filter(({ count }) => count > 0);
    if (lines.length === 0) return null;
    return (
      <Card title={cardTexts[locale]}>
        <ul class="judging-acts">
          {lines.map(({ wait, count, href }) => (
            <li>
              <Go href={href}>{plural(count, locale, turnsTexts[locale].waits[wait])}</Go>
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

export const judgingCards: readonly SpaceCard[] = [awaited];
