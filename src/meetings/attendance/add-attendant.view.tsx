import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios } from "#platform/ui/form.tsx";
import type { Meeting } from "../meetings.query.ts";
import type { Attendant } from "./attendance.query.ts";
import { routes } from "../routes.ts";
import { WhoFields, WishFields } from "../register/register-fields.view.tsx";
import { attendanceTexts } from "./attendance.texts.ts";

export interface AttendanceProps {
  meeting: Meeting;
  attendants: readonly Attendant[];
  values: Readonly<Record<string, string | readonly string[]>>;
  problems: Readonly<Record<string, string | undefined>>;
  problem?: string | undefined;
  done: string | null;
}

export function AddAttendant({ meeting, values, problems }: AttendanceProps) {
  const t = useTexts(attendanceTexts);
  const { walk_ins: _, ...own } = problems;
  return (
    <>
      <h2>{t.addTitle}</h2>
      <Form
        action={routes.attendance.href({ meeting: meeting.slug })}
        values={{ how: meeting.onSite ? "on_site" : "online", ...values }}
        problems={own}
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
        <Actions>
          <Button kind="quiet" name="act" value="add">
            {t.add}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
