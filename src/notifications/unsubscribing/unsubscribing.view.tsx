import { useTexts } from "#platform/i18n/context.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Labels } from "../labels.view.tsx";
import { texts } from "../notifications.texts.ts";
import { routes } from "../routes.ts";

/** What it stops, and one button. */
export function Unsubscribing({ action, labels, digest }: { action: string; labels: readonly string[]; digest: boolean }) {
  const t = useTexts(texts).unsubscribing;
  return (
    <PageFrame title={t.title} lead={t.lead} flow>
      <Labels labels={[...labels, ...(digest ? [t.digest] : [])]} />
      <p>{t.keeps}</p>
      <Form action={action}>
        <Submit label={t.stop} />
      </Form>
      <Onward href={routes.choosing.href()}>{t.choose}</Onward>
    </PageFrame>
  );
}

export function Stopped({ labels }: { labels: readonly string[] }) {
  const t = useTexts(texts).unsubscribing;
  return (
    <PageFrame title={t.doneTitle} lead={t.done} flow>
      <Labels labels={labels} />
      <p>{t.keeps}</p>
      <Onward href={routes.choosing.href()}>{t.choose}</Onward>
    </PageFrame>
  );
}

export function UnknownLink() {
  const t = useTexts(texts).unsubscribing;
  return (
    <PageFrame title={t.unknownTitle} lead={t.unknown}>
      <Go href={routes.choosing.href()}>{t.choose}</Go>
    </PageFrame>
  );
}
