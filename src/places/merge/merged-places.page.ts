import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findMergedPlaces, type MergedPlace } from "./merged-places.query.ts";

/** Identifiers of our downloads that are no more, with those that replace them, chains followed to their end. A merge undone leaves the list. */
export default page("places/merge", routes.mergedPlaces, {
  access: anyone,

  async get({ db }) {
    const rows = await findMergedPlaces(db);
    const columns = {
      ancien_id: ({ gone_id }: MergedPlace) => gone_id,
      ancienne_adresse: ({ gone_slug }: MergedPlace) => `/lieux/${gone_slug}`,
      id: ({ kept_id }: MergedPlace) => kept_id,
      adresse: ({ kept_slug }: MergedPlace) => `/lieux/${kept_slug}`,
      depuis: ({ merged_at }: MergedPlace) => merged_at,
    };
    return csvResponse(columns, rows, { filename: "lieux-fusionnes.csv" });
  },
});
