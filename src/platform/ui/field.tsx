import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { useFormState } from "./form-state.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

interface Frame {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  wrong?: string | undefined;
  optional?: boolean | undefined;
  children: ComponentChildren;
}

/** Label, hint, error, control: always in this order. Only what may be left out is marked. */
export function Field({
  id,
  label,
  hint,
  wrong,
  optional,
  box,
  children,
}: Frame & { /** A box to tick writes its own label, after the box. */ box?: boolean | undefined }) {
  return (
    <div class={wrong ? "field wrong" : "field"}>
      {!box && (
        <label for={id}>
          {label}
          <OptionalMark shown={optional} />
        </label>
      )}
      <HintAndError id={id} hint={hint} wrong={wrong} />
      {children}
    </div>
  );
}

/** The same frame for several controls that answer one question. */
export function FieldGroup({
  id,
  label,
  hint,
  wrong,
  optional,
  described,
  note,
  hideLabel,
  title,
  children,
}: Frame & { described?: string | undefined; note?: string | undefined; hideLabel?: boolean | undefined; title?: boolean | undefined }) {
  const kind = hideLabel ? "vh" : title ? "title" : undefined;
  return (
    <fieldset class={wrong ? "wrong" : undefined} aria-describedby={described}>
      <legend class={kind}>
        {label}
        {note && <span class="optional"> {note}</span>}
        <OptionalMark shown={optional} />
      </legend>
      <HintAndError id={id} hint={hint} wrong={wrong} />
      {children}
    </fieldset>
  );
}

function OptionalMark({ shown }: { shown: boolean | undefined }) {
  const t = useTexts(texts);
  return shown && !useFormState().search ? <span class="optional"> {t.optional}</span> : null;
}

function HintAndError({ id, hint, wrong }: { id: string; hint: ComponentChildren; wrong: string | undefined }) {
  const t = useTexts(texts);
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          <Icon name="circle-alert" />
          <span>
            <span class="vh">{t.errorPrefix}</span>
            {wrong}
          </span>
        </p>
      )}
    </>
  );
}
