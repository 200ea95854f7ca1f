import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, TextButton } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Challenge } from "../challenges.query.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Wish } from "../teams.query.ts";
import { isMember, type Member, type Team } from "../team.ts";
import { teamsTexts } from "./teams.texts.ts";
import { useSkillChoices, useSkills } from "./teams.view.tsx";

interface TeamProps {
  challenge: Challenge;
  team: Team;
  own: Team | null;
  captain: boolean;
  open: boolean;
  /** Of others for the captain; one's own for who asked. */
  wishes: readonly Wish[];
  personId: string | null;
  form: FormState;
}

export function TeamPage(props: TeamProps) {
  const { challenge, team: one, own, captain, open, personId } = props;
  const t = useTexts(teamsTexts);
  const said = useSkills();
  const { slug } = challenge;
  const member = isMember(one, personId ?? undefined);
  return (
    <>
      <PartHead
        challenge={challenge}
        title={one.name}
        lead={one.words && <Written>{one.words}</Written>}
        within={[{ label: t.title, href: routes.teams.href({ slug }) }]}
        badges={one.number !== null && <Badge tone="ok">{t.sent}</Badge>}
        actions={member && <ButtonLink href={routes.entry.href({ slug, team: one.id })}>{t.entry}</ButtonLink>}
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            {member && <p>{t.entryLead}</p>}
            {one.seeks.length > 0 && <p>{t.seeksWhat(said(one.seeks))}</p>}
            <Members {...props} />
            {captain && <Wishes {...props} />}
            {captain && <Describe {...props} />}
          </div>
          <aside class="flow loose">
            {!personId && <p>{t.signIn}</p>}
            {personId && !member && own && <p>{t.inOther}</p>}
            {personId && !own && open && <Join {...props} />}
            {member && (
              <Form action={routes.team.href({ slug, team: one.id })} state={props.form.act === "leave" ? props.form : undefined} label={t.leave}>
                <p>{t.leaveLead}</p>
                <Button kind="danger" act="leave">
                  {t.leave}
                </Button>
              </Form>
            )}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

function Members({ challenge: { slug }, team: one, captain, personId, form }: TeamProps) {
  const t = useTexts(teamsTexts);
  if (one.members.length === 0) return <Empty title={t.none} />;
  const others = captain && one.members.length > 1;
  const table = (
    <Table<Member>
      caption={t.members}
      rows={one.members}
      columns={[
        {
          label: t.members,
          heads: true,
          cell: ({ name, role }) => (
            <>
              {name} {role === "captain" && <Badge tone="info">{t.captain}</Badge>}
            </>
          ),
        },
        ...(others
          ? [
              {
                label: t.change,
                cell: ({ name, personId: id }: Member) =>
                  id !== personId && (
                    <span class="row">
                      <TextButton act={`handover:${id}`}>
                        {t.handover} {name}
                      </TextButton>
                      <TextButton act={`remove:${id}`}>
                        {t.remove} <span class="vh">{name}</span>
                      </TextButton>
                    </span>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
  if (!others) return table;
  return (
    <Form action={routes.team.href({ slug, team: one.id })} state={form.act === "handover" || form.act === "remove" ? form : undefined} label={t.members}>
      {table}
    </Form>
  );
}

function Wishes({ challenge: { slug }, team: one, wishes, form }: TeamProps) {
  const t = useTexts(teamsTexts);
  if (wishes.length === 0) return null;
  return (
    <Form action={routes.team.href({ slug, team: one.id })} state={form.act === "accept" ? form : undefined} label={t.wishes}>
      <h2>{t.wishes}</h2>
      {wishes.map(({ personId, name, words }) => (
        <div class="flow">
          <h3>{name}</h3>
          {words && <Written as="p">{words}</Written>}
          <p class="row">
            <Button kind="quiet" act={`accept:${personId}`}>
              {t.accept} <span class="vh">{name}</span>
            </Button>
            <TextButton act={`refuse:${personId}`}>
              {t.refuse} <span class="vh">{name}</span>
            </TextButton>
          </p>
        </div>
      ))}
    </Form>
  );
}

function Join({ challenge: { slug }, team: one, wishes, form }: TeamProps) {
  const t = useTexts(teamsTexts);
  const action = routes.team.href({ slug, team: one.id });
  if (wishes.length > 0)
    return (
      <Form action={action} label={t.join}>
        <p>{t.asked}</p>
        <Button kind="quiet" act="unjoin">
          {t.unjoin}
        </Button>
      </Form>
    );
  return (
    <Form action={action} state={stateOf(form, "join")} label={t.join}>
      <h2>{t.join}</h2>
      <p>{t.joinLead}</p>
      <TextField name="moi" label={t.own} hint={t.ownHint} maxLength={80} />
      <TextArea name="mots" label={t.words} rows={3} maxLength={500} optional />
      <Submit label={t.join} act="join" />
    </Form>
  );
}

function Describe({ challenge: { slug }, team: one, form }: TeamProps) {
  const t = useTexts(teamsTexts);
  const before = { nom: one.name, texte: one.words, cherche: [...one.seeks], version: String(one.version) };
  const state = stateOf(form, "describe", before);
  return (
    <Form action={routes.team.href({ slug, team: one.id })} state={state} label={t.describe}>
      <h2>{t.describe}</h2>
      <input type="hidden" name="version" value={String(state.values["version"] ?? one.version)} />
      <TextField name="nom" label={t.name} maxLength={80} />
      <TextArea name="texte" label={t.about} rows={3} maxLength={800} optional />
      <CheckboxGroup name="cherche" label={t.seeks} choices={useSkillChoices()} optional />
      <Submit label={t.save} kind="quiet" act="describe" />
    </Form>
  );
}
