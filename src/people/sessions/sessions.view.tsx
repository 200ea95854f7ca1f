import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Table } from "#platform/ui/table.tsx";
import { routes } from "../routes.ts";
import { texts } from "../security.texts.ts";
import type { SessionLine } from "./sessions.query.ts";
import { SignOutForm } from "./sign-out.view.tsx";

/** Where the person is signed in, with the way to leave each place. */
export function Sessions({ sessions, ownId }: { sessions: readonly SessionLine[]; ownId: string | null }) {
  const t = useTexts(texts).sessions;
  const locale = useLocale();
  const others = sessions.some(({ id }) => id !== ownId);
  const day = (date: Date) => formatDate(date, locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section class="flow sessions" aria-labelledby="appareils">
      <h2 id="appareils">{t.title}</h2>
      <Table
        caption={t.title}
        hideCaption
        rows={sessions}
        columns={[
          { label: t.device, heads: true, cell: ({ device }) => device || t.unknown },
          { label: t.way, cell: ({ way }) => t.ways[way as keyof typeof t.ways] },
          { label: t.since, cell: ({ since }) => day(since) },
          { label: t.seen, cell: ({ seenAt }) => day(seenAt) },
          { label: t.act, cell: ({ id, device }) => (id === ownId ? <Badge tone="ok">{t.here}</Badge> : <End id={id} device={device || t.unknown} />) },
        ]}
      />
      <div class="row">
        <SignOutForm />
        {others && (
          <form method="post" action={routes.sessions.href()}>
            <Button kind="danger" icon="log-out" act="endOthers">
              {t.endOthers}
            </Button>
          </form>
        )}
      </div>
    </section>
  );
}

function End({ id, device }: { id: string; device: string }) {
  const t = useTexts(texts).sessions;
  return (
    <form method="post" action={routes.sessions.href()}>
      <TextButton act={`end:${id}`}>
        {t.end}
        <span class="vh"> {device}</span>
      </TextButton>
    </form>
  );
}
