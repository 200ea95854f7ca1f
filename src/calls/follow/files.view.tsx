import { useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { routes } from "../routes.ts";
import type { EvidenceFile } from "./evidence.query.ts";
import { followTexts } from "./follow.texts.ts";

/** What is shown for an instalment, to read; with `removes` to take away too. */
export function Files({ application, files, removes = false }: { application: { readonly id: string }; files: readonly EvidenceFile[]; removes?: boolean }) {
  const t = useTexts(followTexts);
  if (files.length === 0) return null;
  const list = (
    <ul>
      {files.map(({ id, name }) => (
        <li class="row tight">
          <a href={routes.evidenceFile.href({ id: application.id, file: id })}>{name}</a>
          {removes && (
            <TextButton act={`takeAway:${id}`}>
              {t.takeAway}
              <span class="vh"> {name}</span>
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
  return removes ? (
    <Form action={routes.evidence.href({ id: application.id })} label={t.files}>
      {list}
    </Form>
  ) : (
    list
  );
}
