import { addDays, dayOf, daysBetween, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesFrom } from "#platform/time/clock.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { hereOf } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Choosable, findKeptPlaces, findSiblings } from "../edit/owners.query.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findDay, findWaiting } from "./agenda.query.ts";
import { agendaTexts } from "./agenda.texts.ts";
import { Agenda } from "./agenda.view.tsx";
import { block } from "./block.command.ts";

type AgendaVisit = VisitOf<typeof routes.agenda>;

/** The day of a place, for whoever keeps it. */
export default acts("bookings/agenda", routes.agenda, {
  access: keeper,
  async find({ db, visitor, url, now }: AgendaVisit) {
    const places = await findKeptPlaces(db, visitor, url.searchParams.get("lieu"));
    const place = places.find(({ id }) => id === url.searchParams.get("lieu")) ?? places[0] ?? null;
    const asked = url.searchParams.get("jour") ?? "";
    const day = isDayOfThisCentury(asked) ? asked : dayOf(now);
    if (!place) return { places, place, day, bookings: [], waiting: [], resources: [] };
    const [bookings, waiting, resources] = await Promise.all([findDay(db, place.id, day), findWaiting(db, [place.id]), findSiblings(db, place.id, null)]);
    return { places, place, day, bookings, waiting, resources };
  },
  show: ({ locale, now }, found, form) => ({
    title: found.place ? agendaTexts[locale].of(found.place.name) : agendaTexts[locale].title,
    robots: "noindex",
    says: agendaTexts[locale].done,
    body: <Agenda {...found} now={now} form={form} />,
  }),
  acts: (step) => ({
    block: step({
      read: (form, _, { day, resources }) => readBlock(form, day, resources),
      async run(visit, _, asked) {
        const t = agendaTexts[visit.locale].problems;
        const blocked = await block(visit.db, { ...asked, by: visit.visitor.id });
        if (blocked.ok) return done(hereOf(visit), "bloque");
        return conflict(blocked.problem === "taken" ? { de: t.taken } : blocked.problem === "past" ? { de: t.past } : { ressource: t.resource });
      },
    }),
  }),
});

/** Works last, and end: a thing that is not to be had for longer is out of order, or withdrawn. */
const mostDays = 366;

/** A time that the place keeps: of the day that is shown, or from its hour to that of another day. */
function readBlock(form: Reader, day: string, resources: readonly Choosable[]) {
  const t = agendaTexts[form.locale].problems;
  const resourceId = resources.find(({ id }) => id === form.text("ressource"))?.id ?? "";
  form.check("ressource", resourceId !== "", t.resource);
  const read = (name: string) => (form.text(name) === "24:00" ? 1440 : minutesFrom(form.text(name)));
  const [begins, ends] = [read("de"), read("a")];
  form.check("de", begins !== null, t.times);
  form.check("a", ends !== null && (ends !== begins || form.has("jusque")), t.times);
  const last = form.has("jusque") ? form.text("jusque") : day;
  form.check("jusque", isDayOfThisCentury(last) && last >= day && daysBetween(day, last) <= mostDays, t.last);
  const at = (minutes: number, on: string) => (minutes === 1440 ? instantOf(addDays(on, 1), 0) : instantOf(on, minutes));
  const [from, to] = [begins ?? 0, ends ?? 60];
  const until = !form.isRight() ? day : last === day && to <= from ? addDays(day, 1) : last;
  return { resourceId, from: at(from, day), to: at(to, until), why: form.line("motif", 3, 300, t.why) };
}
