import { useTexts } from "#platform/i18n/context.tsx";
import { Button, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routes } from "../routes.ts";
import type { Companion, CompanionInvitation } from "./companions.query.ts";
import { companionsTexts } from "./companions.texts.ts";
import type { Pairing } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";

interface Props {
  pairing: Pairing;
  companions: readonly Companion[];
  form: FormState;
}

/** Who is beside the two, for all who read the page; the two accept, refuse and end. */
export function Beside({ pairing, companions, form }: Props) {
  const t = useTexts(companionsTexts);
  const { id, main, side, state } = pairing;
  const own = side === "mentor" ? pairing.mentorMemberId : pairing.applicantMemberId;
  const runs = state === "running";
  if (companions.length === 0 && !(main && runs && own)) return null;
  return (
    <TitledPart id="beside" title={t.beside}>
      <p class="soft">{t.besideLead}</p>
      {companions.length > 0 && (
        <ul>
          {companions.map((one) => (
            <li>
              {one.name}
              {", "}
              <span class="soft">
                {one.member && `${one.member}, `}
                {t.sides[one.side]}, {one.state === "in" ? t.inAs : t.askedAs}
              </span>
              {main && runs && <Answers pairing={pairing} one={one} />}
            </li>
          ))}
        </ul>
      )}
      {main && runs && own && (
        <Disclosure bare summary={t.invite} open={form.act === "invite"}>
          <Form action={routes.pairing.href({ id })} state={stateOf(form, "invite", {})} label={t.invite}>
            <p class="soft">{t.inviteLead}</p>
            <TextField name="adresse" type="email" label={t.email} maxLength={254} />
            <Submit label={t.inviteButton} act="invite" kind="quiet" />
          </Form>
        </Disclosure>
      )}
    </TitledPart>
  );
}

function Answers({ pairing: { id, side }, one }: { pairing: Pairing; one: Companion }) {
  const t = useTexts(companionsTexts);
  const awaited = one.state === "asked" && !(side === "mentor" ? one.byMentor : one.byApplicant);
  return (
    <form method="post" action={routes.pairing.href({ id })} class="row" aria-label={one.name}>
      {awaited && (
        <TextButton act={`agree:${one.personId}`}>
          {t.agree} <span class="vh">{one.name}</span>
        </TextButton>
      )}
      <TextButton act={`part:${one.personId}`}>
        {awaited ? t.refuse : t.part} <span class="vh">{one.name}</span>
      </TextButton>
    </form>
  );
}

/** Somebody beside the two leaves. */
export function LeaveGroup({ id }: { id: string }) {
  const t = useTexts(companionsTexts);
  return (
    <Form action={routes.pairing.href({ id })} label={t.leave}>
      <h2>{t.leave}</h2>
      <p class="soft">{t.leaveLead}</p>
      <Submit label={t.leave} act="leave" kind="danger" />
    </Form>
  );
}

/** What somebody reads before everybody has accepted. */
export function InvitedPage({ invited: { id, mentor, side, byPerson } }: { invited: CompanionInvitation }) {
  const t = useTexts(companionsTexts);
  const pairing = useTexts(pairingTexts);
  return (
    <PageFrame
      title={t.invitedTitle}
      lead={`${pairing.mentor}\u00a0: ${mentor}, ${t.sides[side]}`}
      trail={[{ label: pairing.mine, href: routes.mentoring.href() }]}
      ground="surface"
      flow
    >
      <p>{byPerson ? t.asksLead : t.invitedLead}</p>
      {byPerson && <Notice tone="info" title={t.waits} />}
      <Form action={routes.pairing.href({ id })} label={t.invitedTitle}>
        <Actions>
          {!byPerson && <Button act="join">{t.join}</Button>}
          <Button act="leave" kind="danger">
            {t.decline}
          </Button>
        </Actions>
      </Form>
    </PageFrame>
  );
}
