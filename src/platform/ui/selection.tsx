import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import type { WrittenIn } from "#platform/i18n/locale.ts";
import { Button } from "./button.tsx";
import { ErrorSummary } from "./form.tsx";
import { type FormState, FormStateProvider } from "./form-state.tsx";
import { Pagination } from "./pagination.tsx";
import { texts } from "./texts.ts";
import { Quoting } from "./written.tsx";

interface SelectionProps {
  /** Where the form posts: the list as it is shown, so that an answer comes back to the same rows. */
  action: string;
  /** Of what is done to those that are ticked, not of a row's own form. */
  form: FormState;
  label: string;
  /** Fields to say it once for all, where it needs any. */
  fields?: ComponentChildren;
  /** Buttons, each with its `act`, for what is done to all that are ticked. */
  buttons: ComponentChildren;
  /** Whether those that are ticked can be had as a file, too: the list's `csv.tick`. */
  csv?: boolean;
  children: ComponentChildren;
}

/**
 * A list whose rows can be ticked, and what can be done to those that are. One box ticks them all where scripts run. The boxes belong to
 * the form of the buttons, which stands after the rows: a row may hold a form of its own.
 */
export function Selection({ action, form, label, fields, buttons, csv, children }: SelectionProps) {
  const t = useTexts(texts);
  return (
    <div class="selection">
      <pick-rows label={t.tickAll} count={t.ticked}>
        {children}
      </pick-rows>
      <FormStateProvider value={{ values: form.values, problems: form.problems }}>
        <form class={fields ? "form" : undefined} method="post" action={action} aria-label={label} id="rows" novalidate>
          <ErrorSummary />
          <fieldset class="selection-acts">
            <legend>{t.withTicked}</legend>
            {fields}
            <div class="row">
              {buttons}
              {csv && (
                <Button kind="quiet" act="csv">
                  {t.tickedCsv}
                </Button>
              )}
            </div>
          </fieldset>
        </form>
      </FormStateProvider>
    </div>
  );
}

interface TickProps {
  id: string;
  /** Says which row to whoever hears it. */
  name: string;
  /** What of its name somebody wrote. */
  written?: string | null | undefined;
  lang?: WrittenIn;
  form: FormState;
}

/** The box of one row. */
export function Tick({ id, name, written, lang, form }: TickProps) {
  const t = useTexts(texts);
  const ticked = [form.values["rows"] ?? []].flat().includes(id);
  return (
    <label class="tick">
      <input type="checkbox" name="rows" form="rows" value={id} checked={ticked} />
      <span class="vh">
        <Quoting words={written} lang={lang}>
          {t.tick(name)}
        </Quoting>
      </span>
    </label>
  );
}

/** The pages of a list. */
export function Pages({ of, label }: { of: { readonly page: number; readonly pages: number; href(changes: { page: number }): string }; label?: string }) {
  return <Pagination page={of.page} pages={of.pages} href={(page) => of.href({ page })} label={label} />;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "pick-rows": { label: string; count: string; children?: ComponentChildren };
    }
  }
}
