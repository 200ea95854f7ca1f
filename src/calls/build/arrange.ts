import { keyOf } from "../call.ts";
import { type Form, type Question, questionsOf } from "../question.ts";

/** The form with this question in that section: in its old place where it stays in the section, else at the end. */
export function put(form: Form, question: Question, section: string | { readonly label: string }, repeat: number | null = null): Form {
  const sections =
    typeof section === "string"
      ? form
      : [
          ...form,
          {
            key: keyOf(
              section.label,
              form.map(({ key }) => key),
            ),
            label: section.label,
            questions: [],
          },
        ];
  const into = typeof section === "string" ? section : sections.at(-1)!.key;
  return sections
    .map((one) => {
      const at = one.questions.findIndex(({ key }) => key === question.key);
      if (one.key !== into) return { ...one, questions: one.questions.filter(({ key }) => key !== question.key) };
      return {
        ...one,
        ...(repeat !== null && { repeat: repeat > 1 ? repeat : undefined }),
        questions: at === -1 ? [...one.questions, question] : one.questions.with(at, question),
      };
    })
    .filter(({ key, questions }) => key === into || questions.length > 0);
}

/** Without this question; who depended on it is asked of all. A section that is left empty goes, unless it is the last. */
export function without(form: Form, key: string): Form {
  const left = form.map((one) => ({
    ...one,
    questions: one.questions
      .filter((question) => question.key !== key)
      .map((question) => (question.condition?.key === key ? { ...question, condition: null } : question)),
  }));
  const full = left.filter(({ questions }) => questions.length > 0);
  return full.length > 0 ? full : left.slice(0, 1);
}

/** One place up or down in its section; at its end it goes to the next section. A question stays behind the one it depends on. */
export function moved(form: Form, key: string, step: -1 | 1): Form {
  const at = form.findIndex(({ questions }) => questions.some((one) => one.key === key));
  const section = form[at];
  if (!section) return form;
  const place = section.questions.findIndex((one) => one.key === key);
  const question = section.questions[place]!;
  const next = place + step;
  const changed =
    next >= 0 && next < section.questions.length
      ? form.with(at, { ...section, questions: section.questions.toSpliced(place, 1).toSpliced(next, 0, question) })
      : toNeighbour(form, at, question, step);
  return isOrdered(changed) ? changed : form;
}

function toNeighbour(form: Form, at: number, question: Question, step: -1 | 1): Form {
  const neighbour = form[at + step];
  if (!neighbour) return form;
  const questions = step === 1 ? [question, ...neighbour.questions] : [...neighbour.questions, question];
  const left = form.with(at + step, { ...neighbour, questions }).with(at, { ...form[at]!, questions: form[at]!.questions.filter((one) => one !== question) });
  return left.filter((one) => one.questions.length > 0);
}

/** Whether each question stands behind the one on which it depends. */
export function isOrdered(form: Form): boolean {
  const all = questionsOf(form);
  return all.every(({ condition }, at) => condition === null || all.slice(0, at).some(({ key }) => key === condition.key));
}
