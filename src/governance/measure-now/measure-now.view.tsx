import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { MeasureRequest } from "./measure-now.query.ts";
import { measureNowTexts } from "./measure-now.texts.ts";

interface MeasureNowProps {
  readonly words: { readonly title: string; readonly measured: string; readonly back: string };
  /** Between the dashboard and this page. */
  readonly before?: readonly Crumb[];
  /** When it was measured last; null: never. */
  readonly at: Date | null;
  readonly asked: MeasureRequest | null;
  readonly facts?: readonly (readonly [string, string])[];
  readonly action: string;
  readonly backHref: string;
}

const when = { dateStyle: "long", timeStyle: "short" } as const;

/** When figures were measured, how far a measure is that somebody asked for, and the button that asks for one. */
export function MeasureNow({ words, before = [], at, asked, facts = [], action, backHref }: MeasureNowProps) {
  const t = useTexts(measureNowTexts);
  const general = useTexts(governanceTexts);
  const locale = useLocale();
  const underWay = asked?.state === "waiting" || asked?.state === "running";
  return (
    <PageFrame title={words.title} here={t.here} trail={[{ label: general.dashboard.title, href: routes.dashboard.href() }, ...before]} lead={t.lead} flow>
      <Facts facts={[[words.measured, at ? formatDate(at, locale, when) : general.unknown], ...facts]} />
      {asked && <LastAsked asked={asked} />}
      {underWay ? (
        <ButtonLink icon="refresh-cw" href={action}>
          {t.reload}
        </ButtonLink>
      ) : (
        <Form action={action} label={t.here}>
          <Actions>
            <Button icon="refresh-cw">{t.press}</Button>
            <ButtonLink kind="quiet" href={backHref}>
              {words.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}

function LastAsked({ asked: { state, askedAt, finishedAt } }: { asked: MeasureRequest }) {
  const t = useTexts(measureNowTexts);
  const locale = useLocale();
  const tones = { waiting: "info", running: "info", done: "ok", failed: "danger" } as const;
  const at = finishedAt ?? askedAt;
  return <Notice tone={tones[state]} title={t.states[state](formatDate(at, locale, when))} />;
}
