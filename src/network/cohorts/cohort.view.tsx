import type { TiedBooking } from "#bookings";
import { sayTrainingWhen, type TiedTraining, trainingRoutes } from "#trainings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, DateTimeField, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { stages } from "../mentoring.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { Cohort, CohortSession, Project } from "./cohorts.query.ts";
import { cohortsTexts } from "./cohorts.texts.ts";
import { type MeetingRows, meetingOf, rowValue } from "./meeting-row.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export interface CohortThing {
  readonly cohort: Cohort;
  readonly sessions: readonly CohortSession[];
  /** What they meet in, as it stands today. */
  readonly rows: MeetingRows;
  /** What a coordinator may choose for the next. */
  readonly choices: { readonly trainings: readonly TiedTraining[]; readonly bookings: readonly TiedBooking[] };
  /** Empty for whoever is outside. */
  readonly projects: readonly Project[];
  /** Whoever looks has a project in it, follows one, or keeps the network. */
  readonly inside: boolean;
  readonly keeps: boolean;
  readonly who: string | null;
  readonly referents: readonly { readonly id: string; readonly name: string }[];
}

type Props = CohortThing & { form: FormState };

export const toneOf: Readonly<Record<Project["state"], "ok" | "warn" | "none">> = { followed: "warn", opened: "ok", given_up: "none" };

export function CohortPage(props: Props) {
  const { cohort, inside, keeps } = props;
  const t = useTexts(cohortsTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const main = (
    <div class="flow loose">
      {cohort.about && <Written as="p">{cohort.about}</Written>}
      <Tiles
        tiles={(["projects", "followed", "opened", "givenUp", "jobs"] as const).map(
          (figure) => [t.figures[figure], formatNumber(cohort[figure], locale)] as const,
        )}
      />
      <p class="soft small">{t.source}</p>
      <Sessions {...props} />
      {inside && <Projects {...props} />}
    </div>
  );
  return (
    <PageFrame
      title={<Written>{cohort.title}</Written>}
      lead={t.span(formatDate(cohort.beginsOn, locale), formatDate(cohort.endsOn, locale))}
      trail={[
        { label: general.network, href: routes.directory.href() },
        { label: t.title, href: routes.cohorts.href() },
      ]}
      ground="surface"
    >
      {keeps ? (
        <Columns kind="aside">
          {main}
          <aside class="flow loose">
            <AddProject {...props} />
            <AddSession {...props} />
          </aside>
        </Columns>
      ) : (
        main
      )}
    </PageFrame>
  );
}

function Sessions(props: Props) {
  const { sessions } = props;
  const t = useTexts(cohortsTexts);
  return (
    <TitledPart id="sessions" title={t.sessions}>
      {sessions.length === 0 && <p class="soft">{t.noSessions}</p>}
      {sessions.map((session) => (
        <Session session={session} {...props} />
      ))}
    </TitledPart>
  );
}

/** One meeting, in its training or its room as these stand today. */
function Session({ session, ...props }: Props & { session: CohortSession }) {
  const { rows, keeps } = props;
  const t = useTexts(cohortsTexts);
  const locale = useLocale();
  const met = meetingOf(session, rows);
  const training = session.trainingId ? rows.trainings.get(session.trainingId) : undefined;
  const href = training?.told ? trainingRoutes.session.href({ id: training.id }) : session.link;
  return (
    <article class="flow">
      <Written as="h3" lang={!met.translated}>
        {met.title}
      </Written>
      <p class="meta">
        <span>{sayInstant(met.at, locale)}</span>
        <span>{`${formatNumber(met.minutes, locale)}\u00a0min`}</span>
        <Written>{met.place}</Written>
        {met.off && <Badge tone="danger">{training ? t.trainingOff : t.roomOff}</Badge>}
      </p>
      {href && (
        <Onward href={href}>
          {training ? t.training : t.linked}{" "}
          <span class="vh">
            <Written>{met.title}</Written>
          </span>
        </Onward>
      )}
      {keeps && (session.begun ? <Present session={session} title={met.title} {...props} /> : <p class="soft small">{t.notYet}</p>)}
    </article>
  );
}

function Present({ session, title, cohort, projects }: Pick<Props, "cohort" | "projects"> & { session: CohortSession; title: string }) {
  const t = useTexts(cohortsTexts);
  if (projects.length === 0) return null;
  return (
    <Disclosure bare summary={`${t.present} (${session.present.length}/${projects.length})`}>
      <form method="post" action={routes.cohort.href({ id: cohort.id })} class="flow" aria-label={`${t.present}, ${title}`}>
        <CheckboxGroup
          name="projets"
          id={`projets-${session.id}`}
          label={t.who}
          choices={projects.map(({ id, name }) => ({ value: id, label: name }))}
          value={session.present}
        />
        <Button act={`present:${session.id}`} kind="quiet">
          {t.presentButton}
        </Button>
      </form>
    </Disclosure>
  );
}

function Projects({ projects, keeps, who }: Props) {
  const t = useTexts(cohortsTexts);
  const mentoring = useTexts(mentoringTexts);
  const locale = useLocale();
  const reads = ({ personId, referentId }: Project) => keeps || personId === who || referentId === who;
  return (
    <TitledPart id="projects" title={t.projects}>
      <p class="soft">{t.projectsLead}</p>
      {projects.length === 0 ? (
        <p class="soft">{t.noProjects}</p>
      ) : (
        <Table
          caption={t.projects}
          hideCaption
          rows={projects}
          columns={[
            {
              label: t.project,
              heads: true,
              cell: (one) => (reads(one) ? <a href={routes.project.href({ id: one.id })}>{one.name}</a> : <span>{one.name}</span>),
            },
            { label: t.person, cell: ({ person }) => person ?? t.gone },
            { label: t.referent, cell: ({ referent }) => referent ?? t.nobody },
            { label: t.stage, cell: ({ stage }) => mentoring.stages[stage] },
            { label: t.state, cell: ({ state }) => <Badge tone={toneOf[state]}>{t.states[state]}</Badge> },
            // Each reads what blocks their own; whoever keeps the network reads all.
            {
              label: t.blocks,
              cell: (one) =>
                reads(one) &&
                formatList(
                  one.blocked.map((kind) => t.obstacles[kind]),
                  locale,
                ),
            },
          ]}
        />
      )}
    </TitledPart>
  );
}

function AddProject({ cohort: { id }, referents, form }: Props) {
  const t = useTexts(cohortsTexts);
  const mentoring = useTexts(mentoringTexts);
  return (
    <Form action={routes.cohort.href({ id })} state={stateOf(form, "add", { etape: "idea" })} label={t.add}>
      <h2>{t.add}</h2>
      <p class="soft">{t.addLead}</p>
      <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} maxLength={254} />
      <TextField name="projet" label={t.project} maxLength={120} />
      <Select name="etape" label={t.stage} choices={stages.map((value) => ({ value, label: mentoring.stages[value] }))} />
      <Select
        name="referent"
        label={t.referent}
        hint={t.referentHint}
        choices={referents.map((one) => ({ value: one.id, label: one.name }))}
        empty={t.nobody}
        optional
      />
      <Submit label={t.addButton} act="add" />
    </Form>
  );
}

function AddSession({ cohort: { id }, choices: { trainings, bookings }, form }: Props) {
  const t = useTexts(cohortsTexts);
  const locale = useLocale();
  const rows = [
    ...trainings.map((one) => ({ value: rowValue.training(one.id), label: `${one.title}, ${sayTrainingWhen(one, locale)}, ${one.place}` })),
    ...bookings.map((one) => ({ value: rowValue.booking(one.id), label: `${one.room}, ${one.placeName}, ${sayTrainingWhen(one, locale)}` })),
  ];
  return (
    <Form action={routes.cohort.href({ id })} state={stateOf(form, "session", { minutes: "120" })} label={t.addSession}>
      <h2>{t.addSession}</h2>
      {rows.length > 0 && <Select name="dans" label={t.row} hint={t.rowHint} choices={rows} empty={t.noRow} optional />}
      <TextField name="sujet" label={t.sessionTitle} hint={t.sessionHint} maxLength={160} />
      <DateTimeField name="quand" label={t.when} />
      <TextField name="minutes" label={t.minutes} inputMode="numeric" short />
      <TextField name="lieu" label={t.place} maxLength={200} />
      <TextField name="page" label={t.link} hint={t.linkHint} maxLength={180} optional />
      <Submit label={t.addSessionButton} act="session" kind="quiet" />
    </Form>
  );
}
