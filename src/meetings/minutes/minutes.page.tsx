import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { SaidDone } from "#platform/ui/said-done.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import { holdMeeting, type Meeting } from "../meetings.query.ts";
import { routes } from "../routes.ts";
import { meetingToOrganise } from "../organiser.ts";
import { type House, tellAll, tellFollowersOfProcess } from "../telling/tell.command.ts";
import { minutesTexts } from "./minutes.texts.ts";

/** What was said, in Markdown: kept as a draft until it is published, corrected afterwards without telling everybody again. */
export default page("meetings/minutes", routes.minutes, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    const values = { minutes: meeting.minutes, version: String(meeting.version) };
    return { title: minutesTexts[locale].title, robots: "noindex", body: <Minutes meeting={meeting} values={values} done={url.searchParams.get("fait")} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const meeting = await meetingToOrganise(db, params.meeting, visitor);
    const values = await visit.form();
    const t = minutesTexts[locale];
    const text = (values["minutes"] ?? "").trim();
    const answer = { title: t.title, robots: "noindex" } as const;
    const publish = values["act"] === "publish";
    const wrong = text.length > 30_000 ? t.long : publish && text.length < 20 ? t.missing : null;
    if (wrong) return { ...answer, status: 422, body: <Minutes meeting={meeting} values={values} problems={{ minutes: wrong }} done={null} /> };
    if (values["act"] === "preview") return { ...answer, body: <Minutes meeting={meeting} values={values} done={null} preview /> };
    const saved = await saveMinutes(db, visit, meeting.id, { text, publish, version: Number(values["version"]) || 0, by: visitor.id });
    if (!saved.ok) {
      const now = await meetingToOrganise(db, params.meeting, visitor);
      const again = { ...values, version: String(now.version) };
      return { ...answer, status: 409, body: <Minutes meeting={now} values={again} problem={t.problems[saved.problem]} done={null} /> };
    }
    return {
      redirect: publish || meeting.minutesAt ? `${routes.meeting.href(params)}?fait=compte-rendu#compte-rendu` : `${routes.minutes.href(params)}?fait=garde`,
    };
  },
});

type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "not_begun" };

async function saveMinutes(
  db: Kysely<Tables>,
  house: House,
  id: string,
  { text, publish, version, by }: { text: string; publish: boolean; version: number; by: string },
): Promise<Saved> {
  return db.transaction().execute(async (trx) => {
    const before = await holdMeeting(trx, id);
    if (before.state !== "announced" || before.phase === "next") return { ok: false, problem: "not_begun" };
    if (before.version !== version) return { ok: false, problem: "changed" };
    const first = publish && before.minutesAt === null;
    await sql`
      update meetings.meeting set minutes = ${text}, version = version + 1, minutes_at = case when ${first} then now() else minutes_at end
      where id = ${id}`.execute(trx);
    if (first) {
      const guests = await tellAll(trx, house, before, "minutes");
      await tellFollowersOfProcess(trx, before, "minutes", [by, ...guests.flatMap(({ personId }) => personId ?? [])]);
    }
    await recordAct(trx, { who: by, act: first ? "meeting.publish_minutes" : "meeting.write_minutes", room: "participation", about: { kind: "meeting", id } });
    return { ok: true };
  });
}

interface MinutesProps {
  meeting: Meeting;
  values: Readonly<Record<string, string>>;
  problems?: Readonly<Record<string, string>>;
  problem?: string;
  done: string | null;
  preview?: boolean;
}

function Minutes({ meeting, values, problems, problem, done, preview }: MinutesProps) {
  const t = useTexts(minutesTexts);
  const params = { meeting: meeting.slug };
  return (
    <MeetingFrame meeting={meeting} title={t.title} lead={t.lead}>
      <SaidDone done={done} said={t.done} />
      {problem && <Notice tone="warn" title={problem} announce />}
      {preview && (
        <section class="text-preview" aria-label={t.preview}>
          <Prose html={renderEven(values["minutes"] ?? "", 2)} />
        </section>
      )}
      <Form action={routes.minutes.href(params)} values={values} problems={problems} label={t.title}>
        <input type="hidden" name="version" value={values["version"]} />
        <TextArea name="minutes" label={t.text} hint={t.hint} maxLength={30_000} rows={16} />
        <Actions>
          {meeting.minutesAt ? (
            <Button name="act" value="save">
              {t.correct}
            </Button>
          ) : (
            <>
              <Button name="act" value="publish">
                {t.publish}
              </Button>
              <Button kind="quiet" name="act" value="save">
                {t.keep}
              </Button>
            </>
          )}
          <Button kind="quiet" name="act" value="preview">
            {t.preview}
          </Button>
        </Actions>
      </Form>
    </MeetingFrame>
  );
}
