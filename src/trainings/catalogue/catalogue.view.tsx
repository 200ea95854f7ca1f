import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { kindWords } from "../edit/module.form.ts";
import { routes } from "../routes.ts";
import { keptAt, sayMonths, wordsIn } from "../say.ts";
import { type Kind, kinds } from "../training.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { ListedModule } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";

interface CatalogueProps {
  found: ListPage<ListedModule, { readonly q: string; readonly kind: Kind | null; readonly soon: boolean }>;
  keeps: boolean;
  signedIn: boolean;
}

export function Catalogue({ found, keeps, signedIn }: CatalogueProps) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(trainingsTexts);
  const { q, kind, soon } = found.values;
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        (keeps || signedIn) && (
          <>
            {signedIn && (
              <ButtonLink kind="quiet" icon="shield-check" href={routes.mine.href()}>
                {t.mine}
              </ButtonLink>
            )}
            {keeps && (
              <ButtonLink kind="quiet" icon="pencil" href={routes.keep.href()}>
                {t.keep}
              </ButtonLink>
            )}
          </>
        )
      }
      flow
    >
      <Filters action={routes.catalogue.href()} values={{ q, sorte: kind ? kindWords[kind] : "", annoncees: soon ? "1" : "" }} label={t.search} fold>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.words} maxLength={100} />
          <Select name="sorte" label={t.kind} choices={kinds.map((one) => ({ value: kindWords[one], label: general.kinds[one] }))} empty={t.every} />
          <Checkbox name="annoncees" label={t.soon} />
          <Button kind="quiet" icon="search">
            {t.search}
          </Button>
        </div>
      </Filters>
      <Rows found={found} />
    </PageFrame>
  );
}

function Rows({ found }: Pick<CatalogueProps, "found">) {
  const t = useTexts(catalogueTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.noneYet} text={t.noneYetNext} />;
  return (
    <>
      <h2>{plural(found.total, locale, t.count)}</h2>
      <Entries>
        {found.rows.map((row) => {
          const { title, lang } = wordsIn(row, locale);
          return (
            <Entry
              title={<Written lang={lang}>{title}</Written>}
              href={routes.show.href({ slug: row.slug })}
              lead={
                row.next
                  ? { big: formatDate(row.next, locale, { day: "numeric" }), small: formatDate(row.next, locale, { month: "short" }) }
                  : { icon: "graduation-cap" }
              }
              meta={[
                <Badge>{general.kinds[row.kind]}</Badge>,
                keptAt(row, locale),
                sayMonths(row.months, locale),
                row.machines > 0 ? plural(row.machines, locale, t.opens) : "",
              ].filter(Boolean)}
            >
              <p class="soft small">{row.next ? t.next(sayInstant(row.next, locale)) : t.none}</p>
            </Entry>
          );
        })}
      </Entries>
      <Pages of={found} />
    </>
  );
}
