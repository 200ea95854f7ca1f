import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "./button.tsx";
import { Field } from "./field.tsx";
import { type FieldProps, useField } from "./form-state.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";

interface FileFieldProps extends FieldProps {
  /** Media types: "image/jpeg,application/pdf". The server looks at the content, whatever this says. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** What was sent already and is kept: a refused form does not lose its files. */
  kept?: readonly { readonly key: string; readonly name: string; readonly size: string }[] | undefined;
}

export function FileField({ accept, multiple, kept = [], ...field }: FileFieldProps) {
  const t = useTexts(texts);
  const { id, wrong, described } = useField(field);
  return (
    <Field {...field} id={id} wrong={wrong}>
      <div class="file">
        <input
          type="file"
          id={id}
          name={field.name}
          accept={accept}
          multiple={multiple}
          aria-describedby={described}
          aria-invalid={wrong ? "true" : undefined}
        />
      </div>
      {kept.length > 0 && (
        <ul class="uploads">
          {kept.map(({ key, name, size }) => (
            <li>
              <span>
                <Icon name="paperclip" /> {name} <span class="soft">{size}</span>
              </span>
              <TextButton name={`${field.name}_remove`} value={key}>
                {t.remove}
                <span class="vh"> {name}</span>
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}
