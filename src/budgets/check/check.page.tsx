import { randomBytes } from "node:crypto";

import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { residencyOf } from "#people";
import { readTerritory } from "#territory";
import { saveDraft } from "../choose/draft.command.ts";
import { findDraft } from "../choose/draft.query.ts";
import { nothing, readSelection, type Selection } from "../choose/selection.form.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";
import { routes } from "../routes.ts";
import { faultOf } from "../vote.ts";
import { choosable, limitsOf } from "../poll.ts";
import { findPoll, type Poll } from "../votes.query.ts";
import type { Problems } from "./check.form.ts";
import { checkTexts } from "./check.texts.ts";
import { Check, type CheckProps } from "./check.view.tsx";
import { type Eligibility, eligibilityOf } from "./eligibility.ts";

export type Checking = Pick<Visit<"/votes/:slug/verifier", Visitor>, "db" | "settings" | "visitor" | "locale" | "params">;

/** Everything that will be sent, and nothing that is. */
export default page("budgets/check", routes.check, {
  access: signedIn,

  async get(visit) {
    const poll = await pollToCheck(visit);
    const { selection, values } = await selectionToCheck(visit, poll, visit.url.searchParams);
    return showCheck(visit, poll, selection, { values });
  },
});

/** @throws NotFound for a vote that is not there, or not for these eyes. */
export async function pollToCheck({ db, params, visitor }: Checking): Promise<Poll> {
  const poll = await findPoll(db, params.slug, visitor);
  if (!poll) throw new NotFound();
  return poll;
}

export const selectionTyped = (search: { getAll(name: string): string[] }, { vote, projects }: Poll): Selection =>
  readSelection(
    { all: (name) => search.getAll(name) },
    vote.kind,
    projects.map(({ number }) => number),
  );

/**
 * Whoever chose before signing in carries the selection in the address: it is kept unless the person has another one, which an address
 * must not overwrite.
 */
async function selectionToCheck({ db, visitor }: Checking, poll: Poll, search: URLSearchParams) {
  const draft = await findDraft(db, poll.vote.id, visitor.id);
  const { commune = "", tie = "" } = draft?.facts ?? {};
  const values = { commune, lien: tie };
  if (!search.has("bulletin")) return { selection: draft ?? nothing, values };
  const selection = selectionTyped(search, poll);
  if (!draft && poll.vote.phase === "open") await saveDraft(db, { voteId: poll.vote.id, personId: visitor.id, selection, checked: true });
  return { selection, values };
}

export async function eligibilityFor({ db, visitor }: Pick<Checking, "db" | "visitor">, { vote }: Poll): Promise<Eligibility> {
  const [residency, territory] = await Promise.all([residencyOf(db, visitor.id), readTerritory(db)]);
  return eligibilityOf(
    vote,
    residency?.communeCode ?? null,
    territory.communes.map(({ code }) => code),
  );
}

type More = Partial<Pick<CheckProps, "values" | "refused" | "fault">> & {
  readonly problems?: Problems;
  readonly status?: HtmlAnswer["status"];
  readonly nonce?: string;
};

export async function showCheck(visit: Checking, poll: Poll, selection: Selection, more: More = {}): Promise<HtmlAnswer> {
  const { db, settings, visitor, locale } = visit;
  const { values = {}, problems = {}, nonce = randomBytes(16).toString("base64url"), status } = more;
  const { phase } = poll.vote;
  const refused = more.refused ?? (phase === "open" ? null : phase === "announced" || phase === "draft" ? "not_open" : "closed");
  const [standing, eligibility, territory] = await Promise.all([
    standingOf(db, settings, poll.vote.id, visitor.id),
    eligibilityFor(visit, poll),
    readTerritory(db),
  ]);
  const fault = more.fault ?? faultOf(limitsOf(poll), choosable(poll), selection);
  const body = (
    <Check
      poll={poll}
      selection={selection}
      territory={territory}
      eligibility={eligibility}
      standing={standing}
      fault={fault}
      refused={refused}
      nonce={nonce}
      values={values}
      problems={problems}
    />
  );
  return { title: checkTexts[locale].title, robots: "noindex", body, ...(status && { status }) };
}
