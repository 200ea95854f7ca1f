import { join } from "node:path";

import type { Settings } from "#platform/settings.ts";
import { bucketStorage, localStorage, type Storage } from "./storage.ts";

/** A bucket when the settings name one; else a folder beside the database. */
export function storageOf({ DATA_DIR, ...settings }: Settings): Storage {
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket, FILES_S3_REGION: region, FILES_S3_KEY: key, FILES_S3_SECRET: secret } = settings;
  if (endpoint && bucket && key && secret) return bucketStorage({ endpoint, bucket, region, key, secret });
  return localStorage(join(DATA_DIR, "files"));
}
