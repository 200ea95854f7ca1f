import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { longest, positions } from "./comment.ts";
import { commentsTexts } from "./comments.texts.ts";

export interface CommentFormProps {
  action: string;
  /** The service that whoever is of the team may sign for; null for the others. */
  service: string | null;
  /** What tells a form that is sent twice from two; not for a correction. */
  submission?: string | undefined;
  kind?: "comment" | "reply" | "edit" | undefined;
  cancelHref?: string | undefined;
  values?: Values | undefined;
  problems?: Problems | undefined;
}

export function CommentForm({ action, service, submission, kind = "comment", cancelHref, values, problems }: CommentFormProps) {
  const t = useTexts(commentsTexts);
  const choices = [{ value: "", label: t.noPosition }, ...positions.map((position) => ({ value: position, label: t.positions[position] }))];
  return (
    <Form action={action} values={{ avis: "", ...values }} problems={problems} label={kind === "edit" ? t.editTitle : kind === "reply" ? t.reply : t.write}>
      {submission && <input type="hidden" name="envoi" value={submission} />}
      <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={longest} rows={4} />
      {kind === "comment" && <Radios name="avis" label={t.position} choices={choices} optional />}
      {service && kind !== "edit" && <Checkbox name="equipe" label={t.asService(service)} hint={t.asServiceHint} />}
      <Actions>
        <Button kind={cancelHref ? "main" : "quiet"}>{kind === "edit" ? t.save : kind === "reply" ? t.publishReply : t.publish}</Button>
        {cancelHref && (
          <ButtonLink kind="quiet" href={cancelHref}>
            {t.cancel}
          </ButtonLink>
        )}
      </Actions>
    </Form>
  );
}
