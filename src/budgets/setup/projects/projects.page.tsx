import { readEuros } from "#platform/money/euros.ts";
import { Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Feasible } from "#participation";
import { readTerritory } from "#territory";
import { routes } from "../../routes.ts";
import { runsSomewhere, voteToRun } from "../../team-gates.ts";
import { pollOf, type Vote } from "../../votes.query.ts";
import { findFeasible } from "../processes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { addProjects, type NewProject, savePicture } from "./projects.command.ts";
import { projectsTexts } from "./projects.texts.ts";
import { Projects, type ProjectsProps } from "./projects.view.tsx";
import { readTable } from "./table.form.ts";

type Listing = Visit<"/votes/:slug/preparation/projets", Visitor>;

export default page("budgets/setup", routes.setupProjects, {
  access: runsSomewhere,

  async get(visit) {
    const vote = await draftFor(visit);
    const added = /^\d{1,3}$/.exec(visit.url.searchParams.get("ajoutes") ?? "")?.[0];
    return show(visit, vote, { added: added ? Number(added) : null, removed: visit.url.searchParams.get("fait") === "retire" });
  },

  async post(visit) {
    const vote = await draftFor(visit);
    const input = await visit.formInput();
    return input.text["faire"] === "reprendre" ? takeOver(visit, vote, input.text) : importTable(visit, vote, input.file("fichier"));
  },
});

/** @throws NotFound; Refused (409) once the vote is announced. */
export async function draftFor({ db, params, visitor, locale }: Pick<Listing, "db" | "visitor" | "locale"> & { params: { slug: string } }): Promise<Vote> {
  const vote = await voteToRun(db, params.slug, visitor);
  if (vote.state !== "draft") throw new Refused(409, setupTexts[locale].notDraft);
  return vote;
}

async function takeOver(visit: Listing, vote: Vote, typed: Record<string, string>) {
  const t = projectsTexts[visit.locale];
  const feasible = vote.process_id ? await findFeasible(visit.db, vote.process_id, vote.id) : [];
  const ticked = feasible.filter(({ id }) => typed[`idee-${id}`] === "1");
  if (ticked.length === 0) return show(visit, vote, { typed, problems: { [`idee-${feasible[0]?.id}`]: t.importNothing } }, 422);
  const unpriced = ticked.find(({ id }) => (readEuros(typed[`cout-${id}`] ?? "") ?? 0) < 100);
  if (unpriced) return show(visit, vote, { typed, problems: { [`idee-${unpriced.id}`]: t.importCostWrong } }, 422);
  return add(
    visit,
    vote,
    ticked.map((idea) => projectOf(idea, readEuros(typed[`cout-${idea.id}`]!)!)),
  );
}

/** An idea as a project: the beginning of its text is its summary, until somebody writes a better one. */
const projectOf = (idea: Feasible, costCents: number): NewProject => ({
  title: idea.title,
  summary: idea.summary.length < 3 ? idea.title : idea.summary,
  easy: null,
  description: "",
  costCents,
  category: idea.category?.name ?? "Autres idées",
  communeCode: idea.communeCode,
  longitude: null,
  latitude: null,
  translations: {},
  proposalId: idea.id,
  picture: idea.picture,
});

async function importTable(visit: Listing, vote: Vote, file: File | null) {
  const t = projectsTexts[visit.locale];
  const refuse = (fault: keyof typeof t.fileWrong) => show(visit, vote, { problems: { fichier: t.fileWrong[fault] } }, 422);
  if (!file) return refuse("missing");
  const territory = await readTerritory(visit.db);
  const codeOf = (name: string) =>
    territory.communeByCode(name)?.commune.code ??
    territory.communes.find((one) => one.name.localeCompare(name, "fr", { sensitivity: "base" }) === 0)?.code ??
    null;
  const table = readTable(
    await file.text(),
    visit.locale,
    territory.communes.map(({ code }) => code),
    codeOf,
  );
  if (table.ok) return add(visit, vote, table.projects);
  return table.fault === "lines" ? show(visit, vote, { lines: table.lines }, 422) : refuse(table.fault);
}

async function add(visit: Listing, vote: Vote, projects: readonly NewProject[]) {
  const t = projectsTexts[visit.locale];
  const added = await addProjects(visit.db, { voteId: vote.id, by: visit.visitor.id }, projects);
  if (added.ok) await copyPictures(visit, vote, projects, added.numbers);
  if (added.ok) return { redirect: withQuery(routes.setupProjects.href(visit.params), { ajoutes: added.numbers.length }) };
  if (added.problem === "not_draft") throw new Refused(409, setupTexts[visit.locale].notDraft);
  return show(visit, vote, { problems: { fichier: t.fileWrong.too_many } }, 422);
}

type More = Partial<Omit<ProjectsProps, "poll" | "feasible" | "territory">>;

async function show({ db, locale }: Listing, vote: Vote, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const [poll, feasible, territory] = await Promise.all([
    pollOf(db, vote),
    vote.process_id ? findFeasible(db, vote.process_id, vote.id) : [],
    readTerritory(db),
  ]);
  const { problems = {}, typed = {}, lines = [], added = null, removed = false } = more;
  const body = (
    <Projects poll={poll} feasible={feasible} territory={territory} problems={problems} typed={typed} lines={lines} added={added} removed={removed} />
  );
  return { title: projectsTexts[locale].title, robots: "noindex", body, ...(status && { status }) };
}

/** The picture of an idea becomes one of the vote: what happens to the idea afterwards does not change what people vote on. */
async function copyPictures({ db, files, visitor }: Listing, vote: Vote, projects: readonly NewProject[], numbers: readonly number[]): Promise<void> {
  for (const [at, { picture }] of projects.entries()) {
    const fileId = picture && /[0-9a-f-]{36}/.exec(picture.href)?.[0];
    const kept = fileId ? await files.get(fileId) : null;
    if (!picture || !kept) continue;
    const content = new Uint8Array(await new Response(kept.stream).arrayBuffer());
    await savePicture(db, files, { voteId: vote.id, by: visitor.id }, numbers[at]!, { content, alt: picture.alt.slice(0, 300).padEnd(3, ".") });
  }
}
