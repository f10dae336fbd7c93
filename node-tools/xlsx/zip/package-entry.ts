/** One entry of a zip, its compressed bytes untouched. */
export interface PackageEntry {
  /** Part name as OPC compares it: forward slashes, no leading slash; letter case as stored. */
  readonly name: string;
  /** The name's bytes as stored, for copying. */
  readonly rawName: Buffer;
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc32: number;
  readonly size: number;
  readonly dosTime: number;
  readonly dosDate: number;
  /** A view of the compressed bytes inside the package; not a copy. */
  readonly compressed: Buffer;
}
