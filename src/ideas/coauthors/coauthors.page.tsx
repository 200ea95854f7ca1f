import { plural } from "#platform/i18n/format.ts";
import { acts, again, done, tooMany } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { type OwnProposal, openOwnProposal } from "../authors.ts";
import { isListed } from "../proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { endCoauthor } from "./answer.command.ts";
import { findCoauthors } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";
import { Coauthors, waitsFor } from "./coauthors.view.tsx";
import { readEmails } from "./emails.ts";
import { inviteCoauthors, mayInvite } from "./invite.command.ts";
import { routes } from "../routes.ts";

type CoauthorsVisit = VisitOf<typeof routes.coauthors>;

/** Who signs with the author: the author invites and ends, whoever signs may leave. */
export default acts("ideas/coauthors", routes.coauthors, {
  access: signedIn,
  find: (visit) => openOwnProposal(visit, ["author", "coauthor"]),

  async show({ db, visitor, locale, url }, opened, form) {
    const t = coauthorsTexts[locale];
    const sent = (count: number) => plural(count, locale, waitsFor(opened) ? t.kept : t.sent);
    return {
      title: `${t.title}, ${opened.proposal.title}`,
      robots: "noindex",
      says: { envoyees: url.searchParams.get("n") === "0" ? { sentence: t.noneSent, tone: "warn" } : sent, fini: t.ended },
      body: <Coauthors opened={opened} lines={await findCoauthors(db, opened.proposal.id)} personId={visitor.id} form={form} />,
    };
  },

  acts: (step) => ({ invite: step({ read: readInvited, run: invite }), end: step({ read: (form) => form.on(), run: end }) }),
});

function readInvited(form: Reader): string[] {
  form.check("courriels", form.has("courriels"), coauthorsTexts[form.locale].problems.empty);
  return readEmails(form, "courriels");
}

const hrefOf = ({ process, proposal }: OwnProposal) => routes.coauthors.href({ process: process.slug, proposal: proposalParam(proposal) });

async function invite(visit: CoauthorsVisit, opened: OwnProposal, emails: readonly string[]) {
  const { db, visitor, locale } = visit;
  if (opened.quality !== "author" || !isListed(opened.proposal.state)) return again();
  if (!(await mayInvite(db, visitor.id, emails))) return tooMany({ courriels: coauthorsTexts[locale].problems.tooMany });
  const sent = await db.transaction().execute((trx) => inviteCoauthors(trx, visit, opened.proposal.id, emails, visitor));
  return done(hrefOf(opened), "envoyees", sent);
}

/** The author ends any; whoever signs ends their own signature. */
async function end({ db, visitor }: CoauthorsVisit, opened: OwnProposal, id: string) {
  const author = opened.quality === "author";
  const own = (await findCoauthors(db, opened.proposal.id)).find((line) => line.personId === visitor.id);
  if (isUuid(id) && (author || own?.id === id)) await endCoauthor(db, opened.proposal.id, id, visitor.id);
  return author ? done(hrefOf(opened), "fini") : done(proposalHref(opened.process.slug, opened.proposal), "partie");
}
