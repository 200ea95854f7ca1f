import type { Problems } from "#platform/ui/form-state.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { type Quality, requireQuality } from "../authors.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.ts";
import { isListed } from "../proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { readEmails } from "./emails.ts";
import { endCoauthor } from "./answer.command.ts";
import { findCoauthors } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";
import { Coauthors } from "./coauthors.view.tsx";
import { inviteCoauthors, mayInvite } from "./invite.command.ts";
import { routes } from "../routes.ts";

type CoauthorsVisit = Visit<"/participer/:process/idees/:proposal/coauteurs", Visitor>;

/** Who signs with the author: the author invites and ends, whoever signs may leave. */
export default page("ideas/coauthors", routes.coauthors, {
  access: signedIn,

  async get(visit) {
    const opened = await openProposal(visit);
    return show(visit, opened, requireQuality(opened, visit.visitor, ["author", "coauthor"]), {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const opened = await openProposal(visit);
    const quality = requireQuality(opened, visitor, ["author", "coauthor"]);
    const { retirer, courriels = "" } = await visit.form();
    if (retirer !== undefined) return end(visit, opened, quality, retirer);
    if (quality !== "author" || !isListed(opened.proposal.state)) return show(visit, opened, quality, {});
    const read = readEmails(courriels);
    const t = coauthorsTexts[locale].problems;
    const again = (problem: string, status: 422 | 429 = 422) => show(visit, opened, quality, { courriels, problems: { courriels: problem } }, status);
    if (!read.ok) return again(read.wrong ? coauthorsTexts[locale].notAnEmail(read.wrong) : t.many);
    if (read.emails.length === 0) return again(t.empty);
    if (!(await mayInvite(db, visitor.id, read.emails))) return again(t.tooMany, 429);
    const sent = await db.transaction().execute((trx) => inviteCoauthors(trx, visit, opened.proposal.id, read.emails, visitor));
    return { redirect: withQuery(hrefOf(opened), { envoyees: sent }) };
  },
});

const hrefOf = ({ process, proposal }: OpenedProposal) => routes.coauthors.href({ process: process.slug, proposal: proposalParam(proposal) });

/** The author ends any; whoever signs ends their own signature. */
async function end(visit: CoauthorsVisit, opened: OpenedProposal, quality: Quality, id: string) {
  const { db, visitor } = visit;
  const own = (await findCoauthors(db, opened.proposal.id)).find((line) => line.personId === visitor.id);
  if (isUuid(id) && (quality === "author" || own?.id === id)) await endCoauthor(db, opened.proposal.id, id, visitor.id);
  if (quality === "coauthor") return { redirect: withQuery(proposalHref(opened.process.slug, opened.proposal), { fait: "partie" }) };
  return { redirect: withQuery(hrefOf(opened), { fait: "fini" }) };
}

interface More {
  readonly courriels?: string;
  readonly problems?: Problems;
}

async function show(visit: CoauthorsVisit, opened: OpenedProposal, quality: Quality, more: More, status: 200 | 422 | 429 = 200): Promise<HtmlAnswer> {
  const lines = await findCoauthors(visit.db, opened.proposal.id);
  const sent = visit.url.searchParams.get("envoyees");
  return {
    title: `${coauthorsTexts[visit.locale].title}, ${opened.proposal.title}`,
    robots: "noindex",
    status,
    body: (
      <Coauthors
        {...more}
        proposal={opened.proposal}
        here={proposalHref(opened.process.slug, opened.proposal)}
        action={hrefOf(opened)}
        lines={lines}
        author={quality === "author"}
        personId={visit.visitor.id}
        waits={opened.hidden ? "review" : opened.process.state === "rehearsal" ? "rehearsal" : null}
        sent={sent !== null && /^\d$/.test(sent) ? Number(sent) : null}
        ended={visit.url.searchParams.get("fait") === "fini"}
      />
    ),
  };
}
