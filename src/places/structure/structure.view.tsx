import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Filters, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { peopleRoutes, saySiret } from "#people";
import type { Territory } from "#territory";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { routes } from "../routes.ts";
import { useTrail } from "../use-trail.ts";
import { structureTexts } from "./structure.texts.ts";
import type { Candidate } from "./structures.query.ts";

interface StructureProps {
  place: PlaceRecord;
  runner: Candidate | null;
  suggested: readonly (Candidate & { readonly sure: boolean })[];
  typed: string;
  territory: Territory;
  form: FormState;
}

export function PlaceStructure({ place, runner, suggested, typed, territory, form }: StructureProps) {
  const t = useTexts(structureTexts);
  const action = routes.structure.href({ slug: place.slug });
  return (
    <PageFrame title={t.title} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      <h2>{t.now}</h2>
      {runner ? (
        <Form action={action} state={form} label={t.now}>
          <Seen place={place} />
          <p>
            <a href={peopleRoutes.structure.href({ id: runner.id })}>{runner.name}</a> <span class="soft">{metaOf(runner, territory).join(" · ")}</span>
          </p>
          <Button kind="quiet" act="leave">
            {t.leave}
          </Button>
        </Form>
      ) : (
        <p>{place.structure_name ? `${t.none} ${t.queue.says(place.structure_name)}.` : t.none}</p>
      )}
      <Filters action={action} values={{ q: typed }} label={t.find}>
        <div class="filters-grid">
          <TextField name="q" type="search" label={t.search} hint={t.searchHint} />
          <Button kind="quiet">{t.find}</Button>
        </div>
      </Filters>
      <h2>{t.suggested}</h2>
      <Suggestions {...{ place, suggested, territory, form }} />
      <Onward href={routes.show.href({ slug: place.slug })}>{t.back}</Onward>
    </PageFrame>
  );
}

function Suggestions({ place, suggested, territory, form }: Pick<StructureProps, "place" | "suggested" | "territory" | "form">) {
  const t = useTexts(structureTexts);
  const action = routes.structure.href({ slug: place.slug });
  return suggested.length === 0 ? (
    <Empty title={t.nothing} level={3}>
      <ButtonLink kind="quiet" href={peopleRoutes.newStructure.href()}>
        {t.create}
      </ButtonLink>
    </Empty>
  ) : (
    <Form action={action} state={form} label={t.suggested}>
      <Seen place={place} />
      <Entries>
        {suggested.map((one) => (
          <Entry title={one.name} href={peopleRoutes.structure.href({ id: one.id })} meta={metaOf(one, territory)}>
            <p class="row tight">
              {one.sure && <Badge tone="ok">{t.sure}</Badge>}
              <Button kind="quiet" act={`join:${one.id}`}>
                {t.join}
                <span class="vh"> {one.name}</span>
              </Button>
            </p>
          </Entry>
        ))}
      </Entries>
    </Form>
  );
}

/** What whoever decides has seen: who decides after somebody else is asked again. */
const Seen = ({ place }: Pick<StructureProps, "place">) => <input type="hidden" name="vu" value={place.structure_pivot ?? ""} />;

/** Its number and its commune. */
const metaOf = ({ siret, rna, commune_code }: Candidate, territory: Territory) =>
  [siret ? saySiret(siret) : rna, commune_code && (territory.communeByCode(commune_code)?.commune.name ?? commune_code)].filter((part) => part !== null);
