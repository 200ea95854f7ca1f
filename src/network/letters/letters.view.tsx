import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Letter } from "./letters.query.ts";
import { lettersTexts } from "./letters.texts.ts";

export function Letters({ found, keeps }: { found: ListPage<Letter, object>; keeps: boolean }) {
  const t = useTexts(lettersTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      actions={keeps && <ButtonLink href={routes.compose.href()}>{t.compose}</ButtonLink>}
      flow
    >
      <Go href="/mon-espace/notifications/choix">{t.ask}</Go>
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <Entries>
            {found.rows.map(({ id, title, state, madeAt, sentAt, items }) => (
              <Entry
                level={2}
                title={<Written>{title}</Written>}
                href={routes.letter.href({ id })}
                meta={[
                  <Badge tone={state === "draft" ? "warn" : "ok"}>{state === "draft" ? t.draft : t.sent}</Badge>,
                  formatDate(sentAt ?? madeAt, locale),
                  plural(items, locale, t.itemsCount),
                ]}
              />
            ))}
          </Entries>
          <Pages of={found} />
        </>
      )}
    </PageFrame>
  );
}
