import { bookingRoutes } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { dueTexts } from "../due/due.texts.ts";
import { Lines } from "../ledger/lines.view.tsx";
import { mineTexts } from "../mine/mine.texts.ts";
import { onlineTexts } from "../online/online.texts.ts";
import type { PaymentProvider } from "../online/port.ts";
import { routes } from "../routes.ts";
import type { LinkedCharge } from "./linked.query.ts";

interface LinkedProps extends LinkedCharge {
  /** Of the mailed link. */
  readonly token: string;
  /** With whom they pay online; null: at the desk alone. */
  readonly provider: PaymentProvider | null;
  readonly form: FormState;
}

export function LinkedPage({ due, lines, doubt, token, provider, form }: LinkedProps) {
  const t = useTexts(dueTexts);
  const mine = useTexts(mineTexts);
  const online = useTexts(onlineTexts);
  const locale = useLocale();
  const { what, begins, placeName, asked, received, balance } = due;
  return (
    <PageFrame
      title={mine.title}
      here={mine.title}
      trail={[{ label: what, href: bookingRoutes.link.href({ token }) }]}
      lead={[what, placeName, ...(begins ? [sayInstant(begins, locale)] : [])].join(", ")}
      ground="surface"
      flow="loose"
    >
      <Facts
        facts={[
          [t.asked, sayEuros(asked, locale)],
          [mine.paid, sayEuros(received, locale)],
          [balance < 0 ? mine.back : t.owed, <b>{sayEuros(Math.abs(balance), locale)}</b>],
        ]}
        wide
      />
      {balance > 0 && doubt && (
        <p>
          <b>{online.ownDoubt}</b>
        </p>
      )}
      {balance > 0 && !provider && <p>{mine.atDesk}</p>}
      {balance > 0 && provider && (
        <Form action={routes.linked.href({ token })} state={form} label={online.pay}>
          <p class="soft">{provider.says[locale]}</p>
          <Submit label={online.pay} big act="pay" />
        </Form>
      )}
      <Lines lines={lines} caption={t.lines} hrefOf={(id) => routes.linkedStatement.href({ token, id })} />
    </PageFrame>
  );
}
