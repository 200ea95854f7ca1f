import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { isControlled } from "../edit/controls.ts";
import { choiceOf, seenBy, typedOf } from "../edit/edit.form.ts";
import { editTexts } from "../edit/edit.texts.ts";
import type { Clashing } from "../saving/change-place.command.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { findOwnProposal, type OwnProposal } from "./proposal.query.ts";
import { Proposal } from "./proposal.view.tsx";
import { completeProposal } from "./propose.command.ts";
import { proposedFields, readProposal } from "./propose.form.ts";
import { proposeTexts } from "./propose.texts.ts";
import { routes } from "../routes.ts";

interface ProposalSheet {
  readonly own: OwnProposal;
  readonly territory: Territory;
  readonly clashing?: Clashing;
}

/** A proposal, for whoever made it: what became of it, and what can be added until it is decided. */
export default act("places/propose", routes.proposal, {
  access: may("places.propose"),
  find: findProposal,
  values: (_, { own }) => valuesOf(own),

  show({ locale }, found, form) {
    const t = proposeTexts[locale].proposal;
    return {
      title: t.title(found.own.place.name),
      robots: "noindex",
      says: { envoyee: t.sent, completee: t.completed },
      body: <Proposal {...found} form={form} />,
    };
  },

  read(form, _, { territory }) {
    const { facts, ...words } = readProposal(form, territory);
    const own = Object.entries(facts).filter(([field]) => form.text(choiceOf(field)) !== "theirs");
    return { proposed: { ...words, facts: Object.fromEntries(own) as unknown as PlaceFacts }, seen: seenBy(form) };
  },

  async run(visit, { own }, { proposed, seen }) {
    const { db, params, visitor, locale } = visit;
    const edited = await completeProposal(db, visitor, proposed, { proposalId: own.id, placeId: own.place_id, seen });
    if (edited.ok) return done(routes.proposal.href(params), "completee");
    if (edited.problem === "decided") return conflict(proposeTexts[locale].proposal.decided);
    const now = await findProposal(visit);
    const t = editTexts[locale].clash;
    const values = { ...typedOf(now.own.place, edited.alsoChanged.filter(isControlled)), vu: String(edited.seen) };
    return conflict(t.title, t.text, { thing: { ...now, clashing: { ...edited, alsoChanged: [] } }, values });
  },
});

/** @throws NotFound when it is not theirs. */
async function findProposal({ db, params, visitor }: VisitOf<typeof routes.proposal>): Promise<ProposalSheet> {
  const [territory, own] = await Promise.all([readTerritory(db), findOwnProposal(db, params.id, visitor.id)]);
  if (!own) throw new NotFound();
  return { own, territory };
}

/** The middle of the commune stood for a point that nobody gave: it is not shown as if somebody had. */
function valuesOf({ place, seen, hours_words, note }: OwnProposal) {
  const pointless = place.location_precision === "commune" ? { longitude: "", latitude: "" } : {};
  return { ...typedOf(place, proposedFields), ...pointless, hours_words, note, vu: String(seen) };
}
