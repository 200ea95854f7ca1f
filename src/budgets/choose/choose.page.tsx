import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { oembedOf } from "#thread";
import { pollToSee } from "../gates.ts";
import { findMemberOf } from "../members/members.query.ts";
import { limitsOf } from "../poll.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { assemblyAnswer } from "../voices/assembly-answer.tsx";
import type { Poll } from "../votes.query.ts";
import { addressOf, type Filters, filterNames, keeps, readFilters } from "./choose.filters.ts";
import { chooseTexts } from "./choose.texts.ts";
import { Choose } from "./choose.view.tsx";
import { saveDraft } from "./draft.command.ts";
import { findDraft } from "./draft.query.ts";
import { arrange, orderSeed } from "./order.ts";
import { fieldsOf, nothing, readPosted, readSelection, refusalOf, type Selection, writeShort } from "./selection.form.ts";
import { sumsOf } from "./sums.ts";

type Choosing = VisitOf<typeof routes.choose, Visitor | null>;

function readChosen(form: Reader, _visit: Choosing, poll: Poll): Selection {
  // The ballots of an assembly are put in for a voice, each on a page of its own.
  if (poll.vote.electors === "voices") throw new NotFound();
  return readPosted(form, poll);
}

/** The projects, and a ballot under way: kept with whoever is signed in, carried in the address of whoever is not. */
export default acts("budgets/choose", routes.choose, {
  access: anyone,
  find: pollToSee,
  show,
  acts: (step) => ({
    check: step({
      read: readChosen,
      async run(visit, poll, selection) {
        const kept = await keep(visit, poll, selection, selection.choices.length > 0);
        return done(withQuery(routes.check.href(visit.params), kept ? {} : { bulletin: writeShort(selection) }));
      },
    }),
    compare: step({
      read: readChosen,
      async run(visit, poll, selection) {
        await keep(visit, poll, selection);
        return done(withQuery(routes.compare.href(visit.params), { bulletin: writeShort(selection) }));
      },
    }),
    recount: step({ read: readSearch, run: (visit, poll, search) => searchOn(visit, poll, search, "garde") }),
    filter: step({ read: readSearch, run: (visit, poll, search) => searchOn(visit, poll, search) }),
    map: step({ read: readSearch, run: (visit, poll, { selection, filters }) => searchOn(visit, poll, { selection, filters: { ...filters, map: true } }) }),
    // The script keeps the selection as it changes, and shows nothing.
    keep: step({ read: readChosen, run: async (visit, poll, selection) => new Response(null, { status: (await keep(visit, poll, selection)) ? 204 : 409 }) }),
  }),
});

/** Whether it is kept in the house; else its address carries it. */
async function keep({ db, visitor }: Choosing, { vote }: Poll, selection: Selection, checked = false): Promise<boolean> {
  return visitor !== null && (await saveDraft(db, { voteId: vote.id, personId: visitor.id, selection, checked }));
}

interface Search {
  readonly selection: Selection;
  readonly filters: Filters;
}

function readSearch(form: Reader, visit: Choosing, poll: Poll): Search {
  const typed = new URLSearchParams(filterNames.map((name) => [name, form.text(name)]));
  return { selection: readChosen(form, visit, poll), filters: readFilters(typed, knownOf(poll)) };
}

/** The same page, with what was ticked and searched for; `said` when it is kept. */
async function searchOn(visit: Choosing, poll: Poll, { selection, filters }: Search, said?: string) {
  const kept = await keep(visit, poll, selection);
  const carried = kept ? {} : { bulletin: writeShort(selection) };
  const place = filters.map ? "#carte" : "";
  return done(addressOf(routes.choose.href(visit.params), filters, {}, carried) + place, kept ? said : undefined);
}

async function show(visit: Choosing, poll: Poll, { problems }: FormState) {
  const { db, url, visitor, settings, locale } = visit;
  if (poll.vote.electors === "voices") return assemblyAnswer(visit, poll);
  const territory = await readTerritory(db);
  const filters = readFilters(url.searchParams, knownOf(poll));
  const selection = await selectionOf(visit, poll);
  const standing = visitor ? await standingOf(db, settings, poll.vote.id, visitor.id) : { voted: false, desk: null };
  const member = visitor && poll.vote.open_ballot ? await findMemberOf(db, poll.vote.id, visitor.id) : null;
  const body = (
    <Choose
      poll={poll}
      filters={filters}
      themes={themesOf(visit, poll, filters, selection, territory)}
      selection={selection}
      standing={standing}
      member={member}
      territory={territory}
      signedIn={visitor !== null}
      runs={runs(visitor, poll.vote)}
    />
  );
  const { title, summary, phase } = poll.vote;
  return {
    title,
    description: summary,
    ...(phase !== "draft" && { alternates: oembedOf(visit, routes.choose.href(visit.params)), record: { dataset: "votes", of: { vote: poll.vote.slug } } }),
    ...(phase === "open" && { help: chooseTexts[locale].help }),
    says: { garde: chooseTexts[locale].saved },
    body,
    enhance: phase === "open" ? ["ballot-meter"] : [],
    ...refusalOf(problems),
  };
}

const knownOf = ({ projects }: Poll) => ({
  categories: projects.map(({ category }) => category),
  communes: projects.flatMap(({ commune_code }) => commune_code ?? []),
});

/** What the address carries comes first: it was just posted. */
async function selectionOf({ db, url, visitor }: Choosing, poll: Poll): Promise<Selection> {
  if (url.searchParams.has("bulletin")) return readSelection(fieldsOf(url.searchParams), poll);
  return (visitor && (await findDraft(db, poll.vote.id, visitor.id))) ?? nothing;
}

function themesOf({ visitor }: Choosing, poll: Poll, filters: Filters, selection: Selection, territory: Territory) {
  const { left } = sumsOf(selection, limitsOf(poll), poll.projects);
  const nameOf = (code: string | null) => (code && territory.communeByCode(code)?.commune.name) || "";
  const found = poll.projects.filter((project) => keeps(filters, project, { communeName: nameOf(project.commune_code), left }));
  const { id, seed_commitment, seed: told } = poll.vote;
  // Never the seed of the lots, save in votes of before that told it from the first day: an order that changes at the closing is none.
  const seed = visitor ? orderSeed(id, visitor.id) : (filters.seed ?? seed_commitment ?? told ?? id);
  const sort = !poll.vote.shuffled && filters.sort === "lot" ? "number" : filters.sort;
  return arrange(found, { sort, seed });
}
