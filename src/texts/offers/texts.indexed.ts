import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

/** Texts under debate, of processes that everybody sees. */
export const indexedTexts = indexedRows<{ readonly process: string; readonly slug: string }>(
  "textes",
  () => sql`
    select p.slug as process, t.slug, (select max(published_at) from texts.text_version v where v.text_id = t.id) as changed
    from texts.text t join processes.process p on p.id = t.process_id
    where t.state <> 'draft' and p.state in ('published', 'ended', 'cancelled') order by t.created_at, t.id`,
  ({ process, slug }) => routes.text.href({ process, text: slug }),
);
