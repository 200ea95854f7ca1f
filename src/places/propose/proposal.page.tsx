import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { communeChoices } from "../edit/commune-choices.ts";
import { isControlled } from "../edit/controls.ts";
import { typedOf } from "../edit/edit.form.ts";
import { completeProposal } from "./propose.command.ts";
import { proposedFields, readProposal } from "./propose.form.ts";
import { proposeRoutes } from "./propose.routes.ts";
import { proposeTexts } from "./propose.texts.ts";
import { findOwnProposal, type OwnProposal } from "./proposal.query.ts";
import { Proposal, type ProposalProps } from "./proposal.view.tsx";

/** A proposal, for whoever made it: what became of it, and what can be added until it is decided. */
export default page("places/propose", proposeRoutes.proposal, {
  access: may("places.propose"),

  async get({ db, params, visitor, url, locale }) {
    const [territory, own] = await Promise.all([readTerritory(db), findOwnProposal(db, params.id, visitor.id)]);
    if (!own) throw new NotFound();
    const done = url.searchParams.get("fait");
    return answer({ own, seen: own.seen, values: valuesOf(own), communes: communeChoices(territory), territory, done }, locale);
  },

  async post({ db, params, visitor, formInput, locale }) {
    const [territory, own, input] = await Promise.all([readTerritory(db), findOwnProposal(db, params.id, visitor.id), formInput()]);
    if (!own) throw new NotFound();
    const seen = Number.isSafeInteger(Number(input.text.vu)) ? Number(input.text.vu) : 0;
    const read = readProposal(input, territory);
    const form = { own, seen, values: read.typed, communes: communeChoices(territory), territory };
    if (!read.ok) return answer({ ...form, problems: read.problems }, locale, 422);

    const facts = Object.fromEntries(Object.entries(read.proposed.facts).filter(([field]) => input.text[`choix_${field}`] !== "theirs"));
    const proposed = { ...read.proposed, facts: facts as unknown as typeof read.proposed.facts };
    const edited = await completeProposal(db, visitor, proposed, { proposalId: own.id, placeId: own.place_id, seen });
    if (edited.ok) return { redirect: withQuery(proposeRoutes.proposal.href({ id: own.id }), { fait: "completee" }) };
    const now = (await findOwnProposal(db, params.id, visitor.id)) ?? own;
    if (edited.problem === "decided") return answer({ ...form, own: now }, locale, 409);
    const also = typedOf(now.place, edited.alsoChanged.filter(isControlled));
    return answer({ ...form, own: now, seen: edited.seen, values: { ...read.typed, ...also }, clashes: edited.clashes }, locale, 409);
  },
});

/** The middle of the commune stood for a point that nobody gave: it is not shown as if somebody had. */
function valuesOf({ place, hours_words, note }: OwnProposal) {
  const pointless = place.location_precision === "commune" ? { longitude: "", latitude: "" } : {};
  return { ...typedOf(place, proposedFields), ...pointless, hours_words: hours_words ?? "", note: note ?? "" };
}

function answer(form: ProposalProps, locale: keyof typeof proposeTexts, status: 200 | 409 | 422 = 200) {
  return { title: proposeTexts[locale].proposal.title(form.own.place.name), robots: "noindex" as const, status, body: <Proposal {...form} /> };
}
