import { type Visitor, signedIn } from "#platform/web/visitor.ts";
import { proposedKinds } from "#processes";
import { addDays, dayOf } from "#platform/time/day.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { findCircle, findSeats } from "../circles.query.ts";
import { routes } from "../routes.ts";
import { type OpeningRequest, openToPublic } from "./public.command.ts";
import { isUnderWay } from "./public-process.ts";
import { findPublicProcesses } from "./public.query.ts";
import { publicTexts } from "./public.texts.ts";
import { metropolis, OpenToPublic, type PublicThing } from "./public.view.tsx";

/** Agents need some time to read a draft. */
const earliest = 14;

function readAsked(form: Reader, today: string, { own, communes }: PublicThing): OpeningRequest {
  const t = publicTexts[form.locale].problems;
  const ids = own.map(({ id }) => id);
  const chosen = own.length > 1 ? form.choice("pour", ids, t.structure) : ids[0];
  const owners = [metropolis, ...communes.map(({ code }) => code)];
  const owner = form.choice("conduite", owners, t.owner);
  const begins = form.day("debut", t.begins);
  form.check("debut", begins === "" || (begins >= addDays(today, earliest) && begins <= addDays(today, 366)), t.begins);
  return {
    ...{ title: form.line("titre", 3, 160, t.title), summary: form.lines("resume", 3, 400, t.summary) },
    ...{ introduction: form.lines("introduction", 20, 5000, t.introduction), kind: form.choice("genre", proposedKinds, t.kind) },
    ...{ begins, lasts: 7 * form.whole("semaines", 2, 26, t.weeks), ownerCommune: owner === metropolis ? null : owner },
    structure: own.find(({ id }) => id === chosen) ?? own[0]!,
  };
}

/** A structure that hosts a circle opens its question to the public. */
export default act("circles/public", routes.public, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.public, Visitor>): Promise<PublicThing> {
    const circle = await findCircle(db, params.id, visitor);
    if (!circle?.hosts || circle.state !== "open") throw new NotFound();
    const [seats, processes, { communes }] = await Promise.all([
      findSeats(db, circle.id, visitor),
      findPublicProcesses(db, circle.id, true),
      readTerritory(db),
    ]);
    const own = seats.filter((seat) => seat.own && seat.host && seat.state === "in").map(({ structureId, name }) => ({ id: structureId, name }));
    if (processes.some(isUnderWay)) throw new NotFound();
    return { circle, own, communes };
  },
  values: ({ now }, { circle: { question }, own }) => ({
    ...{ pour: own[0]?.id, titre: question.slice(0, 160), genre: "collect", conduite: metropolis },
    ...{ debut: addDays(dayOf(now), earliest + 7), semaines: "6" },
  }),
  show: ({ locale }, thing, form) => ({
    title: publicTexts[locale].title,
    robots: "noindex",
    help: publicTexts[locale].help,
    body: <OpenToPublic {...thing} form={form} />,
  }),
  read: (form, { now }, thing) => readAsked(form, dayOf(now), thing),
  brake: { of: "circles.public", limit: 5, windowSeconds: 86_400 },
  async run({ db, visitor, locale, params }, { circle }, asked) {
    const opened = await openToPublic(db, circle.id, asked, visitor.id);
    return opened.ok ? done(routes.show.href(params), "public") : conflict(publicTexts[locale][opened.problem]);
  },
});
