import { isUtf8 } from 'node:buffer';
import { damagedPart } from '../../xml/xml-bytes';
import type { IntegerList } from './integer-list';
import { ElementScan } from './scan-elements';
import { Leaper } from './untouched';

/**
 * Passes on the segments of an XML part in UTF-8, cut between characters, and then looks at each: packing, which works on other threads, need
 * not wait for it. `untouched` are stretches (pairs of offsets) that were walked before and close whatever they open; they are left out.
 *
 * Errors: RefusedFile, at the latest behind the last segment, where they are not well-formed.
 */
export function* provenXml(segments: Iterable<Buffer>, part: string, untouched: IntegerList): Generator<Buffer> {
  const scan = new ElementScan(part);
  const leaper = new Leaper(untouched);
  let offset = 0;
  for (const segment of segments) {
    if (!isUtf8(segment)) throw damagedPart(part);
    yield segment;
    scan.take(leaper.walked(segment, offset));
    offset += segment.length;
  }
  scan.end(Buffer.alloc(0));
}
