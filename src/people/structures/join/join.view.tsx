import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Structure } from "../structures.query.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";

interface JoinProps {
  structure: Structure;
  message: string;
  problem: "already_member" | "already_asked" | "too_long" | null;
}

export function JoinStructure({ structure: { id, name }, message, problem }: JoinProps) {
  const t = useTexts(structuresTexts);
  const here = routes.structure.href({ id });
  const trail = [
    { label: t.here, href: routes.structures.href() },
    { label: name, href: here },
  ];
  const settled = problem === "already_member" || problem === "already_asked";
  return (
    <>
      <PageHead title={t.join.title(name)} here={t.join.ask} trail={trail} lead={t.join.lead} joined />
      <Band tight>
        {settled ? (
          <Notice tone="warn" title={t.join[problem]} announce>
            <p>
              <a href={here}>{t.join.back}</a>
            </p>
          </Notice>
        ) : (
          <Form
            action={routes.joinStructure.href({ id })}
            values={{ message }}
            problems={problem === "too_long" ? { message: t.problems.message } : {}}
            label={t.join.ask}
          >
            <TextArea name="message" label={t.join.message} hint={t.join.messageHint} maxLength={600} optional />
            <Actions>
              <Button>{t.join.submit}</Button>
              <ButtonLink kind="quiet" href={here}>
                {t.edit.cancel}
              </ButtonLink>
            </Actions>
          </Form>
        )}
      </Band>
    </>
  );
}
