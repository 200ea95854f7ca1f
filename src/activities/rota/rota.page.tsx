import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findMembers } from "../members.query.ts";
import { mustBeOfTeam } from "../services.query.ts";
import { findAhead, findAskedSwaps, findBehind, findOwnSwaps, type RotaThing, type OpenSwap } from "./rota.query.ts";
import { rotaTexts } from "./rota.texts.ts";
import { Rota } from "./rota.view.tsx";
import { acceptSwap, askSwap, declineSwap, withdrawSwap } from "./swap.command.ts";
import { ownTurns, readMinutes, readSwap } from "./swap.form.ts";
import { giveTurn, sayMinutes, takeTurn } from "./turn.command.ts";

type RotaVisit = VisitOf<typeof routes.rota>;

const back = ({ params }: RotaVisit, key: keyof (typeof rotaTexts)["fr"]["done"]) => done(routes.rota.href(params), key);
const gone = ({ locale }: RotaVisit) => conflict(rotaTexts[locale].gone);

/** The rota of a service, for its team: shifts are taken, given back and swapped; leads say afterwards what was given. */
export default acts("activities/rota", routes.rota, {
  access: signedIn,
  async find({ db, params, visitor, now }: RotaVisit): Promise<RotaThing> {
    const held = await mustBeOfTeam(db, params.slug, visitor);
    const { id, slug } = held.service;
    const [members, ahead, behind, asked, asking] = await Promise.all([
      findMembers(db, id),
      findAhead(db, id, now),
      held.leads ? findBehind(db, id, now) : [],
      findAskedSwaps(db, visitor.id),
      findOwnSwaps(db, visitor.id),
    ]);
    const here = (swaps: readonly OpenSwap[]) => swaps.filter((swap) => swap.slug === slug);
    return { ...held, members, ahead, behind, asked: here(asked), asking: here(asking) };
  },
  // The next shift of whoever looks at it, that nobody is asked to take yet.
  values: ({ visitor, now }, { ahead }) => ({ permanence: ownTurns(ahead, visitor.id, now).find(({ turn }) => !turn.asked)?.turn.id ?? "" }),
  show: ({ locale, visitor, now }, thing, form) => ({
    title: `${rotaTexts[locale].title}, ${thing.service.title}`,
    robots: "noindex",
    says: rotaTexts[locale].done,
    body: <Rota {...thing} self={visitor.id} now={now} form={form} />,
  }),
  acts: (step) => ({
    take: step({
      read: (form) => form.on(),
      async run(visit, { ahead }, id) {
        const t = rotaTexts[visit.locale];
        if (!ahead.some((shift) => shift.id === id)) return gone(visit);
        const taken = await takeTurn(visit.db, id, visit.visitor.id);
        return taken === "done" ? back(visit, "pris") : conflict(t.problems[taken]);
      },
    }),
    give: step({
      read: (form) => form.on(),
      async run(visit, { ahead }, id) {
        const own = ahead.some((shift) => shift.id === id);
        return own && (await giveTurn(visit.db, id, visit.visitor.id, visit.now)) ? back(visit, "rendu") : gone(visit);
      },
    }),
    swap: step({
      read: (form, { visitor }, thing) => readSwap(form, thing, visitor.id),
      brake: { of: "activities.swap", limit: 60, windowSeconds: 3600 },
      async run(visit, _, wish) {
        const asked = await askSwap(visit.db, { ...wish, fromId: visit.visitor.id });
        return asked === "done" ? back(visit, "demande") : conflict(rotaTexts[visit.locale].problems[asked]);
      },
    }),
    accept: step({
      read: (form) => form.on(),
      run: async (visit, { asked }, id) =>
        asked.some((swap) => swap.id === id) && (await acceptSwap(visit.db, id, visit.visitor.id)) === "done" ? back(visit, "accepte") : gone(visit),
    }),
    decline: step({
      read: (form) => form.on(),
      run: async (visit, { asked }, id) =>
        asked.some((swap) => swap.id === id) && (await declineSwap(visit.db, id, visit.visitor.id)) === "done" ? back(visit, "refuse") : gone(visit),
    }),
    withdraw: step({
      read: (form) => form.on(),
      run: async (visit, { asking }, id) =>
        asking.some((swap) => swap.id === id) && (await withdrawSwap(visit.db, id, visit.visitor.id)) === "done" ? back(visit, "repris") : gone(visit),
    }),
    minutes: step({
      read: (form, _, { behind }) => readMinutes(form, behind),
      async run(visit, { leads, service }, { turnId, minutes }) {
        if (!leads) throw new Forbidden();
        return (await sayMinutes(visit.db, { turnId, serviceId: service.id, minutes, by: visit.visitor.id })) ? back(visit, "heures") : gone(visit);
      },
    }),
  }),
});
