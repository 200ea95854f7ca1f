import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import type { AllOffers } from "#platform/offers.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { findOne } from "../published/published.dataset.ts";

/**
 * A dataset that is shown to people, with the words of its codes at hand.
 * @throws NotFound for a dataset that no room offers and nobody published
 */
export async function findShown({ db, offers, params }: Pick<Visit<"/donnees/:id">, "db" | "offers" | "params">): Promise<Dataset> {
  const dataset = await findOne({ db, offers }, params.id);
  if (!dataset) throw new NotFound();
  return dataset.fields.some(({ words }) => typeof words === "function")
    ? { ...dataset, fields: dataset.fields.map((field) => withWords(field, offers)) }
    : dataset;
}

const withWords = (field: DatasetField, offers: AllOffers): DatasetField =>
  typeof field.words === "function" ? { ...field, words: field.words(offers) } : field;
