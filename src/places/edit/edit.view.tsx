import { useTexts } from "#platform/i18n/context.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceAction, SteeredPlace } from "../steer/place-actions.ts";
import { ActionLinks } from "../steer/steer-bar.view.tsx";
import { editTexts } from "./edit.texts.ts";
import { sectionNames } from "./sections.ts";

interface EditOverviewProps {
  place: SteeredPlace & { readonly name: string };
  disagreements: number;
  others: readonly PlaceAction[];
  done: string | null;
}

export function EditOverview({ place, disagreements, others, done }: EditOverviewProps) {
  const t = useTexts(editTexts);
  const slug = place.slug;
  return (
    <>
      <PageHead title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead} joined />
      <Band tight>
        <div class="flow loose">
          <Done done={done} slug={slug} />
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
        </div>
      </Band>
    </>
  );
}

function Done({ done, slug }: { done: string | null; slug: string }) {
  const t = useTexts(editTexts).done;
  const said = done === "enregistre" ? t.saved : done === "fusion" ? t.merged : done === "inchange" ? t.unchanged : null;
  if (!said) return null;
  return (
    <Notice tone={done === "inchange" ? "info" : "ok"} title={said} announce>
      {done === "fusion" && <p>{t.mergedNote}</p>}
      <p>
        <Go href={routes.history.href({ slug })}>{t.history}</Go>
      </p>
    </Notice>
  );
}
