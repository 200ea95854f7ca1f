import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Suppression } from "#platform/mail/suppression.ts";
import { Button } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { texts } from "./notifications.texts.ts";
import { routes } from "./routes.ts";

/** Why no mail comes, since when, and what to do. */
export function Suppressed({ suppression: { reason, at } }: { suppression: Suppression }) {
  const t = useTexts(texts).suppressed;
  const locale = useLocale();
  return (
    <Notice tone="warn" title={t[`${reason}Title`]}>
      <p>
        {formatDate(at, locale)}. {t[reason]} {t.still}
      </p>
      <form method="post" action={routes.choosing.href()}>
        <Button kind="quiet" icon="refresh-cw" act="retry">
          {t.retry}
        </Button>
      </form>
    </Notice>
  );
}
