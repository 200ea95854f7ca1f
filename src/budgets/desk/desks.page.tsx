import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Actions, Form, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound, Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { holdsDesk } from "../team.ts";
import { holdsADesk } from "../team-gates.ts";
import { findVote, type Vote } from "../votes.query.ts";
import { type Desk, findDesks } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { openDesk } from "./open-desk.command.ts";

type Listing = Visit<"/votes/:slug/guichets", Visitor>;

/** The desks of a vote; those of other communes are there too, to be known, not to be held. */
export default page("budgets/desk", routes.desks, {
  access: holdsADesk,
  get: async (visit) => show(visit, await voteWithDesks(visit)),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const vote = await voteWithDesks(visit);
    const typed = await visit.form();
    const t = deskTexts[locale];
    const [name, commune, note] = [(typed["nom"] ?? "").trim(), typed["commune"] || null, (typed["note"] ?? "").trim().slice(0, 400)];
    const mine = await communesToHold(visit);
    const problems: Record<string, string> = {
      ...((name.length < 2 || name.length > 120) && { nom: t.nameWrong }),
      ...((commune === null ? !holdsDesk(visitor, { commune_code: null }) : !mine.some(({ value }) => value === commune)) && { commune: t.communeWrong }),
    };
    if (Object.keys(problems).length > 0) return show(visit, vote, typed, problems, 422);
    const opened = await openDesk(db, { voteId: vote.id, name, communeCode: commune, note, by: visitor.id });
    if (!opened.ok) return show(visit, vote, typed, { nom: t.nameTaken }, 422);
    return { redirect: routes.desk.href({ slug: vote.slug, desk: opened.id }) };
  },
});

/** @throws NotFound for a draft of others; Refused (409) for a vote that has no desks any more. */
export async function voteWithDesks({
  db,
  params,
  visitor,
  locale,
}: Pick<Visit, "db" | "locale"> & { visitor: Visitor; params: { slug: string } }): Promise<Vote> {
  const vote = await findVote(db, params.slug, visitor);
  if (!vote || vote.state === "draft") throw new NotFound();
  if (vote.state === "cancelled") throw new Refused(409, deskTexts[locale].not_open);
  return vote;
}

async function communesToHold({ db, visitor }: Listing) {
  const { communes } = await readTerritory(db);
  return communes.filter(({ code }) => holdsDesk(visitor, { commune_code: code })).map(({ code, name }) => ({ value: code, label: name }));
}

async function show(
  visit: Listing,
  vote: Vote,
  values: Record<string, string> = {},
  problems: Record<string, string> = {},
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const { db, visitor, locale } = visit;
  const [desks, mine, territory] = await Promise.all([findDesks(db, vote.id), communesToHold(visit), readTerritory(db)]);
  const nameOf = (code: string | null) => (code ? territory.communeByCode(code)?.commune.name : undefined);
  const body = (
    <Desks
      vote={vote}
      desks={desks}
      mine={mine}
      anywhere={holdsDesk(visitor, { commune_code: null })}
      holds={(desk) => holdsDesk(visitor, desk)}
      nameOf={nameOf}
      values={values}
      problems={problems}
    />
  );
  return { title: deskTexts[locale].title, robots: "noindex", body, ...(status && { status }) };
}

interface DesksProps {
  vote: Vote;
  desks: readonly Desk[];
  mine: readonly { readonly value: string; readonly label: string }[];
  anywhere: boolean;
  holds: (desk: Desk) => boolean;
  nameOf: (code: string | null) => string | undefined;
  values: Record<string, string>;
  problems: Record<string, string>;
}

function Desks({ vote, desks, mine, anywhere, holds, nameOf, values, problems }: DesksProps) {
  const t = useTexts(deskTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug, title } = vote;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: title, href: routes.choose.href({ slug }) },
        ]}
        lead={t.lead}
        actions={
          <Go href={routes.paperBallot.href({ slug })} icon="printer">
            {t.printBallot}
          </Go>
        }
        joined
      />
      <Band tight>
        {desks.length === 0 ? (
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        ) : (
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
                {desk.note && <p class="small soft">{desk.note}</p>}
              </Entry>
            ))}
          </Entries>
        )}
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.add} />
        <Form action={routes.desks.href({ slug })} values={values} problems={problems} label={t.add}>
          <TextField name="nom" label={t.name} hint={t.nameHint} maxLength={120} />
          <Select name="commune" label={t.commune} choices={mine} empty={anywhere ? general.wholeMetropolis : undefined} optional={anywhere} />
          <TextField name="note" label={t.note} maxLength={400} optional />
          <Actions>
            <Button>{t.add}</Button>
          </Actions>
        </Form>
      </Band>
    </>
  );
}
