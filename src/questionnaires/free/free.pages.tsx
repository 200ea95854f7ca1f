import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { SaidDone } from "#platform/ui/said-done.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { type HtmlAnswer, page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { dealWithText } from "./free.command.ts";
import { type FreeAnswer, listFreeAnswers } from "./free.query.ts";
import { freeTexts } from "./free.texts.ts";

const pageSize = 20;
const states = ["waiting", "published", "set_aside"] as const;
const stateOf = (asked: string | null | undefined) => states.find((state) => state === asked) ?? "waiting";

interface Shown {
  readonly state: FreeAnswer["state"];
  readonly at: number;
  readonly done?: string | null;
  readonly problem?: string | undefined;
  readonly wrong?: { readonly id: string; readonly typed: string; readonly problem: string } | undefined;
}

/** Free texts, read by the team one by one before anybody else reads them. */
export const moderateTexts = page("questionnaires/free", routes.questionnaireFreeAnswers, {
  access: signedIn,

  async get({ db, params, visitor, url, locale }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const at = Math.min(10_000, Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1));
    return draw(db, questionnaire, { state: stateOf(url.searchParams.get("etat")), at, done: url.searchParams.get("fait") }, freeTexts[locale].title);
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const values = await visit.form();
    const t = freeTexts[locale];
    const from = stateOf(values["from"]);
    const id = /^[0-9a-f-]{36}$/.test(values["id"] ?? "") ? values["id"]! : "00000000-0000-0000-0000-000000000000";
    const to = stateOf(values["act"]);
    const typed = (values["text"] ?? "").trim();
    const wrong = to !== "published" ? null : typed === "" ? t.missing : typed.length > 6000 ? t.long : null;
    if (wrong) return { ...(await draw(db, questionnaire, { state: from, at: 1, wrong: { id, typed, problem: wrong } }, t.title)), status: 422 };
    const dealt = await dealWithText(db, { questionnaireId: questionnaire.id, id, from }, { to, shown: to === "published" ? typed : null, by: visitor.id });
    if (!dealt.ok && dealt.problem === "longer")
      return { ...(await draw(db, questionnaire, { state: from, at: 1, wrong: { id, typed, problem: t.longer } }, t.title)), status: 422 };
    if (!dealt.ok) return { ...(await draw(db, questionnaire, { state: from, at: 1, problem: t.changed }, t.title)), status: 409 };
    const said = { waiting: "remis", published: "publie", set_aside: "ecarte" }[to];
    return { redirect: withQuery(routes.questionnaireFreeAnswers.href(params), { etat: from === "waiting" ? null : from, fait: said }) };
  },
});

async function draw(db: Parameters<typeof listFreeAnswers>[0], questionnaire: Questionnaire, shown: Shown, title: string): Promise<HtmlAnswer> {
  const { answers, total } = await listFreeAnswers(db, questionnaire.id, { state: shown.state, limit: pageSize, offset: (shown.at - 1) * pageSize });
  return {
    title: `${title}, ${questionnaire.title}`,
    robots: "noindex",
    body: <ToRead questionnaire={questionnaire} answers={answers} total={total} shown={shown} />,
  };
}

function ToRead({ questionnaire, answers, total, shown }: { questionnaire: Questionnaire; answers: readonly FreeAnswer[]; total: number; shown: Shown }) {
  const t = useTexts(freeTexts);
  const locale = useLocale();
  const own = routes.questionnaireFreeAnswers.href(paramsOf(questionnaire));
  const count = formatNumber(total, locale);
  const tabs = states.map((state) => ({
    label: t.tabs[state],
    href: withQuery(own, { etat: state === "waiting" ? null : state }),
    current: state === shown.state,
    count: state === shown.state ? count : undefined,
  }));
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.title} lead={t.lead}>
      <div class="flow">
        <SaidDone done={shown.done ?? null} said={t.done} />
        {shown.problem && <Notice tone="warn" title={shown.problem} announce />}
        <Tabs label={t.title} tabs={tabs} />
        {answers.length === 0 ? (
          <Empty title={t.none}>
            <p>{t.noneNext}</p>
          </Empty>
        ) : (
          answers.map((answer, at) => <OneText own={own} answer={answer} shown={shown} rank={(shown.at - 1) * pageSize + at + 1} />)
        )}
        <Pagination
          page={shown.at}
          pages={Math.ceil(total / pageSize)}
          href={(at) => withQuery(own, { etat: shown.state === "waiting" ? null : shown.state, page: at > 1 ? at : null })}
        />
      </div>
    </QuestionnaireFrame>
  );
}

function OneText({ own, answer, shown, rank }: { own: string; answer: FreeAnswer; shown: Shown; rank: number }) {
  const t = useTexts(freeTexts);
  const { id, question, words, state } = answer;
  const wrong = shown.wrong?.id === id ? shown.wrong : undefined;
  const start = <span class="vh">{t.of(beginningOf(words, 40))}</span>;
  return (
    <section class="question-review">
      <h2 class="small-title">{question}</h2>
      {wrong && <blockquote class="text-quoted">{words}</blockquote>}
      <Form action={own} label={`${rank}. ${question}`} problems={wrong ? { text: wrong.problem } : {}}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="from" value={state} />
        {state === "waiting" ? (
          <TextArea name="text" id={wrong ? "text" : `text-${id}`} label={t.text} value={wrong?.typed ?? words} maxLength={6000} rows={4} />
        ) : (
          <p class="text-wording">{answer.shown ?? words}</p>
        )}
        <div class="row">
          {state === "waiting" && (
            <Button kind="quiet" name="act" value="published">
              {t.publish}
              {start}
            </Button>
          )}
          {state !== "waiting" && (
            <Button kind="quiet" name="act" value="waiting">
              {t.back}
              {start}
            </Button>
          )}
          {state === "waiting" && (
            <Button kind="danger" name="act" value="set_aside">
              {t.setAside}
              {start}
            </Button>
          )}
        </div>
      </Form>
    </section>
  );
}
