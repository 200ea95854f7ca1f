import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Go } from "#platform/ui/button.tsx";
import { Receipt } from "#platform/ui/receipt.tsx";
import { routes } from "../routes.ts";
import type { Sending } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";

/** What was sent, each time with its receipt, the newest first. */
export function Sendings({ application, sendings }: { application: { readonly id: string }; sendings: readonly Sending[] }) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  return (
    <>
      {sendings.toReversed().map(({ number, sha256, at }) => (
        <Receipt
          title={t.receipt}
          eyebrow={t.sendingOf(formatNumber(number, locale))}
          code={sha256.match(/.{16}/g) ?? []}
          facts={[[t.sentOn, sayInstant(at, locale)]]}
          actions={
            <Go icon="download" href={routes.sent.href({ id: application.id, number: String(number) })}>
              {t.sentText}
            </Go>
          }
        >
          {t.receiptSays}
        </Receipt>
      ))}
    </>
  );
}
