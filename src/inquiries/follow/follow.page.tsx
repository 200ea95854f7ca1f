import { acts, conflict, done, type Outcome, type Steps } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findInquiry, type Inquiry, listLines, listReplies } from "../inquiries.query.ts";
import { inquiryOfLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { askBack, keepPrivate, sayItIsSolved, withdraw } from "./asker.command.ts";
import { Follow } from "./follow.view.tsx";
import { followTexts } from "./follow.texts.ts";

type AnyVisit = Pick<Visit, "db" | "locale" | "now" | "mailer" | "metropolis" | "settings" | "offers" | "url">;

/** Without an account, by the private link of a letter. */
export const follow = acts("inquiries/follow", routes.follow, {
  access: anyone,
  find: ({ db, params }) => inquiryOfLink(db, "follow", params.token),
  show,
  acts: asker(),
});

/** With an account: one's own, and nobody else's. */
export const own = acts("inquiries/own", routes.own, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const inquiry = await findInquiry(db, params.id);
    if (!inquiry || inquiry.personId !== visitor.id) throw new NotFound();
    return inquiry;
  },
  show,
  acts: asker(),
});

async function show({ db, locale, now, url }: AnyVisit, inquiry: Inquiry, form: FormState): Promise<HtmlAnswer> {
  const [lines, replies, territory] = await Promise.all([listLines(db, inquiry.id, { internal: false }), listReplies(db, inquiry.id), readTerritory(db)]);
  const t = followTexts[locale];
  const commune = inquiry.communeCode === null ? null : (territory.communeByCode(inquiry.communeCode)?.commune.name ?? null);
  const body = <Follow {...{ inquiry, lines, replies, commune, form, now }} here={url.pathname} />;
  return { title: inquiry.title ?? t.title, robots: "noindex", says: t.done, body };
}

function asker<visit extends AnyVisit>(): Steps<visit, Inquiry> {
  const answer = (visit: visit, possible: boolean, said: string): Outcome =>
    possible ? done(visit.url.pathname, said) : conflict(followTexts[visit.locale].notPossible);
  return (step) => ({
    solved: step({ run: async (visit, { id }) => answer(visit, await sayItIsSolved(visit.db, id), "reglee") }),
    ask_back: step({
      read: (form) => form.lines("more", 10, 3000, followTexts[form.locale].moreMissing),
      run: async (visit, { id }, words) => answer(visit, await askBack(visit.db, visit, { inquiryId: id, words, now: visit.now }), "reposee"),
    }),
    withdraw: step({ run: async (visit, { id }) => answer(visit, await withdraw(visit.db, id), "retiree") }),
    keep_private: step({ run: async (visit, { id }) => answer(visit, await keepPrivate(visit.db, id), "privee") }),
  });
}
