import { largestPicture, makePicture } from "#platform/files/picture.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { acts, conflict, done, type Outcome, type Steps, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { anyone, signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findInquiry, type Inquiry, listLines, listReplies } from "../inquiries.query.ts";
import { inquiryOfLink } from "../links.query.ts";
import { routes } from "../routes.ts";
import { addPicture, removePicture } from "../pictures/picture.command.ts";
import { type NewPicture, readPicture } from "../pictures/picture.form.ts";
import { listPictures } from "../pictures/pictures.query.ts";
import { picturesTexts } from "../pictures/pictures.texts.ts";
import { askBack, keepPrivate, sayItIsSolved, withdraw } from "./asker.command.ts";
import { Follow } from "./follow.view.tsx";
import { followTexts } from "./follow.texts.ts";

type AnyVisit = Pick<Visit, "db" | "files" | "locale" | "now" | "mailer" | "metropolis" | "settings" | "offers" | "url">;

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
  const [lines, replies, pictures, territory] = await Promise.all([
    listLines(db, inquiry.id, { internal: false }),
    listReplies(db, inquiry.id),
    listPictures(db, inquiry.id),
    readTerritory(db),
  ]);
  const t = followTexts[locale];
  const commune = inquiry.communeCode === null ? null : (territory.communeByCode(inquiry.communeCode)?.commune.name ?? null);
  const body = <Follow {...{ inquiry, lines, replies, pictures, commune, form, now }} here={url.pathname} />;
  return { title: inquiry.title ?? t.title, robots: "noindex", says: { ...t.done, ...picturesTexts[locale].done }, body };
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
    picture: step({ tooLarge, brake: { of: "inquiries picture", limit: 30, windowSeconds: 86_400 }, read: readPicture, run: attach }),
    no_picture: step({
      read: (form) => form.on(),
      run: async (visit, { id }, picture) => answer(visit, await removePicture(visit.db, id, picture), "sans-photo"),
    }),
    keep_private: step({ run: async (visit, { id }) => answer(visit, await keepPrivate(visit.db, id), "privee") }),
  });
}

function tooLarge(locale: Locale) {
  return { photo: picturesTexts[locale].problems.too_large };
}

async function attach({ db, files, locale, url }: AnyVisit, { id }: Inquiry, { file, shows }: NewPicture): Promise<Outcome> {
  const t = picturesTexts[locale].problems;
  if (!file) return wrong({ photo: t.file });
  if (file.size > largestPicture) return { again: 413, problems: tooLarge(locale) };
  const made = await makePicture(new Uint8Array(await file.arrayBuffer()));
  if (!made.ok) return wrong({ photo: t[made.problem] });
  const added = await addPicture(db, files, id, made.picture, { shows });
  if (added.ok) return done(url.pathname, "photo");
  return added.problem === "closed" ? conflict(followTexts[locale].notPossible) : wrong({ photo: t.too_many });
}
