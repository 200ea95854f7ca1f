import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import { draftToRun, runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import { findKnown } from "./known.query.ts";
import { saveSettings } from "./settings.command.ts";
import { readSettings, valuesOf } from "./settings.form.ts";
import { SettingsPage } from "./settings.view.tsx";
import { setupTexts } from "./setup.texts.ts";

export default act("budgets/setup", routes.settings, {
  access: runsSomewhere,
  takes: longText,
  find: draftToRun,
  values: (_visit, vote) => valuesOf(vote),
  show: async (visit, vote, form): Promise<HtmlAnswer> => ({
    title: setupTexts[visit.locale].settings,
    robots: "noindex",
    body: <SettingsPage vote={vote} {...(await findKnown(visit))} begun={null} form={form} />,
  }),
  read: async (form, visit) => ({ settings: readSettings(form, await findKnown(visit)), version: Number(form.text("version")) }),
  async run({ db, visitor, locale, params }, { id }, typed) {
    const t = setupTexts[locale];
    const saved = await saveSettings(db, { voteId: id, ...typed, by: visitor.id });
    if (saved.ok) return done(routes.setup.href(params), "enregistre");
    return saved.problem === "not_draft" ? conflict(t.notDraft) : conflict(t.conflict, t.conflictNext);
  },
});
