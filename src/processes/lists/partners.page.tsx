import { TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { done } from "#platform/web/act.ts";
import { routes } from "../routes.ts";
import { ListEditor } from "./list-editor.view.tsx";
import { listPage } from "./list-page.tsx";
import { addPartner, removePartner } from "./partners.command.ts";
import { listPartners } from "./lists.query.ts";
import { listsTexts } from "./lists.texts.ts";

const isWebsite = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

export default listPage("editPartners", {
  lines: ({ db }, { id }) => listPartners(db, id),

  show: ({ locale }, sheet, form) => {
    const t = listsTexts[locale].partners;
    return (
      <ListEditor
        {...sheet}
        {...{ form, part: "editPartners", words: t }}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        columns={[
          { label: t.name, heads: true, cell: ({ name }) => name },
          { label: t.part, cell: ({ part }) => <Written>{part}</Written> },
          { label: t.website, cell: ({ website }) => website && <a href={website}>{website}</a> },
        ]}
      >
        <TextField name="name" label={t.name} maxLength={160} autocomplete="off" />
        <TextField name="part" label={t.part} hint={t.partHint} maxLength={300} optional />
        <TextField name="website" type="url" label={t.website} maxLength={500} autocomplete="off" optional />
      </ListEditor>
    );
  },

  add: {
    read(form) {
      const { problems: t } = listsTexts[form.locale].partners;
      const website = form.line("website", 0, 500, t.website) || null;
      form.check("website", website === null || isWebsite(website), t.website);
      return { name: form.line("name", 2, 160, t.name), part: form.line("part", 0, 300, t.part), website };
    },
    async run({ db, visitor, params }, { process }, partner) {
      await addPartner(db, process.id, visitor.id, partner);
      return done(routes.editPartners.href(params), "ajoute");
    },
  },

  remove: async ({ db, visitor, locale }, { process }, id) => ((await removePartner(db, process.id, visitor.id, id)).ok ? null : listsTexts[locale].gone),
});
