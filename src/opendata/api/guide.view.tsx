import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Dataset } from "#platform/open-data/dataset.ts";
import type { Settings } from "#platform/settings.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { ProgramAct } from "#platform/web/program.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { peopleRoutes } from "#people";
import { routes } from "../routes.ts";
import { apiTexts } from "./api.texts.ts";
import { pace } from "./pace.ts";

interface GuideProps {
  datasets: readonly Dataset[];
  acts: readonly ProgramAct[];
  settings: Settings;
  /** The title of the catalogue. */
  catalogue: string;
}

/** How programs ask, on one page that needs no script. */
export function Guide({ datasets, acts, settings, catalogue }: GuideProps) {
  const t = useTexts(apiTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ label: catalogue, href: routes.catalogue.href() }]}
        lead={t.lead}
        actions={
          <ButtonLink kind="quiet" icon="download" href={routes.openapi.href()}>
            {t.description}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <div class="flow loose prose">
          <h2>{t.open}</h2>
          <p>{t.openText(pace.limit)}</p>
          <p>{t.fresh}</p>
          <h2 id="parametres">{t.ask}</h2>
          <ul>
            {t.askText.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <h2 id="changements">{t.changesTitle}</h2>
          <p>{t.changesText}</p>
          <p>
            <a href={routes.hooks.href()}>{t.told}</a>
          </p>
          <h2>{t.onMap}</h2>
          <p>
            {t.featuresText} <a href={routes.features.href()}>{publicAddress(settings, routes.features.href())}</a>
          </p>
          <h2>{t.acts}</h2>
          <p>{t.actText}</p>
          <p>
            <code>Idempotency-Key</code>. {t.idempotencyKey}
          </p>
          <ul>
            {acts.map(({ says }) => (
              <li>{says[locale]}</li>
            ))}
          </ul>
          <p>
            <a href={peopleRoutes.tokens.href()}>{t.makeToken}</a>
          </p>
          <h2>{t.problemsTitle}</h2>
          <p>{t.problemsText}</p>
          <p>{t.promise}</p>
        </div>
      </Band>
      <Examples dataset={datasets[0]!} settings={settings} />
      <Band tight>
        <SectionHead title={t.collections} />
        <Table
          caption={t.collections}
          hideCaption
          rows={datasets}
          columns={[
            {
              label: t.collections,
              heads: true,
              cell: ({ id, title }) => (
                <a href={routes.dataset.href({ id })}>
                  <Translation of={title} />
                </a>
              ),
            },
            { label: t.list, cell: ({ id }) => <a href={routes.apiList.href({ collection: id })}>{routes.apiList.href({ collection: id })}</a> },
          ]}
        />
      </Band>
    </>
  );
}

function Examples({ dataset: { id, key }, settings }: { dataset: Dataset; settings: Settings }) {
  const t = useTexts(apiTexts);
  const list = publicAddress(settings, routes.apiList.href({ collection: id }));
  const order = key[0] ?? "";
  return (
    <Band ground="linen">
      <SectionHead title={t.examples} />
      <div class="flow">
        <h3>{t.example.curl}</h3>
        <pre tabIndex={0}>{`curl "${list}?limit=5&total=true"`}</pre>
        <h3>{t.example.python}</h3>
        <pre tabIndex={0}>{python(list, order)}</pre>
        <h3>{t.example.sheet}</h3>
        <p>{t.sheetText}</p>
        <pre tabIndex={0}>{publicAddress(settings, routes.csv.href({ id }))}</pre>
        <h3>{t.example.typescript}</h3>
        <p>
          {t.clientText} <a href={routes.client.href()}>{publicAddress(settings, routes.client.href())}</a>
        </p>
        <pre tabIndex={0}>{`import { openInterface } from "./client.ts";

for await (const row of openInterface()[${JSON.stringify(id)}].rows({ limit: 1000 })) console.log(row);`}</pre>
      </div>
    </Band>
  );
}

/** All rows, page by page, with nothing but Python itself. */
const python = (list: string, order: string): string => `import json, urllib.parse, urllib.request

address = "${list}?sort=${order}"
while address:
    with urllib.request.urlopen(address) as answer:
        page = json.load(answer)
    for row in page["data"]:
        print(row["${order}"])
    address = page["next"] and urllib.parse.urljoin(address, page["next"])`;
