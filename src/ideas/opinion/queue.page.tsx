import { useTexts } from "#platform/i18n/context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { may, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { processRoutes } from "#processes";
import { caseTexts } from "../case/case.texts.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { routes } from "../routes.ts";
import { countOpinions, findOpinions, type OpinionOn, type OpinionTab, opinionTabs } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { opinionColumns, OpinionLine } from "./opinion-line.view.tsx";
import { orders } from "../queue/queue.ts";

const ownCommunes = (someone: Visitor): string[] =>
  scopesOf(someone, "participation.give_opinion").flatMap(({ kind, id }) => (kind === "commune" && id !== null ? [id] : []));

/** The ideas on which one's own communes are asked. */
export default list("ideas/opinion", routes.opinionQueue, {
  access: may("participation.give_opinion"),
  find: ({ visitor }) => ({ communes: ownCommunes(visitor) }),
  filters: { tab: oneOf("vue", opinionTabs, "todo"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, own, question, range) => findOpinions(db, own, question, range),
  async show({ db, now, locale }, own, found) {
    const counts = await countOpinions(db, own);
    return { title: opinionTexts[locale].queue, robots: "noindex", body: <OpinionQueue {...{ counts, found, now }} own={own.communes.length > 0} /> };
  },
  csv: { path: routes.opinionQueueCsv, filename: "avis-de-ma-commune.csv", columns: opinionColumns },
});

interface OpinionQueueProps {
  own: boolean;
  counts: Record<OpinionTab, number>;
  found: QueueSlice<OpinionOn, OpinionTab>;
  now: Date;
}

function OpinionQueue({ own, counts, found, now }: OpinionQueueProps) {
  const t = useTexts(opinionTexts);
  const general = useTexts(caseTexts);
  return (
    <PageFrame title={t.queue} trail={[{ label: general.desk, href: processRoutes.desk.href() }]} lead={own ? t.queueLead : t.noCommune}>
      {own && (
        <QueueList
          {...{ found, counts }}
          label={t.title}
          tabs={t.tabs}
          empty={<NothingListed of={found} title={t.empty[found.values.tab]} />}
          entry={(opinion) => <OpinionLine opinion={opinion} now={now} />}
        />
      )}
    </PageFrame>
  );
}
