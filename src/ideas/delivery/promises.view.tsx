import { NumberedTitle } from "../numbered-title.view.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { caseTexts } from "../case/case.texts.ts";
import { stateNames, stateTones } from "../states.texts.ts";
import { isLate } from "./delivery.ts";
import type { PromisedProposal, promiseOrders } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

interface PromisesProps {
  promises: readonly PromisedProposal[];
  today: string;
  href: (promise: PromisedProposal) => string;
  /** When its headings lead to other orders. */
  ordered?: ListPage<PromisedProposal, unknown, keyof typeof promiseOrders>;
}

/** What was promised, with money and date; the total at the foot. */
export function Promises({ promises, today, href, ordered }: PromisesProps) {
  const t = useTexts(deliveryTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const sum = (of: (one: PromisedProposal) => number | null) =>
    sayEuros(
      promises.reduce((total, one) => total + (of(one) ?? 0), 0),
      locale,
    );
  return (
    <Table
      caption={plural(promises.length, locale, t.count)}
      rows={promises}
      ordered={ordered}
      columns={[
        {
          label: t.idea,
          order: "title",
          heads: true,
          cell: (one) => (
            <a href={href(one)}>
              <NumberedTitle of={one} />
            </a>
          ),
        },
        { label: t.where, cell: ({ communeName }) => communeName ?? general.wholeMetropolis },
        { label: t.state, cell: (one) => <State promise={one} today={today} /> },
        {
          label: t.promised,
          order: "promised",
          cell: ({ promisedOn }) => (promisedOn ? formatDate(`${promisedOn}T12:00:00Z`, locale, { dateStyle: "medium" }) : "–"),
        },
        { label: t.awarded, order: "awarded", number: true, cell: ({ amountCents }) => (amountCents === null ? "–" : sayEuros(amountCents, locale)) },
        { label: t.spent, order: "spent", number: true, cell: ({ spentCents }) => sayEuros(spentCents, locale) },
      ]}
      foot={[t.total, "", "", "", sum(({ amountCents }) => amountCents), sum(({ spentCents }) => spentCents)]}
    />
  );
}

function State({ promise, today }: { promise: PromisedProposal; today: string }) {
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
