import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Tick } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { Written } from "#platform/ui/written.tsx";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, processRoutes } from "#processes";
import { caseTexts } from "../case/case.texts.ts";
import { ideaName } from "../idea-name.ts";
import { NumberedTitle } from "../numbered-title.view.tsx";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { routes } from "../routes.ts";
import { acceptSeveral } from "./route.command.ts";
import { countRoutings, findRoutings, type RoutedIdea, type RoutingTab, routingTabs } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { orders } from "../queue/queue.ts";

/** What was passed on to one's level, of which several are taken on at once, and what it passed on. */
export default list("ideas/routing", routes.routingQueue, {
  access: agent,
  filters: { tab: oneOf("vue", routingTabs, "received"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db, visitor }, _, question, range) => findRoutings(db, visitor, question, range),
  async show({ db, visitor, now, locale }, _, found, form) {
    const t = routingTexts[locale];
    const counts = await countRoutings(db, visitor);
    return { title: t.queue, robots: "noindex", says: t.done, body: <RoutingQueue {...{ counts, found, form, now }} /> };
  },
  csv: { path: routes.routingQueueCsv, filename: "echelon-competent.csv", columns },
  acts: (step) => ({
    accept_ticked: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const count = await acceptSeveral(visit.db, visit, visit.visitor, ids);
        if (count === 0) return conflict(routingTexts[visit.locale].problems.answered);
        return done(hereOf(visit), count < ids.length ? "prises_en_partie" : "prises", count);
      },
    }),
  }),
});

function columns(locale: Locale): Columns<RoutedIdea> {
  const [t, general] = [routingTexts[locale], queueListTexts[locale]];
  return {
    [general.process]: ({ processTitle }) => processTitle,
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [general.commune]: ({ commune }) => commune?.name,
    [general.due]: ({ dueAt }) => dayOf(dueAt),
    [t.reason]: ({ reason }) => reason,
  };
}

interface RoutingQueueProps {
  counts: Record<RoutingTab, number>;
  found: QueueSlice<RoutedIdea, RoutingTab>;
  form: FormState;
  now: Date;
}

function RoutingQueue({ counts, found, form, now }: RoutingQueueProps) {
  const t = useTexts(routingTexts);
  const general = useTexts(caseTexts);
  const received = found.values.tab === "received";
  const buttons = (
    <Button kind="quiet" act="accept_ticked">
      {t.acceptTicked}
    </Button>
  );
  return (
    <PageFrame title={t.queue} trail={[{ label: general.desk, href: processRoutes.desk.href() }]} lead={t.queueLead} flow>
      <QueueList
        {...{ found, counts }}
        label={t.title}
        tabs={{ received: t.received, sent: t.sent }}
        empty={<NothingListed of={found} title={received ? t.noReceived : t.noSent} />}
        several={received && { form, buttons }}
        entry={(idea) => <Line idea={idea} now={now} form={received && form} />}
      />
    </PageFrame>
  );
}

function Line({ idea, now, form }: { idea: RoutedIdea; now: Date; form: FormState | false }) {
  const t = useTexts(routingTexts);
  const general = useTexts(caseTexts);
  const locale = useLocale();
  const { id, proposalId, processTitle, sentAs, dueAt } = idea;
  const name = ideaName(idea);
  const meta = [
    <Written>{processTitle}</Written>,
    sentAs,
    `${t.before} ${formatDate(dueAt, locale)}`,
    dueAt < now && <Badge tone="danger">{general.late}</Badge>,
  ];
  return (
    <Entry
      title={<NumberedTitle of={idea} />}
      href={routes.routing.href({ id: proposalId })}
      level={2}
      meta={meta.filter(Boolean)}
      tick={form && <Tick id={id} name={name} written={idea.title} form={form} />}
    />
  );
}
