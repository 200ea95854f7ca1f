import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Cover } from "#platform/drawing/cover.tsx";
import type { Aspect } from "#processes";
import { coverOfProposal } from "./cover.ts";
import { type FirstPicture, firstPicture } from "./first-picture.query.ts";
import { proposalHref } from "./proposal-address.ts";
import type { AssessVerdict } from "./verdicts.ts";

/** The idea behind a project, with what the services concluded: what a ballot tells of where a project comes from. */
export interface Origin {
  readonly title: string;
  /** Its page. */
  readonly href: string;
  readonly signature: string;
  readonly filedAt: Date;
  readonly supports: number;
  readonly address: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly cover: Cover;
  /** Null: not concluded. */
  readonly study: StudyInBrief | null;
  /** What each service said, as soon as it was given. */
  readonly assessments: readonly { readonly aspect: Aspect; readonly service: string; readonly verdict: AssessVerdict; readonly reasons: string }[];
}

interface StudyInBrief {
  readonly conclusion: "feasible" | "infeasible";
  readonly reasons: string;
  readonly investmentCents: number | null;
  /** Each year. */
  readonly runningCents: number | null;
  readonly concludedAt: string;
  readonly concludedAs: string;
}

interface Row extends Omit<Origin, "href" | "cover"> {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly process: string;
  readonly category: string | null;
  readonly picture: FirstPicture | null;
}

/** Null for an idea that the public does not see: hidden by moderators, withdrawn, of a process that is not public. */
export async function findOrigin(db: Db, proposalId: string): Promise<Origin | null> {
  const { rows } = await sql<Row>`
    select p.id, p.number, p.slug, p.title, r.slug as process, p.signature, p.filed_at as "filedAt", p.supports, p.address, p.latitude, p.longitude,
      (select c.name from processes.category c where c.id = p.category_id) as category, ${firstPicture} as picture,
      (select json_build_object('conclusion', s.conclusion, 'reasons', s.reasons, 'investmentCents', s.investment_cents, 'runningCents', s.running_cents,
        'concludedAt', s.concluded_at, 'concludedAs', s.concluded_as) from ideas.study s where s.proposal_id = p.id and s.conclusion is not null) as study,
      coalesce((select json_agg(json_build_object('aspect', a.aspect, 'service', a.service, 'verdict', a.verdict, 'reasons', a.reasons)
        order by array_position(array['technical', 'legal', 'financial'], a.aspect), a.service)
        from ideas.assessment a where a.proposal_id = p.id and a.verdict is not null), '[]') as assessments
    from ideas.proposal p join processes.process r on r.id = p.process_id
    where p.id = ${proposalId} and p.state <> 'withdrawn' and r.state in ('published', 'ended', 'cancelled')
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)`.execute(db);
  const [row] = rows;
  return row ? { ...row, href: proposalHref(row.process, row), cover: coverOfProposal(row) } : null;
}
