import type { ComponentChildren } from "preact";

import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { dayOf } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Knot } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Commune, Territory } from "#territory";
import { stateOf } from "../directory/say-place.ts";
import type { ListedPlace } from "../directory/directory.query.ts";
import { coverOfPlace } from "../cover.ts";
import { isOpenStage, isStale, knownOn } from "../place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { ClosedForGood } from "./closed-for-good.view.tsx";
import { PlaceFactsList } from "./place-facts.view.tsx";
import { PlacePhotos } from "./place-photos.view.tsx";
import { PlaceThread } from "./place-thread.view.tsx";
import { PlaceLife } from "./place-life.view.tsx";
import { Neighbours } from "./neighbours.view.tsx";
import { Practical } from "./practical.view.tsx";
import { WhereFrom } from "./where-from.view.tsx";
import { WhatIsThere } from "./what-is-there.view.tsx";
import { priorityZone } from "./priority-zone.ts";
import type { PlaceSheet } from "./show.query.ts";

interface ShowProps {
  place: PlaceSheet;
  commune: Commune | null;
  territory: Territory;
  neighbours: readonly ListedPlace[];
  now: Date;
  /** What other rooms have to say of it. */
  parts: readonly ComponentChildren[];
  /** Of the thread on which the place stands; none when nothing is linked to it. */
  knots: readonly Knot[];
  /** The acts of whoever keeps the record. */
  bar?: ComponentChildren;
}

export function Show(props: ShowProps) {
  const { place, territory, neighbours, now, knots, bar, parts } = props;
  const t = useTexts(texts);
  return (
    <>
      <PageHead
        title={place.name}
        trail={[{ label: t.directory.here, href: routes.directory.href() }]}
        badges={<Badges {...props} />}
        lead={place.summary && <Written>{place.summary}</Written>}
        actions={<Acts place={place} />}
      />
      {bar}
      <div class="band surface tight">
        <div class="wrap flow loose">
          <Warnings place={place} now={now} />
          <Columns kind="first">
            <Practical {...props} />
            <div class="flow loose">
              {place.photos.length === 0 && <CoverFigure cover={coverOfPlace({ ...place, photo: null })} />}
              <WhatIsThere place={place} />
              {parts}
              <PlacePhotos photos={place.photos} />
              <PlaceFactsList place={place} />
              <PlaceLife place={place} />
              <PlaceThread id={place.id} knots={knots} />
              <Neighbours neighbours={neighbours} territory={territory} now={now} />
              <WhereFrom place={place} now={now} />
            </div>
          </Columns>
        </div>
      </div>
    </>
  );
}

function Badges({ place, territory, now }: ShowProps) {
  const t = useTexts(texts);
  const state = stateOf(place, now, useLocale());
  return (
    <>
      {state?.words ? <Badge tone={state.open ? "ok" : state.state === "unknown" ? "warn" : "none"}>{state.words}</Badge> : <Badge>{t.hours.notSaid}</Badge>}
      {priorityZone(place, territory) && <Badge tone="accent">{t.qpv}</Badge>}
      {place.wheelchair && <Badge tone={place.wheelchair === "yes" ? "none" : "warn"}>{t.wheelchair[place.wheelchair]}</Badge>}
      {place.fees.includes("free") && <Badge>{t.free}</Badge>}
    </>
  );
}

function Acts({ place }: { place: PlaceSheet }) {
  const t = useTexts(texts).show;
  return (
    <>
      {place.booking_url && (
        <ButtonLink big href={place.booking_url}>
          {t.book}
        </ButtonLink>
      )}
      {place.phone && (
        <Go icon="phone" href={`tel:${place.phone.replaceAll(/[^+\d]/g, "")}`}>
          {sayPhone(place.phone)}
        </Go>
      )}
      {place.emails[0] && (
        <Go icon="mail" href={`mailto:${place.emails[0]}`}>
          {t.mail}
        </Go>
      )}
      {place.websites[0] && (
        <Go icon="external-link" href={place.websites[0]}>
          {t.website}
        </Go>
      )}
    </>
  );
}

function Warnings({ place, now }: { place: PlaceSheet; now: Date }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const known = knownOn(place);
  return (
    <>
      {place.stage === "closed" && (
        <Notice tone="warn" title={t.show.closedTitle}>
          <ClosedForGood place={place} />
          <p>{t.show.closedNote}</p>
        </Notice>
      )}
      {place.stage !== "closed" && !isOpenStage(place.stage) && <Notice tone="info" title={t.show.notYet} text={t.show.notYetNote} />}
      {isStale(known, dayOf(now)) && <Notice tone="warn" title={t.stale} text={t.staleNote(formatDate(known, locale))} />}
    </>
  );
}
