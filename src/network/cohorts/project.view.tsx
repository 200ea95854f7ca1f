import type { ProjectSent } from "#calls";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { stages } from "../mentoring.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { routes } from "../routes.ts";
import { obstacles } from "../cohort.ts";
import type { Blocker, Project } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";
import { InCalls } from "./calls.view.tsx";
import { toneOf } from "./cohort.view.tsx";

export interface ProjectThing {
  readonly project: Project;
  readonly blockers: readonly Blocker[];
  readonly referents: readonly { readonly id: string; readonly name: string }[];
  readonly keeps: boolean;
  /** Whoever looks leads it. */
  readonly own: boolean;
  /** What they sent to calls; null: not shown to whoever looks. */
  readonly calls: readonly ProjectSent[] | null;
}

type Props = ProjectThing & { form: FormState };

export function ProjectPage(props: Props) {
  const { project, blockers } = props;
  const t = useTexts(cohortsTexts);
  const mentoring = useTexts(mentoringTexts);
  const locale = useLocale();
  const { name, cohort, cohortId, state, stage, person, referent, settledOn, jobs, reason, words, sessions } = project;
  return (
    <PageFrame
      title={name}
      lead={t.private}
      trail={[
        { label: t.title, href: routes.cohorts.href() },
        { label: <Written>{cohort}</Written>, href: routes.cohort.href({ id: cohortId }) },
      ]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Facts
            wide
            facts={[
              [t.person, person ?? t.gone],
              [t.referent, referent ?? t.nobody],
              [t.stage, mentoring.stages[stage]],
              [t.attended, formatNumber(sessions, locale)],
              [state === "opened" ? t.openedOn : t.givenUpOn, settledOn && formatDate(settledOn, locale)],
              [t.jobs, state === "opened" && formatNumber(jobs, locale)],
              [t.why, reason && t.obstacles[reason]],
              [t.words, words && <Written>{words}</Written>],
            ]}
          />
          <TitledPart id="blockers" title={t.blockers}>
            {blockers.length === 0 && <p class="soft">{t.noBlockers}</p>}
            {blockers.map((blocker) => (
              <OneBlocker blocker={blocker} {...props} />
            ))}
          </TitledPart>
          <InCalls {...props} />
        </div>
        <aside class="flow loose">{state === "followed" ? <Following {...props} /> : <Again {...props} />}</aside>
      </Columns>
    </PageFrame>
  );
}

function OneBlocker({ blocker, project, form }: Props & { blocker: Blocker }) {
  const t = useTexts(cohortsTexts);
  const locale = useLocale();
  const { id, kind, words, raisedAt, clearedAt, how } = blocker;
  // Each has a field of its own, so that what is wrong is said there.
  const field = `comment_${id}`;
  return (
    <article class="flow">
      <h3>{t.obstacles[kind]}</h3>
      <p class="meta">
        <span>{formatDate(raisedAt, locale)}</span>
        {clearedAt && (
          <Badge tone="ok">
            {t.clearedHow}, {formatDate(clearedAt, locale)}
          </Badge>
        )}
      </p>
      <Written as="p">{words}</Written>
      {how && <Written as="p">{how}</Written>}
      {!clearedAt && (
        <Disclosure bare summary={t.clear} open={form.problems[field] !== undefined}>
          <Form action={routes.project.href({ id: project.id })} state={stateOf(form, "clear")} label={`${t.clear}, ${t.obstacles[kind]}`}>
            <TextArea name={field} label={t.how} maxLength={1000} rows={3} />
            <Submit label={t.clear} act={`clear:${id}`} kind="quiet" />
          </Form>
        </Disclosure>
      )}
    </article>
  );
}

function Following(props: Props) {
  const { project, form } = props;
  const t = useTexts(cohortsTexts);
  const action = routes.project.href({ id: project.id });
  return (
    <>
      <Form action={action} state={stateOf(form, "block", {})} label={t.block}>
        <h2>{t.block}</h2>
        <p class="soft">{t.blockLead}</p>
        <Select name="ordre" label={t.kind} choices={obstacles.map((value) => ({ value, label: t.obstacles[value] }))} />
        <TextArea name="quoi" label={t.what} maxLength={1000} rows={3} />
        <Submit label={t.blockButton} act="block" />
      </Form>
      <Move {...props} />
      <Disclosure bare summary={t.openedTitle} open={form.act === "open"}>
        <Form action={action} state={stateOf(form, "open", { ouvert_le: form.values["ouvert_le"], emplois: form.values["emplois"] })} label={t.openedTitle}>
          <TextField name="ouvert_le" type="date" label={t.openedOn} short />
          <TextField name="emplois" label={t.jobs} hint={t.jobsHint} inputMode="numeric" short />
          <Submit label={t.openedButton} act="open" kind="quiet" />
        </Form>
      </Disclosure>
      <Disclosure bare summary={t.giveUp} open={form.act === "stop"}>
        <Form action={action} state={stateOf(form, "stop", { arret_le: form.values["arret_le"] })} label={t.giveUp}>
          <p class="soft">{t.giveUpLead}</p>
          <TextField name="arret_le" type="date" label={t.givenUpOn} short />
          <Radios name="raison" label={t.why} choices={obstacles.map((value) => ({ value, label: t.obstacles[value] }))} />
          <TextArea name="retenir" label={t.words} hint={t.wordsHint} maxLength={1000} rows={3} optional />
          <Submit label={t.giveUpButton} act="stop" kind="danger" />
        </Form>
      </Disclosure>
    </>
  );
}

/** The stage, by those who follow it; the referent, by coordinators. */
function Move({ project, referents, keeps, form }: Props) {
  const t = useTexts(cohortsTexts);
  const mentoring = useTexts(mentoringTexts);
  const { id, stage, referentId, referent, version } = project;
  const state = stateOf(form, "move", { etape: stage, referent: referentId ?? "", version: String(version) });
  const own = referentId && referent && !referents.some((one) => one.id === referentId) ? [{ value: referentId, label: referent }] : [];
  return (
    <Form action={routes.project.href({ id })} state={state} label={t.move}>
      <input type="hidden" name="version" value={String(state.values["version"] ?? version)} />
      <Select name="etape" label={t.stage} choices={stages.map((value) => ({ value, label: mentoring.stages[value] }))} />
      {keeps && (
        <Select
          name="referent"
          label={t.referent}
          hint={t.referentHint}
          choices={[...own, ...referents.map((one) => ({ value: one.id, label: one.name }))]}
          empty={t.nobody}
          optional
        />
      )}
      <Submit label={t.save} act="move" kind="quiet" />
    </Form>
  );
}

function Again({ project: { id } }: Props) {
  const t = useTexts(cohortsTexts);
  return (
    <Form action={routes.project.href({ id })} label={t.again}>
      <p class="soft">{t.againLead}</p>
      <Submit label={t.again} act="again" kind="quiet" />
    </Form>
  );
}
