import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findManaged, agent } from "#processes";
import { findJudgedAt, type JudgingProcess } from "../judging/judged.query.ts";
import { pageNumber } from "../judging/page-number.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { QueuePage, type QueuePageProps } from "../judging/queue-page.view.tsx";
import { askOther } from "./ask-other.command.ts";
import { OpinionList, type OpinionListProps } from "./list.view.tsx";
import { countOpinions, findOpinionsOfProcess } from "./opinion.query.ts";
import { type OpinionTab, opinionTabs } from "./opinion-tabs.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { tabOf } from "./queue.page.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/avis", Visitor>;

/** Who answered, who is awaited, who was silent, in one process; another commune may be asked. */
export default page("ideas/opinion", routes.opinionsOf, {
  access: agent,

  async get(visit) {
    return show(visit, await findManaged(visit.db, visit.params.process, visit.visitor), { done: visit.url.searchParams.get("fait") === "demande" });
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const process = await findManaged(db, params.process, visitor);
    const form = await visit.form();
    const t = opinionTexts[locale];
    const [judged, territory] = await Promise.all([findJudgedAt(db, process.slug, (form["number"] ?? "").trim()), readTerritory(db)]);
    const commune = territory.communes.find(({ code }) => code === form["commune"]);
    const open = judged !== null && ["admissible", "feasible"].includes(judged.state);
    const problems = { ...(!open && { number: t.numberWrong }), ...(!commune && { commune: t.communeWrong }) };
    if (!open || !commune) return show(visit, process, { values: form, problems });
    const asked = await askOther(db, { proposalId: judged.id, communeCode: commune.code, by: visitor.id });
    if (!asked) return show(visit, process, { values: form, problems: { commune: t.askedBefore } });
    return { redirect: withQuery(routes.opinionsOf.href(params), { fait: "demande" }) };
  },
});

interface Said {
  readonly done?: boolean;
  readonly values?: Record<string, string>;
  readonly problems?: Problems;
}

async function show({ db, url, now, locale }: Asked, process: JudgingProcess, said: Said) {
  const [tab, at] = [tabOf(url), pageNumber(url)];
  const [opinions, counts, queues, territory] = await Promise.all([
    findOpinionsOfProcess(db, process.id, tab, at),
    countOpinions(db, { processId: process.id }),
    readQueues(db, process.id),
    readTerritory(db),
  ]);
  const href = (to: OpinionTab, number = 1) =>
    withQuery(routes.opinionsOf.href({ process: process.slug }), { vue: to === "todo" ? null : opinionTabs[to], page: number > 1 ? number : null });
  const props = { list: { opinions, counts, territory, tab, at, now, href }, process, queues, ...said };
  return { title: opinionTexts[locale].ofProcess, robots: "noindex", status: said.problems ? 422 : 200, body: <OpinionsOf {...props} /> } as const;
}

interface Props extends Said {
  process: JudgingProcess;
  list: OpinionListProps;
  queues: Pick<QueuePageProps, "kinds" | "counts">;
}

function OpinionsOf({ process, list, queues, done, values, problems }: Props) {
  const t = useTexts(opinionTexts);
  const locale = useLocale();
  const tabs = (Object.keys(opinionTabs) as OpinionTab[]).map((tab) => ({
    label: t.tabs[tab],
    href: list.href(tab),
    count: formatNumber(list.counts[tab], locale),
    current: tab === list.tab,
  }));
  return (
    <QueuePage process={process} current="opinionsOf" title={t.ofProcess} lead={t.ofProcessLead} done={done ? t.asked : undefined} {...queues}>
      <Tabs label={t.title} tabs={tabs} />
      <OpinionList {...list} />
      <Disclosure summary={t.askTitle} open={problems !== undefined}>
        <Form action={routes.opinionsOf.href({ process: process.slug })} values={values} problems={problems} label={t.askTitle}>
          <p class="soft">{t.askHint}</p>
          <TextField name="number" label={t.askNumber} inputMode="numeric" maxLength={6} short />
          <Select name="commune" label={t.askCommune} choices={list.territory.communes.map(({ code, name }) => ({ value: code, label: name }))} />
          <Actions>
            <Button kind="quiet">{t.ask}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </QueuePage>
  );
}
