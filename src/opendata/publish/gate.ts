import { NotFound } from "#platform/web/errors.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import type { Db } from "#platform/db/db.ts";
import type { Edition, PublishedDataset } from "../published/published.ts";
import { findEdition, findPublished } from "../published/published.query.ts";

interface Asking {
  readonly db: Db;
  readonly visitor: Visitor;
}

/** Of the metropolis: whoever publishes everywhere; of a commune: theirs too. */
export const mayPublish = (visitor: Visitor, communeCode: string | null): boolean => can(visitor, publishData, { commune: communeCode });

/** @throws NotFound for a dataset that is not this agent's to publish, as for none. */
export async function findOwn({ db, visitor }: Asking, id: string): Promise<PublishedDataset> {
  const dataset = await findPublished(db, id);
  if (!dataset || !mayPublish(visitor, dataset.communeCode)) throw new NotFound();
  return dataset;
}

/** @throws NotFound */
export async function findOwnEdition(asking: Asking, id: string, number: string): Promise<{ readonly dataset: PublishedDataset; readonly edition: Edition }> {
  const dataset = await findOwn(asking, id);
  const edition = /^[1-9]\d{0,5}$/.test(number) ? await findEdition(asking.db, id, Number(number)) : null;
  if (!edition) throw new NotFound();
  return { dataset, edition };
}
