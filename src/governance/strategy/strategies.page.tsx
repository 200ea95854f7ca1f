import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { structureTexts } from "./structure.texts.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { listStrategies, type Strategy } from "./strategy.query.ts";

/** Objectives under priorities under strategies. No list of the one shape: a tree, whose order is what was voted. */
export default page("governance/strategy", routes.strategies, {
  access: anyone,
  get: async ({ db, locale, visitor }) => ({
    title: governanceTexts[locale].strategy.title,
    news: "objectifs",
    body: <Strategies strategies={await listStrategies(db)} editable={can(visitor, "governance.edit", {})} />,
  }),
});

function Strategies({ strategies, editable }: { strategies: readonly Strategy[]; editable: boolean }) {
  const t = useTexts(governanceTexts).strategy;
  const edit = useTexts(structureTexts);
  const locale = useLocale();
  const count = ({ priorities }: Strategy) => priorities.reduce((sum, { objectives }) => sum + objectives.length, 0);
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      actions={
        editable && (
          <ButtonLink kind="quiet" href={routes.newStrategy.href()}>
            {edit.newTitle}
          </ButtonLink>
        )
      }
    >
      {strategies.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <Entries>
          {strategies.map((strategy) => (
            <Entry
              title={<Written>{strategy.title}</Written>}
              level={2}
              href={routes.strategy.href({ slug: strategy.slug })}
              lead={{ icon: "flag" }}
              meta={[t.adopted(formatDate(strategy.adopted_on, locale)), plural(count(strategy), locale, t.objectives)]}
            >
              <Written as="p">{strategy.summary}</Written>
            </Entry>
          ))}
        </Entries>
      )}
      <p>
        <ButtonLink kind="quiet" href={routes.rule.href()}>
          {t.rule}
        </ButtonLink>
      </p>
    </PageFrame>
  );
}
