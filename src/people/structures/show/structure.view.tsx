import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type Commune, territoryRoutes } from "#territory";
import { saySiret, structureKinds } from "../structure.ts";
import type { Member, Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { routes } from "../../routes.ts";

interface ShowProps {
  structure: Structure;
  commune: Commune | null;
  /** Null for those who may not see them. */
  members: readonly Member[] | null;
  count: number;
  /** What rooms show of it. */
  parts: readonly VNode[];
  may: { edit: boolean; keep: boolean; join: boolean; leave: boolean };
}

export function ShowStructure({ structure, commune, members, count, parts, may }: ShowProps) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  const { id } = structure;
  return (
    <>
      <PageHead
        title={structure.name}
        trail={[{ label: t.here, href: routes.structures.href() }]}
        badges={<Badge>{structureKinds[structure.kind][locale]}</Badge>}
        actions={<Actions id={id} may={may} />}
        joined
      />
      <Band tight>
        <div class="flow loose">
          <Sheet {...{ structure, commune, count }} />
        </div>
      </Band>
      {parts}
      {members && members.length > 0 && (
        <Band ground="linen">
          <SectionHead title={t.members.title}>{t.members.seenBy}</SectionHead>
          <Table
            caption={t.members.title}
            hideCaption
            columns={[
              { label: t.members.name, heads: true, cell: ({ name }) => name },
              { label: t.fields.function, cell: (member) => member.function },
              { label: t.members.role, cell: ({ manager }) => (manager ? t.members.manager : t.members.member) },
              { label: t.members.since, cell: ({ since }) => formatDate(since, locale) },
            ]}
            rows={members}
          />
        </Band>
      )}
    </>
  );
}

/** Where it is, and what registers call it. */
function Sheet({ structure, commune, count }: Pick<ShowProps, "structure" | "commune" | "count">) {
  const t = useTexts(structuresTexts);
  const locale = useLocale();
  return (
    <Facts
      wide
      facts={[
        [t.fields.commune, commune && <a href={territoryRoutes.commune.href({ slug: commune.slug })}>{commune.name}</a>],
        [t.fields.address, [structure.address, structure.postal_code].filter(Boolean).join(", ")],
        [t.fields.siret, structure.siret && saySiret(structure.siret)],
        [t.fields.rna, structure.rna],
        [
          t.fields.website,
          structure.website && (
            <a href={structure.website} rel="noopener nofollow ugc">
              {structure.website.replace(/^https?:\/\/(www\.)?|\/$/g, "")}
            </a>
          ),
        ],
        [t.members.title, plural(count, locale, t.members.count)],
      ]}
    />
  );
}

function Actions({ id, may }: { id: string; may: ShowProps["may"] }) {
  const t = useTexts(structuresTexts);
  return (
    <>
      {may.keep && <ButtonLink href={routes.members.href({ id })}>{t.members.keep}</ButtonLink>}
      {may.edit && (
        <ButtonLink kind="quiet" icon="pencil" href={routes.editStructure.href({ id })}>
          {t.edit.here}
        </ButtonLink>
      )}
      {may.join && (
        <ButtonLink kind="quiet" href={routes.joinStructure.href({ id })}>
          {t.join.ask}
        </ButtonLink>
      )}
      {may.leave && <a href={routes.leaveStructure.href({ id })}>{t.leave.here}</a>}
    </>
  );
}
