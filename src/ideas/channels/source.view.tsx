import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { Table } from "#platform/ui/table.tsx";
import { withQuery } from "#platform/web/path.ts";
import { proposalHref } from "../proposal-address.ts";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import type { EntryRow, SourceSheet } from "./ledger.query.ts";
import { routes } from "../routes.ts";
import { ideaName } from "../idea-name.ts";

interface SourcePageProps {
  source: SourceSheet;
  commune: string | undefined;
  entries: readonly EntryRow[];
  page: number;
  pages: number;
  /** Whether the ledger still takes lines. */
  open: boolean;
  done: string | null;
}

export function SourcePage({ source, commune, entries, page, pages, open, done }: SourcePageProps) {
  const t = useTexts(channelsTexts);
  const locale = useLocale();
  const params = { source: source.id };
  const said = done === "ouvert" ? t.source.done : done === "rayee" ? t.strike.done : undefined;
  const actions = open && (
    <>
      <ButtonLink icon="pencil" href={routes.enter.href(params)}>
        {t.source.enter}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.importEntries.href(params)}>
        {t.source.import}
      </ButtonLink>
    </>
  );
  return (
    <ChannelsFrame process={source.process} source={source} title={source.title} actions={actions} done={said}>
      {!open && <Notice title={t.source.ended} />}
      <Facts
        facts={[
          [t.source.channel, t.channels[source.channel]],
          [t.source.day, formatDate(source.heldOn, locale)],
          [t.source.place, [source.place, commune].filter(Boolean).join(", ")],
          [t.source.attendance, source.attendance === null ? null : plural(source.attendance, locale, t.source.people)],
          [t.source.note, source.note],
        ]}
      />
      <section class="flow" aria-labelledby="registre">
        <h2 id="registre">{t.ledger.title}</h2>
        {entries.length === 0 ? <p>{t.ledger.empty}</p> : <Ledger source={source} entries={entries} />}
        <Pagination page={page} pages={pages} href={(n) => withQuery(routes.source.href(params), { page: n > 1 ? n : null })} />
      </section>
    </ChannelsFrame>
  );
}

function Ledger({ source, entries }: { source: SourceSheet; entries: readonly EntryRow[] }) {
  const { ledger: t, kinds } = useTexts(channelsTexts);
  const locale = useLocale();
  const when = { dateStyle: "medium", timeStyle: "short" } as const;
  return (
    <Table
      caption={t.title}
      hideCaption
      dense
      columns={[
        { label: t.sheet, heads: true, cell: ({ sheet, struckAt }) => (struckAt ? <s>{sheet}</s> : sheet) },
        { label: t.kind, cell: ({ kind }) => kinds[kind] },
        {
          label: t.about,
          cell: (entry) => (
            <>
              <a class="pair-link" href={proposalHref(source.process.slug, entry)}>
                {ideaName(entry)}
              </a>
              {entry.struckAt && <small class="ledger-struck">{t.struck(formatDate(entry.struckAt, locale), entry.struckReason ?? "")}</small>}
            </>
          ),
        },
        { label: t.count, number: true, cell: ({ supports }) => (supports === null ? "–" : formatNumber(supports, locale)) },
        { label: t.contact, cell: ({ hasContact }) => (hasContact ? t.hasContact : "–") },
        {
          label: t.typed,
          cell: ({ enteredAt, enteredBy, fromFile }) => [formatDate(enteredAt, locale, when), enteredBy, fromFile && t.fromFile].filter(Boolean).join(", "),
        },
        {
          label: t.strike,
          cell: ({ id, sheet, struckAt }) =>
            struckAt ? (
              "–"
            ) : (
              <a class="pair-link" href={routes.strike.href({ source: source.id, entry: id })}>
                {t.strike} <span class="vh">{sheet}</span>
              </a>
            ),
        },
      ]}
      rows={entries}
    />
  );
}
