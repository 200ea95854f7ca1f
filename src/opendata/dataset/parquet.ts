import { ByteWriter, ParquetWriter } from "hyparquet-writer";

import type { Dataset, DatasetField, DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";

type Element = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Rows of one group: as many are held at once. */
const group = 10_000;

/**
 * The rows as Apache Parquet, group by group, typed as the dataset's fields are: days as DATE, instants as milliseconds of UTC, lists as LIST. What
 * is not there is null.
 */
export async function* parquetOf({ fields }: Pick<Dataset, "fields">, rows: ReturnType<Dataset["rows"]>): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(fields), createdBy: "Beffroi" });
  const take = (): Uint8Array<ArrayBuffer> => {
    const written = new Uint8Array(bytes.buffer.slice(0, bytes.index));
    bytes.index = 0;
    return written;
  };
  let waiting: DatasetRow[] = [];
  const write = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const columnData = fields.map((field) => ({ name: field.name, data: waiting.map((row) => parquetValue(field, row[field.name] ?? null)) }));
    waiting = [];
    await writer.write({ columnData, rowGroupSize: group });
    return take();
  };
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length === group) yield await write();
  }
  if (waiting.length > 0) yield await write();
  await writer.finish();
  yield take();
}

const schemaOf = (fields: readonly DatasetField[]): Element[] => [{ name: "root", num_children: fields.length }, ...fields.flatMap(elementsOf)];

const texts = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

function elementsOf({ name, type }: DatasetField): Element[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "string":
      return [{ ...optional, ...texts }];
    case "list":
      return [
        { ...optional, num_children: 1, converted_type: "LIST" },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "OPTIONAL", ...texts },
      ];
    case "integer":
      return [{ ...optional, type: "INT64" }];
    case "year":
      return [{ ...optional, type: "INT32" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "date":
      return [{ ...optional, type: "INT32", converted_type: "DATE" }];
    case "datetime":
      return [{ ...optional, type: "INT64", converted_type: "TIMESTAMP_MILLIS" }];
  }
}

function parquetValue({ type }: DatasetField, value: DatasetValue): unknown {
  if (value === null) return undefined;
  switch (type) {
    case "integer":
      return BigInt(Math.trunc(Number(value)));
    case "date":
      return new Date(`${String(value)}T00:00:00Z`);
    case "datetime":
      return new Date(String(value));
    default:
      return value;
  }
}
