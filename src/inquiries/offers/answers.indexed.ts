import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { isShown } from "../publications.query.ts";
import { routes } from "../routes.ts";

/** Answers that everybody reads. */
export const indexedAnswers = indexedRows<{ readonly slug: string }>(
  "reponses",
  () => sql`select p.slug, p.changed_at as changed from inquiries.publication p where ${isShown} order by p.published_at, p.id`,
  ({ slug }) => routes.shown.href({ slug }),
);
