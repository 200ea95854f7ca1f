import type { Selectable } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { runs } from "../team.ts";
import { findVote, type Vote } from "../votes.query.ts";
import { decideChallenge } from "./challenge.command.ts";
import { challengeTexts } from "./challenge.texts.ts";

type Challenge = Selectable<Tables["budgets.challenge"]>;

/** Every challenge with its answer, for everybody; whoever runs the vote answers here. */
export default page("budgets/challenge", routes.challenges, {
  access: anyone,

  async get(visit) {
    return show(visit, await countedVote(visit), { done: visit.url.searchParams.get("fait") === "publiee" });
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const vote = await countedVote(visit);
    if (!visitor || !runs(visitor, vote)) throw new Forbidden();
    const form = await visit.form();
    const t = challengeTexts[locale];
    const decision = (form["reponse"] ?? "").trim();
    const number = Number(form["numero"]);
    if (decision.length < 10 || decision.length > 4000) return show(visit, vote, { number, decision, problem: t.decisionWrong, status: 422 });
    const decided = await decideChallenge(db, { vote, number, upheld: form["sens"] === "fondee", decision, by: visitor.id });
    if (decided.ok) return { redirect: routes.challenges.href(params) };
    return show(visit, vote, { number, decision, problem: decided.problem === "own" ? t.own : t.alreadyDecided, status: 409 });
  },
});

type Asked = Visit<"/votes/:slug/contestations">;

async function countedVote({ db, params, visitor }: Pick<Asked, "db" | "params" | "visitor">): Promise<Vote> {
  const vote = await findVote(db, params.slug, visitor);
  if (!vote || !["counted", "sealed"].includes(vote.state)) throw new NotFound();
  return vote;
}

interface More {
  readonly done?: boolean;
  readonly number?: number;
  readonly decision?: string;
  readonly problem?: string;
  readonly status?: 409 | 422;
}

async function show({ db, visitor, locale }: Asked, vote: Vote, more: More) {
  const challenges = await db.selectFrom("budgets.challenge").selectAll().where("vote_id", "=", vote.id).orderBy("number").execute();
  const judge = visitor !== null && runs(visitor, vote);
  const body = <Challenges vote={vote} challenges={challenges} judge={judge} more={more} />;
  return { title: challengeTexts[locale].list, ...(more.status && { status: more.status }), body };
}

function Challenges({ vote, challenges, judge, more }: { vote: Vote; challenges: readonly Challenge[]; judge: boolean; more: More }) {
  const t = useTexts(challengeTexts);
  const general = useTexts(budgetsTexts);
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={t.list}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: vote.title, href: routes.result.href({ slug }) },
        ]}
        lead={t.listLead}
      />
      <div class="wrap flow">
        {more.done && <Notice tone="ok" title={t.sent} announce />}
        {challenges.length === 0 && <p>{t.none}</p>}
        {challenges.map((challenge) => (
          <One slug={slug} challenge={challenge} judge={judge} more={more} />
        ))}
      </div>
    </>
  );
}

const tones = { open: "warn", upheld: "ok", rejected: undefined, withdrawn: undefined } as const;

function One({ slug, challenge, judge, more }: { slug: string; challenge: Challenge; judge: boolean; more: More }) {
  const t = useTexts(challengeTexts);
  const locale = useLocale();
  const { number, state, subject, reason, signature, raised_at, decision, about } = challenge;
  const said = t.number(formatNumber(number, locale));
  return (
    <section class="flow" aria-labelledby={`contestation-${number}`}>
      <h2 id={`contestation-${number}`}>{subject}</h2>
      <p class="row tight">
        <Badge tone={tones[state]}>{t.states[state]}</Badge>
        <span class="soft">{`${said}. ${t.abouts[about]}. ${t.by(signature, formatDate(raised_at, locale, { dateStyle: "long" }))}`}</span>
      </p>
      <p>{reason}</p>
      {decision && (
        <>
          <h3>{t.answered}</h3>
          <p>{decision}</p>
        </>
      )}
      {judge && state === "open" && <Answer slug={slug} number={number} more={more} />}
    </section>
  );
}

function Answer({ slug, number, more }: { slug: string; number: number; more: More }) {
  const t = useTexts(challengeTexts);
  const mine = more.number === number;
  return (
    <Form
      action={routes.challenges.href({ slug })}
      values={{ numero: String(number), reponse: (mine && more.decision) || "" }}
      problems={mine && more.problem ? { reponse: more.problem } : {}}
      label={`${t.answer} ${number}`}
    >
      <input type="hidden" name="numero" value={number} />
      <TextArea name="reponse" label={t.answer} maxLength={4000} rows={4} />
      <Actions>
        <Button name="sens" value="fondee">
          {t.uphold}
        </Button>
        <Button name="sens" value="rejetee" kind="quiet">
          {t.reject}
        </Button>
      </Actions>
    </Form>
  );
}
