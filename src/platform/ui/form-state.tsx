import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";

export type Values = Readonly<Record<string, string | readonly string[] | null | undefined>>;
/** Field name → what is wrong, in the reader's words, in the order of the form. */
export type Problems = Readonly<Record<string, string | undefined>>;

/** A form as it is to be shown: before anybody typed, or again after it could not be done. */
export interface FormState {
  /** Which act was pressed; null before. */
  readonly act: string | null;
  readonly values: Values;
  readonly problems: Problems;
  /** Why it is shown again: 409 when somebody was quicker, 422 when something typed is wrong. */
  readonly status?: 200 | 409 | 413 | 422 | 429 | 503;
}

/** Before anybody typed, with nothing filled in. */
export const blank: FormState = { act: null, values: {}, problems: {} };

/** The state of one form among several of a page: what was typed and went wrong belongs to the one that was sent. */
export function stateOf(form: FormState, act: string, values: Values = {}): FormState {
  return form.act === act ? form : { act: null, values, problems: {} };
}

interface FieldsState {
  readonly values: Values;
  readonly problems: Problems;
  /** A search: every answer may be left out, so none is marked. */
  readonly search?: boolean;
}

const Context = createContext<FieldsState>({ values: {}, problems: {} });

export const FormStateProvider = Context.Provider;

export function useFormState(): FieldsState {
  return useContext(Context);
}

export interface FieldProps {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** Both come from the form when absent. */
  value?: string | readonly string[] | null | undefined;
  problem?: string | undefined;
  optional?: boolean | undefined;
  /** When two forms of a page have a field of the same name. */
  id?: string | undefined;
}

/** What a field shows: its value, its problem, and the ids that tie them together. */
export function useField({ name, id = name, hint, value, problem, optional }: FieldProps) {
  const state = useFormState();
  const values = [value ?? state.values[name] ?? []].flat() as string[];
  const wrong = problem ?? state.problems[name];
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(" ");
  const required = !state.search && !optional ? true : undefined;
  return { id, values, value: values[0] ?? "", wrong, required, described: described || undefined };
}
