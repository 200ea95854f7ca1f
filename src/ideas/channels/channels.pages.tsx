import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { readTerritory } from "#territory";
import { agent, findManaged } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { ChannelsPage } from "./channels.view.tsx";
import { findChannelFigures } from "./figures.query.ts";
import { ledgerColumns } from "./ledger-columns.ts";
import { findSources, readLedger } from "./ledger.query.ts";
import { routes } from "../routes.ts";

/** All sources of a process, and what came in by each channel. */
const channels = page("ideas/channels", routes.channels, {
  access: agent,

  async get({ db, params, visitor, locale }) {
    const process = await findManaged(db, params.process, visitor);
    const [sources, figures, territory] = await Promise.all([findSources(db, process.id), findChannelFigures(db, process.id), readTerritory(db)]);
    const communeOf = (code: string | null) => (code ? territory.communeByCode(code)?.commune.name : undefined);
    return {
      title: channelsTexts[locale].title,
      robots: "noindex",
      body: <ChannelsPage process={process} sources={sources} figures={figures} communeOf={communeOf} />,
    };
  },
});

/** The ledger without contacts and names, for whoever checks it against the sheets. */
const csv = page("ideas/channels", routes.channelsCsv, {
  access: agent,

  async get({ db, params, visitor }) {
    const process = await findManaged(db, params.process, visitor);
    return csvResponse(ledgerColumns, readLedger(db, process.id), { filename: `registre-${process.slug}.csv`, bom: true });
  },
});

export const channelPages: readonly Page[] = [csv, channels];
