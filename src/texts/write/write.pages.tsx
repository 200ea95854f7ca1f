import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { askedStage, readStage, type StagesToFill, stagesToFill } from "#processes";
import { draftingTexts } from "../drafting.texts.ts";
import { textToWrite } from "../drafter.ts";
import { routes } from "../routes.ts";
import { joinMarkdown } from "../text.ts";
import { type DebatedText, readVersion } from "../text.query.ts";
import { createText, editionOf, publishFirst, saveDraft } from "./write.command.ts";
import { readWritten, type TextSource } from "./write.form.ts";
import { NewText, Write } from "./write.view.tsx";

/** A new text in a stage of debate. */
export const newText = acts("texts/write", routes.newText, {
  access: signedIn,
  // Four hundred paragraphs.
  takes: { bytes: 1_000_000 },
  find: ({ db, params, visitor }) => stagesToFill(db, params.process, visitor, "debate"),
  values: ({ url }, found) => ({ stage: askedStage(url, found) }),
  show: ({ locale }, found, form) => ({ title: draftingTexts[locale].write.newTitle, robots: "noindex", body: <NewText {...found} form={form} /> }),
  acts: (step) => ({
    save: step({
      read: readNewText,
      async run({ db, params, visitor }, { process }, { stageId, ...written }) {
        const slug = await createText(db, { processId: process.id, stageId, by: visitor.id }, written);
        return done(routes.writeText.href({ ...params, text: slug }), "enregistre");
      },
    }),
    preview: step({ read: readNewText, run: () => again() }),
  }),
});

function readNewText(form: Reader, _visit: unknown, found: StagesToFill): TextSource & { readonly stageId: string } {
  return { stageId: readStage(form, found, draftingTexts[form.locale].write.stageMissing), ...readWritten(form) };
}

type Writing = VisitOf<typeof routes.writeText>;

/** The draft of the first version. */
export const write = acts("texts/write", routes.writeText, {
  access: signedIn,
  // Four hundred paragraphs.
  takes: { bytes: 1_000_000 },
  find: ({ db, params, visitor }) => textToWrite(db, params, visitor),
  async values({ db }, { id, title, introduction }) {
    return { title, introduction, source: joinMarkdown(await readVersion(db, id, 1)), edition: await editionOf(db, id) };
  },
  show,
  acts: (step) => ({
    save: step({
      read: readEdited,
      run: async (visit, text, edited) => (await save(visit, text, edited)) ?? done(routes.writeText.href(visit.params), "enregistre"),
    }),
    preview: step({ read: readEdited, run: () => again() }),
    publish: step({
      read: readEdited,
      async run(visit, text, edited) {
        const refusal = await save(visit, text, edited);
        if (refusal) return refusal;
        const published = await publishFirst(visit.db, text.id, visit.visitor.id);
        return published.ok ? done(routes.text.href(visit.params), "publie") : conflict(draftingTexts[visit.locale].write.published);
      },
    }),
  }),
});

function show({ params, locale }: Writing, text: DebatedText, form: FormState) {
  if (text.version > 0 && form.act === null) return { redirect: routes.nextVersion.href(params) };
  const { write: t, done: says } = draftingTexts[locale];
  return { title: t.title, robots: "noindex", says, body: <Write text={text} form={form} /> } as const;
}

function readEdited(form: Reader) {
  return { edition: form.text("edition"), written: readWritten(form) };
}

/** Why it could not be saved, with the edition that is there by now; null when it was. */
async function save({ db, visitor, locale }: Writing, { id }: DebatedText, { edition, written }: ReturnType<typeof readEdited>): Promise<Outcome | null> {
  const t = draftingTexts[locale].write;
  const saved = await saveDraft(db, id, written, { edition, by: visitor.id });
  if (saved.ok) return null;
  const values = { edition: await editionOf(db, id) };
  return saved.problem === "other" ? conflict(t.other, t.otherNext, { values }) : conflict(t.published, undefined, { values });
}
