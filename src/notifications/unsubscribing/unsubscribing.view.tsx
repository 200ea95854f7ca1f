import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Labels } from "../labels.view.tsx";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";

/** What it stops, and one button. */
export function Unsubscribing({ action, labels, digest }: { action: string; labels: readonly string[]; digest: boolean }) {
  const t = useTexts(texts).unsubscribing;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <Band tight>
        <div class="flow">
          <Labels labels={[...labels, ...(digest ? [t.digest] : [])]} />
          <p>{t.keeps}</p>
          <Form action={action}>
            <Actions>
              <Button>{t.stop}</Button>
            </Actions>
          </Form>
          <p>
            <Go href={routes.choosing.href()}>{t.choose}</Go>
          </p>
        </div>
      </Band>
    </>
  );
}

export function Stopped({ labels }: { labels: readonly string[] }) {
  const t = useTexts(texts).unsubscribing;
  return (
    <>
      <PageHead title={t.doneTitle} lead={t.done} joined />
      <Band tight>
        <div class="flow">
          <Labels labels={labels} />
          <p>{t.keeps}</p>
          <p>
            <Go href={routes.choosing.href()}>{t.choose}</Go>
          </p>
        </div>
      </Band>
    </>
  );
}

export function UnknownLink() {
  const t = useTexts(texts).unsubscribing;
  return (
    <>
      <PageHead title={t.unknownTitle} lead={t.unknown} joined />
      <Band tight>
        <Go href={routes.choosing.href()}>{t.choose}</Go>
      </Band>
    </>
  );
}
