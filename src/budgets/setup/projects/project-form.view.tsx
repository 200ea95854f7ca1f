import { useTexts } from "#platform/i18n/context.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { FileField, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../../budgets.texts.ts";
import { routes } from "../../routes.ts";
import type { Project, Vote } from "../../votes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { projectsTexts } from "./projects.texts.ts";

interface ProjectFormProps {
  vote: Vote;
  /** Null for a new one. */
  project: Project | null;
  categories: readonly string[];
  territory: Territory;
  form: FormState;
}

export function ProjectForm(props: ProjectFormProps) {
  const { vote, project, form } = props;
  const t = useTexts(projectsTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const { slug, title } = vote;
  const action = routes.setupProject.href({ slug, number: project ? String(project.number) : "nouveau" });
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: <Written>{title}</Written>, href: routes.setup.href({ slug }) },
    { label: t.title, href: routes.setupProjects.href({ slug }) },
  ];
  return (
    <>
      <PageHead title={project ? t.edit(project.number) : t.add} trail={trail} />
      <div class="wrap flow">
        <Form action={action} state={form} files label={t.add}>
          <Fields {...props} />
          <Picture {...props} />
          <Disclosure summary={`${t.english}, ${t.dutch}`} open={Boolean(form.problems["titre_en"] || form.problems["titre_nl"])}>
            {(["en", "nl"] as const).map((language) => (
              <fieldset>
                <legend>{language === "en" ? t.english : t.dutch}</legend>
                <TextField name={`titre_${language}`} label={setup.name} maxLength={160} optional />
                <TextArea name={`resume_${language}`} label={t.summary} rows={2} maxLength={400} optional />
                <TextArea name={`facile_${language}`} label={t.easy} rows={2} maxLength={600} optional />
              </fieldset>
            ))}
          </Disclosure>
          <Submit label={setup.save} big act="save" />
        </Form>
        {project && (
          <form method="post" action={action}>
            <Button kind="danger" icon="trash-2" act="remove">
              {t.remove}
            </Button>
          </form>
        )}
      </div>
    </>
  );
}

function Fields({ categories, territory }: ProjectFormProps) {
  const t = useTexts(projectsTexts);
  const setup = useTexts(setupTexts);
  return (
    <>
      <TextField name="titre" label={setup.name} maxLength={160} />
      <TextArea name="resume" label={t.summary} rows={3} maxLength={400} />
      <TextArea name="facile" label={t.easy} hint={t.easyHint} rows={3} maxLength={600} optional />
      <TextArea name="description" label={t.description} rows={8} maxLength={12_000} optional />
      <TextField name="cout" label={t.cost} inputMode="decimal" unit="€" short />
      <TextField name="theme" label={t.category} hint={t.categoryHint} list="themes" maxLength={80} />
      <datalist id="themes">
        {categories.map((category) => (
          <option value={category}>{category}</option>
        ))}
      </datalist>
      <Select
        name="commune"
        label={t.commune}
        empty={t.everywhere}
        choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))}
        optional
      />
      <TextField name="longitude" label={t.longitude} hint={t.pointHint} inputMode="decimal" short optional />
      <TextField name="latitude" label={t.latitude} inputMode="decimal" short optional />
    </>
  );
}

function Picture({ project }: ProjectFormProps) {
  const t = useTexts(projectsTexts);
  return (
    <>
      {project?.file_id && <img class="project-picture" src={platformRoutes.attachment.href({ id: project.file_id })} alt={project.file_alt ?? ""} />}
      <FileField name="image" label={t.picture} hint={t.pictureHint} accept="image/jpeg,image/png,image/webp" optional />
      <TextField name="alt" label={t.pictureAlt} maxLength={300} optional />
      {project?.file_id && (
        <Button kind="quiet" act="remove-picture">
          {t.removePicture}
        </Button>
      )}
    </>
  );
}
