import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { hiddenBecause, moderates } from "#moderation";
import { findProcess, type ProcessSheet, runs } from "#processes";
import { findProposal, isAuthor, type ProposalSheet } from "./proposal.query.ts";
import { type ProposalAddress, numberIn, proposalParam } from "./proposal-address.ts";

export interface OpenedProposal {
  readonly process: ProcessSheet;
  readonly proposal: ProposalSheet;
  /** Why the public does not see it, for its authors and its team who do; null when everybody does. */
  readonly hidden: string | null;
}

/** A visit of any page about a proposal. */
export interface ProposalVisit<visitor extends Visitor | null = Visitor | null> {
  readonly db: Db;
  readonly params: { readonly process: string; readonly proposal: string };
  readonly visitor: visitor;
  readonly locale: Locale;
}

/**
 * The proposal of an address, for every page about it: by its number, whatever the words after it (`canonicalParam` says whether they
 * are today's). Merged away, it is found all the same: `mergedInto` leads on.
 * @throws NotFound for an unknown one, and for one of a process that this person may not see.
 * @throws Gone when moderators hid it, but for those who wrote it, run the process, or moderate where it stands.
 */
export async function openProposal({ db, params, visitor, locale }: ProposalVisit): Promise<OpenedProposal> {
  const number = numberIn(params.proposal);
  const [process, proposal] = await Promise.all([findProcess(db, params.process, visitor), number ? findProposal(db, params.process, number) : null]);
  if (!process || !proposal) throw new NotFound();
  const hidden = await hiddenBecause(db, "proposal", proposal.id, locale);
  if (hidden && !isAuthor(proposal, visitor?.id) && !runs(visitor, process) && !(await moderates(db, visitor, "proposal", proposal.id))) throw new Gone(hidden);
  return { process, proposal, hidden };
}

/** Today's words of the address when the ones asked for are old; null when they are right. */
export function canonicalParam({ proposal }: OpenedProposal, asked: string): string | null {
  const param = proposalParam(proposal);
  return param === asked ? null : param;
}

/** Where a merged proposal is read now; null for one that stands by itself. */
export async function mergedInto(db: Db, { id, state }: Pick<ProposalSheet, "id" | "state">): Promise<ProposalAddress | null> {
  if (state !== "merged") return null;
  const { rows } = await sql<ProposalAddress>`
    select number, slug from ideas.proposal where id = ideas.root_of(${id}) and id <> ${id}`.execute(db);
  return rows[0] ?? null;
}
