import type { FormState } from "#platform/ui/form-state.tsx";
import { conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { type Meeting, placeOf } from "../meetings.query.ts";
import { Own } from "./own-registration.view.tsx";
import type { Registration } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { cancelRegistration } from "./waiting-list.command.ts";

type Around = Pick<Visit, "db" | "locale" | "settings" | "metropolis" | "mailer">;

/** `own` is null when it was given back. */
export async function showOwn({ db, locale }: Around, meeting: Meeting, own: Registration | null, href: string, form: FormState): Promise<HtmlAnswer> {
  const body = <Own meeting={meeting} place={await placeOf(db, meeting)} own={own} href={href} form={form} />;
  return { title: `${registerTexts[locale].own}, ${meeting.title}`, robots: "noindex", says: registerTexts[locale].done, body };
}

/** Twice is once. */
export async function cancelOwn(around: Around, meeting: Meeting, own: Registration | null, href: string) {
  const cancelled = own === null || (await cancelRegistration(around.db, around, { meetingId: meeting.id, id: own.id })).ok;
  return cancelled ? done(href, "desinscrit") : conflict(registerTexts[around.locale].problems.over);
}
