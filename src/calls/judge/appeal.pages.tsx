import { formatNumber, plural } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwn } from "../apply/editable.ts";
import { decider } from "../gate.ts";
import { routes } from "../routes.ts";
import { fileAppeal, settleAppeal } from "./appeal.command.ts";
import { Appeals, FileAppeal } from "./appeal.view.tsx";
import { callToJudge } from "./found.ts";
import { listAppeals, listOwnAppeals } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";

const own = act("calls/judge", routes.appeal, {
  access: signedIn,
  async find(visit) {
    const { application, role } = await findOwn(visit);
    if (role === "reader") throw new Forbidden();
    if (application.state !== "refused" && application.state !== "reserve") throw new NotFound();
    return { application, appeals: await listOwnAppeals(visit.db, application.id) };
  },
  show: ({ locale }, found, form) => ({
    title: judgeTexts[locale].appealTitle,
    robots: "noindex",
    says: judgeTexts[locale].done,
    body: <FileAppeal {...found} form={form} />,
  }),
  read: (form, { locale }) => form.lines("recours", 20, 5000, judgeTexts[locale].problems.appeal),
  async run({ db, params, visitor, locale }, { application }, words) {
    const outcome = await fileAppeal(db, application.id, words, visitor.id);
    return outcome === "filed" ? done(routes.appeal.href(params), "recours") : conflict(judgeTexts[locale].problems[outcome]);
  },
});

const all = acts("calls/judge", routes.appeals, {
  access: decider,
  async find(visit) {
    const call = await callToJudge(visit);
    return { call, appeals: await listAppeals(visit.db, call.id) };
  },
  show: ({ locale }, found, form) => ({
    title: `${judgeTexts[locale].appeals}, ${found.call.title}`,
    robots: "noindex",
    says: { repondu: (count) => `${judgeTexts[locale].done.repondu} ${count > 0 ? plural(count, locale, judgeTexts[locale].moved) : ""}`.trim() },
    body: <Appeals {...found} form={form} />,
  }),
  acts: (step) => ({
    settle: step({
      read(form, { locale }, { call }) {
        const t = judgeTexts[locale].problems;
        const outcome = form.choice("reponse", ["accepted", "rejected"] as const, t.choose);
        const typed = call.rules.criteria.filter(({ key }) => form.has(`note_${key}`));
        const corrections = Object.fromEntries(
          typed.map(({ key }) => [key, form.whole(`note_${key}`, 0, call.rules.scale, t.points(formatNumber(call.rules.scale, locale)))]),
        );
        form.check("reponse", outcome === "rejected" || typed.length > 0, t.correction);
        return {
          appeal: form.on(),
          settling: { outcome, answer: form.lines("motifs", 3, 3000, t.answer), corrections: outcome === "accepted" ? corrections : {} },
        };
      },
      async run({ db, params, visitor, locale }, { call }, { appeal, settling }) {
        const t = judgeTexts[locale].problems;
        if (!isUuid(appeal)) return wrong({ reponse: t.choose });
        const settled = await settleAppeal(db, call, appeal, settling, visitor.id);
        if (settled.ok) return done(routes.appeals.href(params), "repondu", settled.moves.length);
        return conflict(settled.problem === "same_people" ? t.same : t.settled);
      },
    }),
  }),
});

export const appealPages: readonly Page[] = [own, all];
