import { hasStory } from "#platform/beginning/beginning.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { countAccounts } from "./beginning.query.ts";
import { type BeginningTexts, beginningTexts } from "./beginning.texts.ts";

/** For administrators of a demo: what is to be done before its story goes, and by which command. A house without a story has no such page. */
export default page("people/beginning", routes.beginning, {
  access: may("roles.grant"),

  async get({ db, settings, offers, locale }) {
    if (!(await hasStory(db))) throw new NotFound();
    const t = beginningTexts[locale];
    const steps = await Promise.all(offers.beginningSteps.map(async ({ says, isDone }) => ({ says: says[locale], done: await isDone(db, settings) })));
    return { title: t.title, body: <Beginning t={t} steps={steps} accounts={await countAccounts(db)} />, robots: "noindex" };
  },
});

interface BeginningProps {
  readonly t: BeginningTexts;
  readonly steps: readonly { readonly says: string; readonly done: boolean }[];
  readonly accounts: number;
}

function Beginning({ t, steps, accounts }: BeginningProps) {
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="wrap band tight flow">
        <h2>{t.steps}</h2>
        <Facts wide facts={steps.map(({ says, done }) => [says, done ? t.done : t.missing] as const)} />
        <h2>{t.goes}</h2>
        <p>{t.goesWhat}</p>
        <h2>{t.stays}</h2>
        <p>{t.staysWhat(accounts)}</p>
        <h2>{t.act}</h2>
        <p>{t.actWhat}</p>
        <pre>beffroi house begin demonstration.age --recipient age1…</pre>
      </div>
    </>
  );
}
