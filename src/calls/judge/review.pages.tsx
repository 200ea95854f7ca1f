import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { listDocuments, readApplication } from "../apply/application.query.ts";
import type { Rules } from "../call.ts";
import { routes } from "../routes.ts";
import { judgeTexts } from "./judge.texts.ts";
import { type ReviewForm, saveReview } from "./review.command.ts";
import { findOwnReview, listOthers, listOwnReviews } from "./review.query.ts";
import { OwnReviews, ReviewEdit } from "./review.view.tsx";
import { declareTie } from "./set-aside.command.ts";

const own = page("calls/judge", routes.reviews, {
  access: signedIn,
  async get({ db, visitor, locale }) {
    return {
      title: judgeTexts[locale].ownReviews,
      robots: "noindex",
      says: judgeTexts[locale].done,
      body: <OwnReviews reviews={await listOwnReviews(db, visitor.id)} />,
    };
  },
});

/** @throws NotFound for whoever was not asked, or has a tie: they learn nothing of it, not even that it is there */
async function find({ db, params, visitor }: VisitOf<typeof routes.review>) {
  const review = isUuid(params.id) ? await findOwnReview(db, params.id, visitor.id) : null;
  const application = review && (await readApplication(db, params.id));
  if (!review || !application) throw new NotFound();
  return { review, application };
}

/** Points and why by criterion. To be sent, each is needed; a draft may lack some. */
function readGiven(form: Reader, { criteria, scale }: Rules, whole: boolean): ReviewForm {
  const t = judgeTexts[form.locale].problems;
  const scores = criteria.flatMap(({ key }) => {
    if (!whole && !form.has(`note_${key}`)) return [];
    const points = form.whole(`note_${key}`, 0, scale, t.points(formatNumber(scale, form.locale)));
    return [{ criterion: key, points, comment: form.lines(`pourquoi_${key}`, whole ? 3 : 0, 1500, t.comment) }];
  });
  return { scores, comment: form.lines("avis", 0, 3000, t.overall) };
}

const review = acts("calls/judge", routes.review, {
  access: signedIn,
  find,
  values: (_, { review: { scores, comment } }) => ({
    ...Object.fromEntries(
      scores.flatMap(({ criterion, points, comment: why }) => [
        [`note_${criterion}`, String(points)],
        [`pourquoi_${criterion}`, why],
      ]),
    ),
    avis: comment,
  }),
  async show({ db, visitor, locale }, { review: mine, application }, form) {
    const [documents, others, { communes }] = await Promise.all([
      listDocuments(db, application.id),
      mine.sentAt ? listOthers(db, application.id, visitor.id) : [],
      readTerritory(db),
    ]);
    const names = new Map(communes.map(({ code, name }) => [code, name]));
    return {
      title: `${judgeTexts[locale].yours}, ${application.title}`,
      robots: "noindex",
      says: judgeTexts[locale].done,
      body: <ReviewEdit review={mine} application={application} documents={documents} others={others} communes={names} form={form} />,
    };
  },
  acts: (step) => ({
    keep: step({
      read: (form, _, { application }) => readGiven(form, application.rules, false),
      async run({ db, params, visitor, locale }, _, given) {
        const saved = await saveReview(db, params.id, visitor.id, given, false);
        return saved ? done(routes.review.href(params), "garde") : conflict(judgeTexts[locale].problems.reviewMoved);
      },
    }),
    send: step({
      read: (form, _, { application }) => readGiven(form, application.rules, true),
      async run({ db, params, visitor, locale }, _, given) {
        const saved = await saveReview(db, params.id, visitor.id, given, true);
        return saved ? done(routes.review.href(params), "envoye") : conflict(judgeTexts[locale].problems.reviewMoved);
      },
    }),
    declare: step({
      read: (form, { locale }) => form.line("lien", 3, 500, judgeTexts[locale].problems.reason),
      async run({ db, params, visitor }, _, reason) {
        await declareTie(db, params.id, visitor.id, reason);
        return done(routes.reviews.href(), "lien");
      },
    }),
  }),
});

export const reviewPages: readonly Page[] = [own, review];
