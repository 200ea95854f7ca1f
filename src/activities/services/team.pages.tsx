import { countWaiting } from "#invitations";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { page, type Page, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { dayOf } from "#platform/time/day.ts";
import { routes } from "../routes.ts";
import { findMembers, type Member } from "../members.query.ts";
import type { Part } from "../service.ts";
import { type HeldService, mustBeOfTeam, mustLead } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";
import { changePart, leaveTeam } from "./team.command.ts";
import { teamSeats } from "./team.seats.ts";
import { Team } from "./team.view.tsx";

type TeamVisit = VisitOf<typeof routes.team>;
type Thing = HeldService & { readonly members: readonly Member[]; readonly invited: number };

/** @throws Forbidden for a member, who changes nobody but themselves. */
function mustLeadHere({ leads }: Thing): void {
  if (!leads) throw new Forbidden();
}

async function change({ db, visitor, locale, params }: TeamVisit, { service: { id } }: Thing, personId: string, part: Part): Promise<Outcome> {
  const t = servicesTexts[locale];
  const outcome = await changePart(db, { serviceId: id, personId, part, by: visitor.id });
  return outcome === "done" ? done(routes.team.href(params), "role") : conflict(outcome === "last" ? t.last : t.moved);
}

/** Who keeps the service open: read by the team, filled by its leads; each leaves by themselves. */
const team = acts("activities/services", routes.team, {
  access: signedIn,
  async find({ db, params, visitor }: TeamVisit): Promise<Thing> {
    const held = await mustBeOfTeam(db, params.slug, visitor);
    const invited = held.leads ? await countWaiting(db, teamSeats, held.service.id) : 0;
    return { ...held, members: await findMembers(db, held.service.id), invited };
  },
  show: ({ locale, visitor }, thing, form) => ({
    title: `${servicesTexts[locale].team}, ${thing.service.title}`,
    robots: "noindex",
    says: servicesTexts[locale].done,
    body: <Team {...thing} self={visitor.id} form={form} />,
  }),
  acts: (step) => ({
    lead: step({
      read: (form) => form.on(),
      run: (visit, thing, personId) => {
        mustLeadHere(thing);
        return change(visit, thing, known(thing, personId), "lead");
      },
    }),
    member: step({
      read: (form) => form.on(),
      run: (visit, thing, personId) => {
        mustLeadHere(thing);
        return change(visit, thing, known(thing, personId), "member");
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, visitor, locale, params, now }, thing, personId) {
        mustLeadHere(thing);
        const t = servicesTexts[locale];
        const left = await leaveTeam(db, thing.service.id, known(thing, personId), { by: visitor.id, now });
        return left === "done" ? done(routes.team.href(params), "retire") : conflict(left === "last" ? t.last : t.moved);
      },
    }),
    leave: step({
      async run({ db, visitor, locale, params, now }, { service }) {
        const t = servicesTexts[locale];
        const left = await leaveTeam(db, service.id, visitor.id, { by: visitor.id, now });
        if (left !== "done") return conflict(left === "last" ? t.last : t.moved);
        return done(service.state === "open" ? routes.service.href(params) : routes.shifts.href(), "quitte");
      },
    }),
  }),
});

/** One of the team; nobody, for an identifier that was typed. */
const known = ({ members, service }: Thing, typed: string): string => members.find(({ personId }) => personId === typed)?.personId ?? service.id;

/** What each of the team gave, for its leads. */
const teamCsv = page("activities/services", routes.teamCsv, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const { service } = await mustLead(db, params.slug, visitor);
    const t = servicesTexts[locale];
    const { columns: c } = t;
    return csvResponse(
      {
        [c.name]: ({ name }) => name,
        [c.part]: ({ part }) => t.parts[part],
        [c.since]: ({ since }) => dayOf(since),
        [c.ahead]: ({ ahead }) => ahead,
        [c.minutes]: ({ minutes }) => minutes / 60,
      } satisfies Parameters<typeof csvResponse<Member>>[0],
      await findMembers(db, service.id),
      { filename: `equipe-${service.slug}.csv`, bom: true },
    );
  },
});

export const teamPages: readonly Page[] = [team, teamCsv];
