import { formatList } from "#platform/i18n/format.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { spaceTabs } from "#people";
import { phaseOf } from "../call.ts";
import { type Call, findCall } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { readApplication } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";
import { titleOf } from "./frame.view.tsx";
import { listMine } from "./mine.query.ts";
import { Mine } from "./mine.view.tsx";
import { startApplication } from "./start.command.ts";
import { findEarlier, findHostedPlace, findManagedStructure } from "./start.query.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Db } from "#platform/db/db.ts";

interface Reuse {
  readonly says: string;
  /** Those of its sentence that an author wrote. */
  readonly words: string | null;
}

/** What will be taken over, as a sentence; null when there is nothing. */
async function sayReuse(db: Db, personId: string, locale: Locale): Promise<Reuse | null> {
  const t = applyTexts[locale];
  const earlier = await findEarlier(db, personId, null);
  const application = earlier && (await readApplication(db, earlier));
  if (application) return { says: t.startReuse(titleOf(application.title, t)), words: application.title };
  const [structure, place] = await Promise.all([findManagedStructure(db, personId), findHostedPlace(db, personId)]);
  const names = [structure?.name, place?.name].filter((name) => name !== undefined);
  return names.length > 0 ? { says: t.startFromStructure(formatList(names, locale)), words: null } : null;
}

const start = act("calls/apply", routes.start, {
  access: signedIn,
  async find({ db, params, visitor, locale, now }) {
    const call = await findCall(db, params.slug, { drafts: false });
    if (!call || phaseOf(call, now) === "withdrawn") throw new NotFound();
    return { call, reuse: await sayReuse(db, visitor.id, locale), open: phaseOf(call, now) === "open" };
  },
  show: ({ locale }, found, _form) => ({ title: applyTexts[locale].startTitle(found.call.title), robots: "noindex", body: <Start {...found} /> }),
  async run({ db, visitor, locale, now }, { call }) {
    const started = await startApplication(db, call, visitor.id, now);
    const t = applyTexts[locale].problems;
    return started.ok ? done(routes.application.href({ id: started.id }), "commence") : conflict(t[started.problem]);
  },
});

function Start({ call, reuse, open }: { call: Call; reuse: Reuse | null; open: boolean }) {
  const t = useTexts(applyTexts);
  const general = useTexts(callsTexts);
  const { slug } = call;
  return (
    <PageFrame
      title={<Quoting words={call.title}>{t.startTitle(call.title)}</Quoting>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: <Written>{call.title}</Written>, href: routes.show.href({ slug }) },
      ]}
      lead={open ? t.startLead : general.closedSays}
      ground="surface"
    >
      {open ? (
        <Form action={routes.start.href({ slug })} label={t.start}>
          {reuse && (
            <p>
              <Quoting words={reuse.words}>{reuse.says}</Quoting>
            </p>
          )}
          <Submit label={t.start} big />
        </Form>
      ) : (
        <Empty title={general.closedSays} actions={<ButtonLink href={routes.list.href()}>{general.all}</ButtonLink>} />
      )}
    </PageFrame>
  );
}

const mine = page("calls/apply", routes.mine, {
  access: signedIn,
  async get({ db, visitor, locale, offers }) {
    const applications = await listMine(db, visitor.id);
    return {
      title: callsTexts[locale].mine,
      robots: "noindex",
      says: applyTexts[locale].done,
      body: <Mine applications={applications} tabs={spaceTabs(offers, locale, routes.mine.href())} />,
    };
  },
});

export const startPages: readonly Page[] = [start, mine];
