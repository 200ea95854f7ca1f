import { sql } from "kysely";

import type { FilePackage, StoredFile } from "#platform/open-data/dataset.ts";
import type { Offers } from "#platform/offers.ts";
import { routes } from "../routes.ts";

interface PublishedVote {
  readonly slug: string;
  readonly title: string;
  readonly opens: Date;
  readonly closes: Date;
  readonly counted: Date;
  readonly files: readonly { readonly name: string; readonly media: string; readonly bytes: number; readonly sha256: string }[];
}

/** The files of each vote that is counted: its ballots without persons (of an open ballot, with the names of its members), what opens the log, the rule and the count. */
export const votePackages: Offers["filePackages"] = {
  async list(db) {
    const { rows } = await sql<PublishedVote>`
      select v.slug, v.title, v.opens_at as opens, v.closes_at as closes, v.counted_at as counted,
        (select jsonb_agg(jsonb_build_object('name', p.name, 'media', split_part(p.media_type, ';', 1), 'bytes', p.size,
          'sha256', encode(p.sha256, 'hex')) order by p.name) from budgets.publication p where p.vote_id = v.id) as files
      from budgets.vote v
      where v.state in ('counted', 'sealed') and v.listed and v.counted_at is not null
        and exists (select from budgets.publication p where p.vote_id = v.id)
      order by v.counted_at desc, v.slug`.execute(db);
    return rows.map(packageOf);
  },
};

function packageOf({ slug, title, opens, closes, counted, files }: PublishedVote): FilePackage {
  const named = (words: string) => `${words}${title}`;
  return {
    href: routes.result.href({ slug }),
    title: { fr: named("Fichiers du vote\u00a0: "), en: named("Files of the vote: "), nl: named("Bestanden van de stemming: ") },
    description: {
      fr: "Les bulletins sans personne (dans un scrutin public, avec le nom et le poids de chaque membre), au format Pabulib, ce qui ouvre les engagements du journal, la règle annoncée et le dépouillement expliqué.",
      en: "The ballots without persons (in an open ballot, with the name and weight of each member), in the Pabulib format, what opens the commitments of the log, the rule as announced and the count explained.",
      nl: "De stembiljetten zonder personen (in een openbare stemming met de naam en het gewicht van elk lid), in het Pabulib-formaat, wat de verbintenissen van het logboek opent, de aangekondigde regel en de uitgelegde telling.",
    },
    keywords: [
      { fr: "budget participatif", en: "participatory budget", nl: "burgerbudget" },
      { fr: "bulletins", en: "ballots", nl: "stembiljetten" },
    ],
    theme: "GOVE",
    issued: counted,
    from: opens,
    to: closes,
    files: files.map((file) => fileOf(slug, file)),
  };
}

const kinds: Readonly<Record<string, Pick<StoredFile, "format" | "media">>> = {
  "application/json": { format: "JSON", media: "application/json" },
  "text/csv": { format: "CSV", media: "text/csv" },
};

function fileOf(slug: string, { name, media, bytes, sha256 }: PublishedVote["files"][number]): StoredFile {
  const kind = kinds[media] ?? { format: "TXT", media: "text/plain" };
  return { href: routes.file.href({ slug, name }), title: { fr: name, en: name, nl: name }, ...kind, bytes, sha256 };
}
