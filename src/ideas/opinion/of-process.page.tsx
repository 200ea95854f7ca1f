import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { agent, findManaged, type ProcessSheet } from "#processes";
import { readTerritory, type Territory } from "#territory";
import { findCaseAt } from "../case/case.query.ts";
import { type QueueSlice, QueueList } from "../queue/queue-list.view.tsx";
import { QueuePage } from "../queue/queue-page.view.tsx";
import { type Queues, readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { askOther } from "./ask-other.command.ts";
import { countOpinions, findOpinions, type OpinionOn, type OpinionTab, opinionTabs } from "./opinion.query.ts";
import { opinionTexts } from "./opinion.texts.ts";
import { opinionColumns, OpinionLine } from "./opinion-line.view.tsx";
import { remindSeveral } from "./remind.command.ts";
import { orders } from "../queue/queue.ts";

/** Who answered, who is awaited, who was silent, in one process; another commune may be asked, those that are awaited reminded. */
export default list("ideas/opinion", routes.opinionsOf, {
  access: agent,
  find: ({ db, visitor, params }) => findManaged(db, params.process, visitor),
  filters: { tab: oneOf("vue", opinionTabs, "todo"), q: words("q") },
  tabs: ["tab"],
  orders,
  rows: ({ db }, { id: processId }, question, range) => findOpinions(db, { processId }, question, range),
  async show({ db, now, locale }, process, found, form) {
    const [counts, queues, territory] = await Promise.all([countOpinions(db, { processId: process.id }), readQueues(db, process.id), readTerritory(db)]);
    const t = opinionTexts[locale];
    const says = { demande: t.asked, rappeles: t.reminded, rappeles_en_partie: t.remindedSome };
    return { title: t.ofProcess, robots: "noindex", says, body: <OpinionsOf {...{ process, queues, counts, territory, found, form, now }} /> };
  },
  csv: { path: routes.opinionsOfCsv, filename: "avis-des-communes.csv", columns: opinionColumns },
  acts: (step) => ({
    ask: step({
      read: readQuestion,
      async run({ db, visitor, params, locale }, _, { proposalId, communeCode }) {
        const asked = await askOther(db, { proposalId, communeCode, by: visitor.id });
        return asked ? done(routes.opinionsOf.href(params), "demande") : wrong({ commune: opinionTexts[locale].askedBefore });
      },
    }),
    remind_ticked: step({
      read: tickedRows,
      async run(visit, process, ids) {
        const count = await remindSeveral(visit.db, process.id, ids, visit.visitor.id);
        if (count === 0) return conflict(opinionTexts[visit.locale].remindedNone);
        return done(hereOf(visit), count < ids.length ? "rappeles_en_partie" : "rappeles", count);
      },
    }),
  }),
});

/** Which commune is asked about which idea of the process. */
async function readQuestion(form: Reader, { db }: VisitOf<typeof routes.opinionsOf>, process: ProcessSheet) {
  const t = opinionTexts[form.locale];
  const [judged, territory] = await Promise.all([findCaseAt(db, process.slug, form.text("number")), readTerritory(db)]);
  const commune = territory.communes.find(({ code }) => code === form.text("commune"));
  form.check("number", judged !== null && ["admissible", "feasible"].includes(judged.state), t.numberWrong);
  form.check("commune", commune !== undefined, t.communeWrong);
  return { proposalId: judged?.id ?? "", communeCode: commune?.code ?? "" };
}

interface OpinionsOfProps {
  process: ProcessSheet;
  queues: Queues;
  counts: Record<OpinionTab, number>;
  territory: Territory;
  found: QueueSlice<OpinionOn, OpinionTab>;
  form: FormState;
  now: Date;
}

function OpinionsOf({ process, queues, counts, territory, found, form, now }: OpinionsOfProps) {
  const t = useTexts(opinionTexts);
  const { tab } = found.values;
  const several = tab === "todo" && { form: stateOf(form, "remind_ticked"), buttons: <Remind /> };
  return (
    <QueuePage process={process} queues={queues} current="opinionsOf" title={t.ofProcess} lead={t.ofProcessLead}>
      <QueueList
        {...{ found, counts, several }}
        label={t.title}
        tabs={t.tabs}
        empty={<NothingListed of={found} title={t.empty[tab]} />}
        entry={(opinion) => <OpinionLine opinion={opinion} now={now} form={several ? several.form : false} />}
      />
      <Disclosure summary={t.askTitle} open={form.act === "ask"}>
        <Form action={routes.opinionsOf.href({ process: process.slug })} state={stateOf(form, "ask")} label={t.askTitle}>
          <p class="soft">{t.askHint}</p>
          <TextField name="number" label={t.askNumber} inputMode="numeric" maxLength={6} short />
          <Select name="commune" label={t.askCommune} choices={territory.communes.map(({ code, name }) => ({ value: code, label: name }))} />
          <Submit label={t.ask} kind="quiet" act="ask" />
        </Form>
      </Disclosure>
    </QueuePage>
  );
}

function Remind() {
  const t = useTexts(opinionTexts);
  return (
    <Button kind="quiet" act="remind_ticked">
      {t.remind}
    </Button>
  );
}
