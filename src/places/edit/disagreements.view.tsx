import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { useTrail } from "../use-trail.ts";
import { fieldNames } from "../field-names.ts";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import type { Disagreement } from "./disagreements.query.ts";
import { editTexts } from "./edit.texts.ts";
import { sayFact } from "./say-fact.ts";

interface DisagreementsProps {
  place: PlaceRecord;
  found: readonly Disagreement[];
  territory: Territory;
}

export function Disagreements({ place, found, territory }: DisagreementsProps) {
  const t = useTexts(editTexts);
  const d = t.disagreements;
  const trail = [...useTrail(place), { label: t.here, href: routes.edit.href({ slug: place.slug }) }];
  return (
    <PageFrame title={d.title(place.name)} here={d.here} trail={trail} lead={d.lead} flow="loose">
      {found.length === 0 ? <Empty title={d.none} text={d.noneText} /> : found.map((one) => <OneDisagreement place={place} one={one} territory={territory} />)}
    </PageFrame>
  );
}

function OneDisagreement({ place, one, territory }: { place: PlaceRecord; one: Disagreement; territory: Territory }) {
  const t = useTexts(editTexts);
  const locale = useLocale();
  const name = fieldNames[locale][one.field] ?? one.field;
  const say = (value: unknown) => sayFact(one.field, value, locale, territory) ?? t.none;
  const day = formatDate(one.facts_date, locale);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <Facts
        wide
        facts={[
          [t.disagreements.ours, say(place[one.field as keyof PlaceRecord])],
          [<Quoting words={one.source}>{t.disagreements.theirs(one.source, day)}</Quoting>, say(one.value)],
        ]}
      />
      <Form action={routes.disagreements.href({ slug: place.slug })} label={name}>
        <input type="hidden" name="champ" value={one.field} />
        <input type="hidden" name="source" value={one.source} />
        <Actions>
          <Button kind="quiet" act="take">
            {t.disagreements.take}
          </Button>{" "}
          <Button kind="quiet" act="keep">
            {t.disagreements.keep}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}
