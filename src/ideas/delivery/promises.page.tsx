import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { dayOf } from "#platform/time/day.ts";
import { findManaged, agent, findProcess, type ProcessSheet, processRoutes } from "#processes";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage } from "../judging/queue-page.view.tsx";
import { proposalHref } from "../proposal-address.ts";
import { type Promised, readPromises } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { Promises } from "./promises.view.tsx";
import { routes } from "../routes.ts";

/** What a process promised, for everybody. */
export const promises = page("ideas/delivery", routes.promises, {
  access: anyone,

  async get({ db, visitor, params, now, locale }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process?.stages.some(({ kind }) => kind === "delivery")) throw new NotFound();
    const [found, territory] = await Promise.all([readPromises(db, process.id), readTerritory(db)]);
    const body = <PublicPromises process={process} promises={found} territory={territory} today={dayOf(now)} />;
    return { title: deliveryTexts[locale].titleOf(process.title), body };
  },
});

/** The same for those who deliver. */
export const deliveries = page("ideas/delivery", routes.deliveries, {
  access: agent,

  async get({ db, visitor, params, now, locale }) {
    const process = await findManaged(db, params.process, visitor);
    const [found, queues, territory] = await Promise.all([readPromises(db, process.id), readQueues(db, process.id), readTerritory(db)]);
    const t = deliveryTexts[locale];
    const body = (
      <QueuePage process={process} current="deliveries" title={t.queue} lead={t.queueLead} {...queues}>
        {found.length === 0 ? (
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        ) : (
          <Promises promises={found} territory={territory} today={dayOf(now)} href={({ id }) => routes.delivery.href({ id })} />
        )}
      </QueuePage>
    );
    return { title: t.queue, robots: "noindex", body };
  },
});

function PublicPromises({
  process,
  promises,
  territory,
  today,
}: {
  process: ProcessSheet;
  promises: readonly Promised[];
  territory: Territory;
  today: string;
}) {
  const t = useTexts(deliveryTexts);
  return (
    <>
      <PageHead
        title={t.publicTitle}
        trail={[{ label: process.title, href: processRoutes.process.href({ process: process.slug }) }]}
        lead={t.publicLead}
        joined
      />
      <Band tight>
        {promises.length === 0 ? (
          <Empty title={t.publicNone} />
        ) : (
          <Promises promises={promises} territory={territory} today={today} href={(one) => `${proposalHref(process.slug, one)}#realisation`} />
        )}
      </Band>
    </>
  );
}
