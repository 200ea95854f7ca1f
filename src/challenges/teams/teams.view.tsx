import { mentoringTexts, type MentorOffer, networkRoutes } from "#network";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, CheckboxGroup, Filters, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Slice } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { type Skill, skills, skillWords, wordsOnPage } from "../challenge.ts";
import type { Challenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { PartHead } from "../part-head.view.tsx";
import { routes } from "../routes.ts";
import type { Seeker } from "../teams.query.ts";
import type { Team } from "../team.ts";
import { teamsTexts } from "./teams.texts.ts";

interface TeamsProps {
  challenge: Challenge;
  teams: readonly Team[];
  /** Of all that answer. */
  total: number;
  page: number;
  /** Asked for. */
  skill: Skill | null;
  /** A page of them. */
  seekers: Slice<Seeker>;
  seekersPage: number;
  /** What whoever reads publishes to find a team. */
  mine: Seeker | null;
  mentors: readonly MentorOffer[];
  own: Team | null;
  /** Whoever reads may mentor. */
  mentor: boolean;
  open: boolean;
  personId: string | null;
  form: FormState;
}

export function useSkills(): (of: readonly Skill[]) => string {
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  return (of) =>
    formatList(
      of.map((one) => general.skills[one]),
      locale,
    );
}

export const useSkillChoices = () => {
  const general = useTexts(challengesTexts);
  return skills.map((one) => ({ value: one, label: general.skills[one] }));
};

export function Teams(props: TeamsProps) {
  const { challenge, teams, total, page, skill, open, own, personId } = props;
  const t = useTexts(teamsTexts);
  const general = useTexts(challengesTexts);
  const locale = useLocale();
  const said = useSkills();
  const { slug } = challenge;
  return (
    <>
      <PartHead
        challenge={challenge}
        title={t.title}
        lead={t.lead}
        actions={
          open &&
          personId &&
          !own && (
            <ButtonLink kind="quiet" href="#fonder">
              {t.found}
            </ButtonLink>
          )
        }
      />
      <Band tight>
        <Columns kind="aside">
          <div class="flow loose">
            <BySkill {...props} />
            <h2>{plural(total, locale, general.teams)}</h2>
            {teams.length === 0 && <Empty title={skill ? t.emptySkill : t.empty} level={3} />}
            {teams.length > 0 && (
              <Entries>
                {teams.map((one) => (
                  <Entry
                    title={<Written>{one.name}</Written>}
                    href={routes.team.href({ slug, team: one.id })}
                    meta={[plural(one.members.length, locale, t.people), one.number !== null && <Badge tone="ok">{t.sent}</Badge>].filter(Boolean)}
                  >
                    {one.words && <Written as="p">{one.words}</Written>}
                    {one.seeks.length > 0 && <p>{t.seeksWhat(said(one.seeks))}</p>}
                  </Entry>
                ))}
              </Entries>
            )}
            <Pagination
              page={page}
              pages={Math.ceil(total / wordsOnPage)}
              href={(one) => withQuery(routes.teams.href({ slug: challenge.slug }), { savoir: skill && skillWords[skill], page: one > 1 ? one : null })}
            />
            <Seekers {...props} />
            {open && personId && !own && <Found {...props} />}
          </div>
          <aside class="flow loose">
            {!personId && <p>{t.signIn}</p>}
            {personId && !open && <p class="soft">{t.closed}</p>}
            <Mentors {...props} />
            {open && personId && !own && <Seek {...props} />}
          </aside>
        </Columns>
      </Band>
    </>
  );
}

/** Teams that seek a skill, people who bring it. */
function BySkill({ challenge: { slug }, skill }: TeamsProps) {
  const t = useTexts(teamsTexts);
  const general = useTexts(challengesTexts);
  return (
    <Filters action={routes.teams.href({ slug })} values={{ savoir: skill && skillWords[skill] }} label={t.bySkill} fold>
      <div class="filters-grid">
        <Select name="savoir" label={t.skill} empty={t.anySkill} choices={skills.map((one) => ({ value: skillWords[one], label: general.skills[one] }))} />
        <Button kind="quiet">{t.bySkill}</Button>
      </div>
    </Filters>
  );
}

function Seekers({ challenge: { slug }, seekers: { rows, total }, seekersPage, skill }: TeamsProps) {
  const t = useTexts(teamsTexts);
  const said = useSkills();
  if (total === 0) return null;
  const query = { savoir: skill && skillWords[skill] };
  return (
    <TitledPart id="sans-equipe" title={t.seekers}>
      <p class="small soft">{t.seekersLead}</p>
      <Entries>
        {rows.map((one) => (
          <Entry title={one.name}>
            <p>{said(one.skills)}</p>
            {one.words && <Written as="p">{one.words}</Written>}
          </Entry>
        ))}
      </Entries>
      <Pagination
        page={seekersPage}
        pages={Math.ceil(total / wordsOnPage)}
        href={(one) => `${withQuery(routes.teams.href({ slug }), { ...query, sans: one > 1 ? one : null })}#sans-equipe`}
        label={t.seekersPages}
      />
    </TitledPart>
  );
}

function Found({ challenge: { slug }, form }: TeamsProps) {
  const t = useTexts(teamsTexts);
  return (
    <Form action={routes.teams.href({ slug })} state={stateOf(form, "found")} label={t.found}>
      <h2 id="fonder">{t.found}</h2>
      <p>{t.foundLead}</p>
      <TextField name="nom" label={t.name} maxLength={80} />
      <TextArea name="texte" label={t.about} rows={3} maxLength={800} optional />
      <CheckboxGroup name="cherche" label={t.seeks} choices={useSkillChoices()} optional />
      <TextField name="moi" id="moi-fonder" label={t.own} hint={t.ownHint} maxLength={80} />
      <Submit label={t.found} act="found" />
    </Form>
  );
}

function Seek({ challenge: { slug }, mine, form }: TeamsProps) {
  const t = useTexts(teamsTexts);
  return (
    <Form
      action={routes.teams.href({ slug })}
      state={stateOf(form, "seek", mine === null ? undefined : { moi: mine.name, savoirs: [...mine.skills], mots: mine.words })}
      label={t.seek}
    >
      <h2>{t.seek}</h2>
      <p>{t.seekLead}</p>
      <TextField name="moi" id="moi-chercher" label={t.own} hint={t.ownHint} maxLength={80} />
      <CheckboxGroup name="savoirs" label={t.skills} choices={useSkillChoices()} />
      <TextArea name="mots" label={t.words} rows={3} maxLength={500} optional />
      <Actions>
        <Button kind="quiet" act="seek">
          {t.seek}
        </Button>
        {mine && (
          <Button kind="danger" act="unseek">
            {t.unseek}
          </Button>
        )}
      </Actions>
    </Form>
  );
}

function Mentors({ challenge: { slug }, mentors, mentor, personId }: TeamsProps) {
  const t = useTexts(teamsTexts);
  const network = useTexts(mentoringTexts);
  const locale = useLocale();
  const there = mentors.some((one) => one.personId === personId);
  if (mentors.length === 0 && !mentor) return null;
  return (
    <TitledPart id="mentors" title={t.mentors}>
      {mentors.length > 0 && (
        <>
          <p>{t.mentorsLead}</p>
          <ul>
            {mentors.map(({ name, memberName, subjects }) => (
              <li>
                {t.mentorOf(
                  name,
                  memberName,
                  formatList(
                    subjects.map((one) => network.subjects[one]),
                    locale,
                  ),
                )}
              </li>
            ))}
          </ul>
          <Onward href={networkRoutes.mentoring.href()}>{t.askMentor}</Onward>
        </>
      )}
      {mentor && (
        <Form action={routes.teams.href({ slug })} label={t.mentors}>
          <Button kind="quiet" act={there ? "unmentor" : "mentor"}>
            {there ? t.unmentor : t.mentor}
          </Button>
        </Form>
      )}
    </TitledPart>
  );
}
