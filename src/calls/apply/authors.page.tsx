import { useTexts } from "#platform/i18n/context.tsx";
import { isUuid } from "#platform/text/uuid.ts";
import { Band } from "#platform/ui/band.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { type Application, type Author, listAuthors } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { addAuthor, removeAuthor } from "./author.command.ts";
import { findOwn } from "./editable.ts";
import { PartHead } from "./frame.view.tsx";

/** Who writes and who reads an application: decided by who leads it. */
export default acts("calls/apply", routes.authors, {
  access: signedIn,
  async find(visit) {
    const { application, role } = await findOwn(visit);
    if (role !== "lead") throw new Forbidden();
    return { application, authors: await listAuthors(visit.db, application.id) };
  },
  values: () => ({ role: "writer" }),
  show: ({ locale }, found, form) => ({
    title: applyTexts[locale].authors,
    robots: "noindex",
    says: applyTexts[locale].done,
    body: <Authors {...found} form={form} />,
  }),
  acts: (step) => ({
    add: step({
      brake: { of: "calls author", limit: 30, windowSeconds: 86_400 },
      read(form, { locale }) {
        const t = applyTexts[locale].problems;
        return { email: form.email("courriel", t.email), role: form.choice("role", ["writer", "reader"] as const, t.choice) };
      },
      async run({ db, params, visitor, locale }, { application }, { email, role }) {
        const added = await addAuthor(db, application.id, email, role, visitor.id);
        const t = applyTexts[locale].problems;
        return added.ok ? done(routes.authors.href(params), "ajoute") : wrong({ courriel: added.problem === "many" ? t.tooManyAuthors : t.unknown });
      },
    }),
    remove: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale }, { application }, person) {
        const gone = isUuid(person) && (await removeAuthor(db, application.id, person, visitor.id));
        return gone ? done(routes.authors.href(params), "parti") : conflict(applyTexts[locale].problems.lead);
      },
    }),
  }),
});

function Authors({ application, authors, form }: { application: Application; authors: readonly Author[]; form: FormState }) {
  const t = useTexts(applyTexts);
  const action = routes.authors.href({ id: application.id });
  return (
    <>
      <PartHead application={application} title={t.authors} lead={t.authorsLead} />
      <Band ground="surface" tight>
        <div class="flow loose">
          <Form action={action} label={t.authors}>
            <Table
              caption={t.authors}
              hideCaption
              rows={authors}
              columns={[
                { label: t.authors, cell: ({ name }) => name, heads: true },
                { label: t.role, cell: ({ role }) => t.roles[role] },
                {
                  label: t.removeAuthor,
                  cell: ({ id, name, role }) =>
                    role !== "lead" && (
                      <TextButton act={`remove:${id}`}>
                        {t.removeAuthor}
                        <span class="vh"> {name}</span>
                      </TextButton>
                    ),
                },
              ]}
            />
          </Form>
          <Form action={action} state={stateOf(form, "add", { role: "writer" })} label={t.invite}>
            <h2>{t.invite}</h2>
            <TextField name="courriel" label={t.email} type="email" maxLength={254} />
            <Radios name="role" label={t.role} choices={(["writer", "reader"] as const).map((one) => ({ value: one, label: t.roles[one] }))} />
            <Submit label={t.invite} act="add" />
          </Form>
        </div>
      </Band>
    </>
  );
}
