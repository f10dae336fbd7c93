import { isUtf8 } from 'node:buffer';
import { damagedPart } from '../../xml/xml-bytes';
import { ElementScan } from './scan-elements';

/**
 * Passes on the segments of an XML part in UTF-8, cut between characters, and looks at each on the way: packing, which works on other threads, need
 * not wait for it.
 *
 * Errors: RefusedFile, at the latest behind the last segment, where they are not well-formed.
 */
export function* provenXml(segments: Iterable<Buffer>, part: string): Generator<Buffer> {
  const scan = new ElementScan(part);
  for (const segment of segments) {
    if (!isUtf8(segment)) throw damagedPart(part);
    scan.take(segment);
    yield segment;
  }
  scan.end(Buffer.alloc(0));
}
