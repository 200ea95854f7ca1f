import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { page } from "#platform/web/page.tsx";
import type { Columns } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { dayOf } from "#platform/time/day.ts";
import { agent, findManaged, findProcess, processCrumb, type ProcessSheet } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import { stateNames } from "../states.texts.ts";
import { queueListTexts } from "../queue/queue-list.texts.ts";
import { Download } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { type PromisedProposal, promiseOrders, readPromises } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { Promises } from "./promises.view.tsx";

/** What a process promised, for everybody. */
export const promises = page("ideas/delivery", routes.promises, {
  access: anyone,

  async get({ db, visitor, params, now, locale }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process?.stages.some(({ kind }) => kind === "delivery")) throw new NotFound();
    const body = <PublicPromises process={process} promises={await readPromises(db, process.id)} today={dayOf(now)} />;
    return { title: deliveryTexts[locale].titleOf(process.title), body };
  },
});

/** The same for those who deliver: on one page, for its totals are those of the process. */
export const deliveries = list("ideas/delivery", routes.deliveries, {
  access: agent,
  find: ({ db, visitor, params }) => findManaged(db, params.process, visitor),
  filters: {},
  orders: promiseOrders,
  size: 10_000,
  async rows({ db }, { id }, { order }) {
    const rows = await readPromises(db, id, order);
    return { rows, total: rows.length };
  },
  async show({ db, now, locale }, process, found) {
    const t = deliveryTexts[locale];
    const queues = await readQueues(db, process.id);
    const body = (
      <QueuePage process={process} queues={queues} current="deliveries" title={t.queue} lead={t.queueLead}>
        {found.total === 0 ? (
          <Empty title={t.none} text={t.noneText} />
        ) : (
          <>
            <Promises promises={found.rows} ordered={found} today={dayOf(now)} href={({ id }) => routes.delivery.href({ id })} />
            <Download href={found.csv!} />
          </>
        )}
      </QueuePage>
    );
    return { title: t.queue, robots: "noindex", body };
  },
  csv: { path: routes.deliveriesCsv, filename: "realisations.csv", columns },
});

function columns(locale: Locale): Columns<PromisedProposal> {
  const [t, general] = [deliveryTexts[locale], queueListTexts[locale]];
  return {
    [general.number]: ({ number }) => number,
    [general.title]: ({ title }) => title,
    [general.commune]: ({ communeName }) => communeName,
    [general.state]: ({ state }) => stateNames[locale][state],
    [t.promised]: ({ promisedOn }) => promisedOn,
    [t.awarded]: ({ amountCents }) => typedEuros(amountCents),
    [t.spent]: ({ spentCents }) => typedEuros(spentCents),
  };
}

function PublicPromises({ process, promises, today }: { process: ProcessSheet; promises: readonly PromisedProposal[]; today: string }) {
  const t = useTexts(deliveryTexts);
  const trail = [processCrumb(process)];
  return (
    <PageFrame title={t.publicTitle} trail={trail} lead={t.publicLead}>
      {promises.length === 0 ? (
        <Empty title={t.publicNone} />
      ) : (
        <Promises promises={promises} today={today} href={(one) => `${proposalHref(process.slug, one)}#realisation`} />
      )}
    </PageFrame>
  );
}
