import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { plainText } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import type { Theme } from "../inquiry.ts";
import type { Publication } from "../publications.query.ts";
import { orders } from "./orders.ts";
import type { Service } from "../routing/receiver.ts";
import { routes } from "../routes.ts";
import { Search } from "../search.view.tsx";
import { shownTexts } from "./shown.texts.ts";

interface AnswersProps {
  found: ListPage<Publication, { readonly q: string; readonly theme: Theme | null }, keyof typeof orders>;
  services: readonly Service[];
  /** Whether this person answers questions. */
  answers: boolean;
}

export function Answers({ found, services, answers }: AnswersProps) {
  const t = useTexts(shownTexts);
  const general = useTexts(inquiriesTexts);
  const ask = withQuery(routes.ask.href(), { q: found.values.q || null });
  return (
    <>
      <PageHead
        title={t.title}
        here={general.here}
        lead={t.lead}
        actions={
          <>
            <ButtonLink big href={ask}>
              {t.ask}
            </ButtonLink>
            {answers && (
              <ButtonLink kind="quiet" href={routes.desk.href()}>
                {general.desk}
              </ButtonLink>
            )}
          </>
        }
        joined
      />
      <Band tight>
        <div class="flow">
          <Search found={found} action={routes.answers.href()} orders={orders} texts={t} lands="reponses" fold />
          <Rows found={found} ask={ask} />
        </div>
      </Band>
      {services.length > 0 && <Promises services={services} />}
    </>
  );
}

function Rows({ found, ask }: Pick<AnswersProps, "found"> & { ask: string }) {
  const t = useTexts(shownTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  if (found.total === 0) {
    return (
      <div id="reponses">
        <Nothing found={found} ask={ask} />
      </div>
    );
  }
  return (
    <section id="reponses" aria-labelledby="reponses-titre">
      <SectionHead title={plural(found.total, locale, t.count)} id="reponses-titre" />
      <Entries>
        {found.rows.map(({ slug, title, body, theme, service, checkedOn }) => (
          <Entry
            title={<Written>{title}</Written>}
            href={routes.shown.href({ slug })}
            meta={[<Badge>{general.themes[theme]}</Badge>, service ?? "", t.checkedOn(formatDate(`${checkedOn}T12:00:00Z`, locale))]}
          >
            <Written as="p">{beginning(plainText(body))}</Written>
          </Entry>
        ))}
      </Entries>
      <Pages of={found} />
      <Onward icon="download" href={found.csv!}>
        {t.csv}
      </Onward>
    </section>
  );
}

function Nothing({ found, ask }: Pick<AnswersProps, "found"> & { ask: string }) {
  const t = useTexts(shownTexts);
  return (
    <NothingListed
      of={found}
      title={t.empty}
      actions={
        <ButtonLink kind="quiet" href={ask}>
          {t.ask}
        </ButtonLink>
      }
      text={t.emptyNext}
    />
  );
}

const beginning = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);

/** Within how many working days each department promises to answer. */
function Promises({ services }: { services: readonly Service[] }) {
  const t = useTexts(shownTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  return (
    <Band ground="linen">
      <SectionHead title={t.promises}>{t.promisesLead}</SectionHead>
      <Table
        caption={t.promises}
        hideCaption
        rows={services}
        columns={[
          { label: general.service, heads: true, cell: ({ name }) => name },
          {
            label: general.theme,
            cell: ({ themes: own }) => (own.length === 0 ? t.everything : own.map((theme) => general.themes[theme as Theme]).join(", ")),
          },
          { label: t.delay, number: true, cell: ({ days }) => plural(days, locale, t.days) },
        ]}
      />
      <Onward href={routes.figures.href()}>{t.figures}</Onward>
    </Band>
  );
}
