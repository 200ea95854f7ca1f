import { withFiles } from "#platform/web/form-input.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { errorTexts } from "#platform/web/error.texts.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readTerritory } from "#territory";
import { draftToRun, runsSomewhere } from "../../gates.ts";
import { routes } from "../../routes.ts";
import { pollOf, type Poll, type Project } from "../../votes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { readProject, type ProjectText, valuesOf } from "./project.form.ts";
import { addProject, removeProject, savePicture, saveProject, smallPicture } from "./projects.command.ts";
import { projectsTexts } from "./projects.texts.ts";
import { ProjectForm } from "./project-form.view.tsx";

type Editing = VisitOf<typeof routes.setupProject>;

interface ProjectOfDraft {
  readonly poll: Poll;
  /** Null for a new one. */
  readonly project: Project | null;
}

/** One project of a draft; "nouveau" adds one. */
export default acts("budgets/setup", routes.setupProject, {
  access: runsSomewhere,
  takes: withFiles,
  find: findProject,
  values: (_visit, { project }) => (project ? valuesOf(project) : {}),
  show,
  acts: (step) => ({
    save: step({ tooLarge: (locale) => ({ image: errorTexts[locale][413].what }), read, run: save }),
    remove: step({
      async run({ db, files, visitor }, { poll: { vote }, project }) {
        await removeProject(db, files, { voteId: vote.id, by: visitor.id }, numberOf(project));
        return done(routes.setupProjects.href({ slug: vote.slug }), "retire");
      },
    }),
    "remove-picture": step({
      async run({ db, files, visitor, params }, { poll: { vote }, project }) {
        await savePicture(db, files, { voteId: vote.id, by: visitor.id }, numberOf(project), null);
        return done(routes.setupProject.href(params));
      },
    }),
  }),
});

/** @throws NotFound for a number that the draft does not have. */
async function findProject(visit: Editing): Promise<ProjectOfDraft> {
  const poll = await pollOf(visit.db, await draftToRun(visit));
  if (visit.params.number === "nouveau") return { poll, project: null };
  const project = poll.projects.find(({ number }) => String(number) === visit.params.number);
  if (!project) throw new NotFound();
  return { poll, project };
}

/** @throws NotFound for a project that is not there yet. */
function numberOf(project: Project | null): number {
  if (!project) throw new NotFound();
  return project.number;
}

interface NewPicture {
  readonly content: Uint8Array;
  readonly alt: string;
}

interface ProjectSheet {
  readonly project: ProjectText;
  readonly picture: NewPicture | null;
}

async function read(form: Reader, { db }: Editing): Promise<ProjectSheet> {
  const communes = (await readTerritory(db)).communes.map(({ code }) => code);
  return { project: readProject(form, communes), picture: await readPicture(form) };
}

async function readPicture(form: Reader): Promise<NewPicture | null> {
  const t = projectsTexts[form.locale].wrong;
  const image = form.file("image");
  if (!image) return null;
  const alt = form.line("alt", 3, 300, t.alt);
  const content = await smallPicture(new Uint8Array(await image.arrayBuffer()));
  form.check("image", content !== null, t.picture);
  return content && { content, alt };
}

async function save({ db, files, visitor, locale }: Editing, { poll: { vote }, project: before }: ProjectOfDraft, { project, picture }: ProjectSheet) {
  const asked = { voteId: vote.id, by: visitor.id };
  const number = before ? await saveProject(db, asked, before.number, project) : await addProject(db, asked, project);
  const kept = number !== null && (!picture || (await savePicture(db, files, asked, number, picture)));
  if (!kept) return conflict(setupTexts[locale].notDraft);
  return done(withQuery(routes.setupProjects.href({ slug: vote.slug }), { ajoutes: before ? null : 1 }));
}

async function show({ db, locale }: Editing, { poll, project }: ProjectOfDraft, form: FormState): Promise<HtmlAnswer> {
  const categories = [...new Set(poll.projects.map(({ category }) => category))];
  const body = <ProjectForm vote={poll.vote} project={project} categories={categories} territory={await readTerritory(db)} form={form} />;
  return { title: project?.title ?? projectsTexts[locale].add, robots: "noindex", body };
}
