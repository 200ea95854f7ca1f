import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Indicator } from "#territory";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { AskedMeasure } from "./measure-now.query.ts";
import { measureNowTexts } from "./measure-now.texts.ts";

export interface Measuring {
  readonly indicator: Indicator;
  /** When it was measured last; null: never. */
  readonly at: Date | null;
  readonly asked: AskedMeasure | null;
  readonly now: Date;
}

const when = { dateStyle: "long", timeStyle: "short" } as const;

export function MeasureNow({ indicator: { id, title, source }, at, asked }: Measuring) {
  const t = useTexts(measureNowTexts);
  const general = useTexts(governanceTexts);
  const locale = useLocale();
  const underWay = asked?.state === "waiting" || asked?.state === "running";
  return (
    <>
      <PageHead
        title={t.title(title[locale])}
        here={t.here}
        trail={[
          { label: general.dashboard.title, href: routes.dashboard.href() },
          { label: title[locale], href: routes.indicator.href({ id }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          <Facts
            facts={[
              [t.measured, at ? formatDate(at, locale, when) : general.unknown],
              [general.dashboard.source, source[locale]],
            ]}
          />
          {asked && <LastAsked asked={asked} />}
          {underWay ? (
            <ButtonLink icon="refresh-cw" href={routes.measure.href({ id })}>
              {t.reload}
            </ButtonLink>
          ) : (
            <Form action={routes.measure.href({ id })} label={t.here}>
              <Actions>
                <Button icon="refresh-cw">{t.press}</Button>
                <ButtonLink kind="quiet" href={routes.indicator.href({ id })}>
                  {t.back}
                </ButtonLink>
              </Actions>
            </Form>
          )}
        </div>
      </Band>
    </>
  );
}

function LastAsked({ asked: { state, askedAt, finishedAt } }: { asked: AskedMeasure }) {
  const t = useTexts(measureNowTexts);
  const locale = useLocale();
  const tones = { waiting: "info", running: "info", done: "ok", failed: "danger" } as const;
  const at = finishedAt ?? askedAt;
  return <Notice tone={tones[state]} title={t.states[state](formatDate(at, locale, when))} />;
}
