import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { findProcess } from "#processes";
import { readTerritory } from "#territory";
import { readFilters } from "./list.filters.ts";
import { categoriesOf } from "./list.query.ts";

type SelectionVisit = Pick<Visit, "db" | "url" | "visitor"> & { readonly params: { readonly process: string } };

/** The process of the address, if this visitor sees it, and which of its ideas are asked for. */
export async function findSelection({ db, params, url, visitor }: SelectionVisit) {
  const process = await findProcess(db, params.process, visitor);
  if (!process) throw new NotFound();
  const [territory, categories] = await Promise.all([readTerritory(db), categoriesOf(db, process.id)]);
  const filters = readFilters(url.searchParams, { territory, process, categories });
  return { process, territory, categories, filters, asked: { processId: process.id, filters } };
}
