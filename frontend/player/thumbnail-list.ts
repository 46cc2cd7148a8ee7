/** A small picture of one moment: a piece of a larger file. */
export interface Thumbnail {
  start: number;
  src: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** @param address of the file itself: pictures are named beside it */
export function parseThumbnails(vtt: string, address: string): Thumbnail[] {
  const found: Thumbnail[] = [];
  const cue = /^(?:(\d+):)?(\d{2}):(\d{2}\.\d{3}) --> .*\n([^\s#]+)#xywh=(\d+),(\d+),(\d+),(\d+)/gm;
  for (const [, hours, minutes, seconds, file, ...box] of vtt.replace(/\r\n?/g, '\n').matchAll(cue)) {
    const [x, y, width, height] = box.map(Number);
    const start = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    found.push({ start, src: beside(address, file), x, y, width, height });
  }
  return found.sort((a, b) => a.start - b.start);
}

function beside(address: string, file: string): string {
  return file.startsWith('/') ? file : address.slice(0, address.lastIndexOf('/') + 1) + file;
}
