import { NotFound } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { standingOf } from "../receipt/own-ballot.query.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { limitsOf } from "../poll.ts";
import { findPoll, type Poll } from "../votes.query.ts";
import { addressOf, type Filters, keeps, readFilters } from "./choose.filters.ts";
import { Choose } from "./choose.view.tsx";
import { saveDraft } from "./draft.command.ts";
import { findDraft } from "./draft.query.ts";
import { arrange, orderSeed } from "./order.ts";
import { nothing, readSelection, type Selection, writeShort } from "./selection.form.ts";
import { sumsOf } from "./sums.ts";

type Choosing = Visit<"/votes/:slug">;

/** The projects, and a ballot under way: kept with whoever is signed in, carried in the address of whoever is not. */
export default page("budgets/choose", routes.choose, {
  access: anyone,

  async get(visit) {
    const { db, url, visitor, settings } = visit;
    const poll = await pollFor(visit);
    const territory = await readTerritory(db);
    const filters = readFilters(url.searchParams, knownOf(poll));
    const selection = await selectionOf(visit, poll);
    const standing = visitor ? await standingOf(db, settings, poll.vote.id, visitor.id) : { voted: false, desk: null };
    const body = (
      <Choose
        poll={poll}
        filters={filters}
        themes={themesOf(visit, poll, filters, selection, territory)}
        selection={selection}
        standing={standing}
        territory={territory}
        signedIn={visitor !== null}
        runs={runs(visitor, poll.vote)}
        kept={url.searchParams.get("fait") === "garde"}
      />
    );
    return { title: poll.vote.title, description: poll.vote.summary, body, enhance: poll.vote.phase === "open" ? ["ballot-meter"] : [] };
  },

  async post(visit) {
    const { db, visitor } = visit;
    const poll = await pollFor(visit);
    const input = await visit.formInput();
    const act = input.text["faire"] ?? "verifier";
    const selection = readSelection(input, poll.vote.kind, numbersOf(poll));
    const checked = act === "verifier" && selection.choices.length > 0;
    const kept = visitor !== null && (await saveDraft(db, { voteId: poll.vote.id, personId: visitor.id, selection, checked }));
    // The script keeps the selection as it changes, and shows nothing.
    if (act === "garder") return new Response(null, { status: kept ? 204 : 409 });
    const slug = poll.vote.slug;
    const carried = kept ? {} : { bulletin: writeShort(selection) };
    if (act === "verifier") return { redirect: withQuery(routes.check.href({ slug }), carried) };
    if (act === "comparer") return { redirect: withQuery(routes.compare.href({ slug }), { bulletin: writeShort(selection) }) };
    const filters = readFilters(new URLSearchParams(filtersTyped(input)), knownOf(poll));
    return { redirect: addressOf(routes.choose.href({ slug }), filters, {}, { ...carried, fait: act === "recalculer" && kept ? "garde" : null }) };
  },
});

async function pollFor({ db, params, visitor }: Pick<Choosing, "db" | "params" | "visitor">): Promise<Poll> {
  const poll = await findPoll(db, params.slug, visitor);
  if (!poll) throw new NotFound();
  return poll;
}

export const numbersOf = ({ projects }: Poll) => projects.map(({ number }) => number);

const knownOf = ({ projects }: Poll) => ({
  categories: projects.map(({ category }) => category),
  communes: projects.flatMap(({ commune_code }) => commune_code ?? []),
});

const filterNames = ["q", "theme", "commune", "tri", "reste", "facile", "ordre"] as const;
const filtersTyped = (input: FormInput) => filterNames.flatMap((name) => (input.text[name] === undefined ? [] : [[name, input.text[name]]]));

/** What the address carries comes first: it was just posted. */
async function selectionOf({ db, url, visitor }: Choosing, poll: Poll): Promise<Selection> {
  if (url.searchParams.has("bulletin")) return readSelection({ all: (name) => url.searchParams.getAll(name) }, poll.vote.kind, numbersOf(poll));
  return (visitor && (await findDraft(db, poll.vote.id, visitor.id))) ?? nothing;
}

function themesOf({ visitor }: Choosing, poll: Poll, filters: Filters, selection: Selection, territory: Territory) {
  const { left } = sumsOf(selection, limitsOf(poll), poll.projects);
  const nameOf = (code: string | null) => (code && territory.communeByCode(code)?.commune.name) || "";
  const found = poll.projects.filter((project) => keeps(filters, project, { communeName: nameOf(project.commune_code), left }));
  const seed = visitor ? orderSeed(poll.vote.id, visitor.id) : (filters.seed ?? poll.vote.seed ?? poll.vote.id);
  const sort = !poll.vote.shuffled && filters.sort === "lot" ? "number" : filters.sort;
  return arrange(found, { sort, seed });
}
