import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayPhone } from "#platform/text/phone.ts";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { useTrail } from "../use-trail.ts";
import { sayFact } from "../edit/say-fact.ts";
import { fieldNames } from "../field-names.ts";
import { knownOn } from "../place.ts";
import { routes } from "../routes.ts";
import { PlaceHours } from "../show/place-hours.view.tsx";
import type { PlaceSheet } from "../show/show.query.ts";
import { confirmTexts } from "./confirm.texts.ts";

interface ConfirmProps {
  place: PlaceSheet;
  territory: Territory;
  action: string;
  now: Date;
  /** This person may correct the record themselves. */
  editable: boolean;
}

const shown = ["summary", "emails", "websites", "activities", "services", "publics", "fees", "price_note", "wheelchair"] as const;

/** Once it is confirmed, nothing more is asked of whoever followed the link. */
export function ConfirmByMail(props: ConfirmProps) {
  return usePage().flash?.done === "confirmee" ? <Confirmed place={props.place} /> : <Confirm {...props} />;
}

/** The record in short, and one button. */
export function Confirm({ place, territory, action, now, editable }: ConfirmProps) {
  const t = useTexts(confirmTexts);
  const locale = useLocale();
  const { slug } = place;
  return (
    <PageFrame title={t.title(place.name)} here={t.here} trail={useTrail(place)} lead={t.lead(formatDate(knownOn(place), locale))}>
      <Columns kind="aside">
        <div class="flow loose">
          <section aria-labelledby="fiche">
            <h2 id="fiche">{t.facts}</h2>
            <Facts wide facts={factsOf(place, territory, locale)} />
          </section>
          <Form action={action} label={t.confirm}>
            <Actions>
              <Button big icon="circle-check">
                {t.confirm}
              </Button>{" "}
              {editable ? (
                <ButtonLink kind="quiet" href={routes.edit.href({ slug })}>
                  {t.correct}
                </ButtonLink>
              ) : (
                <a href={routes.reportError.href({ slug })}>{t.report}</a>
              )}
            </Actions>
          </Form>
        </div>
        <PlaceHours place={place} now={now} />
      </Columns>
    </PageFrame>
  );
}

function factsOf(place: PlaceSheet, territory: Territory, locale: keyof typeof confirmTexts): Fact[] {
  const names = fieldNames[locale];
  const commune = territory.communeByCode(place.commune_code)?.commune.name ?? "";
  return [
    [names["name"]!, place.name],
    [names["address"]!, `${place.address}, ${place.postal_code} ${commune}`],
    [names["phone"]!, place.phone && sayPhone(place.phone)],
    ...shown.map((field): Fact => {
      const said = sayFact(field, place[field], locale, territory);
      // A field without a list of words of ours stands there as it was written.
      return [names[field]!, said && <Written lang={said === place[field]}>{said}</Written>];
    }),
  ];
}

function Confirmed({ place }: { place: PlaceSheet }) {
  const t = useTexts(confirmTexts);
  return (
    <PageFrame title={place.name} here={t.here} trail={useTrail(place)}>
      <Notice tone="ok" title={t.done} announce>
        <p>{t.doneText}</p>
        <Go href={routes.show.href({ slug: place.slug })}>{t.see}</Go>
      </Notice>
    </PageFrame>
  );
}
