import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Module } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { sayDay, sayLast } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import type { Holder, Suspension } from "./holders.query.ts";
import { holdersTexts } from "./holders.texts.ts";
import { StandingBadge } from "./standing.view.tsx";

interface HolderProps {
  module: Module;
  holder: Holder;
  suspensions: readonly Suspension[];
  /** Their own: somebody else decides. */
  own: boolean;
  form: FormState;
}

export function HolderPage(props: HolderProps) {
  const { module, holder, own } = props;
  const t = useTexts(holdersTexts);
  const general = useTexts(trainingsTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={holder.name || t.gone}
      trail={[
        { label: t.trail, href: routes.keep.href() },
        { label: <Written>{module.words.title}</Written>, href: routes.manage.href({ id: module.id }) },
        { label: t.here, href: routes.holders.href({ id: module.id }) },
      ]}
      badges={<StandingBadge standing={holder.standing} />}
      lead={<Written>{module.words.title}</Written>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            facts={[
              [t.columns.from, sayDay(holder.from, locale)],
              [t.columns.until, holder.until ? sayLast(holder.until, locale) : general.endless],
              ...(holder.given === null ? [] : [[t.given, <Written>{holder.given}</Written>] satisfies Fact]),
            ]}
          />
          <History {...props} />
        </div>
        <aside class="flow">{own ? <p>{t.ownCase}</p> : holder.standing === "suspended" ? <AnswerForm {...props} /> : <SuspendForm {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

/** What stood against it, with what was said. */
export function History({ suspensions }: Pick<HolderProps, "suspensions">) {
  const t = useTexts(holdersTexts);
  const locale = useLocale();
  return suspensions.length === 0 ? null : (
    <TitledPart id="suspensions" title={t.suspensions}>
      {suspensions.map(({ at, reason, appeal, answer, liftedAt }) => {
        const facts: Fact[] = [
          [t.reason, <Written>{reason}</Written>],
          ...(appeal === null ? [] : [[t.appeal, <Written>{appeal}</Written>] satisfies Fact]),
          ...(answer === null ? [] : [[t.answer, <Written>{answer}</Written>] satisfies Fact]),
          ...(liftedAt === null ? [] : [[t.lifted, sayDay(liftedAt, locale)] satisfies Fact]),
        ];
        return (
          <>
            <h3>{t.since(sayDay(at, locale))}</h3>
            <Facts facts={facts} wide />
          </>
        );
      })}
    </TitledPart>
  );
}

const here = ({ module, holder }: HolderProps) => routes.holder.href({ id: module.id, holder: holder.id });

function SuspendForm(props: HolderProps) {
  const t = useTexts(holdersTexts);
  return (
    <Form action={here(props)} state={stateOf(props.form, "suspend")} label={t.suspend}>
      <h2>{t.suspend}</h2>
      <p class="soft">{t.suspendLead}</p>
      <TextField name="motif" label={t.reason} hint={t.suspendHint} maxLength={1000} />
      <Submit label={t.suspend} kind="danger" act="suspend" />
    </Form>
  );
}

function AnswerForm(props: HolderProps) {
  const t = useTexts(holdersTexts);
  const { holder, form } = props;
  return (
    <Form action={here(props)} state={stateOf(form, "answer")} label={t.decide}>
      <h2>{holder.appeal === null ? t.decide : t.decideAppeal}</h2>
      <p class="soft">{t.decideLead}</p>
      <Radios
        name="decision"
        label={t.decision}
        choices={[{ value: "retablir", label: t.lift }, ...(holder.appeal === null ? [] : [{ value: "maintenir", label: t.keep }])]}
      />
      <TextArea name="reponse" label={t.answer} hint={t.answerHint} rows={4} maxLength={2000} />
      <Submit label={t.decideButton} act="answer" />
    </Form>
  );
}
