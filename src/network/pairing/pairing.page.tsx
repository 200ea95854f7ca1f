import { findBookingsToTie, findTiedBookings, type TiedBooking } from "#bookings";
import { isUuid } from "#platform/text/uuid.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { accept, confirmSession, countSession, leavePairing, meetNext, type NewSession, noteSession, saveGoals } from "./pairing.command.ts";
import { findPairing, findSessions, type Pairing, type Session } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";
import { PairingPage } from "./pairing.view.tsx";

type PairingVisit = VisitOf<typeof routes.pairing>;
type Said = keyof (typeof pairingTexts)["fr"]["done"];

export interface PairingThing {
  readonly pairing: Pairing;
  readonly sessions: readonly Session[];
  /** Where they meet next. */
  readonly booked: TiedBooking | null;
  /** What whoever looks may choose for it. */
  readonly bookings: readonly TiedBooking[];
}

function readSession(form: Reader, today: string): NewSession {
  const t = pairingTexts[form.locale].problems;
  const heldOn = form.day("jour", t.day);
  form.check("jour", heldOn === "" || (heldOn <= today && heldOn >= "2020-01-01"), t.day);
  return {
    ...{ heldOn, place: form.line("lieu", 0, 200, t.place) || null, minutes: form.whole("minutes", 15, 480, t.minutes) },
    ...{ notes: form.lines("notes", 0, 4000, t.notes) || null, nextStep: form.line("suite", 0, 500, t.next) || null },
  };
}

/** What was done is said there; else the page says that it has moved on. */
const after = ({ params, locale }: PairingVisit, ok: boolean, said: Said): Outcome =>
  ok ? done(routes.pairing.href(params), said) : conflict(networkTexts[locale].moved);

/** A mentorship: for the two alone. */
export default acts("network/pairing", routes.pairing, {
  access: signedIn,
  async find({ db, params, visitor, locale }: PairingVisit): Promise<PairingThing> {
    const pairing = await findPairing(db, params.id, visitor.id);
    if (!pairing) throw new NotFound();
    const { bookingId } = pairing;
    const [sessions, tied, own] = await Promise.all([
      findSessions(db, pairing.id, visitor.id),
      findTiedBookings(db, bookingId ? [bookingId] : [], locale),
      pairing.state === "running" ? findBookingsToTie(db, visitor, locale) : [],
    ]);
    const booked = bookingId === null ? null : (tied.get(bookingId) ?? null);
    return { pairing, sessions, booked, bookings: booked && own.every(({ id }) => id !== booked.id) ? [booked, ...own] : own };
  },
  values: ({ now }, { pairing }) => ({ objectifs: pairing.goals, version: String(pairing.version), jour: dayOf(now), minutes: "60" }),
  show: ({ locale }, thing, form) => ({
    title: pairingTexts[locale].title(thing.pairing.side === "mentor" ? thing.pairing.applicant : thing.pairing.mentor),
    robots: "noindex",
    says: pairingTexts[locale].done,
    body: <PairingPage {...thing} form={form} />,
  }),
  acts: (step) => ({
    accept: step({ run: async (visit, { pairing }) => after(visit, await accept(visit.db, pairing.id, pairing.side), "accepte") }),
    decline: step({
      run: async (visit, { pairing }) =>
        after(visit, await leavePairing(visit.db, pairing.id, "declined", { id: visit.visitor.id, side: pairing.side, feedback: null }), "decline"),
    }),
    meet: step({
      read: (form, _, { bookings }) => ({
        bookingId: form.has("reservation")
          ? form.choice(
              "reservation",
              bookings.map(({ id }) => id),
              pairingTexts[form.locale].problems.booking,
            )
          : null,
        version: form.version(),
      }),
      run: async (visit, { pairing: { id, side } }, next) => after(visit, await meetNext(visit.db, id, { ...next, side }), "prevue"),
    }),
    // Whoever mentors counts what both stand for.
    count: step({
      read(form, _, { pairing, sessions }) {
        const id = form.on();
        if (pairing.side !== "mentor" || !sessions.some((one) => one.id === id)) throw new NotFound();
        return id;
      },
      async run(visit, { pairing }, sessionId) {
        // What all read is in the language of the house.
        const counted = await countSession(visit.db, pairing.id, sessionId, { words: pairingTexts.fr.countWords, by: visit.visitor.id });
        const t = pairingTexts[visit.locale];
        if (counted.ok) return after(visit, true, "comptee");
        return conflict({ moved: networkTexts[visit.locale].moved, own: t.countOwn, limit: t.countLimit, scale: t.countScale }[counted.problem]);
      },
    }),
    goals: step({
      read: (form) => ({ goals: form.lines("objectifs", 0, 2000, pairingTexts[form.locale].problems.goals) || null, version: form.version() }),
      run: async (visit, { pairing }, { goals, version }) => after(visit, await saveGoals(visit.db, pairing.id, goals, version), "objectifs"),
    }),
    note: step({
      read: (form, { now }) => readSession(form, dayOf(now)),
      brake: { of: "network.session", limit: 60, windowSeconds: 86_400 },
      run: async (visit, { pairing }, session) => after(visit, await noteSession(visit.db, pairing.id, session, visit.visitor.id), "seance"),
    }),
    confirm: step({
      read: (form) => form.on(),
      async run(visit, { pairing, sessions }, id) {
        if (!isUuid(id) || !sessions.some((one) => one.id === id && !one.own)) throw new NotFound();
        return after(visit, await confirmSession(visit.db, pairing.id, id, visit.visitor.id), "confirmee");
      },
    }),
    end: step({
      read: (form) => form.lines("retour", 0, 1500, pairingTexts[form.locale].problems.feedback) || null,
      run: async (visit, { pairing }, feedback) =>
        after(visit, await leavePairing(visit.db, pairing.id, "ended", { id: visit.visitor.id, side: pairing.side, feedback }), "termine"),
    }),
    break: step({
      run: async (visit, { pairing }) =>
        after(visit, await leavePairing(visit.db, pairing.id, "broken", { id: visit.visitor.id, side: pairing.side, feedback: null }), "arrete"),
    }),
  }),
});
