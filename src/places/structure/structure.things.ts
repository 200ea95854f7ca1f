import { sql } from "kysely";

import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { peopleRoutes } from "#people";
import type { ThingKind } from "#thread";
import { structureTexts } from "./structure.texts.ts";

/** A structure on the thread: who runs what is done. */
export const structureThings: ThingKind = {
  kind: "structure",
  verb: "do",
  label: { fr: "une structure", en: "a structure", nl: "een organisatie" },
  async find(db, ids, locale) {
    const { rows } = await sql<{ id: string; name: string; commune: string | null; places: number }>`
      select s.id, s.name, s.commune_code as commune,
        (select count(*)::int from places.place p where p.status = 'published' and p.structure_pivot in (s.siret, s.rna)) as places
      from people.structure s where s.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    const of = structureTexts[locale].figure;
    return new Map(
      rows.map(({ id, name, commune, places }) => [
        id,
        {
          ...{ title: name, href: peopleRoutes.structure.href({ id }), day: null, progress: "done", commune },
          ...(places > 0 && { figure: { said: formatNumber(places, locale), of } }),
        } as const,
      ]),
    );
  },
};
