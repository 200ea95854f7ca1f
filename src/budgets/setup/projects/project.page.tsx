import { NotFound, Refused } from "#platform/web/errors.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../../routes.ts";
import { runsSomewhere } from "../../team-gates.ts";
import { pollOf, type Project, type Vote } from "../../votes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { type Problems, readProject, valuesOf } from "./project.form.ts";
import { addProjects, removeProject, savePicture, saveProject } from "./projects.command.ts";
import { draftFor } from "./projects.page.tsx";
import { projectsTexts } from "./projects.texts.ts";
import { ProjectForm } from "./project-form.view.tsx";

type Editing = Visit<"/votes/:slug/preparation/projets/:number", Visitor>;

/** One project of a draft; "nouveau" adds one. */
export default page("budgets/setup", routes.setupProject, {
  access: runsSomewhere,

  async get(visit) {
    const vote = await draftFor(visit);
    const project = await projectFor(visit, vote);
    return show(visit, vote, project, project ? valuesOf(project) : {}, {});
  },

  async post(visit) {
    const vote = await draftFor(visit);
    const project = await projectFor(visit, vote);
    const input = await visit.formInput();
    const asked = { voteId: vote.id, by: visit.visitor.id };
    const list = routes.setupProjects.href({ slug: vote.slug });
    if (project && input.text["faire"] === "retirer") {
      await removeProject(visit.db, visit.files, asked, project.number);
      return { redirect: withQuery(list, { fait: "retire" }) };
    }
    if (project && input.text["faire"] === "sans-image") {
      await savePicture(visit.db, visit.files, asked, project.number, null);
      return { redirect: routes.setupProject.href(visit.params) };
    }
    return save(visit, vote, project, input);
  },
});

async function projectFor({ db, params }: Editing, vote: Vote): Promise<Project | null> {
  if (params.number === "nouveau") return null;
  const project = (await pollOf(db, vote)).projects.find(({ number }) => String(number) === params.number);
  if (!project) throw new NotFound();
  return project;
}

async function save(visit: Editing, vote: Vote, project: Project | null, input: FormInput) {
  const { db, files, locale, visitor } = visit;
  const t = projectsTexts[locale];
  const territory = await readTerritory(db);
  const read = readProject(
    input.text,
    locale,
    territory.communes.map(({ code }) => code),
  );
  const image = input.file("image");
  const alt = (input.text["alt"] ?? "").trim();
  const problems: Problems = { ...(!read.ok && read.problems), ...(image && (alt.length < 3 || alt.length > 300) && { alt: t.wrong.alt }) };
  if (!read.ok || Object.keys(problems).length > 0) return show(visit, vote, project, input.text, problems, 422);
  const asked = { voteId: vote.id, by: visitor.id };
  const number = project ? ((await saveProject(db, asked, project.number, read.value)) ? project.number : null) : await addOne(visit, asked, read.value);
  if (number === null) throw new Refused(409, setupTexts[locale].notDraft);
  if (image && !(await savePicture(db, files, asked, number, { content: new Uint8Array(await image.arrayBuffer()), alt }))) {
    const saved = (await pollOf(db, vote)).projects.find((one) => one.number === number) ?? project;
    return show(visit, vote, saved, input.text, { image: t.wrong.picture }, 422);
  }
  return { redirect: withQuery(routes.setupProjects.href({ slug: vote.slug }), { ajoutes: project ? null : 1 }) };
}

async function addOne({ db }: Editing, asked: { voteId: string; by: string }, value: Parameters<typeof addProjects>[2][number]): Promise<number | null> {
  const added = await addProjects(db, asked, [value]);
  return added.ok ? added.numbers[0]! : null;
}

async function show(
  { db, locale }: Editing,
  vote: Vote,
  project: Project | null,
  values: Record<string, string>,
  problems: Problems,
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const [{ projects }, territory] = await Promise.all([pollOf(db, vote), readTerritory(db)]);
  const categories = [...new Set(projects.map(({ category }) => category))];
  const body = <ProjectForm vote={vote} project={project} values={values} problems={problems} categories={categories} territory={territory} />;
  return { title: project?.title ?? projectsTexts[locale].add, robots: "noindex", body, ...(status && { status }) };
}
