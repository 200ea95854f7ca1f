/**
 * Read before anything else by processes of tests that believe it is another hour (`node --import`): Date and Temporal go on from there,
 * CLOCK_SHIFT milliseconds from now. What time does to waiting, timers and measuring stays as it is.
 */
const shift = Number(process.env["CLOCK_SHIFT"] ?? 0);
const machine = Date;
const now = () => machine.now() + shift;

if (shift !== 0) {
  globalThis.Date = new Proxy(machine, {
    construct: (target, given, asked) => Reflect.construct(target, given.length > 0 ? given : [now()], asked),
    apply: () => new machine(now()).toString(),
    get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
  });
  const { Now, Instant } = Temporal;
  const instant = () => Instant.fromEpochMilliseconds(now());
  const zoned = (zone: Temporal.TimeZoneLike = Now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
  Object.assign(Now, {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  });
}
