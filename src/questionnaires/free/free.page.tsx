import type { Db } from "#platform/db/db.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { oneOf } from "#platform/web/filters.ts";
import { type ListPage, hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { routes } from "../routes.ts";
import { dealWithText, dealWithTexts } from "./free.command.ts";
import { type FreeAnswer, findFreeAnswer, listFreeAnswers } from "./free.query.ts";
import { freeTexts } from "./free.texts.ts";

type State = FreeAnswer["state"];
const states: readonly State[] = ["waiting", "published", "set_aside"];
const said = { waiting: "remis", published: "publie", set_aside: "ecarte" } as const;
const saidOfSeveral = { waiting: "remis_tous", published: "publies", set_aside: "ecartes" } as const;

interface Which {
  readonly id: string;
  /** Of the text as it was seen. */
  readonly version: number;
  readonly shown: string | null;
}

const readWhich = (form: Reader): Which => ({ id: form.id("id", freeTexts[form.locale].changed), version: form.version(), shown: null });
const readTicked = (form: Reader) => ({ ids: tickedRows(form), from: form.choice("from", states, freeTexts[form.locale].changed) });

function readText(form: Reader): Which {
  const t = freeTexts[form.locale];
  return { ...readWhich(form), shown: form.lines("text", 1, 6000, t.missing, t.long) };
}

/** Free texts, read by the team before anybody else reads them: one by one, or several that are fine as they are. */
export default list("questionnaires/free", routes.questionnaireFreeAnswers, {
  access: signedIn,
  find: ({ db, params, visitor }) => questionnaireToBuild(db, params, visitor),
  filters: { state: oneOf("etat", { waiting: "waiting", published: "published", set_aside: "set_aside" }, "waiting") },
  rows: ({ db }, { id }, { state }, range) => listFreeAnswers(db, id, state, range),
  show: async ({ db, locale }, questionnaire, found, form) => ({
    title: `${freeTexts[locale].title}, ${questionnaire.title}`,
    robots: "noindex",
    says: freeTexts[locale].done,
    body: <ToRead questionnaire={questionnaire} found={found} form={form} dealtWith={await findDealtWith(db, questionnaire, form)} />,
  }),
  acts: (step) => ({
    publish: step({ read: readText, run: (visit, questionnaire, text) => deal(visit, questionnaire, text, "published") }),
    set_aside: step({ read: readWhich, run: (visit, questionnaire, text) => deal(visit, questionnaire, text, "set_aside") }),
    take_back: step({ read: readWhich, run: (visit, questionnaire, text) => deal(visit, questionnaire, text, "waiting") }),
    publish_ticked: step({ read: readTicked, run: (visit, questionnaire, texts) => dealWithTicked(visit, questionnaire, texts, "published") }),
    set_ticked_aside: step({ read: readTicked, run: (visit, questionnaire, texts) => dealWithTicked(visit, questionnaire, texts, "set_aside") }),
    take_ticked_back: step({ read: readTicked, run: (visit, questionnaire, texts) => dealWithTicked(visit, questionnaire, texts, "waiting") }),
  }),
});

type Reading = Visit<string, Visitor>;

/** The text that somebody else was quicker with: the list that it was taken from may not have it any more. */
const findDealtWith = async (db: Db, { id }: Questionnaire, { act, status, values }: FormState): Promise<FreeAnswer | null> =>
  status === 409 && act === "publish" ? findFreeAnswer(db, id, String(values["id"])) : null;

async function deal(visit: Reading, questionnaire: Questionnaire, { id, version, shown }: Which, to: State): Promise<Outcome> {
  const t = freeTexts[visit.locale];
  const dealt = await dealWithText(visit.db, { questionnaireId: questionnaire.id, id, version }, { to, shown, by: visit.visitor.id });
  if (dealt.ok) return done(hereOf(visit), said[to]);
  return dealt.problem === "longer" ? wrong({ text: t.longer }) : conflict(t.changed);
}

/** Of those that others dealt with in the meantime nothing is changed; how many were dealt with is said. */
async function dealWithTicked(visit: Reading, questionnaire: Questionnaire, { ids, from }: { ids: readonly string[]; from: State }, to: State) {
  const count = await dealWithTexts(visit.db, { questionnaireId: questionnaire.id, ids, from }, { to, by: visit.visitor.id });
  return count > 0 ? done(hereOf(visit), saidOfSeveral[to], count) : conflict(freeTexts[visit.locale].changed);
}

interface ToReadProps {
  questionnaire: Questionnaire;
  found: ListPage<FreeAnswer, { readonly state: State }>;
  form: FormState;
  dealtWith: FreeAnswer | null;
}

function ToRead({ questionnaire, found, form, dealtWith }: ToReadProps) {
  const t = useTexts(freeTexts);
  const locale = useLocale();
  const { state } = found.values;
  const here = found.href({ page: found.page });
  const tabs = states.map((one) => ({
    label: t.tabs[one],
    href: found.href({ state: one }),
    current: one === state,
    count: one === state ? formatNumber(found.total, locale) : undefined,
  }));
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.title} lead={t.lead}>
      <div class="flow">
        <Tabs label={t.title} tabs={tabs} />
        {dealtWith && <OneText here={here} answer={dealtWith} form={form} rank={null} />}
        {found.rows.length === 0 ? (
          <Empty title={t.none} text={t.noneNext} />
        ) : (
          <Selection
            action={here}
            form={form.act === "publish" ? stateOf(form, "publish_ticked") : form}
            label={t.title}
            buttons={<TickedActs state={state} />}
          >
            {found.rows.map(
              (answer, at) => answer.id !== dealtWith?.id && <OneText here={here} answer={answer} form={form} rank={(found.page - 1) * 20 + at + 1} />,
            )}
          </Selection>
        )}
        <Pages of={found} />
      </div>
    </QuestionnaireFrame>
  );
}

function TickedActs({ state }: { state: State }) {
  const t = useTexts(freeTexts);
  return (
    <>
      <input type="hidden" name="from" value={state} />
      {state === "waiting" ? (
        <>
          <Button kind="quiet" act="publish_ticked">
            {t.publishTicked}
          </Button>
          <Button kind="danger" act="set_ticked_aside">
            {t.setAside}
          </Button>
        </>
      ) : (
        <Button kind="quiet" act="take_ticked_back">
          {t.back}
        </Button>
      )}
    </>
  );
}

interface OneTextProps {
  here: string;
  answer: FreeAnswer;
  form: FormState;
  /** In the list; null: dealt with meanwhile, and no part of it. */
  rank: number | null;
}

function OneText({ here, answer, form, rank }: OneTextProps) {
  const { id, question, words, state, shown, version } = answer;
  const again = form.act === "publish" && form.values["id"] === id;
  const start = beginningOf(words, 40);
  return (
    <section class="question-review">
      <div class="row">
        {rank !== null && <Tick id={id} name={start} form={form} />}
        <h2 class="small-title">{question}</h2>
      </div>
      {again && <blockquote class="text-quoted">{words}</blockquote>}
      {again && shown !== null && <Standing shown={shown} />}
      <Form action={here} label={rank === null ? question : `${rank}. ${question}`} {...(again && { state: form })}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={String((again && form.status === 422 && form.values["version"]) || version)} />
        {again || state === "waiting" ? (
          <TextToShow id={again ? "text" : `text-${id}`} words={again ? undefined : words} />
        ) : (
          <p class="text-wording">{shown ?? words}</p>
        )}
        <TextActs publishes={again || state === "waiting"} waits={state === "waiting"} start={start} />
      </Form>
    </section>
  );
}

function Standing({ shown }: { shown: string }) {
  const t = useTexts(freeTexts);
  return (
    <>
      <p>
        <b>{t.standing}</b>
      </p>
      <blockquote class="text-quoted">{shown}</blockquote>
    </>
  );
}

function TextToShow({ id, words }: { id: string; words: string | undefined }) {
  const t = useTexts(freeTexts);
  return <TextArea name="text" id={id} label={t.text} value={words} maxLength={6000} rows={4} />;
}

function TextActs({ publishes, waits, start }: { publishes: boolean; waits: boolean; start: string }) {
  const t = useTexts(freeTexts);
  const which = <span class="vh">{t.of(start)}</span>;
  return (
    <div class="row">
      {publishes && (
        <Button kind="quiet" act="publish">
          {t.publish}
          {which}
        </Button>
      )}
      <Button kind={waits ? "danger" : "quiet"} act={waits ? "set_aside" : "take_back"}>
        {waits ? t.setAside : t.back}
        {which}
      </Button>
    </div>
  );
}
