import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatAge, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { may, scopesOf } from "#platform/web/visitor.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { listQueue, type QueuedCase } from "./queue.query.ts";

export default page("moderation/queue", routes.queue, {
  access: may("moderation.decide"),

  async get({ db, visitor, locale, now }) {
    const queue = await listQueue(db, scopesOf(visitor, "moderation.decide"), visitor.id);
    return { title: moderationTexts[locale].queue.title, robots: "noindex", body: <Queue {...queue} me={visitor.id} now={now} /> };
  },
});

function Queue({ open, appeals, me, now }: { open: readonly QueuedCase[]; appeals: readonly QueuedCase[]; me: string; now: Date }) {
  const t = useTexts(moderationTexts);
  const others = appeals.filter(({ firstJudge }) => firstJudge !== me);
  return (
    <>
      <PageHead
        title={t.queue.title}
        lead={t.queue.lead}
        actions={
          <>
            <ButtonLink kind="quiet" href={routes.rulesPage.href()}>
              {t.rules.title}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.log.href()}>
              {t.log.title}
            </ButtonLink>
          </>
        }
        joined
      />
      <Band tight>
        {open.length + others.length === 0 && (
          <Empty title={t.queue.empty}>
            <p>{t.queue.emptyText}</p>
          </Empty>
        )}
        {others.length > 0 && <h2>{t.queue.appeals}</h2>}
        {others.length > 0 && <CaseEntries cases={others} now={now} />}
        {open.length > 0 && <h2>{t.queue.open}</h2>}
        {open.length > 0 && <CaseEntries cases={open} now={now} />}
      </Band>
    </>
  );
}

function CaseEntries({ cases, now }: { cases: readonly QueuedCase[]; now: Date }) {
  const t = useTexts(moderationTexts).queue;
  const locale = useLocale();
  return (
    <Entries>
      {cases.map(({ id, title, held, reports, since }) => (
        <Entry
          title={title}
          href={routes.case.href({ id })}
          lead={{ icon: held ? "eye-off" : "flag" }}
          meta={[
            held && <Badge tone="warn">{t.held}</Badge>,
            reports > 0 && plural(reports, locale, t.reports),
            t.opened(formatAge(since, now, locale)),
          ].filter(Boolean)}
          action={{ label: t.examine, href: routes.case.href({ id }) }}
        />
      ))}
    </Entries>
  );
}
