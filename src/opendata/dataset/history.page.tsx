import { NotFound } from "#platform/web/errors.ts";
import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { isStored, type StoredDataset } from "../published/published.dataset.ts";
import { findEdition, listEditions } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { findShown } from "../look/find-shown.ts";
import { History } from "./history.view.tsx";

/** @throws NotFound for a dataset of a room, which has no versions */
async function findStored(visit: Parameters<typeof findShown>[0]): Promise<StoredDataset> {
  const dataset = await findShown(visit);
  if (!isStored(dataset)) throw new NotFound();
  return dataset;
}

/** Each version that was published, with the print of its file. */
export const history = page("opendata/dataset", routes.history, {
  access: anyone,
  async get(visit) {
    const dataset = await findStored(visit);
    const editions = (await listEditions(visit.db, dataset.id)).filter(({ publishedAt }) => publishedAt !== null);
    const title = opendataTexts[visit.locale].versionsOf(dataset.title[visit.locale]);
    return { title, body: <History dataset={dataset} editions={editions} /> };
  },
});

/** The file of a version: under this address it never changes. */
export const versionFile = page("opendata/dataset", routes.versionFile, {
  access: anyone,
  async get(visit) {
    const { id } = await findStored(visit);
    const { number } = visit.params;
    const edition = /^[1-9]\d{0,5}$/.test(number) ? await findEdition(visit.db, id, Number(number)) : null;
    return fileToSave(visit.files, edition?.publicFileId, "public, max-age=3600");
  },
});
