import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findOrigin } from "#ideas";
import { readTerritory } from "#territory";
import { knotsOf, walkThread } from "#thread";
import { chooseTexts } from "../choose/choose.texts.ts";
import { findDraft } from "../choose/draft.query.ts";
import { nothing } from "../choose/selection.form.ts";
import { projectsToSee } from "../gates.ts";
import { projectThingId } from "../offers/things.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { OneProject } from "./project.view.tsx";

export default page("budgets/project", routes.project, {
  access: anyone,
  async get({ db, params, visitor, locale, offers }) {
    const poll = await projectsToSee({ db, params, visitor });
    const project = poll.projects.find(({ number }) => String(number) === params.number);
    if (!project) throw new NotFound();
    const { vote } = poll;
    const [territory, origin, draft, thread] = await Promise.all([
      readTerritory(db),
      project.proposal_id ? findOrigin(db, project.proposal_id) : null,
      visitor && vote.phase === "open" ? findDraft(db, vote.id, visitor.id) : null,
      walkThread(db, offers, { kind: "vote_project", id: projectThingId(vote.id, project.number) }, locale, { own: true, most: 30 }),
    ]);
    const said = sayProject(project, locale);
    const knots = thread.standing.length > 1 ? knotsOf(thread, locale) : [];
    const body = (
      <OneProject poll={poll} project={project} territory={territory} origin={origin} selection={draft ?? nothing} knots={knots} signedIn={visitor !== null} />
    );
    return { title: said.title, description: said.summary, body, ...(vote.phase === "open" && { help: chooseTexts[locale].help }) };
  },
});
