import { formatNumber } from "#platform/i18n/format.ts";
import { TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { conflict, done, wrong } from "#platform/web/act.ts";
import { routes } from "../routes.ts";
import { addCategory, moveCategory, removeCategory, renameCategories } from "./categories.command.ts";
import { ListEditor } from "./list-editor.view.tsx";
import { listPage, type ProcessList, type ListVisit } from "./list-page.tsx";
import { type Category, listCategories, usesOf } from "./lists.query.ts";
import { listsTexts } from "./lists.texts.ts";

/** Each name stands in a field of its own, "name_ID". */
const field = (id: string) => `name_${id}`;

function NameField({ id, name, label, form: { values, problems } }: Category & { label: string; form: FormState }) {
  const own = field(id);
  return (
    <>
      <label class="vh" for={own}>{`${label}, ${name}`}</label>
      <input
        class="input"
        type="text"
        id={own}
        name={own}
        value={String(values[own] ?? name)}
        maxLength={80}
        aria-invalid={problems[own] ? "true" : undefined}
      />
    </>
  );
}

async function move(visit: ListVisit, { process }: ProcessList<Category>, id: string, by: -1 | 1) {
  const moved = await moveCategory(visit.db, { processId: process.id, by: visit.visitor.id }, id, by);
  return moved.ok ? done(routes.editCategories.href(visit.params), "modifie") : conflict(listsTexts[visit.locale].gone);
}

export default listPage("editCategories", {
  async lines({ db, offers }, { id }) {
    const [categories, uses] = await Promise.all([listCategories(db, id), usesOf(db, offers.processPlugs, id)]);
    return categories.map((one) => ({ ...one, ideas: uses.get(one.id) ?? 0 }));
  },

  show: ({ locale }, sheet, form) => {
    const t = listsTexts[locale].categories;
    return (
      <ListEditor
        {...sheet}
        {...{ form, part: "editCategories", words: t, moves: true, saves: listsTexts[locale].rename }}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        columns={[
          { label: t.name, heads: true, cell: (line) => <NameField {...line} label={t.name} form={stateOf(form, "save")} /> },
          { label: t.ideas, number: true, cell: ({ ideas }) => formatNumber(ideas, locale) },
        ]}
      >
        <TextField name="name" label={t.name} hint={t.nameHint} maxLength={80} />
      </ListEditor>
    );
  },

  add: {
    read: (form) => form.line("name", 2, 80, listsTexts[form.locale].categories.problem),
    async run({ db, visitor, params, locale }, { process }, name) {
      const added = await addCategory(db, { processId: process.id, by: visitor.id }, name);
      return added.ok ? done(routes.editCategories.href(params), "ajoute") : wrong({ name: listsTexts[locale].categories.taken });
    },
  },

  async remove({ db, visitor, locale, offers }, { process }, id) {
    const removed = await removeCategory(db, { processId: process.id, by: visitor.id, plugs: offers.processPlugs }, id);
    if (removed.ok) return null;
    return removed.problem === "used" ? listsTexts[locale].categories.used : listsTexts[locale].gone;
  },

  acts: (step) => ({
    save: step({
      read(form, _, { lines }) {
        const { problem } = listsTexts[form.locale].categories;
        const typed = lines.map(({ id }) => id).filter((id) => form.all(field(id)).length > 0);
        return new Map(typed.map((id) => [id, form.line(field(id), 2, 80, problem)]));
      },
      async run({ db, visitor, params }, { process }, names) {
        await renameCategories(db, { processId: process.id, by: visitor.id }, names);
        return done(routes.editCategories.href(params), "modifie");
      },
    }),
    up: step({ read: (form) => form.on(), run: (visit, sheet, id) => move(visit, sheet, id, -1) }),
    down: step({ read: (form) => form.on(), run: (visit, sheet, id) => move(visit, sheet, id, 1) }),
  }),
});
