import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { contestTexts } from "../../contest/contest.texts.ts";
import { feasibilityTexts } from "../../feasibility/feasibility.texts.ts";
import { type ProposalAddress, proposalParam } from "../../proposal-address.ts";
import { routes } from "../../routes.ts";

/** What only the authors may do with a judgement: answer it, or contest it. */
export function AuthorActs({
  process,
  proposal,
  replies,
  contests,
}: {
  process: { slug: string };
  proposal: ProposalAddress;
  replies: boolean;
  contests: boolean;
}) {
  const reply = useTexts(feasibilityTexts);
  const contest = useTexts(contestTexts);
  const params = { process: process.slug, proposal: proposalParam(proposal) };
  return (
    <div class="row">
      {replies && (
        <ButtonLink kind="quiet" icon="message-square" href={routes.studyReply.href(params)}>
          {reply.replyTitle}
        </ButtonLink>
      )}
      {contests && (
        <ButtonLink kind="quiet" icon="flag" href={routes.contest.href(params)}>
          {contest.act}
        </ButtonLink>
      )}
    </div>
  );
}
