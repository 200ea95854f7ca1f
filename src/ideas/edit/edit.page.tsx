import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { act, again, conflict, done, type Outcome, tooMany } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { openOwnProposal, type OwnProposal, type Quality } from "../authors.ts";
import { isEditable, isListed } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { type DraftFields, draftFieldsIn, everywhere } from "../write/draft.ts";
import { type MapNote, takePress } from "../write/where-map.form.ts";
import { type ReadProposal, readProposal } from "../write/proposal.form.ts";
import { formRules, type Rules } from "../write/rules.query.ts";
import { usualSignature } from "../signature.ts";
import { editProposal } from "./edit-proposal.command.ts";
import { editTexts } from "./edit.texts.ts";
import { Closed, Edit } from "./edit.view.tsx";
import { routes } from "../routes.ts";

const edits = { limit: 60, windowSeconds: 3600 };

type EditVisit = VisitOf<typeof routes.editProposal>;

interface Editing extends OwnProposal {
  readonly rules: Rules;
  /** What came of a press on the plan. */
  readonly mapNote?: MapNote;
  /** What was written while somebody else saved. */
  readonly clash?: ReadProposal;
}

/** Authors change their text until somebody judges it; whoever runs the process corrects it, with a public reason. */
export default act("ideas/edit", routes.editProposal, {
  access: signedIn,
  find: ownProposal,
  values: (_, { proposal, rules }) => valuesOf(proposal, rules),
  show,
  read: readEdit,
  run: edit,
});

async function ownProposal(visit: EditVisit): Promise<Editing> {
  const opened = await openOwnProposal(visit, ["author", "coauthor", "team"]);
  return { ...opened, rules: await formRules(visit, opened.process) };
}

const mayEdit = ({ proposal: { state }, quality }: OwnProposal) => (quality === "team" ? isListed(state) : isEditable(state));

interface Edition {
  readonly content: ReadProposal;
  readonly why: string;
  /** The version that was read stays the one to write after: somebody else may have saved since. */
  readonly version: number;
}
interface MapPress {
  readonly fields: DraftFields;
  readonly mapNote: MapNote;
}

/** Null when it may be changed no more: then nothing that was typed counts. */
function readEdit(form: Reader, _: EditVisit, editing: Editing): Edition | MapPress | null {
  const { quality, rules } = editing;
  if (!mayEdit(editing)) return null;
  const t = editTexts[form.locale];
  const { fields, mapNote } = takePress(form, draftFieldsIn(form), rules);
  if (mapNote) return { fields, mapNote };
  const content = readProposal(form, rules);
  const why = form.line("pourquoi", quality === "team" ? 10 : 0, 500, t.whyMissing, t.whyLong);
  return { content, why, version: form.version() };
}

async function edit(visit: EditVisit, editing: Editing, typed: Edition | MapPress | null): Promise<Outcome<Editing>> {
  const { db, visitor } = visit;
  const { process, proposal, quality } = editing;
  const t = editTexts[visit.locale];
  if (!typed) return conflict({});
  if ("mapNote" in typed) return again({ ...typed.fields }, { ...editing, mapNote: typed.mapNote });
  const turn = await takeToken(db, `participation edit ${visitor.id}`, edits);
  if (!turn.allowed) return tooMany(t.tooMany);
  const { content, version, why } = typed;
  const asWhom = nameFor(editing, visitor);
  const edited = await editProposal(db, { process, proposal, content, seen: version, why: why || null, quality, by: visitor.id, asWhom });
  if (edited.ok) {
    const held = edited.held ? "modifiee_relecture" : "modifiee";
    return done(proposalHref(process.slug, { ...proposal, slug: edited.slug }), edited.changed ? held : "inchangee");
  }
  if (edited.problem === "closed") return conflict({});
  // Read after the clash was found: what the other person wrote, and the version to write after.
  return conflict(t.clash, t.clashNote, { thing: { ...(await ownProposal(visit)), clash: content } });
}

/** Staff are not named to the public: their service is. */
function nameFor({ process, proposal, quality }: OwnProposal, visitor: Visitor): string {
  const names: Readonly<Record<Quality, string>> = {
    team: process.ownerService,
    author: proposal.signature,
    coauthor: proposal.coauthors.find(({ personId }) => personId === visitor.id)?.signature ?? usualSignature(visitor.name),
  };
  return names[quality];
}

function valuesOf(proposal: ProposalSheet, rules: Rules): Values {
  const { title, body, categoryId, communeCode, address, latitude, longitude, costCents, version } = proposal;
  return {
    titre: title,
    texte: body,
    theme: rules.categories.find(({ id }) => id === categoryId)?.slug ?? "",
    commune: communeCode ?? (rules.everywhere ? everywhere : ""),
    adresse: address ?? "",
    point: latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : "",
    cout: costCents === null ? "" : String(costCents / 100).replace(".", ","),
    version: String(version),
  };
}

function show({ locale }: EditVisit, { rules, ...editing }: Editing, form: FormState): HtmlAnswer {
  const { process, proposal } = editing;
  const t = editTexts[locale];
  if (!mayEdit(editing)) return { title: t.closed, robots: "noindex", body: <Closed title={proposal.title} here={proposalHref(process.slug, proposal)} /> };
  return {
    title: `${t.title}, ${proposal.title}`,
    robots: "noindex",
    enhance: ["look-alikes", "where-map"],
    body: <Edit form={form} rules={rules} {...editing} />,
  };
}
