import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done, type Outcome, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Answer, VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { peopleRoutes } from "#people";
import type { ProcessSheet } from "#processes";
import { mayInvite } from "../coauthors/invite.command.ts";
import { findProposalById } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { findSimilar } from "../similar/similar.query.ts";
import { checkTexts } from "./check.texts.ts";
import { Check, type FinishedDraft } from "./check.view.tsx";
import { findDraft } from "./draft.query.ts";
import type { Draft } from "./draft.ts";
import { fileProposal, type Signing } from "./file-proposal.command.ts";
import { fileProblems, readKept } from "./proposal.form.ts";
import { formRules } from "./rules.query.ts";
import { type OwnStructure, readSigning } from "./signing.form.ts";
import { processFor } from "./open-draft.ts";
import { routes } from "../routes.ts";

const filings = { limit: 30, windowSeconds: 3600 };

type CheckVisit = VisitOf<typeof routes.checkDraft, Visitor | null>;

interface DraftToCheck {
  readonly process: ProcessSheet;
  /** Null when it was filed, is somebody else's, or never was. */
  readonly draft: Draft | null;
  /** Null when something is still wrong with the draft: its form says what. */
  readonly finished: FinishedDraft | null;
}

/** Reads the idea again as it will appear, meets those that resemble it, signs and files. Only here is an account needed. */
export default act("ideas/write", routes.checkDraft, {
  access: anyone,
  find: draftToCheck,
  show,
  read: (form: Reader, { visitor }, { finished }) => ({
    draftId: form.text("brouillon"),
    signing: finished && mayFile(visitor) ? readSigning(form, visitor, finished.structures) : null,
  }),
  run: file,
});

async function draftToCheck(visit: CheckVisit): Promise<DraftToCheck> {
  const process = await processFor(visit);
  const draft = await findDraft(visit.db, process.id, visit.params.draft, visit.visitor?.id ?? null);
  return { process, draft, finished: draft && (await finishedDraft(visit, process, draft)) };
}

async function finishedDraft(visit: CheckVisit, process: ProcessSheet, draft: Draft): Promise<FinishedDraft | null> {
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

const mayFile = (visitor: Visitor | null): visitor is Visitor => visitor !== null && can(visitor, "participation.take_part");

async function file(
  visit: CheckVisit,
  thing: DraftToCheck,
  { draftId, signing }: { readonly draftId: string; readonly signing: Signing | null },
): Promise<Outcome<DraftToCheck>> {
  const { db, visitor, locale, url } = visit;
  const t = checkTexts[locale];
  // Nothing is lost: the draft is kept at its address, which comes back after signing in.
  if (!mayFile(visitor)) return done(withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }));
  const { process, draft, finished } = thing;
  if (!draft) return (await alreadyFiled(visit, visitor, draftId)) ?? notFound();
  if (!finished || !signing) return done(draftHref(process, draft));
  const turn = await takeToken(db, `participation filing ${visitor.id}`, filings);
  if (!turn.allowed) return tooMany(t.tooMany, t.tooManyNote);
  if (!(await mayInvite(db, visitor.id, finished.content.coauthors))) return tooMany(t.invitations, t.invitationsNote);
  const filed = await fileProposal(db, visit, visitor, { ...finished, signing });
  if (filed.ok) return done(proposalHref(process.slug, filed.proposal), filed.held ? "relecture" : "deposee");
  if (filed.problem === "gone") return (await alreadyFiled(visit, visitor, draftId)) ?? conflict(t.gone, t.goneNote, { thing });
  return filed.problem === "limit" ? conflict(t.limit, t.limitNote) : conflict(t.closed);
}

const draftHref = (process: ProcessSheet, draft: Draft) => routes.draft.href({ process: process.slug, draft: draft.param });

function notFound(): never {
  throw new NotFound();
}

/**
 * Sent twice, the second time leads to what the first one filed: a proposal has the identifier of its draft. Asked when the draft is gone, and not
 * before, so that one filed in between is found.
 */
async function alreadyFiled(visit: CheckVisit, visitor: Visitor, draftId: string): Promise<Outcome | null> {
  const proposal = draftId ? await findProposalById(visit.db, draftId) : null;
  return proposal?.authorId === visitor.id ? done(proposalHref(visit.params.process, proposal), "deposee") : null;
}

async function show(visit: CheckVisit, { process, draft, finished }: DraftToCheck, form: FormState): Promise<Answer> {
  if (!draft) throw new NotFound();
  if (!finished) return { redirect: draftHref(process, draft) };
  const { title, body } = finished.content;
  const similar = await findSimilar(visit.db, { processId: process.id, title, body, limit: 5 });
  return {
    title: `${checkTexts[visit.locale].title}, ${process.title}`,
    robots: "noindex",
    help: checkTexts[visit.locale].help,
    body: <Check {...finished} form={form} similar={similar} visitor={visit.visitor} address={visit.url.pathname} />,
  };
}
