import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward, TextButton } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Circle, Seat, Structure } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import type { Common } from "../commons/sheet.query.ts";
import { titleIn } from "../commons/translated.ts";
import type { Proposal } from "../proposal/proposal.query.ts";
import { toneOf } from "../proposal/tone.ts";
import { roundsTexts } from "../rounds/rounds.texts.ts";
import { routes } from "../routes.ts";
import { ForWhom, Paragraphs } from "../say.view.tsx";
import { isUnderWay, type PublicProcess } from "../public/public-process.ts";
import { AskedPublic } from "../public/public.view.tsx";
import { Host } from "./host.view.tsx";

export interface ShowThing {
  readonly circle: Circle;
  readonly seats: readonly Seat[];
  readonly commons: readonly Common[];
  /** Empty for whoever is outside. */
  readonly proposals: readonly Proposal[];
  readonly own: readonly Structure[];
  /** In which it asks the public. */
  readonly processes: readonly PublicProcess[];
}

type Props = ShowThing & { form: FormState };

export function ShowCircle(props: Props) {
  const { circle, commons, processes } = props;
  const t = useTexts(circlesTexts);
  const locale = useLocale();
  const { question, about, state, structures, ending, closedAt, inside } = circle;
  return (
    <PageFrame
      title={<Written>{question}</Written>}
      trail={[{ label: t.title, href: routes.list.href() }]}
      badges={
        <>
          <Badge tone={state === "open" ? "ok" : "none"}>{t.states[state]}</Badge>
          {plural(structures, locale, t.structuresCount)}
        </>
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "closed" && ending && (
            <Notice tone="info" title={`${t.closed}${closedAt ? `, ${formatDate(closedAt, locale)}` : ""}`}>
              <Written as="p">{ending}</Written>
            </Notice>
          )}
          {about && <Paragraphs words={about} />}
          <TitledPart id="commons" title={t.commons}>
            {commons.length === 0 ? (
              <p class="soft">{t.noCommons}</p>
            ) : (
              <Entries>
                {commons.map((common) => {
                  const { title, summary, lang } = titleIn(common, locale);
                  return (
                    <Entry title={<Written lang={lang}>{title}</Written>} href={routes.common.href({ slug: common.slug })}>
                      <Written as="p" class="soft small" lang={lang}>
                        {summary}
                      </Written>
                    </Entry>
                  );
                })}
              </Entries>
            )}
          </TitledPart>
          <AskedPublic processes={processes} />
          {inside && <Inside {...props} />}
        </div>
        <aside class="flow loose">
          <Seats {...props} />
          <Join {...props} />
          {circle.hosts && <Host circle={circle} form={props.form} opens={!processes.some(isUnderWay)} />}
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** What the circle alone reads. */
function Inside({ circle: { id, state }, proposals }: Props) {
  const t = useTexts(circlesTexts);
  const rounds = useTexts(roundsTexts);
  const locale = useLocale();
  return (
    <>
      <TitledPart id="notes" title={t.notes}>
        <p class="soft">{t.private}</p>
        <Onward href={routes.notes.href({ id })}>{t.seeNotes}</Onward>
        <Onward href={routes.rounds.href({ id })}>{rounds.see}</Onward>
      </TitledPart>
      <TitledPart id="proposals" title={t.proposals}>
        {proposals.length === 0 ? (
          <p class="soft">{t.noProposals}</p>
        ) : (
          <Entries>
            {proposals.map((one) => (
              <Entry
                title={<Written>{one.title}</Written>}
                href={routes.proposal.href({ id, proposal: one.id })}
                meta={[
                  <Badge tone={toneOf[one.state]}>{t.proposalStates[one.state]}</Badge>,
                  one.structure,
                  one.state === "open" && t.until(formatDate(one.closesOn, locale)),
                  one.standing > 0 && plural(one.standing, locale, t.standing),
                ].filter(Boolean)}
              />
            ))}
          </Entries>
        )}
        {state === "open" && (
          <p>
            <ButtonLink kind="quiet" href={routes.propose.href({ id })}>
              {t.propose}
            </ButtonLink>
          </p>
        )}
      </TitledPart>
    </>
  );
}

function Seats({ circle, seats }: Props) {
  const t = useTexts(circlesTexts);
  const action = routes.show.href({ id: circle.id });
  const asked = seats.filter(({ state }) => state === "asked");
  return (
    <>
      <TitledPart id="structures" title={t.structures}>
        <ul>
          {seats
            .filter(({ state }) => state === "in")
            .map(({ structureId, name, host }) => (
              <li>
                {name}
                {host && <span class="soft"> ({t.host})</span>}
                {circle.hosts && !host && (
                  <form method="post" action={action}>
                    <TextButton act={`share:${structureId}`}>
                      {t.share} <span class="vh">{name}</span>
                    </TextButton>
                  </form>
                )}
              </li>
            ))}
        </ul>
      </TitledPart>
      {circle.hosts && asked.length > 0 && (
        <TitledPart id="asked" title={t.requests}>
          {asked.map(({ structureId, name }) => (
            <form method="post" action={action} class="flow" aria-label={name}>
              <p>{name}</p>
              <div class="row">
                <Button act={`accept:${structureId}`}>{t.accept}</Button>
                <Button act={`refuse:${structureId}`} kind="quiet">
                  {t.refuse}
                </Button>
              </div>
            </form>
          ))}
        </TitledPart>
      )}
    </>
  );
}

/** What somebody from outside can do; what a structure inside can. */
function Join({ circle, seats, own, form }: Props) {
  const t = useTexts(circlesTexts);
  const action = routes.show.href({ id: circle.id });
  const mine = seats.filter((seat) => seat.own);
  const free = own.filter(({ id }) => !mine.some((seat) => seat.structureId === id && seat.state !== "left"));
  return (
    <>
      {mine.some(({ state }) => state === "asked") && <p class="soft">{t.asked}</p>}
      {circle.state === "open" && free.length > 0 && !circle.inside && (
        <Form action={action} state={stateOf(form, "join", { pour: free[0]?.id })} label={t.join}>
          <h2>{t.join}</h2>
          <p class="soft">{t.joinLead}</p>
          <ForWhom own={own} />
          <Submit label={t.join} act="join" />
        </Form>
      )}
      {own.length === 0 && circle.state === "open" && <p class="soft">{t.needsStructure}</p>}
      {mine
        .filter(({ state }) => state === "in")
        .map(({ structureId, name }) => (
          <Disclosure bare summary={t.leave}>
            <form method="post" action={action} class="flow">
              <p class="soft">
                {name}. {t.leaveLead}
              </p>
              <Button act={`leave:${structureId}`} kind="danger">
                {t.leave}
              </Button>
            </form>
          </Disclosure>
        ))}
    </>
  );
}
