import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import { strategist } from "../../edit/gate.ts";
import { routes } from "../../routes.ts";
import { defineSeries } from "./series.command.ts";
import { readSeries } from "./series.form.ts";
import { SeriesFields } from "./series-fields.view.tsx";
import { seriesTexts } from "../series.texts.ts";

/** Defines an indicator whose values people enter. */
export default act("governance/series/edit", routes.newSeries, {
  access: strategist,
  values: () => ({ unit: "count", type: "output", reliability: "entered" }),
  show: ({ locale }, _thing, form) => ({ title: seriesTexts[locale].newTitle, robots: "noindex", body: <NewSeries form={form} /> }),
  read: (form) => readSeries(form),
  async run({ db, visitor, locale }, _thing, typed) {
    const defined = await defineSeries(db, typed, visitor.id);
    if (!defined.ok) return wrong({ title: seriesTexts[locale].problems.taken });
    return done(routes.series.href({ slug: defined.slug }), "definition");
  },
});

function NewSeries({ form }: { form: FormState }) {
  const t = useTexts(seriesTexts);
  return (
    <PageFrame title={t.newTitle} trail={[{ label: t.listTitle, href: routes.indicators.href() }]} lead={t.newLead}>
      <Form action={routes.newSeries.href()} state={form}>
        <SeriesFields />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink kind="quiet" href={routes.indicators.href()}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}
