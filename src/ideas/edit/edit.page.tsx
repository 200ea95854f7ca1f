import type { Problems } from "#platform/ui/form-state.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { openOwnProposal, type Quality } from "../authors.ts";
import { type OpenedProposal, openProposal } from "../open-proposal.ts";
import { isEditable, isListed } from "../proposal.ts";
import type { ProposalSheet } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { everywhere, type Typed, typedIn } from "../write/draft.ts";
import { takePress, type MapNote } from "../write/where-map.form.ts";
import { readKept, type ReadProposal } from "../write/proposal.form.ts";
import { formRules, type Rules } from "../write/rules.query.ts";
import { usualSignature } from "../signature.ts";
import { editProposal } from "./edit-proposal.command.ts";
import { editTexts } from "./edit.texts.ts";
import { Closed, Edit } from "./edit.view.tsx";
import { routes } from "../routes.ts";

const edits = { limit: 60, windowSeconds: 3600 };

type EditVisit = Visit<"/participer/:process/idees/:proposal/modifier", Visitor>;

/** Authors change their text until somebody judges it; whoever runs the process corrects it, with a public reason. */
export default page("ideas/edit", routes.editProposal, {
  access: signedIn,

  async get(visit) {
    const { quality, ...opened } = await openOwnProposal(visit, ["author", "coauthor", "team"]);
    if (!mayEdit(opened.proposal, quality)) return closed(visit, opened);
    const rules = await formRules(visit, opened.process);
    return show(visit, opened, quality, rules, { typed: typedOf(opened.proposal, rules) });
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { quality, ...opened } = await openOwnProposal(visit, ["author", "coauthor", "team"]);
    const { process, proposal } = opened;
    const [rules, text] = [await formRules(visit, process), await visit.form()];
    const { typed, told } = takePress(text, typedIn(text), rules);
    const why = (text["pourquoi"] ?? "").replace(/\s+/g, " ").trim();
    // The version that was read stays the one to write after: somebody else may have saved since.
    if (told) return show(visit, opened, quality, rules, { typed, why, told, seen: seenIn(text) });
    const again = (more: More, status: 409 | 422 | 429) => show(visit, opened, quality, rules, { typed, why, ...more }, status);
    const read = readKept(typed, rules);
    const problems = { ...(read.ok ? {} : read.problems), ...whyProblem(why, quality, locale) };
    if (!read.ok || Object.keys(problems).length > 0) return again({ problems }, 422);
    const turn = await takeToken(db, `participation edit ${visitor.id}`, edits);
    if (!turn.allowed) return again({ tooMany: true }, 429);
    const asWhom = nameFor(opened, visitor, quality);
    const edited = await editProposal(db, { process, proposal, content: read.value, seen: seenIn(text), why: why || null, quality, by: visitor.id, asWhom });
    if (edited.ok) {
      const fait = !edited.changed ? "inchangee" : edited.held ? "modifiee_relecture" : "modifiee";
      return { redirect: withQuery(proposalHref(process.slug, { ...proposal, slug: edited.slug }), { fait }) };
    }
    if (edited.problem === "closed") return { ...closed(visit, opened), status: 409 };
    // Read after the clash was found: what the other person wrote, and the version to write after.
    const fresh = await openProposal(visit);
    return show(visit, fresh, quality, rules, { typed, why, clash: read.value }, 409);
  },
});

const mayEdit = ({ state }: ProposalSheet, quality: Quality) => (quality === "team" ? isListed(state) : isEditable(state));

function whyProblem(why: string, quality: Quality, locale: Visit["locale"]): Problems {
  const t = editTexts[locale];
  if (why.length > 500) return { pourquoi: t.whyLong };
  return quality === "team" && why.length < 10 ? { pourquoi: t.whyMissing } : {};
}

function seenIn({ vu = "" }: Readonly<Record<string, string>>): number {
  return /^[1-9]\d{0,8}$/.test(vu) ? Number(vu) : 0;
}

/** Staff are not named to the public: their service is. */
function nameFor({ process, proposal }: OpenedProposal, visitor: Visitor, quality: Quality): string {
  if (quality === "team") return process.ownerService;
  if (quality === "author") return proposal.signature;
  return proposal.coauthors.find(({ personId }) => personId === visitor.id)?.signature ?? usualSignature(visitor.name);
}

function typedOf(proposal: ProposalSheet, rules: Rules): Typed {
  const { title, body, categoryId, communeCode, address, latitude, longitude, costCents } = proposal;
  return {
    titre: title,
    texte: body,
    theme: rules.categories.find(({ id }) => id === categoryId)?.slug ?? "",
    commune: communeCode ?? (rules.everywhere ? everywhere : ""),
    adresse: address ?? "",
    point: latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : "",
    cout: costCents === null ? "" : String(costCents / 100).replace(".", ","),
  };
}

interface More {
  readonly typed?: Typed;
  readonly why?: string;
  readonly problems?: Problems;
  readonly tooMany?: boolean;
  /** What came of a press on the plan, and the version that was read before it. */
  readonly told?: MapNote;
  readonly seen?: number;
  /** What was written while somebody else saved. */
  readonly clash?: ReadProposal;
}

function show(visit: EditVisit, opened: OpenedProposal, quality: Quality, rules: Rules, more: More, status: 200 | 409 | 422 | 429 = 200): HtmlAnswer {
  return {
    title: `${editTexts[visit.locale].title}, ${opened.proposal.title}`,
    robots: "noindex",
    status,
    enhance: ["look-alikes", "where-map"],
    body: <Edit process={opened.process} proposal={opened.proposal} rules={rules} quality={quality} {...more} />,
  };
}

function closed({ locale }: Pick<Visit, "locale">, { process, proposal }: OpenedProposal): HtmlAnswer {
  return { title: editTexts[locale].closed, robots: "noindex", body: <Closed title={proposal.title} here={proposalHref(process.slug, proposal)} /> };
}
