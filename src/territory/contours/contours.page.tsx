import { recordAct } from "#platform/audit/audit.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { FileField } from "#platform/ui/file-field.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import { may } from "#platform/web/visitor.ts";
import { readFeatures } from "../geojson-file.ts";
import { fileWords } from "../geojson-file.texts.ts";
import { drawContours } from "../powers.ts";
import { routes } from "../routes.ts";
import { countDrawn } from "../service/drawn.query.ts";
import { forgetTerritory, readTerritory } from "../territory-memory.ts";
import { saveContours } from "./contours.command.ts";
import { readContours } from "./contours.form.ts";
import { contoursTexts } from "./contours.texts.ts";

interface DrawnContours {
  readonly contours: number;
  readonly communes: number;
}

/** The official outlines of the communes, by a file: all of them or none. */
export default act("territory/contours", routes.contours, {
  access: may(drawContours),
  find: ({ db }): Promise<DrawnContours> => countDrawn(db),
  show: ({ locale }, drawn, form) => ({
    title: contoursTexts[locale].title,
    robots: "noindex",
    says: { importes: contoursTexts[locale].done },
    body: <Contours drawn={drawn} form={form} />,
  }),
  tooLarge: (locale) => ({ fichier: contoursTexts[locale].tooLarge }),
  read(form) {
    const t = contoursTexts[form.locale];
    const file = form.file("fichier");
    form.check("fichier", file !== null && file.size > 0, t.noFile);
    return { file, source: form.line("source", 3, 160, t.sourceWrong) };
  },
  async run({ db, visitor, locale }, _drawn, { file, source }) {
    const read = readFeatures(file ? await file.bytes() : new Uint8Array());
    if (!read.ok) return wrong({ fichier: fileWords[locale](read) });
    const { communes, metropolis } = await readTerritory(db);
    const checked = readContours(read.features, communes);
    if (!checked.ok) return wrong({ fichier: contoursTexts[locale].says(checked) });
    await db.transaction().execute(async (trx) => {
      await saveContours(trx, checked.contours, source);
      const about = { kind: "metropolis", id: metropolis.siren };
      await recordAct(trx, { who: visitor.id, act: "territory.contours", room: "territory", about, after: { communes: checked.contours.size, source } });
    });
    forgetTerritory(db);
    return done(routes.contours.href(), "importes");
  },
});

function Contours({ drawn: { contours, communes }, form }: { drawn: DrawnContours; form: FormState }) {
  const t = useTexts(contoursTexts);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <Form action={routes.contours.href()} state={form} files>
        <p>{t.now(contours, communes)}</p>
        <FileField name="fichier" label={t.file} hint={t.fileHint} accept=".geojson,.json,application/geo+json,application/json" />
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={160} />
        <Submit label={t.go} icon="upload" />
      </Form>
    </PageFrame>
  );
}
