import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member, Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { Invitations } from "./invitations.view.tsx";
import type { KeptMembers } from "./members.query.ts";
import { routes } from "../../routes.ts";

interface KeepProps {
  structure: Structure;
  kept: KeptMembers;
  /** Who is looking. */
  self: string;
  now: Date;
  form: FormState;
}

export function KeepMembers({ structure, kept, self, now, form }: KeepProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const { id, name } = structure;
  const trail = [
    { label: t.here, href: routes.structures.href() },
    { label: name, href: routes.structure.href({ id }) },
  ];
  return (
    <>
      <PageHead title={t.members.keepTitle(name)} here={t.members.title} trail={trail} joined />
      <Band tight>
        <div class="flow">
          {kept.requests.length > 0 && <Requests id={id} requests={kept.requests} />}
          <h2>{plural(kept.members.length, locale, t.members.count)}</h2>
          <Entries>
            {kept.members.map((member) => (
              <MemberEntry id={id} member={member} isSelf={member.id === self} />
            ))}
          </Entries>
        </div>
      </Band>
      <Band ground="linen">
        <Invitations id={id} invitations={kept.invitations} now={now} form={form} />
      </Band>
    </>
  );
}

function Requests({ id, requests }: { id: string; requests: KeptMembers["requests"] }) {
  const t = useTexts(structuresTexts).members;
  const locale = useLocale();
  return (
    <>
      <SectionHead title={t.requests}>{t.requestsNote}</SectionHead>
      <Entries>
        {requests.map(({ id: request, name, message, asked_at }) => (
          <Entry title={name} lead={{ icon: "user-round", hot: true }} meta={[t.askedOn(formatDate(asked_at, locale))]}>
            {message && <Written as="p">{message}</Written>}
            <form class="row" method="post" action={routes.joinRequests.href({ id })} aria-label={t.answerTo(name)}>
              <input type="hidden" name="request" value={request} />
              <Button kind="quiet" act="accept">
                {t.accept}
                <span class="vh"> {name}</span>
              </Button>
              <Button kind="danger" act="refuse">
                {t.refuse}
                <span class="vh"> {name}</span>
              </Button>
            </form>
          </Entry>
        ))}
      </Entries>
    </>
  );
}

function MemberEntry({ id, member, isSelf }: { id: string; member: Member; isSelf: boolean }) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const meta = [<Badge tone={member.manager ? "accent" : "none"}>{member.manager ? t.members.manager : t.members.member}</Badge>, member.function];
  return (
    <Entry title={member.name} meta={[...meta.filter(Boolean), t.members.sinceDay(formatDate(member.since, locale))]}>
      <Disclosure
        bare
        summary={
          <>
            {t.members.change}
            <span class="vh"> {member.name}</span>
          </>
        }
      >
        <form class="form" method="post" action={routes.members.href({ id })} aria-label={t.members.changeOf(member.name)}>
          <input type="hidden" name="person" value={member.id} />
          <TextField name="function" id={`function-${member.id}`} label={t.fields.function} value={member.function} maxLength={120} optional />
          <div class="row">
            <Button kind="quiet" act="saveFunction">
              {t.members.saveFunction}
            </Button>
            <Button kind="quiet" act={member.manager ? "makeMember" : "makeManager"}>
              {member.manager ? t.members.makeMember : t.members.makeManager}
            </Button>
            {!isSelf && (
              <Button kind="danger" act="remove">
                {t.members.remove}
              </Button>
            )}
          </div>
        </form>
      </Disclosure>
    </Entry>
  );
}
