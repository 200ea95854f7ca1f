import { list } from "#platform/web/list.ts";
import type { Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { findPlaceBriefs } from "#places";
import { runsSomewhere } from "#processes";
import { type Commune, readTerritory, type Territory } from "#territory";
import { meetingsTexts } from "../meetings.texts.ts";
import { routes } from "../routes.ts";
import { filters } from "./meetings.filters.ts";
import { findShownProcess, listMeetings } from "./meetings-list.query.ts";
import { Meetings } from "./meetings.view.tsx";

interface Within {
  readonly territory: Territory;
  /** As asked, when there are such. */
  readonly commune: Commune | null;
  readonly process: { readonly id: string; readonly title: string } | null;
}

/** All meetings, to come or past. */
export default list("meetings/list", routes.meetings, {
  access: anyone,
  find: findWithin,
  filters,
  tabs: ["when"],
  rows: ({ db }, { commune, process }, question, range) =>
    listMeetings(db, { ...question, communeCode: commune?.code ?? null, processId: process?.id ?? null }, range),
  async show({ db, locale, visitor }, { territory, commune, process }, found) {
    const places = await findPlaceBriefs(
      db,
      found.rows.flatMap(({ placeId }) => placeId ?? []),
    );
    const names = new Map(territory.communes.map(({ code, name }) => [code, name]));
    const values = { ...found.values, commune: commune?.slug ?? null, process: process && found.values.process };
    const shown = { ...found, values, href: (changes = {}) => found.href({ commune: values.commune, process: values.process, ...changes }) };
    const around = { places, communes: territory.communes, names, process, mayAdd: runsSomewhere(visitor) };
    const t = meetingsTexts[locale];
    return {
      title: t.list,
      description: t.listLead,
      alternates: { "application/atom+xml": platformRoutes.newsOf.href({ kind: "rencontres" }), "text/calendar": routes.meetingsCalendar.href() },
      body: <Meetings found={shown} {...around} />,
    };
  },
});

async function findWithin({ db, url: { searchParams } }: Pick<Visit, "db" | "url">): Promise<Within> {
  const territory = await readTerritory(db);
  const [commune, process] = [searchParams.get("commune"), filters.process.read(searchParams.getAll("demarche"))];
  return { territory, commune: (commune && territory.communeBySlug(commune)) || null, process: process ? await findShownProcess(db, process) : null };
}
