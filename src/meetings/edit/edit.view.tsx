import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Checkbox, CheckboxGroup, DateTimeField, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { PlaceBrief } from "#places";
import type { Commune } from "#territory";
import { processCrumb, type ProcessOf } from "#processes";
import { provisions } from "../meeting.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { editTexts } from "./edit.texts.ts";

interface FieldsProps {
  communes: readonly Commune[];
  places: readonly PlaceBrief[];
}

interface NewProps extends FieldsProps {
  /** With the process and the stage that were asked. */
  address: string;
  process: ProcessOf | null;
  owners: readonly { code: string | null; name: string }[];
  form: FormState;
}

export function NewMeeting({ address, process, owners, communes, places, form }: NewProps) {
  const t = useTexts(editTexts);
  const trail = process ? [processCrumb(process)] : [{ label: useTexts(meetingsTexts).list, href: routes.meetings.href() }];
  const [first] = owners;
  return (
    <PageFrame title={t.newTitle} trail={trail} lead={t.newLead}>
      <Form action={address} state={form} label={t.newTitle}>
        <What />
        {owners.length > 1 && (
          <Select
            name="owner"
            label={t.owner}
            choices={owners.flatMap(({ code, name }) => (code === null ? [] : [{ value: code, label: name }]))}
            empty={first?.code === null ? first.name : undefined}
          />
        )}
        {owners.length === 1 && <input type="hidden" name="owner" value={first!.code ?? ""} />}
        <Rest communes={communes} places={places} />
        <Submit label={t.save} big act="save" />
      </Form>
    </PageFrame>
  );
}

interface EditProps extends FieldsProps {
  meeting: Meeting;
  form: FormState;
}

export function EditMeeting({ meeting, communes, places, form }: EditProps) {
  const t = useTexts(editTexts);
  const late = meeting.state === "cancelled" ? t.problems.cancelled : meeting.phase === "over" ? t.problems.over : undefined;
  return (
    <MeetingFrame meeting={meeting} title={t.editTitle}>
      {late && form.status !== 409 && <Notice tone="warn" title={late} announce />}
      {!late && (
        <Form action={routes.editMeeting.href({ meeting: meeting.slug })} state={form} label={t.editTitle}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
          <What />
          <Rest communes={communes} places={places} />
          {meeting.state === "announced" && <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={2000} rows={3} optional />}
          <Actions>
            <Button big act="save">
              {t.save}
            </Button>{" "}
            <a href={routes.meeting.href({ meeting: meeting.slug })}>{t.back}</a>
          </Actions>
        </Form>
      )}
    </MeetingFrame>
  );
}

function What() {
  const t = useTexts(editTexts);
  return (
    <>
      <h2>{t.what}</h2>
      <TextField name="title" label={t.title} maxLength={160} />
      <TextArea name="summary" label={t.summary} maxLength={400} rows={3} />
      <TextArea name="agenda" label={t.agenda} hint={t.agendaHint} maxLength={4000} rows={6} optional />
      <TextField name="service" label={t.service} maxLength={160} />
      <TextField name="contact" label={t.contact} hint={t.contactHint} maxLength={254} optional />
    </>
  );
}

function Rest({ communes, places }: FieldsProps) {
  const t = useTexts(editTexts);
  const said = useTexts(meetingsTexts);
  return (
    <>
      <h2>{t.when}</h2>
      <DateTimeField name="starts" label={t.starts} />
      <DateTimeField name="ends" label={t.ends} />
      <h2>{t.where}</h2>
      <CheckboxGroup
        name="form"
        label={t.form}
        choices={[
          { value: "on_site", label: t.onSite },
          { value: "online", label: t.online },
        ]}
      />
      <Where communes={communes} places={places} />
      <TextField name="online_url" type="url" label={t.onlineUrl} hint={t.onlineUrlHint} maxLength={500} optional />
      <TextField name="online_words" label={t.onlineWords} maxLength={500} optional />
      <h2>{t.who}</h2>
      <CheckboxGroup name="provisions" label={t.provisions} choices={provisions.map((value) => ({ value, label: said.provisions[value] }))} optional />
      <Checkbox name="registers" label={t.registers} />
      <TextField name="seats" label={t.seats} hint={t.seatsHint} inputMode="numeric" maxLength={6} short optional />
      <TextField name="online_seats" label={t.onlineSeats} hint={t.seatsHint} inputMode="numeric" maxLength={6} short optional />
      <DateTimeField name="closes" label={t.closes} hint={t.closesHint} optional />
    </>
  );
}

function Where({ communes, places }: FieldsProps) {
  const t = useTexts(editTexts);
  const found = places.map(({ id, name, address, postalCode }) => ({ value: id, label: name, note: [address, postalCode].filter(Boolean).join(", ") }));
  return (
    <>
      <div class="inline-form">
        <TextField name="place_words" label={t.placeWords} hint={t.placeHint} maxLength={100} optional />
        <Button kind="quiet" act="find">
          {t.find}
        </Button>
      </div>
      {found.length > 0 && <Radios name="place" label={t.place} choices={[...found, { value: "", label: t.noPlace }]} optional />}
      <TextField name="venue" label={t.venue} hint={t.venueHint} maxLength={300} optional />
      <Select name="commune" label={t.commune} hint={t.communeHint} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} optional />
    </>
  );
}
