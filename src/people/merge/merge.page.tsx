import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Gone } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { countMerging } from "#platform/personal/merge-rows.command.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { mergeAccounts } from "./merge-accounts.command.ts";
import { findRequest, type MergeRequest } from "./merge-request.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { MergePreview, NoLink } from "./merge.view.tsx";
import { obstaclesOf } from "./obstacles.ts";

type MergeVisit = VisitOf<typeof routes.merge, Visitor>;

/** The link of the mail, for who is signed in with the account that asked for it: reading it changes nothing. */
export default act("people/merge", routes.merge, {
  access: signedIn,
  find: ({ db, params, visitor }) => findRequest(db, params.token, visitor.id),
  show,

  read(form, _visit, asked) {
    if (!asked) throw new Gone(mergeTexts[form.locale].expired);
    form.check("accord", form.ticked("accord"), mergeTexts[form.locale].agreeMissing);
  },

  async run(visit) {
    const merged = await mergeAccounts(visit, visit.params.token, visit.visitor, visit.locale);
    if (merged === "merged") return done(routes.profile.href(), "reunis");
    return conflict(merged === "expired" ? mergeTexts[visit.locale].expired : mergeTexts[visit.locale].changed);
  },
});

async function show(visit: MergeVisit, asked: MergeRequest | null, form: FormState): Promise<HtmlAnswer> {
  const { db, offers, settings, locale, params, visitor } = visit;
  const t = mergeTexts[locale];
  if (!asked) return { title: t.expired, robots: "noindex", status: 410, body: <NoLink /> };
  const pair = { kept: asked.keptId, gone: asked.goneId };
  const obstacles = await obstaclesOf({ db, offers }, pair, locale);
  const notes: string[] = [];
  for (const one of offers.accountMerges) notes.push(...((await one.notes?.({ db, offers, settings }, pair, locale)) ?? []));
  const counts = await countMerging(db, offers.personal, pair);
  const body = <MergePreview {...{ obstacles, notes, counts, form }} gone={asked.email} kept={visitor.email} token={params.token} />;
  return { title: t.preview, robots: "noindex", body };
}
