import type { Manuscript } from './manuscript';
import { type Attachment, type Block, newBlock, newId, noText } from './model';

const PICTURES = ['image/png', 'image/jpeg', 'image/svg+xml'];

/** Sends files to the portal, and puts them into the manuscript: pictures as image blocks, all others as downloads. */
export class Uploads {
  busy = 0;
  problem = '';

  constructor(
    private readonly desk: Manuscript,
    private readonly changed: () => void,
  ) {}

  /** @param at where new blocks go @param into a block that gets the file instead */
  async send(files: File[], unit: string, at: number, into?: Block): Promise<void> {
    this.problem = '';
    let place = at;
    for (const file of files) {
      this.busy++;
      this.changed();
      const attachment = await this.post(file);
      this.busy--;
      if (attachment) {
        this.place(attachment, unit, place++, into);
      }
      this.changed();
    }
  }

  private place(attachment: Attachment, unit: string, at: number, into?: Block): void {
    const { desk } = this;
    const known = desk.doc.files.find((each) => each.file.hash === attachment.file.hash);
    const path = known?.path ?? this.free(attachment.path);
    const files = known ? desk.doc.files : [...desk.doc.files, { ...attachment, path }];
    const units = desk.doc.units.map((each) => {
      if (each.id !== unit) {
        return each;
      }
      if (into) {
        return { ...each, blocks: each.blocks.map((block) => (block.id === into.id ? { ...block, argument: path } : block)) };
      }
      const block = newBlock(PICTURES.includes(attachment.file.type) ? 'image' : 'download');
      return { ...each, blocks: each.blocks.toSpliced(at, 0, { ...block, argument: path, head: noText() }) };
    });
    desk.change({ ...desk.doc, files, units });
  }

  /** Two files of one name are two files. */
  private free(path: string): string {
    const taken = new Set(this.desk.doc.files.map((each) => each.path));
    return taken.has(path) ? path.replace(/(\.\w+)?$/, `-${newId('x').slice(2, 8)}$1`) : path;
  }

  private async post(file: File): Promise<Attachment | undefined> {
    const token = decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '');
    const headers = { 'X-XSRF-TOKEN': token, Accept: 'application/json', 'Content-Type': 'application/octet-stream' };
    try {
      const answer = await fetch(`${this.desk.data.uploads}?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file, headers });
      if (answer.ok) {
        return (await answer.json()) as Attachment;
      }
      const problem = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string; errors?: { message?: string }[] };
      this.problem = `${file.name}: ${problem.errors?.[0]?.message ?? problem.detail ?? problem.title ?? this.desk.say('upload-failed')}`;
    } catch {
      this.problem = `${file.name}: ${this.desk.say('upload-failed')}`;
    }
    return undefined;
  }
}
