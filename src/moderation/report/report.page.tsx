import { NotFound, Refused } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { fileReport } from "./report.command.ts";
import { readReport } from "./report.form.ts";
import { ReportForm, Reported } from "./report.view.tsx";

/** Anybody may say that a content breaks a rule, with or without an account (Regulation (EU) 2022/2065, article 16). */
export default page("moderation/report", routes.report, {
  access: anyone,

  async get(visit) {
    const thing = await findThing(visit);
    const t = moderationTexts[visit.locale].report;
    if (visit.url.searchParams.get("fait") === "signale") return { title: t.done, robots: "noindex", body: <Reported thing={thing} /> };
    return { title: t.title, robots: "noindex", body: <ReportForm thing={thing} params={visit.params} signedIn={visit.visitor !== null} /> };
  },

  async post(visit) {
    const { visitor, params, db, locale, address } = visit;
    const thing = await findThing(visit);
    const t = moderationTexts[locale].report;
    const typed = await visit.form();
    const read = readReport(typed, visitor !== null, t);
    const again = (problems: Record<string, string>, status: 409 | 422) =>
      ({
        title: t.title,
        status,
        body: <ReportForm thing={thing} params={params} signedIn={visitor !== null} values={typed} problems={problems} />,
      }) as const;
    if (!read.ok) return again(read.problems, 422);

    const turn = await takeToken(db, `moderation/report ${visitor?.id ?? address}`, { limit: 10, windowSeconds: 3600 });
    if (!turn.allowed) throw new Refused(429, String(turn.retryAfter));
    const report = { ...read.value, kind: params.kind, thingId: params.id, thing, reporterId: visitor?.id ?? null, locale };
    const outcome = await fileReport(db, report, visit);
    if (!outcome.ok) return again({ words: t.already }, 409);
    return { redirect: withQuery(routes.report.href(params), { fait: "signale" }) };
  },
});

async function findThing({ db, offers, params }: Visit<"/signaler/:kind/:id">) {
  const thing = await offers.reportables.find(({ kind }) => kind === params.kind)?.find(db, params.id);
  if (!thing) throw new NotFound();
  return thing;
}
