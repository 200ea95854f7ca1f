import type { Db } from "#platform/db/db.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import type { Visit as Asked } from "#platform/web/page.tsx";
import { anyone, can, may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { followLink } from "../links.ts";
import { routes } from "../routes.ts";
import { findRequest, findVisit, type Stop, type Visit } from "../visits.query.ts";
import { answerStop } from "./answer.command.ts";
import { readAnswer } from "./answer.form.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerPage, type AnswerProps } from "./answer.view.tsx";
import { requestOfStop } from "./host.query.ts";

interface Welcomed {
  readonly visit: Visit;
  readonly stop: Stop;
  readonly action: string;
  readonly token?: string;
}

/** By the link of a letter: no account. */
export default page("visits/answer", routes.answer, {
  access: anyone,
  get: async (visit) => show(visit, await welcomedByLink(visit.db, visit.params.token), { done: visit.url.searchParams.get("fait") === "reponse" }),
  post: async (visit) => answer(visit, () => welcomedByLink(visit.db, visit.params.token), null),
});

/** The same for a host who is signed in, from "mon espace". */
export const welcome = page("visits/answer", routes.welcome, {
  access: may("visits.answer"),
  get: async (visit) => show(visit, await welcomedAsHost(visit), { done: visit.url.searchParams.get("fait") === "reponse" }),
  post: async (visit) => answer(visit, () => welcomedAsHost(visit), visit.visitor.id),
});

/** @throws NotFound for a link that nobody was given. */
export async function welcomedByLink(db: Db, token: string): Promise<Welcomed & { token: string }> {
  const link = await followLink(db, "host", token);
  if (!link?.stopId) throw new NotFound();
  return { ...(await findWelcomed(db, link.requestId, link.stopId)), action: routes.answer.href({ token }), token };
}

/** A stop at somebody else's place is not found; nor is one of which the host has heard nothing yet. */
async function welcomedAsHost({ db, params, visitor }: Pick<Asked, "db" | "visitor"> & { params: { id: string } }): Promise<Welcomed> {
  const requestId = await requestOfStop(db, params.id);
  if (!requestId) throw new NotFound();
  const found = await findWelcomed(db, requestId, params.id.toLowerCase());
  if (!can(visitor, "visits.answer", { place: found.stop.placeId }) || !found.stop.askedAt) throw new NotFound();
  return { ...found, action: routes.welcome.href(params) };
}

async function findWelcomed(db: Db, requestId: string, stopId: string): Promise<{ visit: Visit; stop: Stop }> {
  const request = await findRequest(db, requestId);
  const visit = request && (await findVisit(db, request));
  const stop = visit && [...visit.stops, ...visit.formerStops].find(({ id }) => id === stopId);
  if (!visit || !stop) throw new NotFound();
  return { visit, stop };
}

type Answering = Pick<Asked, "db" | "locale" | "now" | "form" | "mailer" | "metropolis" | "settings" | "offers">;

async function answer(asked: Answering, find: () => Promise<Welcomed>, by: string | null) {
  const { db, locale, now } = asked;
  const welcomed = await find();
  const read = readAnswer(await asked.form(), locale, now);
  if (!read.ok) return show(asked, welcomed, { problems: read.problems, values: read.values, status: 422 });
  const answered = await answerStop(db, asked, { requestId: welcomed.visit.request.id, stopId: welcomed.stop.id, ...read.value, by });
  if (!answered.ok) return show(asked, await find(), { wrong: answerTexts[locale].problems[answered.problem], status: 409 });
  return { redirect: `${welcomed.action}?fait=reponse` };
}

type More = Partial<Pick<AnswerProps, "done" | "wrong" | "values" | "problems">> & { readonly status?: 200 | 409 | 422 };

async function show({ db, locale }: Pick<Asked, "db" | "locale">, { visit, stop, action, token }: Welcomed, { status = 200, ...said }: More) {
  const territory = await readTerritory(db);
  const title = answerTexts[locale].title(stop.place.name, visit.request.organisation);
  return {
    title,
    robots: "noindex",
    status,
    body: <AnswerPage visit={visit} stop={stop} territory={territory} action={action} token={token} {...said} />,
  } as const;
}
