import { Quoting } from "#platform/ui/written.tsx";
import { type Page, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { commentsTexts, discussionOf, Discussion, writingPage, CommentFrame } from "#processes";
import { mergedInto, openProposal } from "../open-proposal.query.ts";
import { proposalParam } from "../proposal-address.ts";
import { subjectOfProposal } from "../proposal.subject.ts";
import { routes } from "../routes.ts";

/** All comments on a proposal: sorted, by position, page by page. */
const list = page("ideas/proposal", routes.comments, {
  access: anyone,

  async get(visit) {
    const { process, proposal } = await openProposal(visit);
    const kept = await mergedInto(visit.db, proposal);
    if (kept) return { redirect: routes.comments.href({ process: process.slug, proposal: proposalParam(kept) }) };
    const subject = subjectOfProposal(process, proposal);
    const t = commentsTexts[visit.locale];
    const discussion = await discussionOf(visit, subject);
    return {
      title: t.on(proposal.title),
      robots: "noindex",
      body: (
        <CommentFrame subject={subject} title={<Quoting words={proposal.title}>{t.on(proposal.title)}</Quoting>} here={t.title}>
          <Discussion {...discussion} />
        </CommentFrame>
      ),
    };
  },
});

const write = writingPage(routes.writeComment, async (visit) => ({ kind: "proposal", id: (await openProposal(visit)).proposal.id }));

export const proposalCommentPages: readonly Page[] = [list, write];
