import type { ComponentChildren } from "preact";

import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { moderationRoutes } from "#moderation";
import { placeRoutes } from "#places";
import { sayPhone } from "#platform/text/phone.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Icon } from "#platform/ui/icon.tsx";
import { MailAddress } from "#platform/ui/mail-address.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { LocatedOffer } from "../list/columns.ts";
import { PhaseBadge } from "../list/offer-line.view.tsx";
import { phaseOf } from "../offer.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { coverOfOffer, sayDay, sayRent, saySurface, sayUses, sayWhen } from "../say-offer.ts";

interface ShowProps {
  offer: LocatedOffer;
  /** Whether everybody sees it. */
  told: boolean;
  today: string;
  keeps: boolean;
  knots: readonly Knot[];
}

export function Show(props: ShowProps) {
  const { offer, told, today, keeps } = props;
  const t = useTexts(premisesTexts);
  const locale = useLocale();
  const phase = phaseOf(offer, today);
  return (
    <PageFrame
      title={<Written>{offer.title}</Written>}
      trail={[{ label: t.list, href: routes.list.href() }]}
      badges={<PhaseBadge phase={phase} />}
      lead={[saySurface(offer, locale), sayRent(offer, locale), offer.communeName].join(", ")}
      actions={
        keeps && (
          <ButtonLink kind="quiet" icon="pencil" href={routes.manage.href({ id: offer.id })}>
            {t.manage}
          </ButtonLink>
        )
      }
    >
      <Columns kind="aside">
        <Story {...props} />
        <aside class="flow">
          <OfferFacts {...props} />
          <Contact {...props} />
          {told && (
            <p class="small">
              <a href={moderationRoutes.report.href({ kind: "premises", id: offer.id })} rel="nofollow">
                {t.report}
              </a>
            </p>
          )}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Story(props: ShowProps) {
  const { offer, knots } = props;
  const t = useTexts(premisesTexts);
  return (
    <div class="flow loose">
      <Standing {...props} />
      <CoverFigure cover={coverOfOffer(offer)} />
      <Written as="div" class="prose">
        {offer.about.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Written>
      {knots.length > 1 && (
        <section aria-labelledby="fil">
          <h2 id="fil">{t.thread}</h2>
          <Thread knots={knots} />
        </section>
      )}
    </div>
  );
}

/** What is not as it stands in the list: not published, hidden, over. */
function Standing({ offer, told, today }: ShowProps) {
  const t = useTexts(premisesTexts);
  const phase = phaseOf(offer, today);
  if (!told) {
    const unpublished = offer.state === "draft" || offer.state === "withdrawn";
    return <Notice tone="warn" title={unpublished ? t.notTold : t.hidden} text={unpublished ? t.notToldNext : t.hiddenNext} />;
  }
  if (phase !== "ended" && phase !== "let") return null;
  return (
    <Notice title={t.over[phase]}>
      <p>{t.overNext}</p>
      <Go href={routes.list.href()}>{t.others}</Go>
    </Notice>
  );
}

function OfferFacts({ offer, today }: ShowProps) {
  const t = useTexts(premisesTexts);
  const locale = useLocale();
  const { facts: f } = t;
  const { kind, times, placeName, placeSlug, address, placeAddress, communeName, wheelchair, access, rentNote, closesOn } = offer;
  const where = [address ?? placeAddress, communeName].filter(Boolean).join(", ");
  return (
    <Facts
      facts={[
        [f.kind, t.kinds[kind]],
        [f.surface, saySurface(offer, locale)],
        [f.rent, <WithNote note={rentNote}>{sayRent(offer, locale)}</WithNote>],
        [f.times, times],
        [f.uses, sayUses(offer, locale)],
        [f.when, sayWhen(offer, today, locale)],
        [
          f.where,
          <>
            {placeName && placeSlug && (
              <>
                <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>
                <br />
              </>
            )}
            {where}
          </>,
        ],
        [f.access, <WithNote note={access}>{t.access[wheelchair]}</WithNote>],
        [f.closes, phaseOf(offer, today) === "open" && sayDay(closesOn, locale)],
      ]}
    />
  );
}

function WithNote({ note, children }: { note: string | null; children: ComponentChildren }) {
  return (
    <>
      {children}
      {note && (
        <Written as="small" class="fact-note">
          {note}
        </Written>
      )}
    </>
  );
}

function Contact({ offer: { email, phone, placeSlug, ...offer }, today }: ShowProps) {
  const t = useTexts(premisesTexts);
  if (phaseOf(offer, today) !== "open") return <p class="soft">{t.contactOver}</p>;
  return (
    <section class="flow" aria-labelledby="contact">
      <h2 class="small-title" id="contact">
        {t.contact}
      </h2>
      {email && (
        <p>
          <Icon name="mail" /> {t.write} <MailAddress to={email} />
        </p>
      )}
      {phone && (
        <p>
          <Icon name="phone" /> {t.call}{" "}
          <a class="nobreak" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
            {sayPhone(phone)}
          </a>
        </p>
      )}
      {!email && !phone && <p>{t.contactNone}</p>}
    </section>
  );
}
