import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { openOwnProposal } from "../authors.ts";
import { editTexts } from "../edit/edit.texts.ts";
import type { OpenedProposal } from "../open-proposal.query.ts";
import { mayBecome } from "../proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { withdrawProposal } from "./withdraw.command.ts";
import { routes } from "../routes.ts";

const longest = 500;

/** The author takes the idea back, until something is decided on it. */
export default act("ideas/withdraw", routes.withdraw, {
  access: signedIn,
  find: (visit) => openOwnProposal(visit, ["author"]),
  show: ({ locale }, opened, form) => ({
    title: `${editTexts[locale].withdraw}, ${opened.proposal.title}`,
    robots: "noindex",
    body: <Withdraw {...opened} form={form} />,
  }),
  read: (form) => form.lines("pourquoi", 0, longest, editTexts[form.locale].whyLong),
  async run({ db, visitor }, opened, why) {
    const withdrawn = await withdrawProposal(db, opened, { by: visitor.id, why: why || null });
    // The page says by itself that it cannot be withdrawn any more.
    return withdrawn ? done(proposalHref(opened.process.slug, opened.proposal), "retiree") : conflict({});
  },
});

function Withdraw({ process, proposal, form }: Pick<OpenedProposal, "process" | "proposal"> & { form: FormState }) {
  const t = useTexts(editTexts);
  const here = proposalHref(process.slug, proposal);
  const back = (
    <ButtonLink kind="quiet" href={here}>
      {t.back}
    </ButtonLink>
  );
  return (
    <PageFrame title={t.withdraw} trail={[{ label: <Written>{proposal.title}</Written>, href: here }]} lead={t.withdrawLead}>
      {mayBecome(proposal.state, "withdrawn") ? (
        <Form action={routes.withdraw.href({ process: process.slug, proposal: proposalParam(proposal) })} state={form} label={t.withdraw}>
          <TextArea name="pourquoi" label={t.withdrawWhy} hint={t.whyHint} maxLength={longest} rows={3} optional />
          <Actions>
            <Button kind="danger">{t.withdrawNow}</Button>
            {back}
          </Actions>
        </Form>
      ) : (
        <div class="flow">
          <Notice tone="warn" title={t.withdrawRefused} text={t.withdrawRefusedNote} />
          <p>{back}</p>
        </div>
      )}
    </PageFrame>
  );
}
