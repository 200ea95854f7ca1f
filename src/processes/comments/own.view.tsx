import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { CommentForm } from "./comment-form.view.tsx";
import { commentsTexts } from "./comments.texts.ts";
import type { OpenComment } from "./open-comment.query.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { CommentFrame } from "./write.view.tsx";
import { routes } from "../routes.ts";

export function EditPage({ row, subject, form }: OpenComment & { form: FormState }) {
  const t = useTexts(commentsTexts);
  const params = { comment: row.id };
  return (
    <CommentFrame subject={subject} title={t.editTitle} here={t.edit} lead={t.editLead}>
      <CommentForm kind="edit" action={routes.editComment.href(params)} service={null} cancelHref={routes.comment.href(params)} form={form} />
    </CommentFrame>
  );
}

export function DeletePage({ row, subject }: OpenComment) {
  const t = useTexts(commentsTexts);
  const params = { comment: row.id };
  return (
    <CommentFrame subject={subject} title={t.deleteTitle} here={t.remove} lead={t.deleteLead}>
      <blockquote class="flow">
        <Paragraphs text={row.body} />
      </blockquote>
      <Form action={routes.deleteComment.href(params)} label={t.deleteTitle}>
        <Actions>
          <Button kind="danger">{t.deleteAct}</Button>
          <ButtonLink kind="quiet" href={routes.comment.href(params)}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </CommentFrame>
  );
}
