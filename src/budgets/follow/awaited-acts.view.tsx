import { useTexts } from "#platform/i18n/context.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { AwaitedSharesNotice } from "../bureau/awaited-shares.view.tsx";
import { sessionTexts } from "../bureau/session.texts.ts";
import { reconcileTexts } from "../reconcile/reconcile.texts.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import type { AwaitedActs } from "./awaited-acts.query.ts";

/** What the bureau and the two holders of the secret have still to do, and where. */
export function AwaitedActsNotices({ vote, awaited }: { vote: Vote; awaited: AwaitedActs }) {
  const session = useTexts(sessionTexts);
  const reconciling = useTexts(reconcileTexts);
  return (
    <>
      {awaited.shares && (
        <AwaitedSharesNotice {...awaited.shares} level={3}>
          <Onward href={routes.counting.href({ slug: vote.slug })}>{session.title}</Onward>
        </AwaitedSharesNotice>
      )}
      {awaited.reconciliation && (
        <Notice tone="warn" title={reconciling.title} level={3}>
          <p>{{ holders: reconciling.holdersMissing, shares: reconciling.sharesAwaited, reserve: reconciling.reserveAwaited }[awaited.reconciliation]}</p>
          <p class="row">
            {awaited.reconciliation !== "reserve" && <Go href={routes.escrow.href({ slug: vote.slug })}>{reconciling.escrow}</Go>}
            {vote.phase === "counted" && <Go href={routes.reconcile.href({ slug: vote.slug })}>{reconciling.title}</Go>}
          </p>
        </Notice>
      )}
    </>
  );
}
