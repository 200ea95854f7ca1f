import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, Go, TextButton } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { sayWrittenHours } from "../hours/say-written-hours.ts";
import { useTrail } from "../use-trail.ts";
import { routes } from "../routes.ts";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import type { Way } from "./hours.form.ts";
import { hoursTexts } from "./hours-edit.texts.ts";
import type { PreviewDay } from "./preview.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { HoursPreview } from "./preview.view.tsx";
import { WeekFields } from "./week-fields.view.tsx";

interface Version {
  readonly text: string | null;
  readonly days: readonly PreviewDay[];
}

interface HoursViewProps {
  place: PlaceRecord;
  today: string;
  /** The present hours say more than the grid can show. */
  gridLoses: boolean;
  present: readonly PreviewDay[];
  checked?: Version | undefined;
  theirs?: Version | undefined;
  form: FormState;
}

export function HoursView(props: HoursViewProps) {
  const { place, theirs, checked, present, today } = props;
  const t = useTexts(hoursTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} here={t.here} trail={useTrail(place)} lead={t.lead} ground="surface" flow="loose">
      {checked && !theirs && (
        <Notice tone="info" title={t.notSaved} announce>
          <p>
            <a href="#apercu">{t.preview}</a>
          </p>
        </Notice>
      )}
      {theirs && <Clash theirs={theirs} today={today} />}
      <Columns kind="half">
        <HoursForm {...props} />
        <TitledPart id="apercu" title={t.preview}>
          <p class="soft">{t.previewLead}</p>
          <HoursPreview days={checked ? checked.days : present} today={today} />
          {checked?.text && (
            <p class="small soft">
              {t.code}
              {`${colonIn(locale)} `}
              {sayWrittenHours(checked.text, locale)}
            </p>
          )}
        </TitledPart>
      </Columns>
      <p class="row">
        <Go href={routes.closings.href({ slug: place.slug })}>{t.closings}</Go>
        <Go href={routes.show.href({ slug: place.slug })}>{t.back}</Go>
      </p>
    </PageFrame>
  );
}

function Clash({ theirs, today }: { theirs: Version; today: string }) {
  const t = useTexts(hoursTexts);
  const locale = useLocale();
  return (
    <>
      <p>
        {t.theirs}
        {`${colonIn(locale)} `}
        {theirs.text ? sayWrittenHours(theirs.text, locale) : t.nothing}
      </p>
      <section aria-labelledby="les-leurs">
        <h2 id="les-leurs">{t.theirs}</h2>
        <HoursPreview days={theirs.days} today={today} />
      </section>
    </>
  );
}

function HoursForm({ place, form, gridLoses, checked }: HoursViewProps) {
  const t = useTexts(hoursTexts);
  const locale = useLocale();
  const way: Way = form.values["saisie"] === "brute" ? "brute" : "grille";
  const here = routes.hours.href({ slug: place.slug });
  return (
    <div class="flow">
      {gridLoses && way === "brute" && <Notice tone="info" title={t.tooRich} text={t.tooRichNote} />}
      {gridLoses && way === "grille" && place.hours && <Notice tone="warn" title={t.replaces(sayWrittenHours(place.hours, locale))} />}
      <Form action={here} state={form} label={t.title}>
        {way === "grille" ? <WeekFields /> : <TextArea name="brut" label={t.raw} hint={t.rawHint} rows={4} maxLength={1000} optional />}
        <Actions>
          {/* The first button is the one that Enter presses: it never saves what was not looked at. */}
          <Button kind={checked ? "quiet" : "main"} act="check">
            {t.check}
          </Button>
          {checked && <Button act="save">{t.save}</Button>}
          {way === "grille" && <TextButton act="copy">{t.copy}</TextButton>}
        </Actions>
        <input type="hidden" name="saisie" value={way} />
        <input type="hidden" name="lu" value={String(form.values["lu"])} />
        {checked && <input type="hidden" name="vu" value={checked.text ?? ""} />}
      </Form>
      <p>
        <a href={`${here}?saisie=${way === "grille" ? "brute" : "grille"}`}>{way === "grille" ? t.toRaw : t.toGrid}</a>
      </p>
    </div>
  );
}
