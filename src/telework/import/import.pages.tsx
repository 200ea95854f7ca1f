import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { choicesOf } from "#platform/imports/columns.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { taskOf } from "#platform/imports/run.query.ts";
import { SendTable } from "#platform/imports/send.view.tsx";
import { asksTemplate, fileField, readKnownTable, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { sayRemark } from "#platform/imports/remark.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit, type VisitOf } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { openEmployer } from "../employer/open-employer.ts";
import type { Employer } from "../employer/employer.query.ts";
import { employerTexts } from "../employer/employer.texts.ts";
import { manager } from "../keeper.ts";
import { routes } from "../routes.ts";
import { agentTable, columnNames, template } from "./columns.ts";
import { agentsImport, type AgentsRun } from "./import.job.ts";
import type { LineNote } from "./import-lines.command.ts";
import { importTexts } from "./import.texts.ts";
import { RunPage } from "./run.view.tsx";

const upload = act("telework/import", routes.importAgents, {
  access: manager,
  async find(visit: VisitOf<typeof routes.importAgents>) {
    const employer = await openEmployer(visit);
    if (employer.version === 0) throw new NotFound();
    return employer;
  },
  values: () => ({ essai: "1" }),
  async show({ db, url, locale, settings }, employer, form) {
    if (asksTemplate(url)) return templateCsv(template, "agents.csv");
    const runs = await agentsImport.list(db, { within: { employer_id: employer.id }, limit: 20 });
    return {
      title: `${employerTexts[locale].import}, ${employer.name}`,
      robots: "noindex",
      body: <Upload employer={employer} runs={runs} megabytes={settings.FILE_MAX_MB} form={form} />,
    };
  },
  async read(form, { settings }) {
    const { name, titles, content } = await readKnownTable(form, settings.FILE_MAX_MB, agentTable, null);
    return { name, titles, content, dryRun: form.ticked("essai") };
  },
  tooLarge,
  async run({ db, files, locale, visitor }, employer, { name, titles, content, dryRun }) {
    const begins = { title: importsTexts[locale].task(name, dryRun), by: visitor.id, locale };
    const sent = { content, fileName: name, own: { employer_id: employer.id }, dryRun, by: visitor.id, begins };
    const id = await agentsImport.keepTable(db, files, sent, { titles, choices: choicesFor(locale) });
    return id ? done(routes.agentsImport.href({ id: employer.id, run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
  },
});

interface UploadProps {
  employer: Employer;
  runs: readonly AgentsRun[];
  megabytes: number;
  form: FormState;
}

function Upload({ employer, runs, megabytes, form }: UploadProps) {
  const t = useTexts(importTexts);
  const words = useTexts(employerTexts);
  return (
    <PageFrame
      title={words.import}
      lead={t.lead}
      trail={[
        { label: words.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) },
        { label: words.agents, href: routes.agents.href({ id: employer.id }) },
      ]}
      ground="surface"
      flow="loose"
    >
      <SendTable
        {...{ form, megabytes, runs }}
        action={routes.importAgents.href({ id: employer.id })}
        label={words.import}
        most={agentTable.most}
        columns={columnNames.map((name) => [t.columnNames[name], t.columnSays[name]])}
        note={t.columnsNote}
        hrefOf={(run) => routes.agentsImport.href({ id: employer.id, run })}
        figures={(["added", "changed", "same", "rejected"] as const).map((name) => [t[name], name] as const)}
      />
    </PageFrame>
  );
}

interface OpenRun {
  readonly employer: Employer;
  readonly run: AgentsRun;
}

async function openRun(visit: Pick<Visit, "db"> & { visitor: Visitor; params: { id: string; run: string } }): Promise<OpenRun> {
  const employer = await openEmployer(visit);
  const run = await agentsImport.find(visit.db, visit.params.run, { employer_id: employer.id });
  if (!run) throw new NotFound();
  return { employer, run };
}

const run = acts("telework/import", routes.agentsImport, {
  access: manager,
  find: openRun,
  async show(visit, { employer, run: found }, form) {
    const { db, locale } = visit;
    const choices = choicesFor(locale);
    const [task, file] = await Promise.all([taskOf(db, found), agentsImport.columns(visit, found, choices)]);
    const title = importsTexts[locale].task(found.fileName, found.dryRun);
    return { title, robots: "noindex", body: <RunPage {...{ employer, task, title }} run={found} columns={file && { file, choices, form }} /> };
  },
  acts: (step) => ({
    import: step({ run: async (visit, { employer, run: trial }) => leadTo(visit, employer, await agentsImport.forReal(visit, trial)) }),
    columns: step({
      read: (form, visit, { run: found }) => agentsImport.readColumns(form, visit, found, choicesFor(form.locale)),
      run: async (visit, { employer, run: found }, named) => leadTo(visit, employer, await agentsImport.withColumns(visit, found, named)),
    }),
  }),
});

const choicesFor = (locale: Locale) => choicesOf(agentTable, importTexts[locale].columnNames);

const leadTo = ({ locale }: Pick<Visit, "locale">, employer: Employer, id: string | null) =>
  id ? done(routes.agentsImport.href({ id: employer.id, run: id })) : conflict(importsTexts[locale].run.noFile);

/** Every refusal, to be sent to whoever keeps the file. */
const runCsv = page("telework/import", routes.agentsImportCsv, {
  access: manager,
  async get(visit) {
    const { run: found } = await openRun(visit);
    if (!found.report) throw new NotFound();
    const columns = {
      ligne: ({ line }: LineNote) => line,
      numero: ({ number }: LineNote) => number,
      colonne: ({ field }: LineNote) => importTexts.fr.columnNames[field as keyof typeof importTexts.fr.columnNames] ?? field,
      raison: ({ message }: LineNote) => sayRemark(message, visit.locale),
    };
    return csvResponse(columns, found.report.rejections, { filename: `refus-${found.id.slice(0, 8)}.csv`, bom: true });
  },
});

/** The download before the page of one import: its pattern would take that address too. */
export const importPages: readonly Page[] = [upload, runCsv, run];
