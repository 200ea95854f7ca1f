import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { FileField, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { done, wrong } from "#platform/web/act.ts";
import { routes } from "../routes.ts";
import { addDocument, documentTypes, removeDocument } from "./documents.command.ts";
import { ListEditor } from "./list-editor.view.tsx";
import { listPage } from "./list-page.tsx";
import { listDocuments } from "./lists.query.ts";
import { listsTexts } from "./lists.texts.ts";
import { sayFile } from "./say-file.ts";

export default listPage("editDocuments", {
  lines: ({ db }, { id }) => listDocuments(db, id),

  show: ({ locale, settings }, sheet, form) => {
    const t = listsTexts[locale].documents;
    const { slug } = sheet.process;
    return (
      <ListEditor
        {...sheet}
        {...{ form, part: "editDocuments", words: t, files: true }}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        columns={[
          {
            label: t.title,
            heads: true,
            cell: ({ id, title }) => (
              <Written as="a" href={routes.processDocument.href({ process: slug, document: id })}>
                {title}
              </Written>
            ),
          },
          { label: t.kind, cell: (line) => sayFile(line, locale) },
          { label: t.added, cell: ({ addedAt }) => formatDate(addedAt, locale) },
        ]}
      >
        <TextField name="title" label={t.title} hint={t.titleHint} maxLength={160} />
        <FileField name="file" label={t.file} hint={t.fileHint(formatNumber(settings.FILE_MAX_MB, locale))} accept={documentTypes.join(",")} />
      </ListEditor>
    );
  },

  add: {
    tooLarge: (locale) => ({ file: listsTexts[locale].documents.problems.large }),
    read(form) {
      const { problems: t } = listsTexts[form.locale].documents;
      const file = form.file("file");
      const title = form.line("title", 3, 160, t.title);
      form.check("file", file !== null, t.file);
      return { title, file: file! };
    },
    async run({ db, files, visitor, params, locale, settings }, { process }, document) {
      const added = await addDocument(db, files, process.id, visitor.id, { ...document, maxBytes: settings.FILE_MAX_MB * 1_000_000 });
      return added.ok ? done(routes.editDocuments.href(params), "ajoute") : wrong({ file: listsTexts[locale].documents.problems[added.problem] });
    },
  },

  remove: async ({ db, files, visitor, locale }, { process }, id) =>
    (await removeDocument(db, files, process.id, visitor.id, id)).ok ? null : listsTexts[locale].gone,
});
