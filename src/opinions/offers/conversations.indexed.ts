import { sql } from "kysely";

import { indexedRows } from "#platform/sitemap/indexed.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly slug: string;
  readonly process: string;
  readonly page: "conversation" | "report";
}

/** Conversations of processes that everybody sees, and the reports that are published. What an open one shows changes with every answer. */
export const indexedConversations = indexedRows<Row>(
  "conversations",
  () => sql`
    select c.slug, p.slug as process, k.page, c.published_at as changed
    from opinions.conversation c join processes.process p on p.id = c.process_id
    join unnest('{conversation,report}'::text[]) k (page) on k.page = 'conversation' or c.state = 'published'
    where c.state <> 'draft' and p.state in ('published', 'ended', 'cancelled') order by c.created_at, c.id, k.page`,
  ({ slug, process, page }) => (page === "report" ? routes.report : routes.conversation).href({ process, conversation: slug }),
);
