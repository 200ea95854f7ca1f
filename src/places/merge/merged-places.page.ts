import { sql } from "kysely";

import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";

interface MergedPlace {
  readonly gone_id: string;
  readonly gone_slug: string;
  readonly kept_id: string;
  readonly kept_slug: string;
  readonly merged_at: Date;
}

/** Identifiers of our downloads that are no more, with those that replace them, chains followed to their end. A merge undone leaves the list. */
export default page("places/merge", routes.mergedPlaces, {
  access: anyone,

  async get({ db }) {
    const { rows } = await sql<MergedPlace>`
      with recursive chain as (
        select gone_id, gone_slug, kept_id, merged_at from places.merge where undone_at is null
        union all
        select chain.gone_id, chain.gone_slug, m.kept_id, chain.merged_at
        from chain join places.merge m on m.gone_id = chain.kept_id and m.undone_at is null)
      select gone_id, gone_slug, kept_id, p.slug as kept_slug, merged_at
      from chain join places.place p on p.id = chain.kept_id where p.status = 'published' order by merged_at, gone_id`.execute(db);
    const columns = {
      ancien_id: ({ gone_id }: MergedPlace) => gone_id,
      ancienne_adresse: ({ gone_slug }: MergedPlace) => `/lieux/${gone_slug}`,
      id: ({ kept_id }: MergedPlace) => kept_id,
      adresse: ({ kept_slug }: MergedPlace) => `/lieux/${kept_slug}`,
      depuis: ({ merged_at }: MergedPlace) => merged_at,
    };
    return csvResponse(columns, rows, { filename: "lieux-fusionnes.csv", headers: { "access-control-allow-origin": "*" } });
  },
});
