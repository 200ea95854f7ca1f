import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findPlaceBriefs } from "#places";
import { readTerritory } from "#territory";
import { runsSomewhere } from "#processes";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { readFilters } from "./meetings.filters.ts";
import { listMeetings } from "./meetings-list.query.ts";
import { Meetings } from "./meetings.view.tsx";

export const pageSize = 20;

/** All meetings, to come or past. */
export default page("meetings/list", routes.meetings, {
  access: anyone,

  async get({ db, url, locale, visitor }) {
    const asked = readFilters(url.searchParams);
    const territory = await readTerritory(db);
    const commune = asked.commune ? territory.communeBySlug(asked.commune) : null;
    const process = asked.process ? await findShownProcess(db, asked.process) : null;
    const { meetings, total } = await listMeetings(db, {
      ...asked,
      communeCode: commune?.code ?? null,
      processId: process?.id ?? null,
      limit: pageSize,
      offset: (asked.page - 1) * pageSize,
    });
    const places = await findPlaceBriefs(
      db,
      meetings.flatMap(({ placeId }) => placeId ?? []),
    );
    const names = new Map(territory.communes.map(({ code, name }) => [code, name]));
    const body = (
      <Meetings
        asked={{ ...asked, commune: commune?.slug ?? null, process: process ? asked.process : null }}
        meetings={meetings}
        total={total}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        places={places}
        communes={territory.communes}
        names={names}
        process={process}
        mayAdd={runsSomewhere(visitor)}
      />
    );
    return { title: meetingsTexts[locale].list, description: meetingsTexts[locale].listLead, alternates: { "application/atom+xml": "/nouvelles.atom" }, body };
  },
});

async function findShownProcess(db: Db, slug: string): Promise<{ id: string; title: string } | null> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from processes.process where slug = ${slug} and state in ('published', 'ended', 'cancelled')`.execute(db);
  return rows[0] ?? null;
}
