import type { Kysely } from "kysely";
import type { Tables } from "#platform/db/tables.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { followLink } from "../links.ts";
import { findReportSlug } from "../report/report.query.ts";
import { routes } from "../routes.ts";
import { type House, tellPlanners } from "../telling/tell.command.ts";
import { isEnded } from "../visit.ts";
import { findJournal, findRequest, findVisit, findWishedPlaces, lockRequest, type Request, writeJournal } from "../visits.query.ts";
import { followTexts } from "./follow.texts.ts";
import { Follow } from "./follow.view.tsx";

/** @throws NotFound for a link that nobody was given. */
export async function requestOfLink(db: Kysely<Tables>, token: string): Promise<Request> {
  const link = await followLink(db, "follow", token);
  const request = link && (await findRequest(db, link.requestId));
  if (!request) throw new NotFound();
  return request;
}

/** The delegation's own page, without an account. */
export default page("visits/follow", routes.follow, {
  access: anyone,

  async get(visit) {
    const request = await requestOfLink(visit.db, visit.params.token);
    return answer(visit.db, request, visit.params.token, visit.locale, { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, params, locale } = visit;
    const request = await requestOfLink(db, params.token);
    const message = ((await visit.form())["message"] ?? "").trim();
    const t = followTexts[locale];
    const again = (status: 422 | 429 | 409, problem: string) =>
      answer(db, request, params.token, locale, { status, values: { message }, problems: { message: problem } });
    if (message.length === 0 || message.length > 3000) return again(422, t.messageMissing);
    if (!(await takeToken(db, `visits message ${request.id}`, { limit: 20, windowSeconds: 3600 })).allowed) return again(429, t.tooMany);
    if (!(await writeMessage(db, visit, request.id, message))) return again(409, t.notPossible);
    return { redirect: `${routes.follow.href(params)}?fait=message` };
  },
});

interface Asked {
  readonly status?: 200 | 409 | 422 | 429;
  readonly done?: string | undefined;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
}

async function answer(db: Kysely<Tables>, request: Request, token: string, locale: keyof typeof followTexts, { status = 200, done, values, problems }: Asked) {
  const [whole, wished, journal, reportSlug, territory] = await Promise.all([
    findVisit(db, request),
    findWishedPlaces(db, request.id),
    findJournal(db, request.id, { internal: false }),
    findReportSlug(db, request.id),
    readTerritory(db),
  ]);
  const body = (
    <Follow
      visit={whole}
      wished={wished}
      journal={journal}
      reportSlug={reportSlug}
      token={token}
      territory={territory}
      done={done}
      values={values}
      problems={problems}
    />
  );
  return { title: followTexts[locale].title(request.organisation), robots: "noindex", status, body } as const;
}

async function writeMessage(db: Kysely<Tables>, house: House, requestId: string, words: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request || isEnded(request.state)) return false;
    await writeJournal(trx, { requestId, act: "message", side: "delegation", words });
    await tellPlanners(trx, house, request, "message", { reason: words });
    return true;
  });
}
