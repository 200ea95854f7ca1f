import { useTexts } from "#platform/i18n/context.tsx";
import { useFormState } from "#platform/ui/form-state.tsx";
import { FileField } from "#platform/ui/form.tsx";
import { importsTexts } from "./imports.texts.ts";
import { keptField, keptNameField } from "./kept-file.ts";
import { fileField } from "./upload.ts";

interface SentFileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** Something else may stand for it. */
  readonly optional?: boolean;
}

/** The field of a file to import; in a form that is shown again, with the file that is kept. */
export function SentFileField({ label, hint, accept, optional }: SentFileFieldProps) {
  const t = useTexts(importsTexts).kept;
  const { values, problems } = useFormState();
  const [kept, name] = [keptField, keptNameField].map((field) => String(values[field] ?? ""));
  // Before anybody sent it nothing is said of choosing it again.
  const said = kept ? t.still(name ?? "") : Object.values(problems).some(Boolean) ? t.again : "";
  return (
    <>
      <FileField name={fileField} label={label} hint={[hint, said].filter(Boolean).join(" ")} accept={accept} optional={optional} />
      {kept && (
        <>
          <input type="hidden" name={keptField} value={kept} />
          <input type="hidden" name={keptNameField} value={name} />
        </>
      )}
    </>
  );
}
