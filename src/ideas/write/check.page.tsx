import type { Problems } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type Answer, type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { peopleRoutes } from "#people";
import type { ProcessSheet } from "#processes";
import { mayInvite } from "../coauthors/invite.command.ts";
import { openCollection } from "../collecting.ts";
import { findProposalById } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { findSimilar } from "../similar/similar.query.ts";
import { checkTexts } from "./check.texts.ts";
import { Check, type CheckProblem, type FinishedDraft } from "./check.view.tsx";
import { findDraft } from "./draft.query.ts";
import type { Draft } from "./draft.ts";
import { fileProposal } from "./file-proposal.command.ts";
import { fileProblems, readKept } from "./proposal.form.ts";
import { formRules } from "./rules.query.ts";
import { type OwnStructure, readSigning } from "./signing.form.ts";
import { draftFor, processFor } from "./written.query.ts";
import { routes } from "../routes.ts";

const filings = { limit: 30, windowSeconds: 3600 };

type CheckVisit = Visit<"/participer/:process/deposer/:draft/verifier">;

/** Reads the idea again as it will appear, meets those that resemble it, signs and files. Only here is an account needed. */
export default page("ideas/write", routes.checkDraft, {
  access: anyone,

  async get(visit) {
    const { process, draft } = await draftFor(visit);
    const ready = await prepare(visit, process, draft);
    return ready ? show(visit, ready, {}) : { redirect: draftHref(process, draft) };
  },

  async post(visit) {
    const { db, visitor, url } = visit;
    // Nothing is lost: the draft is kept at its address, which comes back after signing in.
    if (!visitor || !can(visitor, "participation.take_part")) return { redirect: withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }) };
    const text = await visit.form();
    const process = await processFor(visit);
    const draft = await findDraft(db, process.id, visit.params.draft, visitor.id);
    if (!draft) {
      const filedBefore = await alreadyFiled(visit, visitor, text["brouillon"]);
      if (filedBefore) return filedBefore;
      throw new NotFound();
    }
    const ready = await prepare(visit, process, draft);
    if (!ready) return { redirect: draftHref(process, draft) };
    const read = readSigning(text, visitor, ready.structures, visit.locale);
    if (!read.ok) return { ...(await show(visit, ready, { values: text, problems: read.problems })), status: 422 };
    const turn = await takeToken(db, `participation filing ${visitor.id}`, filings);
    if (!turn.allowed) return { ...(await show(visit, ready, { values: text, problem: "tooMany" })), status: 429 };
    if (!(await mayInvite(db, visitor.id, ready.content.coauthors)))
      return { ...(await show(visit, ready, { values: text, problem: "invitations" })), status: 429 };
    const filed = await fileProposal(db, visit, visitor, { ...ready, signing: read.signing });
    if (filed.ok) return { redirect: withQuery(proposalHref(ready.process.slug, filed.proposal), { fait: filed.held ? "relecture" : "deposee" }) };
    const again = filed.problem === "gone" ? await alreadyFiled(visit, visitor, text["brouillon"]) : null;
    return again ?? { ...(await show(visit, ready, { values: text, problem: filed.problem })), status: 409 };
  },
});

const draftHref = (process: ProcessSheet, draft: Draft) => routes.draft.href({ process: process.slug, draft: draft.param });

/**
 * Sent twice, the second time leads to what the first one filed: a proposal has the identifier of its draft. Asked when the draft is gone, and not
 * before, so that one filed in between is found.
 */
async function alreadyFiled(visit: CheckVisit, visitor: Visitor, draftId: string | undefined): Promise<Answer | null> {
  const proposal = draftId ? await findProposalById(visit.db, draftId) : null;
  return proposal?.authorId === visitor.id ? { redirect: withQuery(proposalHref(visit.params.process, proposal), { fait: "deposee" }) } : null;
}

/** Null when something is still wrong with the draft: its form says what. */
async function prepare(visit: CheckVisit, process: ProcessSheet, draft: Draft): Promise<FinishedDraft | null> {
  const rules = await formRules(visit, process);
  const read = readKept(draft.typed, rules);
  if (!read.ok || Object.keys(fileProblems(draft.files, visit.locale)).length > 0) return null;
  return { process, draft, content: read.value, rules, structures: await structuresOf(visit) };
}

async function structuresOf({ db, visitor, offers }: CheckVisit): Promise<OwnStructure[]> {
  const ids = visitor?.grants.flatMap(({ scope }) => (scope.kind === "structure" && scope.id ? [scope.id] : [])) ?? [];
  const namer = offers.scopeNamers.find(({ kind }) => kind === "structure");
  if (ids.length === 0 || !namer) return [];
  return [...(await namer.names(db, [...new Set(ids)]))].map(([id, { label }]) => ({ id, name: label }));
}

interface More {
  readonly values?: Readonly<Record<string, string>>;
  readonly problems?: Problems;
  readonly problem?: CheckProblem;
}

async function show(visit: CheckVisit, ready: FinishedDraft, more: More): Promise<HtmlAnswer> {
  const { title, body } = ready.content;
  const similar = await findSimilar(visit.db, { processId: ready.process.id, title, body, limit: 5 });
  const open = openCollection(ready.process, visit.now) !== null;
  return {
    title: `${checkTexts[visit.locale].title}, ${ready.process.title}`,
    robots: "noindex",
    body: <Check {...ready} {...more} similar={similar} visitor={visit.visitor} open={open} address={visit.url.pathname} />,
  };
}
