import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import { governanceTexts } from "../../governance.texts.ts";
import { routes } from "../../routes.ts";
import { editSeriesTexts } from "./edit-series.texts.ts";
import { typedFromSeries } from "./edit-series.form.ts";
import { SeriesFields } from "./series-fields.view.tsx";
import { hasValues, type Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";

interface EditSeriesProps {
  series: Series;
  /** The objectives that aim at it. */
  aiming: readonly { readonly slug: string; readonly title: string }[];
  form: FormState;
}

export function EditSeries({ series, aiming, form }: EditSeriesProps) {
  const t = useTexts(editSeriesTexts);
  const list = useTexts(seriesTexts);
  const { slug, title, unit } = series;
  const back = routes.series.href({ slug });
  const correction = form.act === "remove" ? stateOf(form, "correct", typedFromSeries(series)) : form;
  return (
    <>
      <PageHead
        title={<Quoting words={title}>{t.title(title)}</Quoting>}
        here={t.edit}
        trail={[
          { label: list.listTitle, href: routes.indicators.href() },
          { label: <Written>{title}</Written>, href: back },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        {form.status === 409 && <InForce series={series} />}
        <Form action={routes.seriesEdit.href({ slug })} state={correction}>
          <input type="hidden" name="version" value={String(correction.values["version"] ?? "")} />
          <SeriesFields valued={hasValues(series)} />
          {hasValues(series) && <p class="soft">{t.fixed(list.units[unit])}</p>}
          <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />
          <Actions>
            <Button act="correct">{list.save}</Button>
            <ButtonLink kind="quiet" href={back}>
              {list.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      </Band>
      <Removal series={series} aiming={aiming} form={form} />
    </>
  );
}

function InForce({ series }: Pick<EditSeriesProps, "series">) {
  const t = useTexts(editSeriesTexts);
  const list = useTexts(seriesTexts);
  const { types } = useTexts(governanceTexts);
  const { title, definition, source, source_url, unit, counted, persons, type, reliability } = series;
  return (
    <>
      <p>{t.inForce}</p>
      <Facts
        facts={[
          [list.title, written(title)],
          [list.definition, definition],
          [list.source, source],
          [list.sourceUrl, source_url],
          [list.unit, list.units[unit]],
          [list.counted, counted],
          [list.persons, persons && t.yes],
          [list.type, types[type]],
          [list.reliability, list.reliabilities[reliability]],
        ]}
      />
    </>
  );
}

/** Nothing that was said may lose its meaning: with a value, or an objective that aims at it, it stays. */
function Removal({ series, aiming, form }: EditSeriesProps) {
  const t = useTexts(editSeriesTexts);
  const { slug, version } = series;
  const kept = hasValues(series) || aiming.length > 0;
  return (
    <Band ground="linen">
      <h2>{t.remove}</h2>
      {hasValues(series) && <p>{t.valued}</p>}
      {aiming.length > 0 && (
        <>
          <p>{t.aimed}</p>
          <ul>
            {aiming.map((one) => (
              <li>
                <Written as="a" href={routes.objective.href({ slug: one.slug })}>
                  {one.title}
                </Written>
              </li>
            ))}
          </ul>
        </>
      )}
      {!kept && (
        <Form action={routes.seriesEdit.href({ slug })} state={stateOf(form, "remove")} label={t.remove}>
          <input type="hidden" name="version" value={String(version)} />
          <TextField name="remove_reason" label={t.removeReason} hint={t.removeReasonHint} maxLength={500} />
          <Submit label={t.remove} kind="danger" act="remove" />
        </Form>
      )}
    </Band>
  );
}
