import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { can, may } from "#platform/web/visitor.ts";
import { linksPower } from "../powers.ts";
import { routes } from "../routes.ts";
import { groupCodes, isTheme, isThemeGroup, sayTheme, themesOf } from "../vocabulary-themes.ts";
import { addLink, removeLink } from "./links.command.ts";
import { readLink } from "./links.form.ts";
import { findLinks, type NeedLink } from "./needs.query.ts";
import { needsTexts } from "../needs.texts.ts";

/** The links to official procedures, for who is in charge of the whole metropolis: they stand on pages of everybody. */
export default acts("places/needs", routes.needLinks, {
  access: may(linksPower),
  find({ db, visitor }) {
    if (!can(visitor, linksPower, {})) throw new Forbidden();
    return findLinks(db, null);
  },
  show({ locale }, links, form) {
    const t = needsTexts[locale].links;
    const says = { ajoute: t.added, retire: t.removed, deja: { sentence: t.gone, tone: "info" } } as const;
    return { title: t.title, robots: "noindex", says, body: <Links links={links} form={form} /> };
  },
  acts: (step) => ({
    add: step({
      read: readLink,
      async run({ db, visitor, locale }, _, link) {
        const added = await addLink(db, visitor.id, link);
        const { twice, many } = needsTexts[locale].links.problems;
        if (added.ok) return done(routes.needLinks.href(), "ajoute");
        return added.problem === "twice" ? conflict({ adresse: twice }) : wrong({ besoin: many });
      },
    }),
    remove: step({
      read: (form) => form.on(),
      run: async ({ db, visitor }, _, id) => done(routes.needLinks.href(), (await removeLink(db, visitor.id, id)) ? "retire" : "deja"),
    }),
  }),
});

function Links({ links, form }: { links: readonly NeedLink[]; form: FormState }) {
  const t = useTexts(needsTexts);
  const locale = useLocale();
  const choices = groupCodes.map((group) => ({
    label: sayTheme(group, locale),
    choices: [group, ...themesOf(group)].map((need) => ({
      value: need,
      label: need === group ? `${t.wholeGroup}\u00a0: ${sayTheme(need, locale)}` : sayTheme(need, locale),
    })),
  }));
  return (
    <PageFrame
      title={t.links.title}
      here={t.links.here}
      trail={[{ label: t.nav, href: routes.needs.href() }]}
      lead={t.links.lead}
      ground="surface"
      flow="loose"
    >
      <section aria-labelledby="ajouter">
        <h2 id="ajouter">{t.links.add}</h2>
        <Form action={routes.needLinks.href()} state={form} label={t.links.add}>
          <Select name="besoin" label={t.links.need} choices={choices} />
          <TextField name="titre" label={t.links.name} hint={t.links.nameHint} maxLength={120} />
          <TextField name="adresse" label={t.links.url} hint={t.links.urlHint} type="url" />
          <Submit label={t.links.save} act="add" />
        </Form>
      </section>
      {links.length === 0 ? <p class="soft">{t.links.none}</p> : <Kept links={links} />}
    </PageFrame>
  );
}

function Kept({ links }: { links: readonly NeedLink[] }) {
  const t = useTexts(needsTexts).links;
  const locale = useLocale();
  const sayNeed = (need: string) => (isTheme(need) || isThemeGroup(need) ? sayTheme(need, locale) : need);
  return (
    <Table
      caption={t.table}
      rows={links}
      columns={[
        { label: t.need, cell: ({ need }) => <a href={routes.need.href({ theme: need })}>{sayNeed(need)}</a> },
        { label: t.name, heads: true, cell: ({ title }) => <Written>{title}</Written> },
        { label: t.url, cell: ({ url }) => <a href={url}>{URL.parse(url)?.hostname ?? url}</a> },
        {
          label: t.act,
          cell: ({ id, title }) => (
            <form method="post" action={routes.needLinks.href()}>
              <TextButton act={`remove:${id}`}>
                {t.remove}
                <span class="vh"> {written(title)}</span>
              </TextButton>
            </form>
          ),
        },
      ]}
    />
  );
}
