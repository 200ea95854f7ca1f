import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { routes } from "../../routes.ts";

interface JoinProps {
  structure: Structure;
  form: FormState;
}

export function JoinStructure({ structure: { id, name }, form }: JoinProps) {
  const t = useTexts(structuresTexts);
  const here = routes.structure.href({ id });
  const trail = [
    { label: t.here, href: routes.structures.href() },
    { label: name, href: here },
  ];
  return (
    <PageFrame title={t.join.title(name)} here={t.join.ask} trail={trail} lead={t.join.lead}>
      {form.status === 409 ? (
        <p>
          <a href={here}>{t.join.back}</a>
        </p>
      ) : (
        <Form action={routes.joinStructure.href({ id })} state={form} label={t.join.ask}>
          <TextArea name="message" label={t.join.message} hint={t.join.messageHint} maxLength={600} optional />
          <Actions>
            <Button>{t.join.submit}</Button>
            <ButtonLink kind="quiet" href={here}>
              {t.edit.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}
