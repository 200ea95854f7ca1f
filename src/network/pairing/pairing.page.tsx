import { findBookingsToTie, findTiedBookings, type TiedBooking } from "#bookings";
import { isUuid } from "#platform/text/uuid.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findTiedVisits, findVisitsToTie, type TiedVisit } from "#visits";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { acceptCompanion, inviteCompanion, partCompanion, sayAttended } from "./companions.command.ts";
import { type Companion, findCompanions, findInvited, type CompanionInvitation } from "./companions.query.ts";
import { companionsTexts } from "./companions.texts.ts";
import { InvitedPage } from "./companions.view.tsx";
import { accept, confirmSession, countSession, leavePairing, meetNext, type NewSession, noteSession, saveGoals } from "./pairing.command.ts";
import { findPairing, findSessions, type Pairing, type Session } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";
import { PairingPage } from "./pairing.view.tsx";

type PairingVisit = VisitOf<typeof routes.pairing>;
type DoneKey = keyof (typeof pairingTexts)["fr"]["done"];

export interface PairingThing {
  readonly pairing: Pairing;
  readonly sessions: readonly Session[];
  /** Where they meet next. */
  readonly booked: TiedBooking | null;
  /** What whoever looks may choose for it. */
  readonly bookings: readonly TiedBooking[];
  /** Who is, or may come to be, beside the two. */
  readonly companions: readonly Companion[];
  /** Those that sessions are tied to, and those that whoever looks may choose. */
  readonly visited: ReadonlyMap<string, TiedVisit>;
  readonly visits: readonly TiedVisit[];
}

/** Somebody who reads nothing yet: not everybody has accepted. */
interface InvitedThing {
  readonly invited: CompanionInvitation;
}

type Thing = PairingThing | InvitedThing;

/** What the two and those beside them alone do. */
function inside(thing: Thing): PairingThing {
  if ("invited" in thing) throw new NotFound();
  return thing;
}

/** What the two alone do. */
function ofTheTwo(thing: Thing): PairingThing {
  const found = inside(thing);
  if (!found.pairing.main) throw new NotFound();
  return found;
}

function readSession(form: Reader, today: string, visits: readonly TiedVisit[]): NewSession {
  const t = pairingTexts[form.locale].problems;
  const { problems } = companionsTexts[form.locale];
  const heldOn = form.day("jour", t.day);
  form.check("jour", heldOn === "" || (heldOn <= today && heldOn >= "2020-01-01"), t.day);
  const known = visits.map(({ id }) => id);
  const visitId = form.has("visite") ? form.choice("visite", known, problems.visit) : null;
  form.check("jour", visitId === null || heldOn === "" || visits.every(({ id, day }) => id !== visitId || day === heldOn), problems.visitDay);
  return {
    visitId,
    ...{ heldOn, place: form.line("lieu", 0, 200, t.place) || null, minutes: form.whole("minutes", 15, 480, t.minutes) },
    ...{ notes: form.lines("notes", 0, 4000, t.notes) || null, nextStep: form.line("suite", 0, 500, t.next) || null },
  };
}

/** What was done is said there; else the page says that it has moved on. */
const after = ({ params, locale }: PairingVisit, ok: boolean, said: DoneKey): Outcome =>
  ok ? done(routes.pairing.href(params), said) : conflict(networkTexts[locale].moved);

async function leave(visit: PairingVisit, thing: Thing, to: "declined" | "ended" | "broken", feedback: string | null = null): Promise<Outcome> {
  const { id, side } = ofTheTwo(thing).pairing;
  const left = await leavePairing(visit.db, id, to, { id: visit.visitor.id, side, feedback });
  return after(visit, left, ({ declined: "decline", ended: "termine", broken: "arrete" } as const)[to]);
}

type CompanionDoneKey = keyof (typeof companionsTexts)["fr"]["done"];

/** What became of an act on who is beside the two. @param field where a refusal stands; none: above the page */
function answered({ params, locale }: PairingVisit, outcome: boolean | "full" | "side" | "moved", said: CompanionDoneKey, field?: string): Outcome {
  if (outcome === true) return done(routes.pairing.href(params), said);
  const t = companionsTexts[locale];
  const problem = outcome === "full" || outcome === "side" ? t[outcome] : networkTexts[locale].moved;
  return field && outcome === "side" ? wrong({ [field]: problem }) : conflict(problem);
}

async function findThing({ db, params, visitor, locale, now }: PairingVisit): Promise<Thing> {
  const pairing = await findPairing(db, params.id, visitor.id);
  if (!pairing) {
    const invited = await findInvited(db, params.id, visitor.id);
    if (!invited) throw new NotFound();
    return { invited };
  }
  const { bookingId } = pairing;
  const running = pairing.state === "running";
  const sessions = await findSessions(db, pairing, visitor.id);
  const [tied, own, companions, visited, visits] = await Promise.all([
    findTiedBookings(db, bookingId ? [bookingId] : [], locale),
    running && pairing.main ? findBookingsToTie(db, visitor, locale) : [],
    findCompanions(db, pairing.id),
    findTiedVisits(
      db,
      sessions.flatMap(({ visitId }) => visitId ?? []),
    ),
    running ? findVisitsToTie(db, visitor, addDays(dayOf(now), -400)) : [],
  ]);
  const booked = bookingId === null ? null : (tied.get(bookingId) ?? null);
  const bookings = booked && own.every(({ id }) => id !== booked.id) ? [booked, ...own] : own;
  return { pairing, sessions, booked, bookings, companions, visited, visits };
}

/** A mentorship: for the two, and those whom they accept beside them. */
export default acts("network/pairing", routes.pairing, {
  access: signedIn,
  find: findThing,
  values: ({ now }, thing) =>
    "invited" in thing ? {} : { objectifs: thing.pairing.goals, version: String(thing.pairing.version), jour: dayOf(now), minutes: "60" },
  show: ({ locale }, thing, form) => {
    const says = { ...pairingTexts[locale].done, ...companionsTexts[locale].done };
    if ("invited" in thing) return { title: companionsTexts[locale].invitedTitle, robots: "noindex", says, body: <InvitedPage invited={thing.invited} /> };
    const { side, mentor, applicant } = thing.pairing;
    return { title: pairingTexts[locale].title(side === "mentor" ? applicant : mentor), robots: "noindex", says, body: <PairingPage {...thing} form={form} /> };
  },
  acts: (step) => ({
    accept: step({
      async run(visit, thing) {
        const { pairing } = ofTheTwo(thing);
        return after(visit, await accept(visit.db, pairing.id, pairing.side), "accepte");
      },
    }),
    decline: step({ run: (visit, thing) => leave(visit, thing, "declined") }),
    meet: step({
      read(form, _, thing) {
        const known = ofTheTwo(thing).bookings.map(({ id }) => id);
        return {
          bookingId: form.has("reservation") ? form.choice("reservation", known, pairingTexts[form.locale].problems.booking) : null,
          version: form.version(),
        };
      },
      async run(visit, thing, next) {
        const { id, side } = ofTheTwo(thing).pairing;
        return after(visit, await meetNext(visit.db, id, { ...next, side }), "prevue");
      },
    }),
    // Whoever mentors counts what both stand for.
    count: step({
      read(form, _, thing) {
        const { pairing, sessions } = ofTheTwo(thing);
        const id = form.on();
        if (pairing.side !== "mentor" || !sessions.some((one) => one.id === id)) throw new NotFound();
        return id;
      },
      async run(visit, thing, sessionId) {
        const { pairing } = ofTheTwo(thing);
        // What all read is in the language of the house.
        const counted = await countSession(visit.db, pairing.id, sessionId, { words: pairingTexts.fr.countWords, by: visit.visitor.id });
        const t = pairingTexts[visit.locale];
        if (counted.ok) return after(visit, true, "comptee");
        return conflict({ moved: networkTexts[visit.locale].moved, own: t.countOwn, limit: t.countLimit, scale: t.countScale }[counted.problem]);
      },
    }),
    goals: step({
      read: (form) => ({ goals: form.lines("objectifs", 0, 2000, pairingTexts[form.locale].problems.goals) || null, version: form.version() }),
      run: async (visit, thing, { goals, version }) => after(visit, await saveGoals(visit.db, ofTheTwo(thing).pairing.id, goals, version), "objectifs"),
    }),
    note: step({
      read: (form, { now }, thing) => readSession(form, dayOf(now), inside(thing).visits),
      brake: { of: "network.session", limit: 60, windowSeconds: 86_400 },
      async run(visit, thing, session) {
        const noted = await noteSession(visit.db, inside(thing).pairing.id, session, visit.visitor.id);
        return noted || session.visitId === null ? after(visit, noted, "seance") : conflict(companionsTexts[visit.locale].noted);
      },
    }),
    confirm: step({
      read: (form) => form.on(),
      async run(visit, thing, id) {
        const { pairing, sessions } = inside(thing);
        if (!isUuid(id) || !sessions.some((one) => one.id === id && !one.own)) throw new NotFound();
        return after(visit, await confirmSession(visit.db, pairing.id, id, visit.visitor.id), "confirmee");
      },
    }),
    there: step({
      read: (form) => form.on(),
      async run(visit, thing, id) {
        const { pairing, sessions } = inside(thing);
        if (!sessions.some((one) => one.id === id && one.there !== null)) throw new NotFound();
        return answered(visit, await sayAttended(visit.db, pairing.id, id, visit.visitor.id), "present");
      },
    }),
    end: step({
      read: (form) => form.lines("retour", 0, 1500, pairingTexts[form.locale].problems.feedback) || null,
      run: (visit, thing, feedback) => leave(visit, thing, "ended", feedback),
    }),
    break: step({ run: (visit, thing) => leave(visit, thing, "broken") }),
    invite: step({
      read: (form) => form.email("adresse", companionsTexts[form.locale].problems.email),
      brake: { of: "network.companion", limit: 30, windowSeconds: 86_400 },
      async run(visit, thing, email) {
        const { id, side } = ofTheTwo(thing).pairing;
        return answered(visit, await inviteCompanion(visit.db, id, { side, email }), "invite", "adresse");
      },
    }),
    agree: step({
      read: (form) => form.on(),
      async run(visit, thing, personId) {
        const { pairing } = ofTheTwo(thing);
        return answered(visit, await acceptCompanion(visit.db, pairing.id, personId, pairing.side), "agree");
      },
    }),
    part: step({
      read: (form) => form.on(),
      run: async (visit, thing, personId) => answered(visit, await partCompanion(visit.db, ofTheTwo(thing).pairing.id, personId), "parti"),
    }),
    // Of whoever is, or is asked to be, beside the two.
    join: step({
      async run(visit, thing) {
        if (!("invited" in thing)) throw new NotFound();
        return answered(visit, await acceptCompanion(visit.db, thing.invited.id, visit.visitor.id, "person"), "agree");
      },
    }),
    leave: step({
      async run({ db, visitor, params, locale }, thing) {
        if (!("invited" in thing) && thing.pairing.main) throw new NotFound();
        const left = await partCompanion(db, params.id, visitor.id);
        return left ? done(routes.mine.href(), "quitte") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});
