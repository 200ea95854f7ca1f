import { peopleRoutes } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Member, Seal } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { memberTexts } from "./member.texts.ts";

interface Props {
  member: Member;
  seals: readonly Seal[];
  commune: string | null;
  own: boolean;
  keeps: boolean;
}

export function MemberPage(props: Props) {
  const { member, seals, commune } = props;
  const t = useTexts(memberTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={member.name}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      badges={
        <>
          <Badge tone={member.state === "admitted" ? "ok" : "none"}>{general.states[member.state]}</Badge>
          {member.number && general.number(String(member.number))}
        </>
      }
      actions={<Ways {...props} />}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {member.about ? <Written as="p">{member.about}</Written> : <p class="soft">{t.nothing}</p>}
          {member.skills.length > 0 && (
            <TitledPart id="skills" title={t.skills}>
              <Written as="ul">
                {member.skills.map((skill) => (
                  <li>{skill}</li>
                ))}
              </Written>
            </TitledPart>
          )}
          {seals.length > 0 && (
            <Table
              caption={t.seals}
              rows={seals}
              columns={[
                { label: t.seal, heads: true, cell: ({ name }) => name },
                { label: t.proof, cell: ({ proof }) => <Written>{proof}</Written> },
                { label: t.until, cell: ({ until }) => formatDate(until, locale) },
              ]}
            />
          )}
        </div>
        <aside>
          <Facts
            facts={[
              [t.college, general.colleges[member.college]],
              [t.since, member.admittedAt && sayShortDay(member.admittedAt, locale)],
              [t.ended, member.endedAt && sayShortDay(member.endedAt, locale)],
              [t.commune, commune],
              [t.structure, member.structureId && <a href={peopleRoutes.structure.href({ id: member.structureId })}>{t.see}</a>],
            ]}
          />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Ways({ member, own, keeps }: Props) {
  const t = useTexts(memberTexts);
  const number = String(member.number);
  if (member.state !== "admitted") return null;
  return (
    <>
      {(own || keeps) && (
        <ButtonLink kind="quiet" href={routes.keep.href({ number })}>
          {t.keep}
        </ButtonLink>
      )}
      {keeps && !own && (
        <ButtonLink kind="quiet" href={routes.accuse.href({ number })}>
          {t.accuse}
        </ButtonLink>
      )}
    </>
  );
}
