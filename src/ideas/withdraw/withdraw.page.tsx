import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { requireQuality } from "../authors.ts";
import { editTexts } from "../edit/edit.texts.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.ts";
import { mayBecome } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { withdrawProposal } from "./withdraw.command.ts";
import { routes } from "../routes.ts";

const longest = 500;

type WithdrawVisit = Visit<"/participer/:process/idees/:proposal/retirer", Visitor>;

/** The author takes the idea back, until something is decided on it. */
export default page("ideas/withdraw", routes.withdraw, {
  access: signedIn,

  async get(visit) {
    const opened = await openProposal(visit);
    requireQuality(opened, visit.visitor, ["author"]);
    return show(visit, opened, {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const opened = await openProposal(visit);
    requireQuality(opened, visitor, ["author"]);
    const why = ((await visit.form())["pourquoi"] ?? "").trim();
    if (why.length > longest) return { ...show(visit, opened, { why, problem: editTexts[locale].whyLong }), status: 422 };
    const withdrawn = await withdrawProposal(db, opened, { by: visitor.id, why: why || null });
    if (!withdrawn) return { ...show(visit, await openProposal(visit), {}), status: 409 };
    return { redirect: withQuery(proposalHref(opened.process.slug, opened.proposal), { fait: "retiree" }) };
  },
});

function show({ locale }: WithdrawVisit, { process, proposal }: OpenedProposal, { why = "", problem }: { why?: string; problem?: string }): HtmlAnswer {
  const action = routes.withdraw.href({ process: process.slug, proposal: proposalParam(proposal) });
  const here = proposalHref(process.slug, proposal);
  return {
    title: `${editTexts[locale].withdraw}, ${proposal.title}`,
    robots: "noindex",
    body: <Withdraw proposal={proposal} action={action} here={here} why={why} problem={problem} />,
  };
}

interface WithdrawProps {
  proposal: ProposalSheet;
  action: string;
  here: string;
  why: string;
  problem: string | undefined;
}

function Withdraw({ proposal, action, here, why, problem }: WithdrawProps) {
  const t = useTexts(editTexts);
  const back = (
    <ButtonLink kind="quiet" href={here}>
      {t.back}
    </ButtonLink>
  );
  return (
    <>
      <PageHead title={t.withdraw} trail={[{ label: proposal.title, href: here }]} lead={t.withdrawLead} joined />
      <Band tight>
        {mayBecome(proposal.state, "withdrawn") ? (
          <Form action={action} values={{ pourquoi: why }} problems={problem ? { pourquoi: problem } : {}} label={t.withdraw}>
            <TextArea name="pourquoi" label={t.withdrawWhy} hint={t.whyHint} maxLength={longest} rows={3} optional />
            <Actions>
              <Button kind="danger">{t.withdrawNow}</Button>
              {back}
            </Actions>
          </Form>
        ) : (
          <div class="flow">
            <Notice tone="warn" title={t.withdrawRefused}>
              <p>{t.withdrawRefusedNote}</p>
            </Notice>
            <p>{back}</p>
          </div>
        )}
      </Band>
    </>
  );
}
