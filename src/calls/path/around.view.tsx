import { placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Written } from "#platform/ui/written.tsx";
import { premisesRoutes, sayRent, saySurface } from "#premises";
import { sayFree, sayWhen, titleOf, trainingRoutes } from "#trainings";
import { visitRoutes } from "#visits";
import { pathTexts } from "./path.texts.ts";
import type { PathProps } from "./path.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export function Trainings({ sessions }: Pick<PathProps, "sessions">) {
  const t = useTexts(pathTexts);
  const locale = useLocale();
  return (
    <TitledPart id="se-former" title={t.trainings}>
      <p class="soft">{sessions.length === 0 ? t.noTrainings : t.trainingsLead}</p>
      <ul>
        {sessions.map((session) => (
          <li>
            <Written as="a" href={trainingRoutes.session.href({ id: session.id })} lang={titleOf(session, locale) === session.title ? "fr" : locale}>
              {titleOf(session, locale)}
            </Written>
            <br />
            <span class="small soft">{`${sayWhen(session, locale)}, ${session.heldName}, ${sayFree(session, locale)}`}</span>
          </li>
        ))}
      </ul>
      <Go href={trainingRoutes.catalogue.href()}>{t.allTrainings}</Go>
    </TitledPart>
  );
}

export function Visits({ places, reports }: Pick<PathProps, "places" | "reports">) {
  const t = useTexts(pathTexts);
  return (
    <TitledPart id="visiter" title={t.visits}>
      <p class="soft">{t.visitsLead}</p>
      <ul>
        {places.map(({ slug, name }) => (
          <li>
            <Written as="a" href={placeRoutes.show.href({ slug })}>
              {name}
            </Written>
          </li>
        ))}
      </ul>
      <Go href={visitRoutes.ask.href()}>{t.askVisit}</Go>
      {reports.length > 0 && (
        <>
          <h3>{t.reports}</h3>
          <ul>
            {reports.map(({ slug, title }) => (
              <li>
                <Written as="a" href={visitRoutes.story.href({ slug })}>
                  {title}
                </Written>
              </li>
            ))}
          </ul>
        </>
      )}
    </TitledPart>
  );
}

export function Premises({ premises, communes }: Pick<PathProps, "premises" | "communes">) {
  const t = useTexts(pathTexts);
  const locale = useLocale();
  const nameOf = (code: string) => communes.find((one) => one.code === code)?.name;
  return (
    <TitledPart id="local" title={t.premises}>
      <p class="soft">{premises.length === 0 ? t.noPremises : t.premisesLead}</p>
      <ul>
        {premises.map((offer) => (
          <li>
            <Written as="a" href={premisesRoutes.show.href({ slug: offer.slug })}>
              {offer.title}
            </Written>
            <br />
            <span class="small soft">{[nameOf(offer.communeCode), saySurface(offer, locale), sayRent(offer, locale)].filter(Boolean).join(", ")}</span>
          </li>
        ))}
      </ul>
      <Go href={premisesRoutes.list.href()}>{t.allPremises}</Go>
    </TitledPart>
  );
}
