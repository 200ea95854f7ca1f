/**
 * The names of a record's fields, in the order in which they stand, as the type knows them: for records that hold what their type says and
 * nothing else, such as tables of words. `Object.keys` gives any text, since a value may have more fields than its type.
 */
export const keysOf = <record extends object>(record: record): (keyof record & string)[] => Object.keys(record) as (keyof record & string)[];

/** The same with what stands in each field. */
export const entriesOf = <key extends string, value>(record: Readonly<Partial<Record<key, value>>>): [key, value][] => Object.entries(record) as [key, value][];
