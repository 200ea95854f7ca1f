import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { TextField } from "#platform/ui/form.tsx";
import { FormStateProvider } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { readReceipt, showReceipt } from "../nullifier.ts";
import { type FoundBallot, findBallot } from "../receipt/find-ballot.query.ts";
import { receiptTexts } from "../receipt/receipt.texts.ts";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";

/** A receipt finds its ballot. The code stands in the address, which no log of ours keeps. */
export default page("budgets/find", routes.find, {
  access: anyone,
  async get({ db, settings, params, visitor, url, locale }) {
    const vote = await voteToSee({ db, params, visitor });
    const typed = (url.searchParams.get("recu") ?? "").slice(0, 60);
    const receipt = typed === "" ? null : readReceipt(typed);
    const found = receipt ? await findBallot(db, settings, vote.id, receipt) : null;
    const wrong = typed !== "" && !receipt;
    const body = <Find vote={vote} typed={receipt ? showReceipt(receipt) : typed} searched={receipt !== null} found={found} wrong={wrong} />;
    return { title: receiptTexts[locale].findTitle, robots: "noindex", body, ...(wrong && { status: 422 as const }) };
  },
});

interface FindProps {
  vote: Vote;
  typed: string;
  searched: boolean;
  found: FoundBallot | null;
  wrong: boolean;
}

function Find({ vote, typed, searched, found, wrong }: FindProps) {
  const t = useTexts(receiptTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.findTitle}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.findLead}
      />
      <div class="wrap flow">
        <FormStateProvider value={{ values: { recu: typed }, problems: wrong ? { recu: t.findWrong } : {}, search: true }}>
          <search>
            <form class="flow" action={routes.find.href({ slug })} aria-label={t.findTitle}>
              <TextField name="recu" label={t.findField} hint={t.findHint} maxLength={60} autocomplete="off" />
              <Button>{t.findButton}</Button>
            </form>
          </search>
        </FormStateProvider>
        {found?.place === "urn" && <Notice tone="ok" title={t.found} announce text={t.foundWaiting} />}
        {found?.place === "log" && (
          <>
            <Notice tone={found.outcome === "incident" ? "danger" : "ok"} title={t.found} announce>
              <p>
                {t.foundText(formatNumber(found.line, locale))} {found.outcome === "replaced" && t.foundNotCounted}
                {found.outcome === "incident" && t.foundIncident}
              </p>
            </Notice>
            <Facts wide facts={[[t.commitment, <code>{found.commitment}</code>]]} />
            <p class="small soft">{t.commitmentNote}</p>
          </>
        )}
        {searched && !found && <Notice tone="warn" title={t.notFound} announce text={t.notFoundNext} />}
      </div>
    </>
  );
}
