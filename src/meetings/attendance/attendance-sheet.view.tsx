import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayMeetingTime } from "../meeting-facts.view.tsx";
import type { Meeting } from "../meetings.query.ts";
import type { Attendant } from "./attendance.query.ts";
import { attendanceTexts } from "./attendance.texts.ts";

export function Sheet({ meeting, where, attendants }: { meeting: Meeting; where: string; attendants: readonly Attendant[] }) {
  const t = useTexts(attendanceTexts);
  const locale = useLocale();
  const empty = Array.from({ length: 8 }, () => null);
  return (
    <article class="wrap meeting-sheet flow">
      <Written as="h1">{meeting.title}</Written>
      <p>
        {sayMeetingTime(meeting, locale)}
        {where && `, ${where}`}
      </p>
      <p class="soft">{t.sheetLead(attendants.length)}</p>
      <Table
        caption={t.listTitle}
        hideCaption
        rows={[...attendants, ...empty]}
        columns={[
          { label: t.name, cell: (one) => one?.name ?? "\u00a0" },
          { label: t.signature, cell: () => "\u00a0" },
        ]}
      />
    </article>
  );
}
