import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { commonKinds } from "../circle.ts";
import { titleIn } from "./translated.ts";
import { routes } from "../routes.ts";
import type { Common, CommonFilters } from "./sheet.query.ts";
import { commonTexts } from "./sheet.texts.ts";
import { kindWords } from "./words.ts";

export function Commons({ found }: { found: ListPage<Common, CommonFilters> }) {
  const t = useTexts(commonTexts);
  const locale = useLocale();
  const { q, kind } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        <ButtonLink kind="quiet" href={routes.list.href()}>
          {t.circles}
        </ButtonLink>
      }
      flow
    >
      <Filters action={routes.commons.href()} values={{ q, genre: kind ? kindWords[kind] : "" }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Select name="genre" label={t.kind} choices={commonKinds.map((one) => ({ value: kindWords[one], label: t.kinds[one] }))} empty={t.all} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      {found.total === 0 ? (
        <NothingListed of={found} title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <CommonEntries commons={found.rows} />
          <Pages of={found} />
          {found.csv && (
            <p>
              <a href={found.csv}>{t.csv}</a>
            </p>
          )}
        </>
      )}
    </PageFrame>
  );
}

export function CommonEntries({ commons }: { commons: readonly Common[] }) {
  const t = useTexts(commonTexts);
  const locale = useLocale();
  return (
    <Entries>
      {commons.map(({ slug, kind, authors, uses, ...common }) => {
        const { title, summary, lang } = titleIn(common, locale);
        return (
          <Entry
            title={<Written lang={lang}>{title}</Written>}
            href={routes.common.href({ slug })}
            meta={[
              <Badge tone="none">{t.kinds[kind]}</Badge>,
              authors.slice(0, 3).join(", ") + (authors.length > 3 ? "…" : ""),
              uses > 0 && plural(uses, locale, t.usesCount),
            ].filter(Boolean)}
          >
            <Written as="p" class="soft small" lang={lang}>
              {summary}
            </Written>
          </Entry>
        );
      })}
    </Entries>
  );
}
