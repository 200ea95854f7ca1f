/** Typed arrays of unknown final length. Growth by half keeps the slack of a large file small. */
interface Growable {
  readonly length: number;
  readonly buffer: ArrayBuffer;
}

function widened(array: Growable, bytesPerElement: number, needed: number): ArrayBuffer {
  const length = Math.max(needed, array.length + (array.length >> 1), 1024);
  return array.buffer.transfer(length * bytesPerElement);
}

export function growUint8(array: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  return needed <= array.length ? array : new Uint8Array(widened(array, 1, needed));
}

export function growUint32(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  return needed <= array.length ? array : new Uint32Array(widened(array, 4, needed));
}

export function growFloat64(array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> {
  return needed <= array.length ? array : new Float64Array(widened(array, 8, needed));
}
