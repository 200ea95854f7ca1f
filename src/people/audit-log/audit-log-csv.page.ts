import { page } from "#platform/web/page.tsx";
import { readFilters } from "#platform/web/filters.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { may } from "#platform/web/visitor.ts";
import { auditFilters } from "./audit-log.filters.ts";
import { actsFor, type LoggedAct } from "./audit-log.query.ts";
import { routes } from "../routes.ts";

const json = (value: object | null) => (value ? JSON.stringify(value) : null);

/** The chosen acts as a table, with the hash of each line: a copy kept elsewhere shows later that the last lines were cut off. */
export default page("people/audit-log", routes.auditLogCsv, {
  access: may("audit.read"),

  get: ({ db, url }) =>
    csvResponse<LoggedAct>(
      {
        id: ({ id }) => id,
        at: ({ at }) => at,
        who: ({ who }) => who,
        name: ({ name }) => name,
        act: ({ act }) => act,
        room: ({ room }) => room,
        about_kind: ({ about_kind }) => about_kind,
        about_id: ({ about_id }) => about_id,
        before: ({ before }) => json(before),
        after: ({ after }) => json(after),
        reason: ({ reason }) => reason,
        hash: ({ hash }) => hash,
      },
      streamRows(db, actsFor(db, readFilters(auditFilters, url.searchParams))),
      { filename: "journal-des-actes.csv", bom: true },
    ),
});
