import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { routes } from "../../routes.ts";

export function LeaveStructure({ structure: { id, name }, refused }: { structure: Structure; refused: boolean }) {
  const t = useTexts(structuresTexts);
  const here = routes.structure.href({ id });
  const trail = [
    { label: t.here, href: routes.structures.href() },
    { label: name, href: here },
  ];
  return (
    <PageFrame title={t.leave.title(name)} here={t.leave.here} trail={trail} lead={t.leave.lead}>
      {refused ? (
        <p class="row">
          <ButtonLink kind="quiet" href={routes.members.href({ id })}>
            {t.members.keep}
          </ButtonLink>
          <a href={here}>{t.join.back}</a>
        </p>
      ) : (
        <Form action={routes.leaveStructure.href({ id })} label={t.leave.here}>
          <Actions>
            <Button kind="danger">{t.leave.here}</Button>
            <ButtonLink kind="quiet" href={here}>
              {t.edit.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}
