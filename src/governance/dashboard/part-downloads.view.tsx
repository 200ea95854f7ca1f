import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Part } from "#territory";
import { namePart } from "../figures/part.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";

/** The figures of a dashboard as files; of all parts when none is given. */
export function Downloads({ part }: { part?: Part }) {
  const t = useTexts(governanceTexts).dashboard;
  const query = { territoire: part ? namePart(part) : null };
  return (
    <>
      <ButtonLink kind="quiet" icon="download" href={withQuery(routes.dashboardCsv.href(), query)}>
        {t.csv}
      </ButtonLink>
      <ButtonLink kind="quiet" icon="download" href={withQuery(routes.dashboardJson.href(), query)}>
        {t.json}
      </ButtonLink>
    </>
  );
}
