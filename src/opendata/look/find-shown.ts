import type { Dataset } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { findOne } from "../published/published.dataset.ts";

/** @throws NotFound for a dataset that no room offers and nobody published. */
export async function findShown({ db, offers, params }: Pick<Visit<"/donnees/:id">, "db" | "offers" | "params">): Promise<Dataset> {
  const dataset = await findOne({ db, offers }, params.id);
  if (!dataset) throw new NotFound();
  return dataset;
}
