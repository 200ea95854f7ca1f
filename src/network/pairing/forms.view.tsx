import type { TiedBooking } from "#bookings";
import type { TiedVisit } from "#visits";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant, sayTime } from "#platform/i18n/say-when.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { routes } from "../routes.ts";
import { companionsTexts } from "./companions.texts.ts";
import type { Pairing } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";

interface Props {
  pairing: Pairing;
  form: FormState;
}

/** Whoever has not answered accepts or declines; who has may still decline. */
export function Answer({ pairing: { id, side, byMentor, byApplicant } }: Props) {
  const t = useTexts(pairingTexts);
  const answered = side === "mentor" ? byMentor : byApplicant;
  return (
    <Form action={routes.pairing.href({ id })} label={t.accept}>
      <Actions>
        {!answered && <Button act="accept">{t.accept}</Button>}
        <Button act="decline" kind="danger">
          {t.decline}
        </Button>
      </Actions>
    </Form>
  );
}

export function NoteSession({ pairing: { id }, visits, form }: Props & { visits: readonly TiedVisit[] }) {
  const t = useTexts(pairingTexts);
  const beside = useTexts(companionsTexts);
  const locale = useLocale();
  return (
    <Form action={routes.pairing.href({ id })} state={stateOf(form, "note", { jour: form.values["jour"], minutes: "60" })} label={t.session}>
      <h2>{t.session}</h2>
      <TextField name="jour" type="date" label={t.day} short />
      <TextField name="minutes" label={t.minutes} inputMode="numeric" short />
      <TextField name="lieu" label={t.place} maxLength={200} optional />
      {visits.length > 0 && (
        <Select
          name="visite"
          label={beside.visit}
          hint={beside.visitHint}
          choices={visits.map((one) => ({ value: one.id, label: `${formatDate(one.day, locale)}, ${one.places.join(", ")}` }))}
          empty={beside.noVisit}
          optional
        />
      )}
      <TextArea name="notes" label={t.notes} hint={t.notesHint} maxLength={4000} rows={5} optional />
      <TextField name="suite" label={t.next} maxLength={500} optional />
      <Submit label={t.note} act="note" />
    </Form>
  );
}

/** "jeudi 3 décembre 2026, 14 h à 16 h, La grande salle, Les Ateliers". */
export const sayBooked = ({ from, to, room, placeName, holds }: TiedBooking, gone: string, locale: Locale): string =>
  [`${sayInstant(from, locale)} \u2013 ${sayTime(to, locale)}`, room, placeName, !holds && gone].filter(Boolean).join(", ");

export function MeetNext({ pairing: { id, bookingId, version }, bookings, form }: Props & { bookings: readonly TiedBooking[] }) {
  const t = useTexts(pairingTexts);
  const locale = useLocale();
  const state = stateOf(form, "meet", { reservation: bookingId, version: String(version) });
  return (
    <Form action={routes.pairing.href({ id })} state={state} label={t.meetSave}>
      <input type="hidden" name="version" value={String(state.values["version"] ?? version)} />
      <Select
        name="reservation"
        label={t.meetNext}
        hint={t.meetHint}
        choices={bookings.map((one) => ({ value: one.id, label: sayBooked(one, t.roomGone, locale) }))}
        empty={t.noBooking}
        optional
      />
      <Submit label={t.meetSave} act="meet" kind="quiet" />
    </Form>
  );
}

export function Goals({ pairing: { id, goals, version }, form }: Props) {
  const t = useTexts(pairingTexts);
  const state = stateOf(form, "goals", { objectifs: goals, version: String(version) });
  return (
    <Form action={routes.pairing.href({ id })} state={state} label={t.saveGoals}>
      <input type="hidden" name="version" value={String(state.values["version"] ?? version)} />
      <TextArea name="objectifs" label={t.goals} hint={t.goalsHint} maxLength={2000} rows={4} optional />
      <Submit label={t.saveGoals} act="goals" kind="quiet" />
    </Form>
  );
}

export function Leave({ pairing: { id }, form }: Props) {
  const t = useTexts(pairingTexts);
  const action = routes.pairing.href({ id });
  return (
    <>
      <Form action={action} state={stateOf(form, "end")} label={t.end}>
        <h2>{t.end}</h2>
        <p class="soft">{t.endLead}</p>
        <TextArea name="retour" label={t.feedback} maxLength={1500} rows={3} optional />
        <Submit label={t.end} act="end" kind="quiet" />
      </Form>
      <Form action={action} label={t.breakUp}>
        <h2>{t.breakUp}</h2>
        <p class="soft">{t.breakLead}</p>
        <Submit label={t.breakUp} act="break" kind="danger" />
      </Form>
    </>
  );
}
