import type { Db } from "#platform/db/db.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { anyone, can, may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { followLink } from "../links.ts";
import { routes } from "../routes.ts";
import { findRequest, findVisit, type Stop, type Visit as VisitSheet } from "../visits.query.ts";
import { answerStop } from "./answer.command.ts";
import { type GivenAnswer, readAnswer } from "./answer.form.ts";
import { answerTexts } from "./answer.texts.ts";
import { AnswerPage } from "./answer.view.tsx";
import { requestOfStop } from "./host.query.ts";

interface Welcomed {
  readonly visit: VisitSheet;
  readonly stop: Stop;
  readonly action: string;
  readonly token?: string;
}

/** Both ways to the same question. */
const question = { show, read: readAnswer, run: answer };

/** By the link of a letter: no account. */
export default act("visits/answer", routes.answer, {
  access: anyone,
  find: ({ db, params }) => welcomedByLink(db, params.token),
  ...question,
});

/** The same for a host who is signed in, from "mon espace". */
export const welcome = act("visits/answer", routes.welcome, {
  access: may("visits.answer"),
  find: welcomedAsHost,
  ...question,
});

/** @throws NotFound for a link that nobody was given. */
export async function welcomedByLink(db: Db, token: string): Promise<Welcomed & { token: string }> {
  const link = await followLink(db, "host", token);
  if (!link?.stopId) throw new NotFound();
  return { ...(await findWelcomed(db, link.requestId, link.stopId)), action: routes.answer.href({ token }), token };
}

/** A stop at somebody else's place is not found; nor is one of which the host has heard nothing yet. */
async function welcomedAsHost({ db, params, visitor }: Pick<Visit, "db" | "visitor"> & { params: { id: string } }): Promise<Welcomed> {
  const requestId = await requestOfStop(db, params.id);
  if (!requestId) throw new NotFound();
  const found = await findWelcomed(db, requestId, params.id.toLowerCase());
  if (!can(visitor, "visits.answer", { place: found.stop.placeId }) || !found.stop.askedAt) throw new NotFound();
  return { ...found, action: routes.welcome.href(params) };
}

async function findWelcomed(db: Db, requestId: string, stopId: string): Promise<{ visit: VisitSheet; stop: Stop }> {
  const request = await findRequest(db, requestId);
  const visit = request && (await findVisit(db, request));
  const stop = visit && [...visit.stops, ...visit.formerStops].find(({ id }) => id === stopId);
  if (!visit || !stop) throw new NotFound();
  return { visit, stop };
}

async function answer(visit: Visit, { visit: { request }, stop, action, token }: Welcomed, given: GivenAnswer) {
  const by = token ? null : (visit.visitor?.id ?? null);
  const answered = await answerStop(visit.db, visit, { requestId: request.id, stopId: stop.id, ...given, by });
  return answered.ok ? done(action, "reponse") : conflict(answerTexts[visit.locale].problems[answered.problem]);
}

async function show({ db, locale }: Visit, { visit, stop, action, token }: Welcomed, form: FormState) {
  const territory = await readTerritory(db);
  const title = answerTexts[locale].title(stop.place.name, visit.request.organisation);
  return { title, robots: "noindex", body: <AnswerPage visit={visit} stop={stop} territory={territory} action={action} token={token} form={form} /> } as const;
}
