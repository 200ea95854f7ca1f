import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { acts, again, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findLeft, findOwnAgents } from "../agents.query.ts";
import { routes } from "../routes.ts";
import { sayRefusal } from "../say.ts";
import { parts, partWords, weekdayOf } from "../telework.ts";
import { teleworkTexts } from "../telework.texts.ts";
import { bookStay, bookWeeks, type StayOutcome } from "./book.command.ts";
import { isNearTerritory, readPoint, roundPoint } from "./around.ts";
import { findDesks, findLandmark } from "./near.query.ts";
import { nearTexts } from "./near.texts.ts";
import { deskWord, Near, type NearThing, weekChoices } from "./near.view.tsx";

type NearVisit = VisitOf<typeof routes.near>;

/** The next day of Monday to Friday. */
function nextWorkday(today: string): string {
  const day = addDays(today, 1);
  return weekdayOf(day) > 5 ? nextWorkday(day) : day;
}

/** "Thursday, near home": desks of the agreements of one's employer for half a day, the nearest first. */
export default acts("telework/near", routes.near, {
  access: signedIn,
  async find({ db, visitor, url, now }: NearVisit): Promise<NearThing> {
    const agents = (await findOwnAgents(db, visitor)).filter(({ state }) => state === "active");
    const agent = agents.find(({ id }) => id === url.searchParams.get("employeur")) ?? agents[0];
    if (!agent) throw new NotFound();
    const territory = await readTerritory(db);
    const home = territory.communes.find(({ code }) => code === agent.communeCode) ?? null;
    const from = territory.communes.find(({ code }) => code === url.searchParams.get("depuis")) ?? home;
    const asked = url.searchParams.get("jour") ?? "";
    const day = isDayOfThisCentury(asked) ? asked : nextWorkday(dayOf(now));
    const part = parts.find((one) => partWords[one] === url.searchParams.get("quand")) ?? "day";
    const [desks, left] = await Promise.all([
      findDesks(db, agent, { day, part, point: from?.point ?? null, home: home?.point ?? null }),
      findLeft(db, agent.id, day),
    ]);
    return { agent, agents, desks, left, day, part, from, around: null, communes: territory.communes };
  },
  values: () => ({ semaines: "1" }),
  show: ({ locale, url, now }, thing, form) => ({
    title: nearTexts[locale].title,
    robots: "noindex",
    help: nearTexts[locale].help,
    body: <Near {...thing} form={form} action={withQuery(routes.near.href(), Object.fromEntries(url.searchParams))} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    // Sent and not asked by an address: what was typed is in no link, no history, no log, and no row.
    rank: step({
      read: (form) => form.line("repere", 3, 120, nearTexts[form.locale].landmarkProblem),
      brake: { of: "telework.rank", limit: 120, windowSeconds: 3600 },
      async run({ db, locale }, thing, typed) {
        const t = nearTexts[locale];
        const given = readPoint(typed);
        const landmark = given ? { name: t.point, point: given } : await findLandmark(db, typed);
        if (!landmark) return wrong({ repere: t.landmarkUnknown });
        const point = roundPoint(landmark.point);
        if (!isNearTerritory(point, thing)) return wrong({ repere: t.landmarkFar });
        const { agent, day, part, communes } = thing;
        const home = communes.find(({ code }) => code === agent.communeCode)?.point ?? null;
        return again({}, { ...thing, around: landmark.name, desks: await findDesks(db, agent, { day, part, point, home }) });
      },
    }),
    book: step({
      read: (form) => ({
        chosen: form.on(),
        weeks: form.has("semaines") ? Number(form.choice("semaines", weekChoices, nearTexts[form.locale].weeksProblem)) : 1,
      }),
      brake: { of: "telework.book", limit: 60, windowSeconds: 3600 },
      async run({ db, visitor, offers, locale }, { agent, desks, day, part, communes }, { chosen, weeks }) {
        const desk = desks.find((one) => deskWord(one) === chosen);
        if (!desk) return conflict(nearTexts[locale].problems.gone);
        const home = communes.find(({ code }) => code === agent.communeCode)?.point ?? null;
        const wish = { versionId: desk.versionId, pool: desk.pool, personId: visitor.id, part, home };
        const stayed = await bookStay(db, { offers }, agent, { ...wish, day });
        if (!stayed.ok) return conflict(...sayProblem(stayed, locale));
        if (weeks === 1) return done(routes.stay.href({ id: stayed.id }), "reservee");
        const others = await bookWeeks(db, { offers }, agent, { ...wish, day }, weeks);
        return done(routes.mine.href(), others + 1 === weeks ? "serie" : "seriePartielle", others + 1);
      },
    }),
  }),
});

/** Why nothing was booked, and what to do. */
function sayProblem(stayed: Extract<StayOutcome, { ok: false }>, locale: NearVisit["locale"]): [sentence: string, next: string] {
  const t = nearTexts[locale];
  if (stayed.problem === "refused") {
    const [first] = stayed.refusals;
    return [stayed.refusals.map((one) => sayRefusal(one, locale)).join(". "), teleworkTexts[locale].next[first!.rule]];
  }
  if (stayed.problem === "lacks") return [stayed.says.map((says) => says[locale]).join(". "), t.next.lacks];
  return [t.problems[stayed.problem], t.next[stayed.problem]];
}
