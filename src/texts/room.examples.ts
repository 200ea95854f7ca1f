import { sql } from "kysely";

import { some } from "../story-rows.testing.ts";
import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  addresses: {
    "/participer/:process/textes": ["/participer/charte-des-tiers-lieux/textes"],
    "/participer/:process/textes/:text": ["/participer/charte-des-tiers-lieux/textes/charte"],
    "/participer/:process/textes/:text/versions": [
      "/participer/charte-des-tiers-lieux/textes/charte/versions",
      "/participer/charte-des-tiers-lieux/textes/charte/versions?vue=cote",
    ],
    "/participer/:process/textes/:text/amendements": ["/participer/charte-des-tiers-lieux/textes/charte/amendements"],
    "/participer/:process/textes/:text/amendements/:amendment": [
      "/participer/charte-des-tiers-lieux/textes/charte/amendements/1",
      "/participer/charte-des-tiers-lieux/textes/charte/amendements/6",
    ],
    "/participer/:process/textes/:text/paragraphes/:paragraph": ["/participer/charte-des-tiers-lieux/textes/charte/paragraphes/5"],
    "/participer/:process/textes/:text/imprimer": ["/participer/charte-des-tiers-lieux/textes/charte/imprimer"],
  },
  signedIn: {
    amina: [
      "/participer/charte-des-tiers-lieux/textes/charte/amender?paragraphe=6",
      "/participer/charte-des-tiers-lieux/textes/charte/paragraphes/5/commenter",
      "/participer/charte-des-tiers-lieux/textes/charte/amendements/1/soutenir",
      "/participer/charte-des-tiers-lieux/textes/charte/amendements/1/retirer",
    ],
    chloe: [
      "/participer/charte-des-tiers-lieux/textes/charte/amendements/5/decision",
      "/participer/charte-des-tiers-lieux/textes/charte/prochaine-version",
      "/participer/charte-des-tiers-lieux/textes/nouveau",
      "/participer/plan-lumiere/textes/principes/ecrire",
      "/participer/charte-des-tiers-lieux/textes/charte/prochaine-version/5",
    ],
  },
  openToAll: [
    // Everybody may take part; each act is the person's own.
    "/participer/:process/textes/:text/paragraphes/:paragraph/commenter",
    "/participer/:process/textes/:text/amender",
    "/participer/:process/textes/:text/amendements/:amendment/soutenir",
  ],
  hidden: {
    "texts.text": [
      {
        what: "a draft",
        rows: sql`t.state = 'draft'`,
        kind: "text",
        at: { "/participer/:process/textes/:text": { process: sql`(select slug from processes.process where id = t.process_id)`, text: sql`t.slug` } },
      },
    ],
    "texts.text_version": "its words are its paragraphs",
    "texts.former_decision": "no page shows it; whoever decided finds it among their own data",
    "texts.text_paragraph": [
      {
        what: "of a version that is not published yet",
        rows: sql`exists (select from texts.text_version v where v.text_id = t.text_id and v.number = t.version and v.published_at is null)`,
        at: {
          "/participer/:process/textes/:text/prochaine-version": {
            process: sql`(select p.slug from processes.process p join texts.text x on x.process_id = p.id where x.id = t.text_id)`,
            text: sql`(select slug from texts.text where id = t.text_id)`,
          },
        },
      },
    ],
    "texts.amendment": [
      {
        what: "hidden by moderation",
        rows: sql`t.state in ('open', 'accepted') and exists (select from texts.text x where x.id = t.text_id and x.process_id is not null)`,
        moderated: "amendment",
        // What was accepted is words of the text.
        open: ["body", "result"],
        at: {
          "/participer/:process/textes/:text/amendements/:amendment": {
            process: sql`(select p.slug from processes.process p join texts.text x on x.process_id = p.id where x.id = t.text_id)`,
            text: sql`(select slug from texts.text where id = t.text_id)`,
            amendment: sql`t.number`,
          },
        },
      },
    ],
  },
  async refusals(db) {
    const text = await some(
      db,
      sql`select p.slug as process, t.slug as text, coalesce(a.number, 1)::text as amendment
        from texts.text t join processes.process p on p.id = t.process_id left join texts.amendment a on a.text_id = t.id
        order by a.number nulls last limit 1`,
    );
    return { params: { "/participer/:process/textes": text } };
  },
  words: [["texte en débat, amendement, version", "text, amendment, version", "paragraphs that people discuss and change"]],
};

export default examples;
