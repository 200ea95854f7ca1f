import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import { processRoutes } from "#processes";
import { type Criterion, isTaken } from "../assembly.ts";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { CriteriaTables } from "../criteria-tables.view.tsx";
import type { DrawBrief, Seat } from "../draws.query.ts";
import { editTexts } from "../edit/edit.texts.ts";
import type { Mailing } from "../invite/invite.query.ts";
import { inviteTexts } from "../invite/invite.texts.ts";
import { MailingFacts } from "../invite/invite.view.tsx";
import { routes } from "../routes.ts";
import { sayDay, sayMoment, toneOf, toneOfDraw } from "../say.ts";
import { courseOf } from "./course.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { type Life, LifeParts } from "./life.view.tsx";
import { showTexts } from "./show.texts.ts";

interface ShowProps extends Life {
  readonly assembly: Assembly;
  readonly criteria: readonly Criterion[];
  readonly counts: ReadonlyMap<string, number>;
  readonly draws: readonly DrawBrief[];
  readonly seats: readonly Seat[];
  /** Letters to homes that were drawn by lot. */
  readonly mailings: readonly Mailing[];
  readonly runs: boolean;
}

export function Show(props: ShowProps) {
  const { assembly, runs } = props;
  const t = useTexts(showTexts);
  const general = useTexts(assembliesTexts);
  return (
    <>
      <PageHead
        title={<Written>{assembly.title}</Written>}
        trail={[{ label: general.title, href: routes.list.href() }]}
        badges={<Badge tone={toneOf(assembly.state)}>{general.states[assembly.state]}</Badge>}
        lead={<Written>{assembly.question}</Written>}
        actions={
          <>
            {assembly.registers && <ButtonLink href={routes.register.href(assembly)}>{t.register}</ButtonLink>}
            {runs && (
              <ButtonLink kind="quiet" icon="pencil" href={routes.manage.href(assembly)}>
                {t.manage}
              </ButtonLink>
            )}
          </>
        }
        joined
      />
      <Band ground="surface" tight>
        <Columns kind="aside">
          <div class="flow loose">
            <TitledPart id="demande" title={t.asks}>
              {assembly.asks.split(/\n+/).map((paragraph) => (
                <Written as="p">{paragraph}</Written>
              ))}
            </TitledPart>
            <LifeParts {...props} />
            <Draws {...props} />
            <Letters {...props} />
          </div>
          <Course {...props} />
        </Columns>
      </Band>
      {props.criteria.length > 0 && (
        <Band tight>
          <SectionHead title={t.resembles} id="criteres">
            {t.resemblesLead}
          </SectionHead>
          <CriteriaTables criteria={props.criteria} counts={props.counts} />
        </Band>
      )}
    </>
  );
}

/** The steps, and what is promised of each. */
function Course({ assembly, draws, seats, recommendations }: ShowProps) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const edit = useTexts(editTexts);
  const unanswered = recommendations.filter(({ state, verdict }) => state === "adopted" && verdict === null).length;
  return (
    <aside class="assembly-aside flow loose" aria-label={t.course}>
      <h2>{t.course}</h2>
      <Thread knots={courseOf(assembly, { draws, seats: seats.filter(({ state }) => isTaken(state)).length, unanswered }, locale)} />
      <Facts
        facts={[
          [edit.recruits, edit.recruitments[assembly.recruits]],
          [t.size, plural(assembly.size, locale, assembliesTexts[locale].places)],
          [t.allowance, assembly.allowanceCents !== null && t.perSession(sayEuros(assembly.allowanceCents, locale))],
          [t.childcare, assembly.childcare && t.childcareYes],
          [t.by, assembly.ownerService],
          [t.erased, sayDay(assembly.eraseOn, locale)],
          [t.reason, assembly.reason],
          [t.process, assembly.processSlug !== null && <a href={processRoutes.process.href({ process: assembly.processSlug })}>{assembly.processTitle}</a>],
        ]}
      />
    </aside>
  );
}

/** How many got a letter, drawn from what: so that whoever has the addresses may draw them again. */
function Letters({ mailings }: ShowProps) {
  const t = useTexts(inviteTexts);
  const locale = useLocale();
  const posted = mailings.filter(({ sentOn }) => sentOn !== null);
  if (posted.length === 0) return null;
  return (
    <TitledPart id="lettres" title={t.public}>
      <p>{t.publicLead}</p>
      {posted.map((one) => (
        <Disclosure summary={t.mailing(one.number, plural(one.letters, locale, t.letters))}>
          <MailingFacts one={one} />
        </Disclosure>
      ))}
    </TitledPart>
  );
}

function Draws({ assembly, draws }: ShowProps) {
  const t = useTexts(showTexts);
  const general = useTexts(assembliesTexts);
  const locale = useLocale();
  if (draws.length === 0) return null;
  return (
    <TitledPart id="tirages" title={t.draws}>
      <ul class="flow">
        {draws.map((draw) => (
          <li>
            <Go href={routes.hall.href({ slug: assembly.slug, number: String(draw.number) })}>{general.draw(draw.number, draw.kind)}</Go>{" "}
            <Badge tone={toneOfDraw(draw.state)}>{general.drawStates[draw.state]}</Badge>{" "}
            {draw.state === "sealed" && draw.takesPlaceAt && `${sayMoment(draw.takesPlaceAt, locale)}, ${draw.takesPlace}`}
            {draw.figures !== null && t.list(draw.figures)}
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}
