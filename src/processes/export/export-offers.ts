import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";

interface ExportedProcess {
  readonly id: string;
  readonly slug: string;
}

/**
 * Rows of one process that are public but in no dataset of open data: studies, scores of a jury. A dataset with a field `demarche` is in the
 * export by itself.
 */
export interface ProcessTable extends Pick<Dataset, "id" | "title" | "description" | "fields"> {
  rows(db: Db, process: ExportedProcess): AsyncIterable<DatasetRow>;
}

/** A file that is public as it stands. `content` is read once, when its turn comes; null when it went meanwhile. */
export interface ProcessAttachment {
  /** Within its folder: "12-verger.webp". */
  readonly name: string;
  readonly content: () => Promise<ReadableStream<Uint8Array> | Uint8Array | null>;
}

/** Files of one process: pictures, documents, what a vote published. */
export interface ProcessFolder {
  /** "images". */
  readonly folder: string;
  readonly says: Translated;
  files(context: { readonly db: Db; readonly files: Files }, process: ExportedProcess): AsyncIterable<ProcessAttachment>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    processTables: ProcessTable;
    processFolders: ProcessFolder;
  }
}
