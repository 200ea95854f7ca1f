import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { agent, processRoutes } from "#processes";
import { ideaName } from "../judging/act-page.view.tsx";
import { judgingTexts } from "../judging/judging.texts.ts";
import { findReceived, findSent, type RoutedIdea } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { routes } from "../routes.ts";

/** What was passed on to one's level, and what it passed on. */
export default page("ideas/routing", routes.routingQueue, {
  access: agent,

  async get({ db, visitor, now, locale, url }) {
    const [received, sent] = await Promise.all([findReceived(db, visitor), findSent(db, visitor)]);
    const t = routingTexts[locale];
    const done = url.searchParams.get("fait");
    const said = done && Object.hasOwn(t.done, done) ? t.done[done] : undefined;
    return { title: t.queue, robots: "noindex", body: <Queue received={received} sent={sent} now={now} done={said} /> };
  },
});

function Queue({ received, sent, now, done }: { received: readonly RoutedIdea[]; sent: readonly RoutedIdea[]; now: Date; done: string | undefined }) {
  const t = useTexts(routingTexts);
  const general = useTexts(judgingTexts);
  return (
    <>
      <PageHead title={t.queue} trail={[{ label: general.desk, href: processRoutes.desk.href() }]} lead={t.queueLead} joined />
      <Band tight>
        <div class="flow">
          {done && <Notice tone="ok" title={done} announce />}
          <h2>{t.received}</h2>
          {received.length === 0 ? <p>{t.noReceived}</p> : <List ideas={received} now={now} />}
          <h2>{t.sent}</h2>
          {sent.length === 0 ? <p>{t.noSent}</p> : <List ideas={sent} now={now} />}
        </div>
      </Band>
    </>
  );
}

function List({ ideas, now }: { ideas: readonly RoutedIdea[]; now: Date }) {
  const t = useTexts(routingTexts);
  const general = useTexts(judgingTexts);
  const locale = useLocale();
  return (
    <Entries>
      {ideas.map((idea) => (
        <Entry
          title={ideaName(idea)}
          href={routes.routing.href({ id: idea.proposalId })}
          meta={[
            idea.processTitle,
            idea.sentAs,
            `${t.before} ${formatDate(idea.dueAt, locale)}`,
            ...(idea.dueAt < now ? [<Badge tone="danger">{general.late}</Badge>] : []),
          ]}
        />
      ))}
    </Entries>
  );
}
