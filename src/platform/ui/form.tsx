import type { ComponentChildren, ComponentProps } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "./button.tsx";
import { blank, type FormState, FormStateProvider, type Problems, useFormState, type Values } from "./form-state.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

export { Checkbox, CheckboxGroup, GroupedBoxes, Radios, Select } from "./choice-fields.tsx";
export { FileField } from "./file-field.tsx";
export { DateTimeField, TextArea, TextField } from "./text-fields.tsx";

interface FormProps {
  action: string;
  /** What was typed and what is wrong with it, as the page's act hands it over: fields take their value and their problem from here. */
  state?: FormState | undefined;
  files?: boolean | undefined;
  label?: string | undefined;
  children: ComponentChildren;
}

/** A form that posts. It is `novalidate`: our sentences are better than the browser's, and the server has the last word. */
export function Form({ action, state: { values, problems } = blank, files, label, children }: FormProps) {
  return (
    <FormStateProvider value={{ values, problems }}>
      <form class="form" method="post" action={action} enctype={files ? "multipart/form-data" : undefined} aria-label={label} novalidate>
        <ErrorSummary />
        {children}
      </form>
    </FormStateProvider>
  );
}

interface FiltersProps {
  action: string;
  values?: Values | undefined;
  label: string;
  /** One field and its button, on one line where there is room. */
  inline?: boolean | undefined;
  /** Where its answer begins, an id: whoever has asked need not pass the form again. */
  lands?: string | undefined;
  /** On a narrow window the fields fold under one line, which says how many are on: that number, or all that have a value. */
  fold?: boolean | number | undefined;
  children: ComponentChildren;
}

/** A form that asks and changes nothing: its answers are in the address. */
export function Filters({ action, values = {}, label, inline, lands, fold, children }: FiltersProps) {
  return (
    <FormStateProvider value={{ values, problems: {}, search: true }}>
      <search>
        <form class={inline ? "inline-form" : "filters"} action={lands ? `${action}#${lands}` : action} aria-label={label}>
          {fold === undefined ? children : <Fold on={typeof fold === "number" ? fold : countOn(values)}>{children}</Fold>}
        </form>
      </search>
    </FormStateProvider>
  );
}

const countOn = (values: Values): number => Object.values(values).filter((value) => value !== null && value !== undefined && value.length > 0).length;

/** Wide windows show the fields at once; a browser without ::details-content keeps the line. */
function Fold({ on, children }: { on: number; children: ComponentChildren }) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <details class="fold">
      <summary>
        <Icon name="sliders-horizontal" /> {t.filter} {on > 0 && <small>{plural(on, locale, t.filtersOn)}</small>}
      </summary>
      {children}
    </details>
  );
}

/** Each problem, word for word as beside its field, linked to it. Draws nothing when all is well. */
export function ErrorSummary({ problems = useFormState().problems, prefix = "" }: { problems?: Problems | undefined; prefix?: string | undefined }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const found = Object.entries(problems).filter(([, message]) => message);
  if (found.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} aria-labelledby="problems">
      <h2 id="problems">{plural(found.length, locale, t.problems)}</h2>
      <ul>
        {found.map(([field, message]) => (
          <li>
            <a href={`#${prefix}${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The end of a form that has one button. */
export function Submit({ label, ...button }: Omit<ComponentProps<typeof Button>, "children"> & { label: ComponentChildren }) {
  return (
    <Actions>
      <Button {...button}>{label}</Button>
    </Actions>
  );
}

/** The end of a form: one filled button, then the quiet ones. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="form-actions">{children}</div>;
}
