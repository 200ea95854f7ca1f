import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Receipt } from "#platform/ui/receipt.tsx";
import { withQuery } from "#platform/web/path.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { sayInstant } from "../say.ts";
import { VoteSteps } from "../steps.view.tsx";
import type { Vote } from "../votes.query.ts";
import { receiptTexts } from "./receipt.texts.ts";

interface ReceiptProps {
  vote: Vote;
  /** "BF-7K2M-Q9XA-41TD-0RGW". */
  code: string;
  /** Its line in the log; null when a later ballot took its place. */
  line: number | null;
  /** The whole address that finds the ballot. */
  address: string;
  /** Opened from a mail: nothing is kept on this device. */
  mailed?: boolean;
  /** For print only. */
  sheet?: boolean;
}

export function ReceiptPage(props: ReceiptProps) {
  const { vote, line, mailed } = props;
  const t = useTexts(receiptTexts);
  const general = useTexts(budgetsTexts);
  const href = routes.choose.href({ slug: vote.slug });
  return (
    <>
      <PageHead
        title={line === null ? t.replaced : t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href },
        ]}
        lead={line === null ? undefined : t.lead}
        joined
      />
      {!mailed && line !== null && <VoteSteps current={2} />}
      <Band tight>
        <div class="flow">
          {line === null ? (
            <Notice tone="warn" title={t.replaced}>
              <p>{t.replacedNext}</p>
            </Notice>
          ) : (
            <div class="duo">
              <Ticket {...props} line={line} />
              <Beside {...props} />
            </div>
          )}
        </div>
      </Band>
    </>
  );
}

/** The ticket alone, as it is printed. */
export function Ticket({ vote, code, line, address, sheet, mailed }: ReceiptProps & { line: number }) {
  const t = useTexts(receiptTexts);
  const locale = useLocale();
  const parts = code.split("-");
  return (
    <Receipt
      title={t.heading}
      eyebrow={mailed || sheet ? undefined : t.step}
      code={[parts.slice(0, 3).join("-"), parts.slice(3).join("-")]}
      facts={[
        [t.vote, vote.title],
        [t.line, t.lineOf(formatNumber(line, locale))],
        [t.closes, sayInstant(vote.closes_at, locale)],
      ]}
      actions={
        sheet ? (
          <QrCode text={address} label={t.qr} />
        ) : (
          !mailed && (
            <>
              <Go href={withQuery(routes.receipt.href({ slug: vote.slug }), { feuille: 1 })} icon="printer">
                {t.print}
              </Go>
              <Go href={withQuery(routes.receipt.href({ slug: vote.slug }), { fichier: 1 })} icon="download">
                {t.download}
              </Go>
              <Go href={routes.find.href({ slug: vote.slug })} icon="file-check">
                {t.verify}
              </Go>
            </>
          )
        )
      }
    >
      {t.proves} {sheet ? t.provesNot : ""}
    </Receipt>
  );
}

function Beside({ vote, address, mailed }: ReceiptProps) {
  const t = useTexts(receiptTexts);
  const action = routes.receipt.href({ slug: vote.slug });
  return (
    <div class="flow">
      <QrCode text={address} label={t.qr} />
      <p>{t.provesNot}</p>
      {!mailed && (
        <>
          <form method="post" action={action}>
            <Button kind="quiet" icon="mail" act="mail">
              {t.mail}
            </Button>
            <p class="hint">{t.mailNote}</p>
          </form>
          <form method="post" action={action}>
            <Button kind="quiet" icon="eye-off" act="forget">
              {t.hide}
            </Button>
            <p class="hint">{t.hideNote}</p>
          </form>
        </>
      )}
    </div>
  );
}

/** The device no longer holds it. */
export function NoReceipt({ vote }: { vote: Vote }) {
  const t = useTexts(receiptTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.gone}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.choose.href({ slug }) },
        ]}
        lead={t.goneLead}
      />
      <div class="wrap flow">
        <p>{t.goneNext}</p>
        <p class="row">
          <Go href={routes.find.href({ slug })} icon="file-check">
            {t.findTitle}
          </Go>
          <Go href={routes.choose.href({ slug })}>{vote.title}</Go>
        </p>
      </div>
    </>
  );
}
