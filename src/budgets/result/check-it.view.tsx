import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Card, Cards } from "#platform/ui/card.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ListedFile } from "../publish/files.query.ts";
import { routes } from "../routes.ts";
import { resultTexts } from "./result.texts.ts";

interface Props {
  slug: string;
  /** Each ballot is published with a name. */
  named?: boolean;
  /** Of a budget: the library of participatory budgets takes its file. */
  library?: boolean;
  files: readonly ListedFile[];
}

/** Three ways to check, the files, and what all of it does not prove. */
export function CheckIt({ slug, files, named, library }: Props) {
  const t = useTexts(resultTexts);
  const result = files.find(({ name }) => name.startsWith("resultat"))?.name ?? "resultat.json";
  const ballots = result.replace("resultat", "bulletins").replace(".json", ".pb");
  return (
    <div class="flow">
      <SectionHead title={t.check}>{named ? t.checkSaysNamed : t.checkSays}</SectionHead>
      <Cards>
        <Card title={t.inPage}>
          <p>{t.inPageSays}</p>
          <p>
            <ButtonLink href={routes.recount.href({ slug })}>{t.recount}</ButtonLink>
          </p>
        </Card>
        <Card title={t.onComputer}>
          <p>{t.onComputerSays}</p>
          <p>
            <code>{`beffroi verify ${slug}-${ballots} ${slug}-${result}`}</code>
          </p>
        </Card>
        <Card title={t.withReceipt}>
          <p>{t.withReceiptSays}</p>
          <Go href={routes.find.href({ slug })}>{t.find}</Go>
        </Card>
      </Cards>
      <Files slug={slug} files={files} {...(library !== undefined && { library })} />
      <Notice title={t.proves} level={3}>
        <p>
          {t.provesSays} <a href={`${routes.rules.href({ slug })}#limites`}>{t.limits}</a>
        </p>
      </Notice>
    </div>
  );
}

const sayKilobytes = (bytes: number, locale: Locale) =>
  formatNumber(Math.max(1, Math.round(bytes / 1000)), locale, { style: "unit", unit: "kilobyte", unitDisplay: "short" });

/** Ballots that a result was counted from: of a vote with parts, those of each part. */
const libraryNames = (files: readonly ListedFile[]): string[] =>
  files.flatMap(({ name }) => (/^resultat.*\.json$/.test(name) ? [name.replace("resultat", "bulletins").replace(".json", ".pb")] : []));

export function Files({ slug, files, library = true }: Props) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  return (
    <section class="flow" aria-labelledby="fichiers">
      <h3 id="fichiers">{t.files}</h3>
      <p class="soft">{t.filesSays}</p>
      <Disclosure summary={plural(files.length, locale, t.digests)}>
        <Table
          caption={t.files}
          hideCaption
          rows={files}
          columns={[
            { label: t.file, heads: true, cell: ({ name }) => <a href={routes.file.href({ slug, name })}>{name}</a> },
            { label: t.size, number: true, cell: ({ size }) => sayKilobytes(size, locale) },
            { label: t.digest, cell: ({ sha256 }) => <code>{sha256}</code> },
          ]}
        />
      </Disclosure>
      {library && libraryNames(files).length > 0 && (
        <p>
          {t.library}{" "}
          {libraryNames(files).map((name, at) => (
            <>
              {at > 0 && ", "}
              <a href={routes.libraryFile.href({ slug, name })}>{name}</a>
            </>
          ))}
        </p>
      )}
      <Go href={routes.journal.href({ slug })}>{t.journal}</Go>
    </section>
  );
}
