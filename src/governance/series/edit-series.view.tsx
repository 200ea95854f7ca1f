import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { editSeriesTexts } from "./edit-series.texts.ts";
import { SeriesFields } from "./series-fields.view.tsx";
import { hasValues, type Series } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";

export interface EditSeriesProps {
  series: Series;
  /** The objectives that aim at it. */
  aiming: readonly { readonly slug: string; readonly title: string }[];
  values: Values;
  problems?: Problems;
  /** It changed since the form was made. */
  conflict?: boolean;
  removal?: { readonly values: Values; readonly problems?: Problems } | undefined;
}

export function EditSeries({ series, aiming, values, problems, conflict, removal }: EditSeriesProps) {
  const t = useTexts(editSeriesTexts);
  const list = useTexts(seriesTexts);
  const { slug, title, unit } = series;
  const back = routes.series.href({ slug });
  return (
    <>
      <PageHead
        title={t.title(title)}
        here={t.edit}
        trail={[
          { label: list.listTitle, href: routes.indicators.href() },
          { label: title, href: back },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        {conflict && (
          <Notice tone="warn" title={t.conflict} announce>
            <InForce series={series} />
          </Notice>
        )}
        <Form action={routes.seriesEdit.href({ slug })} values={values} problems={problems}>
          <input type="hidden" name="version" value={String(values["version"] ?? "")} />
          <SeriesFields valued={hasValues(series)} />
          {hasValues(series) && <p class="soft">{t.fixed(list.units[unit])}</p>}
          <TextField name="reason" label={t.reason} hint={t.reasonHint} maxLength={500} />
          <Actions>
            <Button>{list.save}</Button>
            <ButtonLink kind="quiet" href={back}>
              {list.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      </Band>
      <Removal {...{ series, aiming, removal }} />
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
          [list.title, title],
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
function Removal({ series, aiming, removal }: Pick<EditSeriesProps, "series" | "aiming" | "removal">) {
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
                <a href={routes.objective.href({ slug: one.slug })}>{one.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {!kept && (
        <Form action={routes.seriesEdit.href({ slug })} values={removal?.values} problems={removal?.problems} label={t.remove}>
          <input type="hidden" name="version" value={String(version)} />
          <TextField name="remove_reason" label={t.removeReason} hint={t.removeReasonHint} maxLength={500} />
          <Actions>
            <Button kind="danger" name="act" value="remove">
              {t.remove}
            </Button>
          </Actions>
        </Form>
      )}
    </Band>
  );
}
