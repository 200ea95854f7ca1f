import { useTexts } from "#platform/i18n/context.tsx";
import { SectionHead } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Done } from "#platform/ui/said.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceAction, ActionPlace } from "../acts/place-actions.ts";
import { ActionLinks } from "../acts/action-bar.view.tsx";
import { editTexts } from "./edit.texts.ts";
import { sectionNames } from "./sections.ts";

interface EditOverviewProps {
  place: ActionPlace & { readonly name: string };
  disagreements: number;
  others: readonly PlaceAction[];
}

export function EditOverview({ place, disagreements, others }: EditOverviewProps) {
  const t = useTexts(editTexts);
  const slug = place.slug;
  return (
    <PageFrame title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead} flow="loose">
      <Edited slug={slug} />
      {disagreements > 0 && (
        <Notice tone="info" title={t.disagreements.link(disagreements)}>
          <p>
            <a href={routes.disagreements.href({ slug })}>{t.disagreements.title(place.name)}</a>
          </p>
        </Notice>
      )}
      <Entries>
        {sectionNames.map((section) => (
          <Entry level={2} title={t.sections[section].title} href={routes.editSection.href({ slug, section })} lead={{ icon: "pencil" }}>
            <p>{t.sections[section].about}</p>
          </Entry>
        ))}
      </Entries>
      {others.length > 0 && (
        <div>
          <SectionHead title={t.elsewhere} />
          <ActionLinks place={place} actions={others} />
        </div>
      )}
    </PageFrame>
  );
}

/** What was just done, and where the history tells it. */
function Edited({ slug }: { slug: string }) {
  const t = useTexts(editTexts).done;
  const history = <Onward href={routes.history.href({ slug })}>{t.history}</Onward>;
  return (
    <>
      <Done of="enregistre" title={t.saved}>
        {history}
      </Done>
      <Done of="fusion" title={t.merged}>
        <p>{t.mergedNote}</p>
        {history}
      </Done>
      <Done of="inchange" title={t.unchanged} tone="info">
        {history}
      </Done>
    </>
  );
}
