import { type Content, documentsAsked, type Fault, openParts, type Part, unfit, writeSent } from "../application.ts";
import type { Call } from "../calls.query.ts";

/** What an application like this would be told, and what would be sent of it. */
export interface Rehearsal {
  readonly missing: ReadonlyMap<Part, number>;
  readonly faults: readonly Fault[];
  /** To the letter. */
  readonly text: string;
}

/** All documents that the form may ask for, whatever is answered. */
export const mayBeAsked = ({ rules, form }: Pick<Call, "rules" | "form">) =>
  documentsAsked({
    rules,
    form: form.map((section) => ({ ...section, questions: section.questions.map((one) => ({ ...one, condition: null })) })),
    answers: {},
  });

/** The same checks as those of an application that is sent, of what was typed alone. @param documents keys of those that are said to be there */
export function rehearse({ slug, edition, rules, form }: Call, content: Content, documents: readonly string[]): Rehearsal {
  const given = documents.map((key) => ({ key, valid: true }));
  return {
    missing: openParts(content, rules, form, given),
    faults: unfit(content, rules),
    text: writeSent(content, form, { call: slug, edition, documents: documents.map((key) => ({ key })) }),
  };
}
