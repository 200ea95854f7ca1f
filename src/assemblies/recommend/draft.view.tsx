import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { Course, Paragraphs } from "./parts.view.tsx";
import { progresses, verdicts } from "./recommendation.ts";
import { recommendTexts } from "./recommend.texts.ts";
import type { Recommendation } from "./recommendations.query.ts";

interface DraftProps {
  readonly assembly: Assembly;
  readonly one: Recommendation | null;
  readonly action: string;
  readonly today: string;
  readonly form: FormState;
}

export function DraftPage(props: DraftProps) {
  const { assembly, one } = props;
  const t = useTexts(recommendTexts);
  const general = useTexts(assembliesTexts);
  return (
    <>
      <PageHead
        title={one?.title ?? t.add}
        trail={[
          { label: general.desk, href: routes.desk.href() },
          { label: assembly.title, href: routes.manage.href(assembly) },
          { label: general.work, href: routes.work.href(assembly) },
        ]}
        badges={one && <Badge tone={one.state === "adopted" ? "ok" : "none"}>{t.states[one.state]}</Badge>}
        joined
      />
      <Band ground="surface" tight>
        <div class="flow loose">
          {one === null || one.state === "draft" ? <Write {...props} /> : <Paragraphs text={one.body} />}
          {one && <Amendments {...props} one={one} />}
          {one?.state === "voting" && <Close {...props} one={one} />}
          {one && <Course one={one} />}
          {one?.state === "adopted" && assembly.state === "handed" && <Answer {...props} one={one} />}
        </div>
      </Band>
    </>
  );
}

function Write({ one, action, form }: DraftProps) {
  const t = useTexts(recommendTexts);
  const kept = one ? { titre: one.title, texte: one.body, version: String(one.version) } : {};
  const state = stateOf(form, "save", kept);
  return (
    <>
      <Form action={action} state={state} label={t.name}>
        {one && <input type="hidden" name="version" value={String(one.version)} />}
        <TextField name="titre" label={t.name} maxLength={200} />
        <TextArea name="texte" label={t.body} maxLength={10_000} rows={10} />
        <Actions>
          <Button act="save">{t.save}</Button>
        </Actions>
      </Form>
      {one && (
        <Form action={action} state={stateOf(form, "open")} label={t.openVote}>
          <p>{t.openVoteHint}</p>
          <Actions>
            <Button act="open" kind="quiet">
              {t.openVote}
            </Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

function Amendments({ one, action, form }: DraftProps & { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  return (
    <section class="flow" aria-labelledby="changements">
      <h2 id="changements">{t.proposed}</h2>
      {one.amendments.length === 0 && <p>{t.noProposed}</p>}
      {one.amendments.map(({ id, words, state }) => (
        <div class="box flow">
          <Badge tone={state === "open" ? "warn" : "none"}>{t.amendments[state]}</Badge>
          <Paragraphs text={words} />
          {state === "open" && one.state === "draft" && (
            <Form action={action} state={stateOf(form, "take")} label={t.proposed}>
              <Actions>
                <Button act={`take:${id}`} kind="quiet">
                  {t.take}
                </Button>
                <Button act={`leave:${id}`} kind="quiet">
                  {t.leave}
                </Button>
              </Actions>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}

function Close({ one, action, form }: DraftProps & { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  return (
    <Form action={action} state={stateOf(form, "close")} label={t.closeVote}>
      <p>{t.cast(one.cast)}</p>
      <Actions>
        <Button act="close">{t.closeVote}</Button>
      </Actions>
    </Form>
  );
}

function Answer({ assembly, one, action, today, form }: DraftProps & { one: Recommendation }) {
  const t = useTexts(recommendTexts);
  const kept = { suite: one.verdict ?? "", reponse: one.answer ?? "", service: one.answeredService ?? assembly.ownerService, jour: one.answeredOn ?? today };
  return (
    <>
      <Form action={action} state={stateOf(form, "answer", kept)} label={t.answer}>
        <Radios name="suite" label={t.verdict} choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))} />
        <TextArea name="reponse" label={t.answerWords} maxLength={10_000} rows={6} />
        <TextField name="service" label={t.service} maxLength={160} />
        <TextField name="jour" type="date" label={t.day} short />
        <Actions>
          <Button act="answer">{t.publish}</Button>
        </Actions>
      </Form>
      {one.verdict && (
        <Form action={action} state={stateOf(form, "tell", { jour_suite: today })} label={t.outcome}>
          <Radios name="avancement" label={t.progress} choices={progresses.map((value) => ({ value, label: t.progresses[value] }))} />
          <TextArea name="fait" label={t.outcomeWords} maxLength={3000} rows={4} />
          <TextField name="lien" label={t.thing} hint={t.thingHint} maxLength={300} optional />
          <TextField name="jour_suite" type="date" label={t.day} short />
          <Actions>
            <Button act="tell" kind="quiet">
              {t.tell}
            </Button>
          </Actions>
        </Form>
      )}
    </>
  );
}
