import { formatDate } from "#platform/i18n/format.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import { TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { done } from "#platform/web/act.ts";
import { routes } from "../routes.ts";
import { addMilestone, removeMilestone } from "./milestones.command.ts";
import { ListEditor } from "./list-editor.view.tsx";
import { listPage } from "./list-page.tsx";
import { listMilestones } from "./lists.query.ts";
import { listsTexts } from "./lists.texts.ts";

/** A whole address, or a path of this site. */
const isLink = (text: string) => (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) || /^\/(?![/\\])[^\s\\]*$/.test(text);

export default listPage("editMilestones", {
  lines: ({ db }, { id }) => listMilestones(db, id),

  show: ({ locale }, sheet, form) => {
    const t = listsTexts[locale].milestones;
    return (
      <ListEditor
        {...sheet}
        {...{ form, part: "editMilestones", words: t }}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        columns={[
          { label: t.day, cell: ({ day }) => <time dateTime={day}>{formatDate(day, locale)}</time> },
          { label: t.title, heads: true, cell: ({ title }) => <Written>{title}</Written> },
          { label: t.link, cell: ({ link }) => link && <a href={link}>{link}</a> },
        ]}
      >
        <TextField name="day" type="date" label={t.day} short />
        <TextField name="title" label={t.title} hint={t.titleHint} maxLength={200} />
        <TextField name="link" label={t.link} hint={t.linkHint} maxLength={500} autocomplete="off" optional />
      </ListEditor>
    );
  },

  add: {
    read(form) {
      const { problems: t } = listsTexts[form.locale].milestones;
      const day = form.text("day");
      form.check("day", isDayOfThisCentury(day), t.day);
      const title = form.line("title", 3, 200, t.title);
      const link = form.line("link", 0, 500, t.link) || null;
      form.check("link", link === null || isLink(link), t.link);
      return { day, title, link };
    },
    async run({ db, visitor, params }, { process }, milestone) {
      await addMilestone(db, process.id, visitor.id, milestone);
      return done(routes.editMilestones.href(params), "ajoute");
    },
  },

  remove: async ({ db, visitor, locale }, { process }, id) => ((await removeMilestone(db, process.id, visitor.id, id)).ok ? null : listsTexts[locale].gone),
});
