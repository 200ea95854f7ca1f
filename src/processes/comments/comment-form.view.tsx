import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Checkbox, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { longest, positions } from "./comment.ts";
import { commentsTexts } from "./comments.texts.ts";

export interface CommentFormProps {
  action: string;
  /** The service that whoever is of the team may sign for; null for the others. */
  service: string | null;
  kind?: "comment" | "reply" | "edit" | undefined;
  cancelHref?: string | undefined;
  /** Its hidden `envoi` tells a form that is sent twice from two. */
  form: FormState;
}

export function CommentForm({ action, service, kind = "comment", cancelHref, form }: CommentFormProps) {
  const t = useTexts(commentsTexts);
  const choices = [{ value: "", label: t.noPosition }, ...positions.map((position) => ({ value: position, label: t.positions[position] }))];
  const words = {
    comment: { title: t.write, verb: t.publish },
    reply: { title: t.reply, verb: t.publishReply },
    edit: { title: t.editTitle, verb: t.save },
  }[kind];
  return (
    <Form action={action} state={form} label={words.title}>
      {form.values["envoi"] && <input type="hidden" name="envoi" value={String(form.values["envoi"])} />}
      <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={longest} rows={4} />
      {kind === "comment" && <Radios name="avis" label={t.position} choices={choices} optional />}
      {service && kind !== "edit" && <Checkbox name="equipe" label={t.asService(service)} hint={t.asServiceHint} />}
      <Actions>
        <Button kind={cancelHref ? "main" : "quiet"}>{words.verb}</Button>
        {cancelHref && (
          <ButtonLink kind="quiet" href={cancelHref}>
            {t.cancel}
          </ButtonLink>
        )}
      </Actions>
    </Form>
  );
}
