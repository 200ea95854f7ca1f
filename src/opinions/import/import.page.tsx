import { useTexts } from "#platform/i18n/context.tsx";
import { locales } from "#platform/i18n/locale.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { FileField, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { decodeText } from "#platform/text/table-file.ts";
import { act, done, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { processCrumb, readStage, StageField, type StagesToFill, stagesToFill } from "#processes";
import { readConversation, type ReadConversation, UnreadableConversation } from "../compute/read-conversation.ts";
import { conversationTexts } from "../conversation.texts.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { routes } from "../routes.ts";
import { importConversation } from "./import.command.ts";
import { importTexts } from "./import.texts.ts";

/** A conversation held elsewhere: two files, all of it or nothing. */
export default act("opinions/import", routes.importConversation, {
  access: signedIn,
  find: ({ db, params, visitor }) => stagesToFill(db, params.process, visitor, "conversation"),
  values: ({ locale }, { stages }) => ({ stage: stages[0]?.id, language: locale }),
  show: ({ locale }, found, form) => ({ title: importTexts[locale].title, robots: "noindex", body: <Import {...found} form={form} /> }),
  tooLarge: (locale) => ({ comments: importTexts[locale].tooLarge }),
  read: readForm,
  async run({ db, params, visitor, locale }, { process }, { stageId, title, language, comments, matrix }) {
    const read = readFiles(comments, matrix);
    if (typeof read === "string") return wrong({ [read.startsWith("comments") ? "comments" : "matrix"]: importTexts[locale].unreadable(read) });
    const slug = await importConversation(db, { processId: process.id, stageId, title, language, by: visitor.id }, read);
    return done(routes.manage.href({ ...params, conversation: slug }), "enregistre");
  },
});

async function readForm(form: Reader, _: unknown, found: StagesToFill) {
  const t = importTexts[form.locale];
  const text = async (field: "comments" | "matrix") => {
    const file = form.file(field);
    const read = file && decodeText(new Uint8Array(await file.arrayBuffer()));
    form.check(field, read !== null, file ? t.unreadable(file.name) : t.fileMissing);
    return read ?? "";
  };
  return {
    stageId: readStage(form, found, t.stageMissing),
    title: form.line("title", 3, 160, t.nameMissing),
    language: form.choice("language", locales, manageTexts[form.locale].languageMissing),
    comments: await text("comments"),
    matrix: await text("matrix"),
  };
}

/** What was read, or the file and line that cannot be. */
function readFiles(comments: string, matrix: string): ReadConversation | string {
  try {
    const read = readConversation(comments, matrix);
    if (read.statements.length === 0) return "comments.csv, 1";
    return read.votes.length === 0 ? "participants-votes.csv, 1" : read;
  } catch (error) {
    if (error instanceof UnreadableConversation) return error.message;
    throw error;
  }
}

function Import({ process, stages, form }: StagesToFill & { form: FormState }) {
  const t = useTexts(importTexts);
  const manage = useTexts(manageTexts);
  const shared = useTexts(conversationTexts);
  const params = { process: process.slug };
  return (
    <PageFrame title={t.title} lead={t.lead} trail={[processCrumb(process), { label: shared.list, href: routes.conversations.href(params) }]}>
      {stages.length === 0 ? (
        <Empty title={manage.noStage} text={manage.noStageNext} />
      ) : (
        <Form action={routes.importConversation.href(params)} state={form} files label={t.title}>
          <StageField label={manage.stage} stages={stages} />
          <TextField name="title" label={t.name} maxLength={160} />
          <Select name="language" label={manage.language} choices={locales.map((locale) => ({ value: locale, label: manage.languages[locale] }))} />
          <FileField name="comments" label={t.comments} hint={t.commentsHint} accept=".csv,text/csv" />
          <FileField name="matrix" label={t.matrix} hint={t.matrixHint} accept=".csv,text/csv" />
          <Submit label={t.load} />
        </Form>
      )}
    </PageFrame>
  );
}
