import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Table } from "#platform/ui/table.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { Territory } from "#territory";
import { ideaName } from "../judging/act-page.view.tsx";
import { communeNameOf } from "../judging/commune-name.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { stateNames, stateTones } from "../states.texts.ts";
import { isLate } from "./delivery.ts";
import type { Promised } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

interface PromisesProps {
  promises: readonly Promised[];
  territory: Territory;
  today: string;
  href: (promise: Promised) => string;
}

/** What was promised, with money and date; the total at the foot. */
export function Promises({ promises, territory, today, href }: PromisesProps) {
  const t = useTexts(deliveryTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  const sum = (of: (one: Promised) => number | null) =>
    sayEuros(
      promises.reduce((total, one) => total + (of(one) ?? 0), 0),
      locale,
    );
  return (
    <Table
      caption={plural(promises.length, locale, t.count)}
      rows={promises}
      columns={[
        { label: t.idea, heads: true, cell: (one) => <a href={href(one)}>{ideaName(one)}</a> },
        { label: t.where, cell: ({ communeCode }) => communeNameOf(territory, communeCode) ?? general.wholeMetropolis },
        { label: t.state, cell: (one) => <State promise={one} today={today} /> },
        { label: t.promised, cell: ({ promisedOn }) => (promisedOn ? formatDate(`${promisedOn}T12:00:00Z`, locale, { dateStyle: "medium" }) : "–") },
        { label: t.awarded, number: true, cell: ({ amountCents }) => (amountCents === null ? "–" : sayEuros(amountCents, locale)) },
        { label: t.spent, number: true, cell: ({ spentCents }) => sayEuros(spentCents, locale) },
      ]}
      foot={[t.total, "", "", "", sum(({ amountCents }) => amountCents), sum(({ spentCents }) => spentCents)]}
    />
  );
}

function State({ promise, today }: { promise: Promised; today: string }) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const { state, steps, stepsDone } = promise;
  const late = state !== "abandoned" && isLate(promise, today);
  return (
    <>
      <Badge tone={stateTones[state]}>{late && state === "delivered" ? t.deliveredLate : stateNames[locale][state]}</Badge>{" "}
      {late && state !== "delivered" && <Badge tone="warn">{t.late}</Badge>}
      {state === "delivering" && steps > 0 && <small class="soft"> {t.progress(stepsDone, steps)}</small>}
    </>
  );
}
