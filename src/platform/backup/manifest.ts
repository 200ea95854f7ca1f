import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const relation = z.string().regex(/^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/);

/** The first file of a backup, `manifest.json`: what must be known before its rows are read. */
export const manifestSchema = z.object({
  format: z.literal("beffroi backup 1"),
  madeAt: z.iso.datetime(),
  epci: z.string(),
  migrations: z.array(z.string().regex(/^\w+\.sql$/)),
  /** In each table the columns whose values its lines have. */
  tables: z.array(z.object({ name: relation, columns: z.array(z.string()), rows: z.number().int() })),
  sequences: z.array(z.object({ name: relation, value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Its last, `contents.json`: a backup that was cut off lacks it. */
export const contentsSchema = z.object({
  sha256: z.record(z.string(), hash),
  /** Files that the database names and the storage did not have, or not as they were kept. */
  lost: z.array(z.string()),
});
export type Contents = z.infer<typeof contentsSchema>;

/** Jobs that wait are carried; what their program makes for itself is made anew. */
export const jobTable = "jobs.job";
