import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { mustEdit } from "../edit/gate.ts";
import { routes } from "../routes.ts";
import { defineSeries } from "./series.command.ts";
import { readSeriesForm } from "./series.form.ts";
import { SeriesFields } from "./series-fields.view.tsx";
import { seriesTexts } from "./series.texts.ts";

/** Defines an indicator whose values people enter. */
export default page("governance/series", routes.newSeries, {
  access: may("governance.edit"),

  get: ({ visitor, locale }) => {
    mustEdit(visitor);
    return show(locale, {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    mustEdit(visitor);
    const values = await visit.form();
    const read = readSeriesForm(values, seriesTexts[locale]);
    if (!read.ok) return show(locale, { values, problems: read.problems }, 422);
    const defined = await defineSeries(db, read.value, visitor.id);
    if (!defined.ok) return show(locale, { values, problems: { title: seriesTexts[locale].problems.taken } }, 422);
    return { redirect: withQuery(routes.series.href({ slug: defined.slug }), { fait: "definition" }) };
  },
});

interface Props {
  values?: Values;
  problems?: Problems;
}

function show(locale: Locale, props: Props, status: 200 | 422 = 200) {
  return { title: seriesTexts[locale].newTitle, status, robots: "noindex" as const, body: <NewSeries {...props} /> };
}

function NewSeries({ values = { unit: "count", type: "output", reliability: "entered" }, problems }: Props) {
  const t = useTexts(seriesTexts);
  return (
    <>
      <PageHead title={t.newTitle} trail={[{ label: t.listTitle, href: routes.indicators.href() }]} lead={t.newLead} joined />
      <Band tight>
        <Form action={routes.newSeries.href()} values={values} problems={problems}>
          <SeriesFields />
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink kind="quiet" href={routes.indicators.href()}>
              {t.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      </Band>
    </>
  );
}
