import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { HelpWays, type HelpChoice } from "#platform/ui/help.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { type Commune, ofCommune, type Territory } from "#territory";
import { communeChoices } from "../commune-choices.ts";
import type { ListedPlace } from "../directory/directory.query.ts";
import { NeedPlaces } from "../needs/need-place.view.tsx";
import { routes } from "../routes.ts";
import { helpTexts } from "./help.texts.ts";

interface HelpProps {
  /** Where somebody asked from, or is known to live. */
  commune: Commune | null;
  places: readonly ListedPlace[];
  reach: readonly HelpChoice[];
  offline: readonly HelpChoice[];
  /** Where this person writes what stands here; none for most. */
  edits: readonly { readonly href: string; readonly label: string }[];
  territory: Territory;
  now: Date;
}

export function Help(props: HelpProps) {
  const { reach, offline, edits } = props;
  const t = useTexts(helpTexts);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <Columns kind="aside">
        <Advisers {...props} />
        <div class="flow loose">
          <TitledPart id="joindre" title={t.reach}>
            {reach.length > 0 ? <HelpWays ways={reach} /> : <ReachNone />}
            {edits.map(({ href, label }) => (
              <Onward href={href}>{label}</Onward>
            ))}
          </TitledPart>
          {offline.length > 0 && (
            <TitledPart id="sans-internet" title={t.offline}>
              <p>{t.offlineSays}</p>
              <HelpWays ways={offline} />
            </TitledPart>
          )}
          <TitledPart id="besoin" title={t.need}>
            <p>{t.needSays}</p>
            <Onward href={routes.needs.href()}>{t.need}</Onward>
          </TitledPart>
        </div>
      </Columns>
    </PageFrame>
  );
}

function Advisers({ commune, places, territory, now }: HelpProps) {
  const locale = useLocale();
  const t = useTexts(helpTexts);
  return (
    <TitledPart id="conseiller" title={t.adviser}>
      <p>{t.adviserSays}</p>
      {places.length === 0 ? (
        <Empty title={t.none} level={3} text={t.noneNote} />
      ) : (
        <>
          <Filters action={platformRoutes.help.href()} values={{ commune: commune?.code }} label={t.adviser} inline lands="conseiller">
            <Select name="commune" label={t.commune} empty={t.choose} choices={communeChoices(territory)} />
            <Button icon="search">{t.find}</Button>
          </Filters>
          {commune && <h3>{t.nearest(ofCommune(commune, locale))}</h3>}
          <NeedPlaces places={places} themes={[]} territory={territory} now={now} />
          <Onward href={withQuery(routes.directory.href(), { mediation: "1", near: commune?.name ?? null })}>{t.allPlaces}</Onward>
        </>
      )}
    </TitledPart>
  );
}

function ReachNone() {
  const t = useTexts(helpTexts);
  return (
    <p>
      {t.reachNone} <a href={platformRoutes.legal.href()}>{t.legal}</a>
    </p>
  );
}
