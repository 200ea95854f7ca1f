import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { type Area, sayArea } from "#platform/offers.ts";
import { Table } from "#platform/ui/table.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { AuditFilters, AuditOrder } from "./audit-log.filters.ts";
import type { LoggedAct } from "./audit-log.query.ts";
import { actNames, auditLogTexts } from "./audit-log.texts.ts";

/** Lines of the log: persons by their names, changes field by field. */
export function Acts({ found, areas }: { found: ListPage<LoggedAct, AuditFilters, AuditOrder>; areas: readonly Area[] }) {
  const t = useTexts(auditLogTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      dense
      columns={[
        { label: t.line, order: "line", falls: true, heads: true, cell: ({ id }) => formatNumber(id, locale) },
        { label: t.when, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium", timeStyle: "medium" }) },
        { label: t.who, order: "who", cell: ({ name, who }) => name || <code>{who}</code> },
        {
          label: t.act,
          order: "act",
          cell: ({ act, room }) => (
            <span>
              {actNames[act]?.[locale] ?? act} <small class="soft">{sayArea(areas, room, locale)}</small>
            </span>
          ),
        },
        {
          label: t.about,
          cell: ({ about_kind, about_id, about_name }) => (
            <span>
              {about_name ? written(about_name) : about_kind} {!about_name && <code class="hash">{about_id}</code>}
            </span>
          ),
        },
        { label: t.change, cell: (act) => <Change act={act} /> },
        { label: t.reason, cell: ({ reason }) => <Written>{reason}</Written> },
      ]}
      rows={found.rows}
      ordered={found}
    />
  );
}

function Change({ act: { before, after } }: { act: LoggedAct }) {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (fields.length === 0) return null;
  return (
    <ul class="changes">
      {fields.map((field) => (
        <li>
          <span class="soft">{field}</span>{" "}
          {before && (
            <del>
              <Value of={before[field]} />
            </del>
          )}{" "}
          {after && (
            <ins>
              <Value of={after[field]} />
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Of several words, somebody wrote it; of one, it may be a state or a code. */
function Value({ of }: { of: unknown }) {
  const t = useTexts(auditLogTexts);
  const said = say(of);
  return said === "" ? t.none : <Written lang={/\p{L}\s+\p{L}/u.test(said)}>{said}</Written>;
}

const longest = 200;

function say(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? Object.values(value).map(say).filter(Boolean).join(", ") : String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
