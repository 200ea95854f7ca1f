import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { keeps } from "../keeper.ts";
import { suggestionsFor } from "../mentoring.ts";
import { distanceOf, type Request } from "../mentoring.query.ts";
import { closeRequest, suggest } from "../mentoring/mentors.command.ts";
import { findOpenOffers, findTried } from "../mentoring/own-offer.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { findRequest } from "./asked.query.ts";
import { Asked, type RequestThing } from "./asked.view.tsx";
import { askToJoin } from "./companions.command.ts";
import { findGroups } from "./companions.query.ts";
import { companionsTexts } from "./companions.texts.ts";
import { findOwnPairings } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";

type RequestVisit = VisitOf<typeof routes.asked>;

/** Mentors with a place, and groups with a seat, that fit. */
async function suggestedFor({ db, visitor }: RequestVisit, request: Request, own: boolean): Promise<Pick<RequestThing, "suggestions" | "groups">> {
  const [territory, offers, tried] = await Promise.all([readTerritory(db), findOpenOffers(db), findTried(db)]);
  const distance = distanceOf(territory, tried);
  const groups = own ? (await findGroups(db, visitor, request, distance)).slice(0, 8) : [];
  return { suggestions: suggestionsFor(request, offers, distance).slice(0, 8), groups };
}

/** A request for a mentor, with who fits and why: for whoever asks, and for coordinators. */
export default acts("network/pairing", routes.asked, {
  access: signedIn,
  async find(visit: RequestVisit): Promise<RequestThing> {
    const { db, params, visitor } = visit;
    const request = await findRequest(db, params.id);
    const own = request?.personId === visitor.id;
    if (!request || !(own || keeps(visitor))) throw new NotFound();
    const pairings = own ? await findOwnPairings(db, visitor.id, request.id) : [];
    const taken = pairings.some(({ state }) => state === "suggested" || state === "running");
    const found = request.state === "open" && !taken ? await suggestedFor(visit, request, own) : { suggestions: [], groups: [] };
    return { request, own, pairings, ...found };
  },
  show: ({ locale }, thing, form) => ({
    title: pairingTexts[locale].asked(thing.request.project),
    robots: "noindex",
    says: { ...pairingTexts[locale].askedDone, rejoint: companionsTexts[locale].done.rejoint },
    body: <Asked {...thing} form={form} />,
  }),
  acts: (step) => ({
    choose: step({
      read: (form) => form.on(),
      async run({ db, locale }, { own, suggestions }, id) {
        const chosen = suggestions.find(({ mentor }) => mentor.id === id);
        if (!own || !chosen) throw new NotFound();
        const made = await suggest(db, chosen, { chosen: true });
        return made ? done(routes.pairing.href({ id: made }), "accepte") : conflict(pairingTexts[locale].full);
      },
    }),
    join: step({
      read: (form) => form.on(),
      brake: { of: "network.companion", limit: 10, windowSeconds: 86_400 },
      async run({ db, visitor, locale }, { own, request, groups }, id) {
        if (!own || !groups.some((one) => one.id === id)) throw new NotFound();
        const asked = await askToJoin(db, id, request, visitor.id);
        if (asked === true) return done(routes.pairing.href({ id }), "rejoint");
        return conflict(asked === "full" ? companionsTexts[locale].full : networkTexts[locale].moved);
      },
    }),
    close: step({
      async run({ db, params, locale }, { own, request }) {
        if (!own) throw new NotFound();
        return (await closeRequest(db, request.id)) ? done(routes.asked.href(params), "close") : conflict(networkTexts[locale].moved);
      },
    }),
  }),
});
