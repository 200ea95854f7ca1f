import { seatHref } from "#invitations";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { ButtonLink, Onward, TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { sayMinutes } from "../say.ts";
import type { Member } from "../members.query.ts";
import type { HeldService } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";
import { teamSeats } from "./team.seats.ts";

interface TeamProps extends HeldService {
  members: readonly Member[];
  /** Invitations without an answer. */
  invited: number;
  self: string;
  form: FormState;
}

export function Team(props: TeamProps) {
  const { service, leads, part, invited, members } = props;
  const { slug, title, state } = service;
  const t = useTexts(servicesTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.team}
      trail={[
        { label: t.here, href: routes.services.href() },
        { label: <Written>{title}</Written>, href: routes.service.href({ slug }) },
      ]}
      lead={t.teamLead}
      actions={
        <>
          {leads && state === "open" && (
            <ButtonLink icon="mail" href={seatHref(teamSeats, slug)}>
              {t.invite}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" icon="calendar" href={routes.rota.href({ slug })}>
            {t.rota}
          </ButtonLink>
        </>
      }
      ground="surface"
      flow="loose"
    >
      {invited > 0 && <p>{plural(invited, locale, t.waiting)}</p>}
      <form method="post" action={routes.team.href({ slug })}>
        <Table<Member> caption={plural(members.length, locale, t.members)} rows={members} columns={useColumns(props)} />
      </form>
      {leads && (
        <Onward icon="download" href={routes.teamCsv.href({ slug })}>
          {t.csv}
        </Onward>
      )}
      {part !== null && <Leave {...props} />}
    </PageFrame>
  );
}

/** Of hours, members see none but their own: leads see all. */
function useColumns({ leads, self }: TeamProps): Column<Member>[] {
  const t = useTexts(servicesTexts);
  const locale = useLocale();
  const { columns: c } = t;
  return [
    { label: c.name, heads: true, cell: ({ name }) => name },
    { label: c.part, cell: ({ part }) => t.parts[part] },
    { label: c.since, cell: ({ since }) => sayShortDay(since, locale) },
    { label: c.ahead, number: true, cell: ({ ahead }) => formatNumber(ahead, locale) },
    ...(leads
      ? [
          { label: c.minutes, number: true, cell: ({ minutes }: Member) => sayMinutes(minutes, locale) },
          { label: c.act, cell: (member: Member) => (member.personId === self ? "" : <Changes member={member} />) },
        ]
      : []),
  ];
}

function Changes({ member: { personId, name, part } }: { member: Member }) {
  const t = useTexts(servicesTexts);
  return (
    <>
      <TextButton act={`${part === "lead" ? "member" : "lead"}:${personId}`}>
        {part === "lead" ? t.makeMember : t.makeLead}
        <span class="vh"> {name}</span>
      </TextButton>{" "}
      <TextButton act={`remove:${personId}`}>
        {t.remove}
        <span class="vh"> {name}</span>
      </TextButton>
    </>
  );
}

function Leave({ service: { slug }, form }: TeamProps) {
  const t = useTexts(servicesTexts);
  return (
    <Form action={routes.team.href({ slug })} state={stateOf(form, "leave")} label={t.leave}>
      <h2>{t.leave}</h2>
      <p class="soft">{t.leaveLead}</p>
      <Submit label={t.leave} act="leave" kind="quiet" />
    </Form>
  );
}
