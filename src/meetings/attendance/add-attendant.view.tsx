import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import type { Meeting } from "../meetings.query.ts";
import type { Attendant } from "./attendance.query.ts";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { routes } from "../routes.ts";
import { WhoFields, WishFields } from "../register/register-fields.view.tsx";
import { attendanceTexts } from "./attendance.texts.ts";

export interface AttendanceProps {
  meeting: Meeting;
  attendants: readonly Attendant[];
  form: FormState;
}

export function AddAttendant({ meeting, form }: AttendanceProps) {
  const t = useTexts(attendanceTexts);
  return (
    <>
      <h2>{t.addTitle}</h2>
      <Form
        action={routes.attendance.href({ meeting: meeting.slug })}
        state={stateOf(form, "add", { how: meeting.onSite ? "on_site" : "online" })}
        label={t.addTitle}
      >
        <Radios
          name="channel"
          label={t.channel}
          choices={[
            { value: "phone", label: t.channels.phone },
            { value: "desk", label: t.channels.desk },
          ]}
        />
        <WhoFields emailOptional />
        <WishFields meeting={meeting} />
        <Submit label={t.add} kind="quiet" act="add" />
      </Form>
    </>
  );
}
