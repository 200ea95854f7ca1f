import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { stateTones } from "../edit/edit.view.tsx";
import { type Piece, stateOf, wordsFor } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";
import { routes } from "../routes.ts";

export function Desk({ found, now }: { found: ListPage<Piece, object>; now: Date }) {
  const t = useTexts(publicationsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.desk}
      lead={t.deskLead}
      actions={
        <>
          <ButtonLink href={withQuery(routes.create.href(), { type: "actualite" })}>{t.newNews}</ButtonLink>
          <ButtonLink kind="quiet" href={withQuery(routes.create.href(), { type: "page" })}>
            {t.newPage}
          </ButtonLink>
        </>
      }
    >
      {found.total === 0 ? (
        <Empty title={t.nothing} level={2} text={t.nothingWhat} />
      ) : (
        <Table
          caption={t.desk}
          hideCaption
          rows={found.rows}
          columns={[
            {
              label: t.title,
              heads: true,
              cell: ({ id, draft }) => <a href={routes.edit.href({ id })}>{written(wordsFor(draft, locale).words.title, wordsFor(draft, locale).locale)}</a>,
            },
            { label: t.kind, cell: ({ kind }) => t.kinds[kind] },
            { label: t.state, cell: (piece) => <Badge tone={stateTones[stateOf(piece, now)]}>{t.states[stateOf(piece, now)]}</Badge> },
            { label: t.when, cell: ({ appearsAt }) => appearsAt && formatDate(appearsAt, locale, { dateStyle: "medium", timeStyle: "short" }) },
            { label: t.languages, cell: ({ draft }) => Object.keys(draft).sort().join(", ") },
          ]}
        />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}
