import type { Db } from "#platform/db/db.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { residencyOf } from "#people";
import { readTerritory } from "#territory";
import { refusalOf, type Selection } from "../choose/selection.form.ts";
import { nonceOf } from "../nonce.ts";
import { choosable, limitsOf } from "../poll.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";
import { faultOf } from "../vote.ts";
import type { Poll } from "../votes.query.ts";
import { checkTexts } from "./check.texts.ts";
import { Check } from "./check.view.tsx";
import { findMemberOf } from "../members/members.query.ts";
import { mayVote } from "../roll/elector.query.ts";
import { rollTexts } from "../roll/roll.texts.ts";
import { type Eligibility, eligibilityOf } from "./eligibility.ts";

type Checking = Pick<Visit, "db" | "settings" | "locale"> & { readonly visitor: Visitor };

export async function eligibilityFor({ db, visitor }: { readonly db: Db; readonly visitor: Visitor }, { vote }: Poll): Promise<Eligibility> {
  const [residency, territory] = await Promise.all([residencyOf(db, visitor.id), readTerritory(db)]);
  return eligibilityOf(
    vote,
    residency?.communeCode ?? null,
    territory.communes.map(({ code }) => code),
  );
}

/** Everything that will be sent, and what keeps it from going in. */
export async function answerCheck(visit: Checking, poll: Poll, selection: Selection, form: FormState): Promise<HtmlAnswer> {
  const { db, settings, visitor, locale } = visit;
  const [standing, eligibility, elector, member, territory] = await Promise.all([
    standingOf(db, settings, poll.vote.id, visitor.id),
    eligibilityFor(visit, poll),
    mayVote(db, poll.vote.id, visitor.id),
    poll.vote.open_ballot ? findMemberOf(db, poll.vote.id, visitor.id) : null,
    readTerritory(db),
  ]);
  const body = (
    <Check
      poll={poll}
      selection={selection}
      territory={territory}
      eligibility={eligibility}
      standing={standing}
      elector={elector}
      member={member}
      fault={faultOf(limitsOf(poll), choosable(poll), selection)}
      nonce={nonceOf(form.values["passage"])}
      form={form}
    />
  );
  const says = { inscrit: rollTexts[locale].claimed };
  return { title: checkTexts[locale].title, robots: "noindex", says, help: checkTexts[locale].help, body, ...refusalOf(form.problems) };
}
