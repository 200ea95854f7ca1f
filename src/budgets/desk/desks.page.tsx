import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsDesk } from "../team.ts";
import { holdsADesk, voteWithDesks } from "../gates.ts";
import type { Vote } from "../votes.query.ts";
import { type Desk, findDesks } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { openDesk } from "./open-desk.command.ts";

type Listing = VisitOf<typeof routes.desks>;

/** The desks of a vote; those of other communes are there too, to be known, not to be held. */
export default act("budgets/desk", routes.desks, {
  access: holdsADesk,
  find: voteWithDesks,
  show,
  async read(form, visit) {
    const t = deskTexts[form.locale];
    const name = form.line("nom", 2, 120, t.nameWrong);
    const mine = (await communesToHold(visit)).map(({ code }) => code);
    const anywhere = holdsDesk(visit.visitor, { commune_code: null });
    const communeCode = anywhere && !form.has("commune") ? null : form.choice("commune", mine, t.communeWrong);
    return { name, communeCode, note: form.text("note").slice(0, 400) };
  },
  async run({ db, visitor, locale }, { id, slug }, desk) {
    const opened = await openDesk(db, { voteId: id, ...desk, by: visitor.id });
    return opened.ok ? done(routes.desk.href({ slug, desk: opened.id })) : wrong({ nom: deskTexts[locale].nameTaken });
  },
});

async function communesToHold({ db, visitor }: Listing) {
  const { communes } = await readTerritory(db);
  return communes.filter(({ code }) => holdsDesk(visitor, { commune_code: code }));
}

async function show(visit: Listing, vote: Vote, form: FormState): Promise<HtmlAnswer> {
  const { db, visitor, locale } = visit;
  const [desks, mine, territory] = await Promise.all([findDesks(db, vote.id), communesToHold(visit), readTerritory(db)]);
  const nameOf = (code: string | null) => (code ? territory.communeByCode(code)?.commune.name : undefined);
  const body = (
    <Desks
      vote={vote}
      desks={desks}
      mine={mine.map(({ code, name }) => ({ value: code, label: name }))}
      anywhere={holdsDesk(visitor, { commune_code: null })}
      holds={(desk) => holdsDesk(visitor, desk)}
      nameOf={nameOf}
      form={form}
    />
  );
  return { title: deskTexts[locale].title, robots: "noindex", body };
}

interface DesksProps {
  vote: Vote;
  desks: readonly Desk[];
  mine: readonly { readonly value: string; readonly label: string }[];
  anywhere: boolean;
  holds: (desk: Desk) => boolean;
  nameOf: (code: string | null) => string | undefined;
  form: FormState;
}

function Desks(props: DesksProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  const { slug, title } = props.vote;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: routes.choose.href({ slug }) },
        ]}
        lead={t.lead}
        actions={
          <Go href={routes.paperBallot.href({ slug })} icon="printer">
            {t.printBallot}
          </Go>
        }
        joined
      />
      <Band tight>{props.desks.length === 0 ? <Empty title={t.none} text={t.noneText} /> : <DeskEntries {...props} />}</Band>
      <Band ground="linen" tight>
        <SectionHead title={t.add} />
        <NewDesk {...props} />
      </Band>
    </>
  );
}

function NewDesk({ vote: { slug }, mine, anywhere, form }: DesksProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  return (
    <Form action={routes.desks.href({ slug })} state={form} label={t.add}>
      <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={120} />
      <Select name="commune" label={t.commune} choices={mine} empty={anywhere ? general.wholeMetropolis : undefined} optional={anywhere} />
      <TextField name="note" label={t.note} maxLength={400} optional />
      <Submit label={t.add} />
    </Form>
  );
}

/** Each with what was marked there. */
function DeskEntries({ vote: { slug }, desks, holds, nameOf }: DesksProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <Entries>
      {desks.map((desk) => (
        <Entry
          title={desk.name}
          href={holds(desk) ? routes.desk.href({ slug, desk: desk.id }) : undefined}
          level={2}
          lead={{ icon: "users-round" }}
          meta={[
            ...(desk.closed_at ? [<Badge tone="none">{general.phases.closed}</Badge>] : []),
            ...(nameOf(desk.commune_code) ? [nameOf(desk.commune_code)] : []),
            plural(desk.marks, locale, t.marks),
            plural(desk.freePasses, locale, t.passes),
          ]}
          {...(holds(desk) && { action: { label: t.open, href: routes.desk.href({ slug, desk: desk.id }) } })}
        >
          {desk.note && (
            <Written as="p" class="small soft">
              {desk.note}
            </Written>
          )}
        </Entry>
      ))}
    </Entries>
  );
}
