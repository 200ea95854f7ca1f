import { asksTemplate, fileField, readTableFile, sayFault, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { exampleOf, readTerritory } from "#territory";
import type { Feasible } from "#ideas";
import { draftToRun, runsSomewhere } from "../../gates.ts";
import { routes } from "../../routes.ts";
import { pollOf, type Vote } from "../../votes.query.ts";
import { findFeasible } from "../processes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { copyPictures } from "./copy-pictures.command.ts";
import { projectOf } from "./idea-project.ts";
import type { NewProject } from "./insert-projects.command.ts";
import { addProjects } from "./projects.command.ts";
import { projectsTexts } from "./projects.texts.ts";
import { Projects } from "./projects.view.tsx";
import { projectTable, type ReadTable, readTable, template, type WrongLine } from "./table.form.ts";

type Listing = VisitOf<typeof routes.setupProjects>;

export default acts("budgets/setup", routes.setupProjects, {
  access: runsSomewhere,
  find: draftToRun,
  show: async (visit, vote, form) =>
    asksTemplate(visit.url) ? templateCsv(template(exampleOf((await readTerritory(visit.db)).communes)), "projets.csv") : show(visit, vote, form),
  acts: (step) => ({
    take: step({
      read: readIdeas,
      run: (visit, vote, projects) => add(visit, vote, projects, (sentence) => wrong({}, sentence)),
    }),
    import: step({ read: readFile, run: importTable, tooLarge }),
  }),
});

async function readIdeas(form: Reader, { db }: Listing, vote: Vote): Promise<NewProject[]> {
  const t = projectsTexts[form.locale];
  const feasible = await feasibleFor(db, vote);
  const ticked = feasible.filter(({ id }) => form.ticked(`idee-${id}`));
  form.check(`idee-${feasible[0]?.id}`, ticked.length > 0, t.importNothing);
  return ticked.map((idea) => projectOf(idea, form.euros(`cout-${idea.id}`, 100, t.importCostWrong)));
}

const feasibleFor = async (db: Listing["db"], { id, process_id }: Vote): Promise<readonly Feasible[]> => (process_id ? findFeasible(db, process_id, id) : []);

async function readFile(form: Reader, { db, settings }: Listing, vote: Vote): Promise<ReadTable> {
  const { text } = await readTableFile(form, settings.FILE_MAX_MB);
  const [territory, { projects }] = await Promise.all([readTerritory(db), pollOf(db, vote)]);
  const table = readTable(text, form.locale, territory, projects);
  const { columns, too_many: tooMany } = projectsTexts[form.locale].fileWrong;
  const most = projectTable.most;
  if (!table.ok && table.fault !== "lines")
    form.check(fileField, false, table.fault === "tooMany" ? tooMany : sayFault(table.fault, { most, columns }, form.locale));
  return table;
}

async function importTable(visit: Listing, vote: Vote, table: ReadTable): Promise<Outcome> {
  if (table.ok) return add(visit, vote, table.projects, (sentence) => wrong({ fichier: sentence }));
  const lines = table.fault === "lines" ? table.lines : [];
  return { ...(await show(visit, vote, { act: "import", values: {}, problems: {} }, lines)), status: 422 };
}

async function add(visit: Listing, vote: Vote, projects: readonly NewProject[], refuse: (sentence: string) => Outcome): Promise<Outcome> {
  const added = await addProjects(visit.db, { voteId: vote.id, by: visit.visitor.id }, projects);
  if (added.ok) {
    await copyPictures({ db: visit.db, files: visit.files, voteId: vote.id, by: visit.visitor.id }, projects, added.numbers);
    return done(withQuery(routes.setupProjects.href(visit.params), { ajoutes: added.numbers.length }));
  }
  return added.problem === "not_draft" ? conflict(setupTexts[visit.locale].notDraft) : refuse(projectsTexts[visit.locale].fileWrong.too_many);
}

/** `lines`: those of an imported file that are wrong. */
async function show({ db, locale, url, settings }: Listing, vote: Vote, form: FormState, lines: readonly WrongLine[] = []): Promise<HtmlAnswer> {
  const t = projectsTexts[locale];
  const [poll, feasible, territory] = await Promise.all([pollOf(db, vote), feasibleFor(db, vote), readTerritory(db)]);
  const added = /^\d{1,3}$/.exec(url.searchParams.get("ajoutes") ?? "")?.[0];
  const body = (
    <Projects
      poll={poll}
      feasible={feasible}
      territory={territory}
      form={form}
      lines={lines}
      megabytes={settings.FILE_MAX_MB}
      added={added ? Number(added) : null}
    />
  );
  return { title: t.title, robots: "noindex", says: { retire: t.removed }, body };
}
