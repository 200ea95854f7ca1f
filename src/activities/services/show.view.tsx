import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { placeRoutes } from "#places";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries } from "#platform/ui/entry.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { activityTexts } from "../activities.texts.ts";
import { coverOfService } from "../cover.ts";
import { DateEntry } from "../date-entry.view.tsx";
import type { ActivityDate } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { sayMinutes } from "../say.ts";
import type { ServiceFigures } from "./figures.query.ts";
import type { HeldService } from "../services.query.ts";
import { servicesTexts } from "../services.texts.ts";

interface ShowProps extends HeldService {
  /** Announced and not over, the next first. */
  openings: readonly ActivityDate[];
  figures: ServiceFigures;
  communeName: string;
}

export function ShowService(props: ShowProps) {
  const { service, openings } = props;
  const t = useTexts(servicesTexts);
  const general = useTexts(activityTexts);
  const { title, kind, placeSlug, placeName, placeAddress, state, about } = service;
  return (
    <PageFrame
      title={<Written>{title}</Written>}
      trail={[{ label: t.here, href: routes.services.href() }]}
      badges={<Badge>{t.kinds[kind]}</Badge>}
      lead={[placeName, props.communeName].filter(Boolean).join(", ")}
      actions={<TeamLinks {...props} />}
    >
      <Columns kind="aside">
        <div class="flow loose">
          {state === "withdrawn" && <Notice tone="warn" title={t.withdrawn} text={t.withdrawnNote} />}
          <CoverFigure cover={coverOfService(service)} only />
          <div class="prose">
            {about.split(/\n{2,}/).map((paragraph) => (
              <Written as="p">{paragraph}</Written>
            ))}
          </div>
          <TitledPart id="ouvertures" title={t.whenOpen}>
            {openings.length === 0 ? (
              <Empty title={t.notAnnounced} level={3} text={t.notAnnouncedNote} />
            ) : (
              <Entries>
                {openings.map((date) => (
                  <DateEntry date={date} communeName="" here own />
                ))}
              </Entries>
            )}
          </TitledPart>
        </div>
        <aside class="flow">
          <Facts
            facts={[
              [
                general.where,
                <>
                  <a href={placeRoutes.show.href({ slug: placeSlug })}>{placeName}</a>, {placeAddress}
                </>,
              ],
            ]}
          />
          <Kept {...props} />
          <TitledPart id="rejoindre" title={t.join}>
            <p>{t.joinLead}</p>
            <Onward href={placeRoutes.show.href({ slug: placeSlug })}>{t.place}</Onward>
          </TitledPart>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** The ways of the team; nobody else sees that they are there. */
function TeamLinks({ service: { slug, state }, part, leads }: ShowProps) {
  const t = useTexts(servicesTexts);
  if (part === null && !leads) return null;
  return (
    <>
      <ButtonLink icon="calendar" href={routes.rota.href({ slug })}>
        {t.rota}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="users-round" href={routes.team.href({ slug })}>
        {t.team}
      </ButtonLink>
      {leads && state === "open" && (
        <ButtonLink kind="quiet" icon="pencil" href={routes.editService.href({ slug })}>
          {t.edit}
        </ButtonLink>
      )}
    </>
  );
}

function Kept({ figures: { opened, came, minutes } }: ShowProps) {
  const t = useTexts(servicesTexts);
  const locale = useLocale();
  if (opened === 0) return null;
  return (
    <TitledPart id="tenu" title={t.figures}>
      <ul>
        <li>{plural(opened, locale, t.opened)}</li>
        {came > 0 && <li>{plural(came, locale, t.came)}</li>}
        {minutes !== null && <li>{t.given(sayMinutes(minutes, locale))}</li>}
      </ul>
      {minutes === null && <p class="soft small">{t.byFew}</p>}
    </TitledPart>
  );
}
