import { isTyped } from "#platform/i18n/locale.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Translation } from "#platform/ui/written.tsx";
import type { RowChange, Territory } from "#territory";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";
import { canVerify } from "../snapshots/can-verify.ts";
import type { Recomputation } from "../snapshots/recompute.query.ts";
import { Outcome } from "./outcome.view.tsx";
import { verifyTexts } from "./verify.texts.ts";

interface Props {
  indicator: KnownIndicator;
  territory: Territory;
  days: readonly string[];
  typed: string;
  day: string | null;
  outcome: Recomputation | null;
  changes: readonly RowChange[];
}

export function Verify({ indicator, territory, days, typed, day, outcome, changes }: Props) {
  const t = useTexts(verifyTexts);
  const locale = useLocale();
  const { id, title, series } = indicator;
  const whyNot = () => {
    if (series) return t.entered;
    if (!canVerify(indicator)) return t.todayOnly;
    return days.length === 0 ? t.neverKept : null;
  };
  const choices = days.map((value) => ({ value, label: formatDate(value, locale) }));
  const impossible = whyNot();
  return (
    <PageFrame
      title={<Quoting words={isTyped(title) ? title.fr : null}>{t.title(title[locale])}</Quoting>}
      here={t.here}
      trail={[{ label: <Translation of={title} />, href: routes.indicator.href({ id }) }]}
      lead={t.lead}
    >
      {impossible ? (
        <Notice title={impossible} />
      ) : (
        <Filters action={routes.verify.href({ id })} values={{ jour: typed }} label={t.here}>
          <Select name="jour" label={t.day} choices={choices} />
          <Button>{t.verify}</Button>
        </Filters>
      )}
      {!impossible &&
        typed !== "" &&
        (day !== null && outcome ? <Outcome {...{ indicator, territory, day, outcome, changes }} /> : <Notice tone="warn" title={t.none} text={t.noneWhat} />)}
    </PageFrame>
  );
}
