import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { Territory } from "#territory";
import type { Member } from "../members.query.ts";
import { type College, colleges as allColleges } from "../network.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import type { DirectoryFilters } from "./directory.query.ts";
import { directoryTexts } from "./directory.texts.ts";

interface DirectoryProps {
  found: ListPage<Member, DirectoryFilters>;
  territory: Territory;
  /** Of the report of the year. */
  year: string;
  colleges: readonly { readonly college: College; readonly count: number }[];
  keeps: boolean;
  signedIn: boolean;
}

const words: Readonly<Record<College, string>> = { places: "lieux", leaders: "porteurs", partners: "partenaires", persons: "personnes" };

export function Directory(props: DirectoryProps) {
  const { found, year, colleges, keeps, signedIn } = props;
  const t = useTexts(directoryTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  const { q, college } = found.values;
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {signedIn && (
              <ButtonLink kind="quiet" href={routes.mine.href()}>
                {t.mine}
              </ButtonLink>
            )}
            <ButtonLink href={routes.apply.href()}>{t.join}</ButtonLink>
          </>
        }
        joined
      />
      <Band tight>
        <div class="flow">
          {colleges.length > 0 && !q && !college && <Tiles tiles={colleges.map((one) => [general.colleges[one.college], formatNumber(one.count, locale)])} />}
          <Filters action={routes.directory.href()} values={{ q, college: college ? words[college] : "" }} label={t.search} fold>
            <div class="filters-grid">
              <TextField name="q" type="search" label={t.words} maxLength={100} />
              <Select
                name="college"
                label={t.college}
                choices={allColleges.map((one) => ({ value: words[one], label: general.colleges[one] }))}
                empty={t.all}
              />
              <Button kind="quiet" icon="search">
                {t.search}
              </Button>
            </div>
          </Filters>
          <Rows {...props} />
        </div>
      </Band>
      <Elsewhere year={year} keeps={keeps} />
    </>
  );
}

/** What else there is in the network, after who is in it: whoever came for a member finds one first, on a phone too. */
function Elsewhere({ year, keeps }: Pick<DirectoryProps, "year" | "keeps">) {
  const t = useTexts(directoryTexts);
  const links = [
    [t.agenda, routes.agenda.href()],
    [t.mentoring, routes.mentoring.href()],
    [t.cohorts, routes.cohorts.href()],
    [t.charter, routes.charter.href()],
    [t.register, routes.register.href()],
    [t.report, routes.report.href({ year })],
    ...(keeps ? [[t.applications, routes.applications.href()] as const, [t.dues, routes.dues.href()] as const] : []),
  ] as const;
  return (
    <Band ground="linen" tight label={t.elsewhere}>
      <h2>{t.elsewhere}</h2>
      <ul class="row">
        {links.map(([label, href]) => (
          <li>
            <Go href={href}>{label}</Go>
          </li>
        ))}
      </ul>
    </Band>
  );
}

function Rows({ found, territory }: DirectoryProps) {
  const t = useTexts(directoryTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  if (found.total === 0) return <NothingListed of={found} title={t.nobody} text={t.nobodyNext} />;
  return (
    <>
      <h2>{plural(found.total, locale, general.members)}</h2>
      <Entries>
        {found.rows.map(({ number, name, college, skills, about, communeCode }) => (
          <Entry
            title={name}
            href={routes.member.href({ number: String(number) })}
            meta={[general.colleges[college], communeCode && territory.communeByCode(communeCode)?.commune.name].filter(Boolean)}
          >
            {about && (
              <Written as="p" class="soft small">
                {about.length > 160 ? `${about.slice(0, 157)}…` : about}
              </Written>
            )}
            {skills.length > 0 && (
              <Written as="p" class="small">
                {skills.join(", ")}
              </Written>
            )}
          </Entry>
        ))}
      </Entries>
      <Pages of={found} />
      {found.csv && (
        <p>
          <a href={found.csv}>{t.csv}</a>
        </p>
      )}
    </>
  );
}
