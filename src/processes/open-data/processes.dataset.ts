import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { coded, type Dataset } from "#platform/open-data/dataset.ts";
import { scales } from "../process.ts";
import type { ProcessPlug, Totals } from "../process-plug.ts";
import { stageKinds } from "../stage.ts";
import { field, keywords, processField } from "./field.ts";
import { day, instant, publicProcess, published } from "./published.query.ts";
import { listenTexts } from "../listen/listen.texts.ts";
import { stageTexts } from "../stage.texts.ts";

const processes = published({
  row: sql`jsonb_build_object('demarche', r.slug, 'titre', r.title, 'resume', r.summary, 'etat', r.state, 'raison', r.reason, 'echelle', r.scale,
    'communes', array(select commune_code::text from processes.process_commune c where c.process_id = r.id order by 1),
    'quartiers', array(select z.code from processes.process_zone pz join territory.zone z on z.id = pz.zone_id where pz.process_id = r.id order by 1),
    'commune_responsable', r.owner_commune, 'service', r.owner_service, 'enveloppe', r.envelope_cents / 100.0,
    'publiee_le', ${day("r.published_at")}, 'finie_le', ${day("r.ended_at")})`,
  from: sql`from processes.process r where ${publicProcess} and r.published_at is not null`,
  order: sql`r.published_at, r.slug`,
  changed: sql`greatest(r.published_at, r.ended_at)`,
});

export const processesDataset: Dataset = {
  id: "demarches",
  title: { fr: "Démarches de participation", en: "Participation processes", nl: "Participatietrajecten" },
  description: {
    fr: "Chaque démarche publiée\u00a0: qui la conduit, pour quel territoire, avec quelle enveloppe, et combien d’idées elle a reçues et retenues.",
    en: "Each published process: who runs it, for which territory, with what envelope, and how many ideas it received and selected.",
    nl: "Elk gepubliceerd traject: wie het leidt, voor welk gebied, met welke enveloppe, en hoeveel ideeën het kreeg en koos.",
  },
  keywords,
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche"],
  fields: [
    processField,
    field("titre", "string", ["Titre", "Title", "Titel"], { required: true }),
    field("resume", "string", ["En une phrase", "In one sentence", "In één zin"], { required: true }),
    field("etat", "string", ["Publiée, close ou annulée", "Published, closed or cancelled", "Gepubliceerd, afgesloten of geannuleerd"], {
      required: true,
      values: ["published", "ended", "cancelled"],
    }),
    field("raison", "string", ["Pourquoi elle est annulée", "Why it was cancelled", "Waarom het geannuleerd werd"]),
    field("echelle", "string", ["Territoire concerné", "Territory concerned", "Betrokken gebied"], {
      required: true,
      ...coded(scales, (scale, locale) => listenTexts[locale].scales[scale]),
    }),
    field("communes", "list", [
      "Codes des communes, quand ce sont elles",
      "Codes of the communes, when they are meant",
      "Codes van de gemeenten, als zij bedoeld zijn",
    ]),
    field("quartiers", "list", ["Codes des quartiers prioritaires", "Codes of the priority neighbourhoods", "Codes van de aandachtswijken"]),
    field("commune_responsable", "string", [
      "Code de la commune qui la conduit\u202f; vide\u00a0: la métropole",
      "Code of the commune that runs it; empty: the metropolis",
      "Code van de leidende gemeente; leeg: de metropool",
    ]),
    field("service", "string", ["Service responsable", "Service in charge", "Verantwoordelijke dienst"], { required: true }),
    field("enveloppe", "number", ["Enveloppe, en euros", "Envelope, in euros", "Enveloppe, in euro"], { unit: "EUR" }),
    field("publiee_le", "date", ["Publiée le", "Published on", "Gepubliceerd op"], { required: true }),
    field("finie_le", "date", ["Close ou annulée le", "Closed or cancelled on", "Afgesloten of geannuleerd op"]),
    field("idees", "integer", ["Idées déposées", "Ideas filed", "Ingediende ideeën"], { required: true }),
    field("idees_retenues", "integer", ["Idées retenues", "Ideas selected", "Gekozen ideeën"], { required: true }),
    field("montant_attribue", "number", ["Montant attribué, en euros", "Amount awarded, in euros", "Toegekend bedrag, in euro"], {
      required: true,
      unit: "EUR",
    }),
  ],
  ...processes,
  async *rows(db, offers) {
    const totals = await totalsOf(db, offers.processPlugs);
    for await (const row of processes.rows(db, offers)) {
      const { filed = 0, selected = 0, awardedCents = 0 } = totals.get(String(row["demarche"])) ?? {};
      yield { ...row, idees: filed, idees_retenues: selected, montant_attribue: awardedCents / 100 };
    }
  },
};
/** Process, as its address names it → what it received. */
async function totalsOf(db: Db, plugs: readonly ProcessPlug[]): Promise<ReadonlyMap<string, Totals>> {
  const given = await Promise.all(plugs.map(({ totals }) => totals?.(db)));
  const { rows } = await sql<{ id: string; slug: string }>`select id, slug from processes.process`.execute(db);
  const sum = (id: string, key: keyof Totals) => given.reduce((total, one) => total + (one?.get(id)?.[key] ?? 0), 0);
  return new Map(
    rows.map(({ id, slug }) => [slug, { filed: sum(id, "filed"), selected: sum(id, "selected"), awardedCents: sum(id, "awardedCents") }] as const),
  );
}

export const stagesDataset: Dataset = {
  id: "etapes-des-demarches",
  title: { fr: "Étapes des démarches de participation", en: "Stages of participation processes", nl: "Fasen van participatietrajecten" },
  description: {
    fr: "Chaque étape des démarches publiées\u00a0: quand elle s’ouvre et se ferme, qui agit, qui décide, et combien de fois ses dates ont changé.",
    en: "Each stage of the published processes: when it opens and closes, who acts, who decides, and how often its dates changed.",
    nl: "Elke fase van de gepubliceerde trajecten: wanneer ze opent en sluit, wie handelt, wie beslist, en hoe vaak de data veranderden.",
  },
  keywords,
  theme: "GOVE",
  refresh: "CONT",
  key: ["demarche", "rang"],
  fields: [
    processField,
    field("rang", "integer", ["Rang dans la démarche, à partir de 1", "Rank in the process, from 1", "Rang in het traject, vanaf 1"], { required: true }),
    field("nature", "string", ["Sorte d’étape", "Kind of stage", "Soort fase"], {
      required: true,
      ...coded(stageKinds, (kind, locale) => stageTexts[locale].kinds[kind]),
    }),
    field("titre", "string", ["Titre", "Title", "Titel"], { required: true }),
    field("ouverture", "datetime", ["Ouverture", "Opening", "Opening"], { required: true }),
    field("fermeture", "datetime", ["Fermeture\u202f; vide\u00a0: elle reste ouverte", "Closing; empty: it stays open", "Sluiting; leeg: ze blijft open"]),
    field("qui_agit", "string", ["Qui agit", "Who acts", "Wie handelt"], { required: true }),
    field("qui_decide", "string", ["Qui décide quoi", "Who decides what", "Wie wat beslist"], { required: true }),
    field("criteres", "string", ["Critères publiés, en Markdown", "Published criteria, in Markdown", "Gepubliceerde criteria, in Markdown"]),
    field(
      "changements",
      "integer",
      ["Changements de dates depuis la publication", "Changes of dates since publication", "Wijzigingen van data sinds de publicatie"],
      { required: true },
    ),
  ],
  ...published({
    row: sql`jsonb_build_object('demarche', r.slug, 'rang', row_number() over (partition by r.id
      order by s.position), 'nature', s.kind, 'titre', s.title, 'ouverture', ${instant("s.opens_at")},
      'fermeture', ${instant("s.closes_at")}, 'qui_agit', s.actors, 'qui_decide', s.decides, 'criteres', nullif(s.criteria, ''),
      'changements', (select count(*) from processes.stage_change c where c.stage_id = s.id))`,
    from: sql`from processes.stage s join processes.process r on r.id = s.process_id where ${publicProcess} and r.published_at is not null`,
    order: sql`r.published_at, r.slug, s.position`,
    changed: sql`greatest(r.published_at, (select max(at) from processes.stage_change c where c.stage_id = s.id))`,
  }),
};
