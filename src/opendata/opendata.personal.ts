import { sql } from "kysely";

import { goesWhenAsked, type PersonalRegister, signed } from "#platform/personal/register.ts";

/** The copies of the machine interface: nothing that the files of the same datasets do not give to anybody. */
export const opendataRegister: PersonalRegister = {
  area: "opendata",
  file: "opendata",
  notPersonal: {
    "opendata.question": { why: "a name of the catalogue", columns: ["dataset"] },
    "opendata.collection": { why: "tables of the database", columns: ["print", "tables", "facets"] },
    "opendata.published": {
      why: "what the institution says of its own data",
      columns: [
        "id",
        "title",
        "description",
        "keywords",
        "theme",
        "refresh",
        "licence",
        "source_title",
        "source_href",
        "columns",
        "schema",
        "chart",
        "link",
        "link_print",
        "link_fault",
      ],
    },
    "opendata.harvest_source": {
      why: "what an officer calls a catalogue of another institution, and what was found in it",
      columns: ["name", "url", "fault", "report"],
    },
    "opendata.harvested": { why: "what another institution says in public of its own data", columns: ["iri", "title", "thing"] },
    "opendata.edition": {
      why: "how a file of the institution was read: cells that lead to persons are masked in it",
      columns: ["kind", "file_name", "encoding", "refusal", "report", "fields", "diff", "sha256"],
    },
    "opendata.dataset_key": { why: "what an officer calls a key of a dataset of the institution", columns: ["dataset", "name"] },
    "opendata.edition_row": "rows of a file of the institution, until it is published or discarded: columns that lead to persons are decided of first",
    "opendata.edition_change":
      "rows of a file of the institution that were published, as one version changed them: columns that lead to persons were decided of before",
    "opendata.incoming": { why: "rows of the same, while they are read; a day at most", columns: ["collection", "key", "row"] },
    "opendata.record": {
      why: "published rows, read anew within ten minutes of a change; their facets are values of those that officers published",
      columns: ["key", "row", "facet_1", "facet_2", "facet_3", "facet_4"],
    },
    "opendata.facet_value": { why: "values of published rows that very many of them have", columns: ["field", "value"] },
  },
  quotes: [
    { table: "opendata.record", values: ["row"] },
    { table: "opendata.incoming", values: ["row"] },
  ],
  kept: [
    {
      what: {
        fr: "Si vous publiez des données pour votre collectivité\u00a0: que vous avez envoyé ou publié un fichier",
        en: "If you publish data for your institution: that you sent or published a file",
        nl: "Als u gegevens publiceert voor uw overheid: dat u een bestand verzond of publiceerde",
      },
      why: { fr: "Savoir qui a publié quoi", en: "To know who published what", nl: "Weten wie wat publiceerde" },
      until: "always",
      tables: [
        { table: "opendata.published", person: "created_by", row: "leads" },
        { table: "opendata.edition", person: "sent_by", row: "leads" },
        { table: "opendata.edition", person: "published_by", row: "leads" },
        { table: "opendata.edition", person: "publishes_for", row: "leads" },
        { table: "opendata.harvest_source", person: "added_by", row: "leads" },
        { table: "opendata.dataset_key", person: "created_by", row: "leads", secrets: ["hash"] },
        signed("opendata.question", "answered_by", ["answer"], { sheet: "dataset_answers", facts: ["answered_at"] }),
      ],
    },
    {
      what: {
        fr: "Vos questions sur des jeux de données",
        en: "Your questions about datasets",
        nl: "Uw vragen over datasets",
      },
      why: {
        fr: "Une question à laquelle on a répondu est publique, sans votre nom\u202f; les autres s’effacent avec votre compte",
        en: "A question that was answered is public, without your name; the others go with your account",
        nl: "Een beantwoorde vraag is openbaar, zonder uw naam; de andere verdwijnen met uw account",
      },
      until: "account",
      tables: [
        {
          table: "opendata.question",
          person: "asked_by",
          sheet: "dataset_questions",
          facts: ["dataset", "asked_at", "set_aside_at"],
          words: { text: goesWhenAsked("(question retirée)", sql`t.answer is null`) },
        },
      ],
    },
  ],
};
