import { oneOf, type ValuesOf } from "#platform/web/filters.ts";

/** Which messages: all that were not put away, of them those unread, or those put away. */
export const inboxFilters = { view: oneOf("voir", { all: "tous", unread: "non-lus", archived: "archives" }, "all") };
export type InboxFilters = ValuesOf<typeof inboxFilters>;
export type InboxView = InboxFilters["view"];
