import { longText } from "#platform/web/form-input.ts";
import { randomUUID } from "node:crypto";

import { isUuid } from "#platform/text/uuid.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { signatureOf } from "#processes";
import { routes } from "../routes.ts";
import { isAmendmentAct, type Paragraph, ranksOf } from "../text.ts";
import { countAmendments, type DebatedText, findText, readVersion, takesAmendments } from "../text.query.ts";
import { fileAmendment } from "./amend.command.ts";
import { readProposed } from "./amend.form.ts";
import { amendTexts } from "./amend.texts.ts";
import { Amend } from "./amend.view.tsx";

type Amending = VisitOf<typeof routes.amend>;

interface TextToAmend {
  readonly text: DebatedText;
  readonly paragraphs: readonly Paragraph[];
}

/** A change to one paragraph: another wording, one more, one less. Its differences are shown before it is filed. */
export default acts("texts/amend", routes.amend, {
  access: signedIn,
  takes: longText,
  find: findToAmend,
  values({ url: { searchParams } }, { paragraphs }) {
    const [on, asked] = [paragraphOf(paragraphs, searchParams.get("paragraphe")), searchParams.get("acte")];
    const acte = !on ? "insert" : isAmendmentAct(asked) ? asked : "replace";
    return { acte, body: acte === "replace" ? on!.body : "", reason: "", submission: randomUUID(), paragraphe: on ? String(on.paragraph) : "" };
  },
  show,
  acts: (step) => ({
    file: step({
      read: (form, _, { paragraphs }) => ({
        ...readProposed(form, paragraphOf(paragraphs, form.text("paragraphe"))),
        submission: isUuid(form.text("submission")) ? form.text("submission") : randomUUID(),
      }),
      async run({ db, params, visitor, locale }, { text }, { submission, ...proposed }) {
        const t = amendTexts[locale];
        const filed = await fileAmendment(db, text, proposed, visitor, submission);
        if (filed.ok) return done(routes.amendment.href({ ...params, amendment: String(filed.number) }), filed.held ? "retenu" : "depose");
        return filed.problem === "closed" ? conflict(t.closed, t.closedNext) : conflict(t.gone, t.goneNext);
      },
    }),
    preview: step({ run: () => again() }),
  }),
});

async function findToAmend({ db, params, visitor }: Amending): Promise<TextToAmend> {
  const text = await findText(db, params, visitor);
  if (!text || text.version === 0) throw new NotFound();
  return { text, paragraphs: await readVersion(db, text.id, text.version) };
}

const paragraphOf = (paragraphs: readonly Paragraph[], number: string | null) => paragraphs.find(({ paragraph }) => String(paragraph) === number);

async function show({ db, visitor, locale }: Amending, { text, paragraphs }: TextToAmend, form: FormState) {
  const number = String(form.values["paragraphe"] ?? "");
  const on = paragraphOf(paragraphs, number);
  const closed = !takesAmendments(text);
  const body = (
    <Amend
      text={text}
      on={on}
      rank={(on && ranksOf(paragraphs).get(on.paragraph)) ?? null}
      already={(on && (await countAmendments(db, text.id)).get(on.paragraph)?.open) ?? 0}
      form={form}
      signature={signatureOf(visitor.name)}
      impossible={closed ? "closed" : number && !on ? "gone" : null}
    />
  );
  return { title: amendTexts[locale].title, robots: "noindex", body } as const;
}
