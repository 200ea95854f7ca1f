import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages, Selection, Tick } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Commune } from "#territory";
import { routes } from "../routes.ts";
import { type AgentState, agentStates } from "./agent-state.ts";
import type { Centre, Employer, Line } from "./employer.query.ts";
import { employerTexts } from "./employer.texts.ts";

/** In addresses. */
export const stateWords = { invited: "invites", waiting: "a-admettre", active: "actifs", left: "partis" } as const satisfies Record<AgentState, string>;

const tones: Readonly<Record<AgentState, Tone>> = { invited: "info", waiting: "warn", active: "ok", left: "none" };

interface AgentsProps {
  employer: Employer;
  centres: readonly Centre[];
  communes: readonly Commune[];
  /** How many were entered and never written to. */
  uninvited: number;
  found: ListPage<Line, { readonly q: string; readonly state: AgentState | null; readonly centre: string | null }>;
  form: FormState;
}

export function Agents(props: AgentsProps) {
  const { employer, centres, found } = props;
  const t = useTexts(employerTexts);
  const { q, state, centre } = found.values;
  return (
    <PageFrame
      title={t.agents}
      lead={t.agentsLead}
      trail={[{ label: t.titleOf(employer.name), href: routes.employer.href({ id: employer.id }) }]}
      actions={<ButtonLink href={routes.importAgents.href({ id: employer.id })}>{t.import}</ButtonLink>}
    >
      <Columns kind="aside">
        <div class="flow">
          <Filters action={routes.agents.href({ id: employer.id })} values={{ q, etat: state && stateWords[state], service: centre }} label={t.search} fold>
            <div class="filters-grid">
              <TextField name="q" type="search" label={t.words} maxLength={100} />
              <Select
                name="etat"
                label={t.columns.state}
                empty={t.anyState}
                choices={agentStates.map((one) => ({ value: stateWords[one], label: t.states[one] }))}
              />
              <Select
                name="service"
                label={t.columns.centre}
                empty={t.anyCentre}
                choices={centres.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code}, ${name}` }))}
              />
              <Button icon="search">{t.search}</Button>
            </div>
          </Filters>
          <Lines {...props} />
        </div>
        <aside class="flow loose">
          <Invite {...props} />
          <Add {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Lines({ found, form }: AgentsProps) {
  const t = useTexts(employerTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.noAgents} text={t.noAgentsNext} />;
  return (
    <>
      <Selection
        action={found.href({ page: found.page })}
        form={form}
        label={t.several}
        buttons={
          <>
            <Button act="invite" kind="quiet">
              {t.invite}
            </Button>
            <Button act="letIn" kind="quiet">
              {t.letIn}
            </Button>
            <Button act="leave" kind="danger">
              {t.leave}
            </Button>
          </>
        }
        csv
      >
        <Table<Line>
          caption={plural(found.total, locale, t.count)}
          rows={found.rows}
          columns={[
            { label: t.tick, cell: ({ id, number }) => <Tick id={id} name={number} form={form} /> },
            { label: t.columns.number, heads: true, cell: ({ number }) => number },
            { label: t.columns.email, cell: ({ email }) => email },
            { label: t.columns.centre, cell: (line) => line.centre },
            { label: t.columns.state, cell: (line) => <State line={line} /> },
          ]}
        />
      </Selection>
      {found.csv && (
        <Onward href={found.csv} icon="download">
          {t.csv}
        </Onward>
      )}
      <Pages of={found} />
    </>
  );
}

function State({ line: { state, invitedAt } }: { line: Line }) {
  const t = useTexts(employerTexts);
  const locale = useLocale();
  return (
    <>
      <Badge tone={tones[state]}>{state === "invited" && invitedAt === null ? t.toInvite : t.states[state]}</Badge>
      {state === "invited" && invitedAt && <small> {t.invitedOn(formatDate(invitedAt, locale, { day: "numeric", month: "long" }))}</small>}
    </>
  );
}

/** Those who were entered, by a file or one by one, and know nothing of it yet. */
function Invite({ employer, uninvited, form }: AgentsProps) {
  const t = useTexts(employerTexts);
  const locale = useLocale();
  if (uninvited === 0) return null;
  return (
    <Form action={routes.agents.href({ id: employer.id })} state={stateOf(form, "inviteAll")} label={t.inviteAll}>
      <h2>{plural(uninvited, locale, t.uninvited)}</h2>
      <p class="soft">{t.inviteLead}</p>
      <Submit label={t.inviteAll} act="inviteAll" />
    </Form>
  );
}

function Add({ employer, centres, communes, form }: AgentsProps) {
  const t = useTexts(employerTexts);
  return (
    <Form action={routes.agents.href({ id: employer.id })} state={stateOf(form, "add")} label={t.addAgent}>
      <h2>{t.addAgent}</h2>
      <p class="soft">{t.addAgentLead}</p>
      <TextField name="numero" label={t.columns.number} hint={t.numberHint} maxLength={40} short />
      <TextField name="adresse" type="email" label={t.columns.email} />
      <TextField name="service" id="nouveau-service" label={t.columns.centre} hint={t.centreHint} maxLength={40} short list="services" />
      <datalist id="services">
        {centres.map(({ code, name }) => (
          <option value={code}>{name}</option>
        ))}
      </datalist>
      <Select name="commune" label={t.commune} empty={t.noCommune} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
      <Submit label={t.addAgent} act="add" kind="quiet" />
    </Form>
  );
}
