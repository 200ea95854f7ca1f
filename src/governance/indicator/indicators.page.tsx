import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { FigureTable } from "./figure-table.view.tsx";
import { type Figure, figuresOf } from "../figures/figures.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import { seriesTexts } from "../series/series.texts.ts";

/** Every indicator, offered or entered, with what it is worth for the whole. */
export default page("governance/indicator", routes.indicators, {
  access: anyone,

  async get({ db, offers, locale, visitor }) {
    const [indicators, figures] = await Promise.all([readIndicators(db, offers), figuresOf(db, { kind: "metropolis", id: null })]);
    const editable = can(visitor, "governance.edit", {});
    const t = seriesTexts[locale];
    return { title: t.listTitle, says: t.done, body: <Indicators indicators={indicators} figures={figures} editable={editable} /> };
  },
});

interface Props {
  indicators: readonly KnownIndicator[];
  figures: ReadonlyMap<string, Figure>;
  editable: boolean;
}

function Indicators({ indicators, figures, editable }: Props) {
  const t = useTexts(seriesTexts);
  const { dashboard } = governanceTexts[useLocale()];
  return (
    <PageFrame
      title={t.listTitle}
      trail={[{ label: dashboard.title, href: routes.dashboard.href() }]}
      lead={t.listLead}
      actions={
        editable && (
          <ButtonLink kind="quiet" href={routes.newSeries.href()}>
            {t.define}
          </ButtonLink>
        )
      }
    >
      <FigureTable indicators={indicators} figures={figures} all />
    </PageFrame>
  );
}
