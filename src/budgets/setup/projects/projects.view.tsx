import { sayEuros, typedEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import type { Feasible } from "#ideas";
import { budgetsTexts } from "../../budgets.texts.ts";
import { routes } from "../../routes.ts";
import type { Poll } from "../../votes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { projectsTexts } from "./projects.texts.ts";
import { projectTable, type WrongLine } from "./table.form.ts";

interface ProjectsProps {
  poll: Poll;
  feasible: readonly Feasible[];
  territory: Territory;
  form: FormState;
  /** Those of an imported file that are wrong. */
  lines: readonly WrongLine[];
  /** How many were just added. */
  added: number | null;
  megabytes: number;
}

export function Projects(props: ProjectsProps) {
  const { poll, territory, added } = props;
  const t = useTexts(projectsTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const locale = useLocale();
  const { slug, title } = poll.vote;
  const trail = [
    { label: general.here, href: routes.list.href() },
    { label: setup.manage, href: routes.manage.href() },
    { label: <Written>{title}</Written>, href: routes.setup.href({ slug }) },
  ];
  return (
    <>
      <PageHead
        title={t.title}
        trail={trail}
        lead={t.lead}
        actions={
          <ButtonLink icon="plus" href={routes.setupProject.href({ slug, number: "nouveau" })}>
            {t.add}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <div class="flow">
          {added !== null && <Notice tone="ok" title={plural(added, locale, t.imported)} announce />}
          <ProjectList poll={poll} territory={territory} />
        </div>
      </Band>
      {poll.vote.process_id && <FromProcess {...props} />}
      <FromTable {...props} />
    </>
  );
}

/** As they will stand on the ballot. */
function ProjectList({ poll, territory }: Pick<ProjectsProps, "poll" | "territory">) {
  const t = useTexts(projectsTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = poll.vote;
  const nameOf = (code: string | null) => (code ? territory.communeByCode(code)?.commune.name : t.everywhere);
  return poll.projects.length === 0 ? (
    <Empty title={t.none} text={t.noneText} />
  ) : (
    <Table
      caption={t.title}
      hideCaption
      rows={poll.projects}
      columns={[
        { label: t.number, number: true, cell: ({ number }) => number },
        {
          label: general.project,
          heads: true,
          cell: ({ number, title: name }) => <a href={routes.setupProject.href({ slug, number: String(number) })}>{written(name)}</a>,
        },
        { label: general.cost, number: true, cell: ({ cost_cents }) => sayEuros(cost_cents, locale) },
        { label: general.category, cell: ({ category }) => category },
        { label: general.commune, cell: ({ commune_code }) => nameOf(commune_code) },
        { label: t.part, cell: ({ envelope }) => poll.envelopes.find(({ number }) => number === envelope)?.name },
      ]}
    />
  );
}

function FromProcess({ poll, feasible, form }: ProjectsProps) {
  const t = useTexts(projectsTexts);
  return (
    <Band ground="linen" tight>
      <SectionHead title={t.fromProcess}>{t.fromProcessText}</SectionHead>
      {feasible.length === 0 ? (
        <p>{t.fromProcessNone}</p>
      ) : (
        <Form action={routes.setupProjects.href({ slug: poll.vote.slug })} state={stateOf(form, "take")} label={t.fromProcess}>
          <FeasibleTable feasible={feasible} form={form} />
          <Submit label={t.import} act="take" />
        </Form>
      )}
    </Band>
  );
}

/** Which are taken, each with its cost. */
function FeasibleTable({ feasible, form }: Pick<ProjectsProps, "feasible" | "form">) {
  const t = useTexts(projectsTexts);
  const general = useTexts(budgetsTexts);
  const { values, problems } = stateOf(form, "take");
  const cost = ({ id, costCents }: Feasible) => String(values[`cout-${id}`] ?? (costCents ? typedEuros(costCents) : ""));
  return (
    <Table
      caption={t.fromProcess}
      hideCaption
      rows={feasible}
      columns={[
        {
          label: general.project,
          heads: true,
          cell: ({ id, title }) => (
            <span class="choice">
              <input type="checkbox" id={`idee-${id}`} name={`idee-${id}`} value="1" checked={values[`idee-${id}`] === "1"} />
              <Written as="label" for={`idee-${id}`}>
                {title}
              </Written>
            </span>
          ),
        },
        { label: general.category, cell: ({ category }) => category?.name },
        {
          label: general.cost,
          number: true,
          cell: (idea) => (
            <input
              class="input short"
              id={`cout-${idea.id}`}
              name={`cout-${idea.id}`}
              value={cost(idea)}
              inputMode="decimal"
              aria-label={t.importCost(idea.title)}
              aria-invalid={problems[`cout-${idea.id}`] ? "true" : undefined}
            />
          ),
        },
      ]}
    />
  );
}

function FromTable({ poll, form, lines, megabytes }: ProjectsProps) {
  const t = useTexts(projectsTexts);
  return (
    <Band tight>
      <SectionHead title={t.table}>{t.tableText}</SectionHead>
      {lines.length > 0 && (
        <Notice tone="danger" title={t.refused} level={3} announce>
          <ul>
            {lines.slice(0, 50).map(({ line, column, said, what }) => (
              <li>
                <Quoting words={said}>{t.lineWrong(line, column, said, what)}</Quoting>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={routes.setupProjects.href({ slug: poll.vote.slug })} state={stateOf(form, "import")} files label={t.table}>
        <TableField most={projectTable.most} megabytes={megabytes} template={routes.setupProjects.href({ slug: poll.vote.slug })} />
        <Submit label={t.tableImport} kind="quiet" icon="upload" act="import" />
      </Form>
    </Band>
  );
}
