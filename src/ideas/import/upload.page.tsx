import { useTexts } from "#platform/i18n/context.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { SentFiles } from "#platform/imports/send.view.tsx";
import { readSheet } from "#platform/imports/sheet.ts";
import { asksTemplate, fileField, readTableFile, sayFault, templateCsv, tooLarge } from "#platform/imports/upload.ts";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { agent, processCrumb, type ProcessSheet } from "#processes";
import { exampleOf } from "#territory";
import { findRules } from "../channels/import/rules.query.ts";
import { routes } from "../routes.ts";
import { guessMapping, ideaColumns, mappingOf, mostRows, template } from "./fields.ts";
import { ideasImport, type ImportRun } from "./import.job.ts";
import { importTexts } from "./import.texts.ts";
import { processToRun } from "./process-to-run.ts";

type UploadVisit = VisitOf<typeof routes.importProposals>;

/** Files of another platform's ideas: those that were brought in, and a new one. */
export default act("ideas/import", routes.importProposals, {
  access: agent,
  find: processToRun,
  show,
  read: readUpload,
  tooLarge,
  async run({ db, files, visitor, locale }, process, { name, content, titles }) {
    const known = await ideasImport.remembered(db, { titles, choices: ideaColumns });
    const own = { process_id: process.id, mapping: { columns: known ? mappingOf(titles, known) : guessMapping(titles) } };
    const id = await ideasImport.keep(db, files, { content, fileName: name, own, dryRun: true, by: visitor.id, begins: null });
    return id ? done(routes.proposalImport.href({ process: process.slug, run: id })) : wrong({ [fileField]: importsTexts[locale].problems.notText });
  },
});

async function readUpload(form: Reader, { settings }: UploadVisit) {
  const { name, text } = await readTableFile(form, settings.FILE_MAX_MB);
  const { titles } = importTexts[form.locale];
  const read = readSheet(text, mostRows);
  form.check(fileField, read.ok, read.ok ? "" : sayFault(read.fault, { most: mostRows, columns: titles }, form.locale));
  const named = read.ok ? read.sheet.titles.filter((title) => title !== "") : [];
  form.check(fileField, named.length >= 2 && new Set(named).size === named.length, titles);
  return { name, content: new TextEncoder().encode(text ?? ""), titles: read.ok ? read.sheet.titles : [] };
}

async function show({ db, url, locale, settings }: UploadVisit, process: ProcessSheet, form: FormState) {
  if (asksTemplate(url)) return templateCsv(template(exampleOf((await findRules(db, process.id, locale)).communes)), "idees.csv");
  const sent = await ideasImport.list(db, { within: { process_id: process.id }, limit: 30 });
  const body = <Upload process={process} sent={sent} megabytes={settings.FILE_MAX_MB} form={form} />;
  return { title: `${importTexts[locale].title}, ${process.title}`, robots: "noindex", body } as const;
}

interface UploadProps {
  process: ProcessSheet;
  sent: readonly ImportRun[];
  megabytes: number;
  form: FormState;
}

function Upload({ process, sent, megabytes, form }: UploadProps) {
  const t = useTexts(importTexts);
  const action = routes.importProposals.href({ process: process.slug });
  return (
    <PageFrame title={t.title} trail={[processCrumb(process)]} lead={t.lead} flow="loose">
      <Form action={action} state={form} files label={t.upload}>
        <TableField most={mostRows} megabytes={megabytes} template={action} />
        <Submit label={t.next} icon="upload" />
      </Form>
      <SentFiles
        runs={sent}
        hrefOf={(run) => routes.proposalImport.href({ process: process.slug, run })}
        figures={(["created", "changed", "rejected"] as const).map((name) => [t.figures[name], name] as const)}
      />
    </PageFrame>
  );
}
