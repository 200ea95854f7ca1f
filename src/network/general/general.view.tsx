import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Radios, Select, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member } from "../members.query.ts";
import { colleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { Agenda, DocumentList } from "./agenda.view.tsx";
import type { AgendaItem, Attending, General, MeetingDocument } from "./general.query.ts";
import { attendances, quorumOf } from "./general.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { generalTexts } from "./general.texts.ts";
import { toneOf } from "./generals.view.tsx";
import type { MeetingVotes } from "./vote.query.ts";
import { voteTexts } from "./vote.texts.ts";
import { OpenVotes } from "./vote.view.tsx";

export interface GeneralThing {
  readonly general: General;
  readonly agenda: readonly AgendaItem[];
  readonly documents: readonly MeetingDocument[];
  readonly attendance: readonly Attending[];
  readonly voted: MeetingVotes;
  /** Members for which whoever looks acts. */
  readonly own: readonly Member[];
  readonly keeps: boolean;
}

type Props = GeneralThing & { form: FormState };

export function GeneralPage(props: Props) {
  const { general, agenda, documents, voted, keeps, form } = props;
  const t = useTexts(generalTexts);
  const { id, title, state, about, reason, afterId } = general;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[{ label: t.title, href: routes.generals.href() }]}
      badges={<Badge tone={toneOf[state]}>{t.states[state]}</Badge>}
      actions={
        keeps && (
          <>
            {(state === "draft" || state === "called") && (
              <ButtonLink kind="quiet" href={routes.prepare.href({ id })}>
                {t.prepare}
              </ButtonLink>
            )}
            {state !== "draft" && state !== "cancelled" && (
              <ButtonLink kind="quiet" href={routes.session.href({ id })}>
                {t.session}
              </ButtonLink>
            )}
          </>
        )
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "cancelled" && (
            <Notice tone="warn" title={t.whyCancelled}>
              <Written as="p">{reason}</Written>
            </Notice>
          )}
          {afterId !== null && <Notice tone="info" title={t.second} text={t.secondLead} />}
          {about && <Written as="p">{about}</Written>}
          <OpenVotes agenda={agenda} voted={voted} />
          <Where {...props} />
          <TitledPart id="agenda" title={t.agenda}>
            <Agenda agenda={agenda} voted={voted} over={state === "closed"} tells={keeps ? { action: routes.general.href({ id }), form } : null} />
          </TitledPart>
          <TitledPart id="documents" title={t.documents}>
            <DocumentList documents={documents} general={general} />
          </TitledPart>
          {state === "closed" && <Minutes {...props} />}
        </div>
        <aside class="flow loose">
          <Answer {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Where({ general, agenda }: Pick<Props, "general" | "agenda">) {
  const t = useTexts(generalTexts);
  const vote = useTexts(voteTexts);
  const network = useTexts(networkTexts);
  const locale = useLocale();
  const { heldAt, place, calledAt, state, voices, members, quorum, announced, proxies, shares, tie, afterId } = general;
  const met = state === "open" || state === "closed";
  return (
    <Facts
      wide
      facts={[
        [t.when, sayInstant(heldAt, locale)],
        [t.place, <Written>{place}</Written>],
        [t.calledOn, calledAt && formatDate(calledAt, locale)],
        [
          t.quorum,
          afterId !== null
            ? t.secondLead
            : met
              ? t.quorumIs(String(voices), String(quorumOf(quorum, members)), String(members))
              : t.quorumNeeds(String(quorumOf(quorum, members)), String(members), String(quorum)),
        ],
        [t.proxies, String(proxies)],
        [
          vote.shares,
          agenda.some(({ method }) => method === "colleges") &&
            formatList(
              colleges.map((college) => `${network.colleges[college]} ${shares[college]}\u00a0%`),
              locale,
            ),
        ],
        [vote.tie, agenda.some(({ method }) => method !== "hands") && vote.ties[tie]],
        [t.attendance, state === "called" && plural(announced, locale, t.announced)],
      ]}
    />
  );
}

function Answer({ general, own, attendance, form }: Props) {
  const t = useTexts(generalTexts);
  const { id, state, proxies } = general;
  if (own.length === 0 || (state !== "called" && state !== "open")) return null;
  const said = attendance.filter(({ memberId, how }) => how !== null && own.some((one) => one.id === memberId));
  const mine = own.length === 1 ? own[0]!.id : null;
  return (
    <Form action={routes.general.href({ id })} state={stateOf(form, "answer", form.values)} label={t.answer}>
      <h2>{t.answer}</h2>
      <p class="soft">{t.answerLead}</p>
      {said.map(({ name, how, by }) => (
        <p>
          {t.said}
          {"\u00a0"}: {own.length > 1 && `${name}, `}
          <b>{how && t.hows[how]}</b>
          {by && ` (${by})`}
        </p>
      ))}
      {own.length > 1 && <Radios name="pour" label={t.giver} choices={own.map((one) => ({ value: one.id, label: one.name }))} />}
      <Radios
        name="reponse"
        label={t.how}
        choices={attendances
          .filter((one) => one !== "present")
          .filter((one) => one !== "proxy" || proxies > 0)
          .map((one) => ({ value: one, label: t.answers[one] }))}
      />
      {proxies > 0 && (
        <Select
          name="porteur"
          label={t.holder}
          hint={t.holderHint}
          optional
          choices={attendance.filter(({ memberId }) => memberId !== mine).map(({ memberId, name }) => ({ value: memberId, label: name }))}
        />
      )}
      <Submit label={t.send} act="answer" />
    </Form>
  );
}

function Minutes({ general, attendance, own }: Props) {
  const t = useTexts(generalTexts);
  const locale = useLocale();
  const { id, minutes, minutesAt, approvedAt } = general;
  const present = attendance.filter(({ how }) => how === "present");
  const proxies = attendance.filter(({ how }) => how === "proxy");
  const approvers = attendance.filter(({ approved }) => approved);
  const mine = present.filter(({ memberId, approved }) => !approved && own.some((one) => one.id === memberId));
  return (
    <TitledPart id="minutes" title={t.minutes}>
      {minutes === null ? (
        <p class="soft">{t.noMinutes}</p>
      ) : (
        <>
          <p class="meta">
            <Badge tone={approvedAt ? "ok" : "warn"}>{approvedAt ? t.approved : t.notApproved}</Badge>
            <span>{minutesAt && formatDate(approvedAt ?? minutesAt, locale)}</span>
          </p>
          {minutes.split(/\n{2,}/).map((paragraph) => (
            <Written as="p">{paragraph}</Written>
          ))}
          <Facts
            wide
            facts={[
              [
                t.approvedBy,
                approvers.length > 0 &&
                  formatList(
                    approvers.map(({ name }) => name),
                    locale,
                  ),
              ],
            ]}
          />
          <Disclosure bare summary={`${t.attendance} (${present.length + proxies.length})`}>
            <ul>
              {present.map(({ name }) => (
                <li>{name}</li>
              ))}
              {proxies.map(({ name, by }) => (
                <li>
                  {name}, {t.speaksFor(by ?? "")}
                </li>
              ))}
            </ul>
          </Disclosure>
          {!approvedAt && mine.length > 0 && (
            <Form action={routes.general.href({ id })} label={t.approve}>
              <p class="soft">{t.approveLead}</p>
              <Actions>
                {mine.map(({ memberId, name }) => (
                  <Button act={`approve:${memberId}`}>{mine.length > 1 ? `${t.approve} (${name})` : t.approve}</Button>
                ))}
              </Actions>
            </Form>
          )}
        </>
      )}
    </TitledPart>
  );
}
