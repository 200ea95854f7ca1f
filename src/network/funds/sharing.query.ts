import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A claim as a sharing divides the envelope among all. */
export interface Shareable {
  readonly id: string;
  readonly member: string;
  readonly words: string;
  /** Cents; nothing where the contribution was corrected meanwhile. */
  readonly asked: number;
}

/** All claims of a fund, in the order of its list. */
export async function findShareable(db: Db, fundId: string): Promise<Shareable[]> {
  const { rows } = await sql<Shareable>`
    select g.id, coalesce(s.name, m.name) as member, g.words, case when g.state = 'confirmed' then c.asked_cents else 0 end as asked
    from network.claim c join network.contribution g on g.id = c.contribution_id join network.member m on m.id = g.member_id
      left join people.structure s on s.id = m.structure_id
    where c.fund_id = ${fundId} order by coalesce(s.name, m.name) collate "fr-x-icu", g.done_on, g.id`.execute(db);
  return rows;
}

export interface Sharing {
  readonly id: string;
  readonly title: string;
  readonly decisionId: string | null;
  readonly meetingId: string | null;
  readonly state: "waits" | "adopted" | "refused";
  /** The one by which the fund is shared out. */
  readonly agreed: boolean;
}

/** What was proposed, the latest first. */
export async function findSharings(db: Db, fundId: string): Promise<Sharing[]> {
  const { rows } = await sql<Sharing>`
    select s.id, coalesce(d.title, i.title, '') as title, s.decision_id as "decisionId", i.meeting_id as "meetingId",
      case when d.state = 'adopted' or (i.adopted and g.state = 'closed') then 'adopted'
        when d.state = 'withdrawn' or g.state = 'cancelled' or (g.state = 'closed' and i.adopted is not true) then 'refused' else 'waits' end as state,
      coalesce(s.id = network.agreed_sharing(s.fund_id), false) as agreed
    from network.sharing s left join network.decision d on d.id = s.decision_id left join network.agenda_item i on i.id = s.item_id
      left join network.general_meeting g on g.id = i.meeting_id
    where s.fund_id = ${fundId} order by s.made_at desc, s.id`.execute(db);
  return rows;
}

/** General meetings whose agenda is not sent yet. */
export async function findDrafts(db: Db): Promise<{ readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`select id, title from network.general_meeting where state = 'draft' order by held_at, id`.execute(
    db,
  );
  return rows;
}
