import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { QrCode } from "#platform/ui/qr-code.tsx";
import { Receipt } from "#platform/ui/receipt.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Member } from "../member.ts";
import { membersTexts } from "../members/members.texts.ts";
import { OpenBallot } from "../members/open-ballot.view.tsx";
import { routes } from "../routes.ts";
import { VoteSteps } from "../steps.view.tsx";
import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import type { Vote } from "../votes.query.ts";
import type { FoundBallot } from "./find-ballot.query.ts";
import { receiptTexts } from "./receipt.texts.ts";

interface ReceiptProps {
  vote: Vote;
  /** Whose voice it is, in an open ballot, where the device says who reads. */
  member: Member | null;
  /** "BF-7K2M-Q9XA-41TD-0RGW". */
  code: string;
  /** Null when the box has no ballot of it: a receipt that the vote signed then proves that one was left out. */
  found: FoundBallot | null;
  /** What is printed to prove it. */
  signed?: SignedReceipt;
  /** The whole address that finds the ballot. */
  address: string;
  /** Opened from a mail: nothing is kept on this device. */
  mailed?: boolean;
  /** Whoever reads has an address to which its link may be sent. */
  mails?: boolean;
  /** For print only. */
  sheet?: boolean;
}

export function ReceiptPage(props: ReceiptProps) {
  const { vote, member, found, mailed } = props;
  const t = useTexts(receiptTexts);
  const general = useTexts(budgetsTexts);
  const href = routes.choose.href({ slug: vote.slug });
  return (
    <>
      <PageHead
        title={found ? t.title : t.missing}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href },
        ]}
        lead={found ? t.lead : undefined}
        joined
      />
      {!mailed && found && vote.electors !== "voices" && <VoteSteps current={2} />}
      <Band tight>
        <div class="flow">
          {!found && <Notice tone="danger" title={t.missing} text={t.missingNext} />}
          {found && <OpenBallot vote={vote} member={member} />}
          {vote.electors === "voices" && <Onward href={href}>{t.otherVoices}</Onward>}
          <div class="duo">
            <Ticket {...props} />
            <Beside {...props} />
          </div>
        </div>
      </Band>
    </>
  );
}

/** The ticket alone, as it is printed. */
export function Ticket({ vote, code, found, signed, address, sheet, mailed }: ReceiptProps) {
  const t = useTexts(receiptTexts);
  const members = useTexts(membersTexts);
  const locale = useLocale();
  const parts = code.split("-");
  return (
    <Receipt
      title={t.heading}
      eyebrow={mailed || sheet || vote.electors === "voices" ? undefined : t.step}
      code={[parts.slice(0, 3).join("-"), parts.slice(3).join("-")]}
      facts={[
        [t.vote, vote.title],
        [t.line, found?.place === "log" ? t.lineOf(formatNumber(found.line, locale)) : vote.electors === "voices" ? t.inUrnOfAssembly : t.inUrn],
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
      {vote.open_ballot ? members.receipt : t.proves} {sheet && !vote.open_ballot ? t.provesNot : ""}
      {sheet && signed && (
        <small>
          {t.signature} <code>{signed.commitment}</code> <code>{signed.signature}</code>
        </small>
      )}
    </Receipt>
  );
}

function Beside({ vote, address, mailed, mails }: ReceiptProps) {
  const t = useTexts(receiptTexts);
  const action = routes.receipt.href({ slug: vote.slug });
  return (
    <div class="flow">
      <QrCode text={address} label={t.qr} />
      {!vote.open_ballot && <p>{t.provesNot}</p>}
      {!mailed && (
        <>
          {mails && (
            <form method="post" action={action}>
              <Button kind="quiet" icon="mail" act="mail">
                {t.mail}
              </Button>
              <p class="hint">{t.mailNote}</p>
            </form>
          )}
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
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.goneLead}
      />
      <div class="wrap flow">
        <p>{t.goneNext}</p>
        <p class="row">
          <Go href={routes.find.href({ slug })} icon="file-check">
            {t.findTitle}
          </Go>
          <Go href={routes.choose.href({ slug })}>
            <Written>{vote.title}</Written>
          </Go>
        </p>
      </div>
    </>
  );
}
